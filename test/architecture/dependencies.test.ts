import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dependenciesOf, root, workspacePackages } from './workspace.ts';

const packages = workspacePackages();
const workspace = parse(readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')) as { catalog: Record<string, string> };
const external = new Set(
  packages
    .flatMap(({ manifest }) => dependenciesOf(manifest).map(([name]) => name))
    .filter((name) => !name.startsWith('@tamga/')),
);
const listed = [...readFileSync(join(root, 'docs/DEPENDENCIES.md'), 'utf8').matchAll(/^\| `([^`]+)` \|/gm)].map(
  (match) => match[1] ?? '',
);

describe.each(packages)('package.json of "$folder"', ({ manifest }) => {
  test('takes every version from the catalog or the workspace', () => {
    const literal = dependenciesOf(manifest).filter(
      ([name, specifier]) => specifier !== (name.startsWith('@tamga/') ? 'workspace:*' : 'catalog:'),
    );
    expect(literal).toEqual([]);
  });
});

test('the catalog pins exact versions', () => {
  const loose = Object.entries(workspace.catalog).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version));
  expect(loose).toEqual([]);
});

test('the catalog holds what is used and nothing else', () => {
  expect(Object.keys(workspace.catalog).toSorted()).toEqual([...external].toSorted());
});

test('docs/DEPENDENCIES.md lists every dependency and no other', () => {
  expect(listed.toSorted()).toEqual([...external].toSorted());
});
