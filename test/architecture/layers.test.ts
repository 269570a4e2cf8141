import { describe, expect, test } from 'vitest';
import { dependenciesOf, isOfTests, sourceFiles, workspacePackages } from './workspace.ts';

/** Who may import whom (01-architecture: arrows point one way). Tests beside the source obey it too. */
const allowed: Record<string, readonly string[]> = {
  'packages/wire': [],
  'packages/core': ['@tamga/wire'],
  // Nothing but types: whoever answers and whoever asks are held by them (decision 0202).
  'packages/api': ['@tamga/core'],
  'packages/crypto': ['@tamga/core'],
  'packages/platform': ['@tamga/wire', '@tamga/core', '@tamga/crypto', '@tamga/api'],
  // Small and alone: nothing of a running region (decision 0165).
  'packages/verify': ['@tamga/core', '@tamga/crypto'],
  'packages/client': ['@tamga/api'],
  'packages/testing': ['@tamga/wire', '@tamga/core', '@tamga/crypto', '@tamga/platform', '@tamga/api', '@tamga/client'],
  'packages/cli': ['@tamga/wire', '@tamga/core', '@tamga/platform', '@tamga/api', '@tamga/client', '@tamga/testing'],
  'services/gateway': ['@tamga/wire', '@tamga/core', '@tamga/platform'],
  'services/policy': ['@tamga/wire', '@tamga/core', '@tamga/platform'],
  'services/audit': ['@tamga/wire', '@tamga/core', '@tamga/platform'],
  'services/adapter': ['@tamga/wire', '@tamga/core', '@tamga/platform', '@tamga/api'],
};

const packages = workspacePackages().filter(({ folder }) => folder !== '');

test('every package of the workspace has a layer', () => {
  expect(packages.map(({ folder }) => folder).toSorted()).toEqual(Object.keys(allowed).toSorted());
});

describe.each(packages)('$folder', ({ folder, manifest }) => {
  const files = sourceFiles(folder);
  const own = manifest.name;

  test('imports no layer above it', () => {
    const upward = files.flatMap(({ path, imports }) =>
      imports
        .filter((name) => name.startsWith('@tamga/'))
        .filter((name) => !(allowed[folder] ?? []).some((lower) => name === lower || name.startsWith(`${lower}/`)))
        .map((name) => `${path} imports ${name}`),
    );
    expect(upward).toEqual([]);
  });

  test('reaches into no other package by a relative path', () => {
    const outside = files.flatMap(({ path, imports }) =>
      imports.filter((name) => leaves(folder, path, name)).map((name) => `${path} imports ${name}`),
    );
    expect(outside).toEqual([]);
  });

  test('declares every package that it imports', () => {
    const declared = new Set([own, ...dependenciesOf(manifest).map(([name]) => name)]);
    const testOnly = new Set(['vitest', 'fast-check']);
    const undeclared = files.flatMap(({ path, imports }) =>
      imports
        .filter((name) => !name.startsWith('.') && !name.startsWith('node:'))
        .map((name) => packageOf(name))
        .filter((name) => !declared.has(name) && !(testOnly.has(name) && isOfTests(path)))
        .map((name) => `${path} imports ${name}`),
    );
    expect(undeclared).toEqual([]);
  });

  test('imports no fixture into what runs', () => {
    const leaned = files
      .filter(({ path }) => !isOfTests(path))
      .flatMap(({ path, imports }) => imports.filter(isOfTests).map((name) => `${path} imports ${name}`));
    expect(leaned).toEqual([]);
  });

  test('ends relative imports in the file’s own extension', () => {
    const bare = files.flatMap(({ path, imports }) =>
      imports
        .filter((name) => name.startsWith('.') && !/\.(ts|js|json)$/.test(name))
        .map((name) => `${path} imports ${name}`),
    );
    expect(bare).toEqual([]);
  });
});

/** Tests in test/ may read sources of a package only through its public surface. */
test('test/ imports packages by name', () => {
  const inside = sourceFiles('test').flatMap(({ path, imports }) =>
    imports.filter((name) => /\.\.\/(packages|services)\//.test(name)).map((name) => `${path} imports ${name}`),
  );
  expect(inside).toEqual([]);
});

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function leaves(folder: string, path: string, specifier: string): boolean {
  if (!specifier.startsWith('.')) return false;
  return !new URL(specifier, `file:///${path}`).pathname.startsWith(`/${folder}/`);
}
