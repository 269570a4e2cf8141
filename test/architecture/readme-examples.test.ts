import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { root, sourceFiles, workspacePackages } from './workspace.ts';

const run = promisify(execFile);
const runMsMax = 600_000;

const packages = workspacePackages()
  .map(({ folder }) => folder)
  .filter((folder) => folder !== '');
// Audit's takes a database and keys: its own test runs it.
const withExample = packages.filter((folder) => folder !== 'services/audit' && exampleOf(folder) !== undefined);

test('every package has a README of its own', () => {
  expect(packages.filter((folder) => !existsSync(join(root, folder, 'README.md')))).toEqual([]);
});

test('every package in packages/ shows an example', () => {
  const libraries = packages.filter((folder) => folder.startsWith('packages/'));
  expect(libraries.filter((folder) => !withExample.includes(folder))).toEqual([]);
});

/** The example lies inside its package, so that it imports what that package may import and nothing else. */
test.each(withExample)('the example in the README of %s runs', async (folder) => {
  const ignored = join(root, folder, '.cache');
  await mkdir(ignored, { recursive: true });
  const directory = await mkdtemp(join(ignored, 'readme-'));
  try {
    const file = join(directory, 'example.ts');
    await writeFile(file, exampleOf(folder) ?? '');
    const ended = run(process.execPath, ['--disallow-code-generation-from-strings', file], {
      cwd: directory,
      timeout: runMsMax,
    });
    // Rejects, with what the example wrote, unless it ends with 0.
    await expect(ended).resolves.toBeDefined();
  } finally {
    await rm(directory, { recursive: true });
  }
});

describe.each(packages.filter((folder) => folder.startsWith('packages/')))('%s', (folder) => {
  test('lists each of its errors with every code, and no other', () => {
    expect(listedErrors(folder)).toEqual(errorsOf(folder));
  });
});

function exampleOf(folder: string): string | undefined {
  return /```ts\n(.*?)```/su.exec(readmeOf(folder))?.[1];
}

function readmeOf(folder: string): string {
  const file = join(root, folder, 'README.md');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** `- `BusError`: `CLOSED`, …` under "Error codes", over as many lines as it takes. */
function listedErrors(folder: string): Record<string, string[]> {
  const section = readmeOf(folder).split('## Error codes\n')[1] ?? '';
  const rows = [...section.matchAll(/^- `(\w+Error)`: (`[A-Z0-9_]+`(?:,\s+`[A-Z0-9_]+`)*)$/gmu)];
  return Object.fromEntries(rows.map(([, name = '', codes = '']) => [name, codesIn(codes, '`')]));
}

/** Every `…ErrorCode` union that the sources of a package export. */
function errorsOf(folder: string): Record<string, string[]> {
  const unions = sourceFiles(folder).flatMap(({ text }) => [
    ...text.matchAll(/^export type (\w+Error)Code =([^;]+);$/gmu),
  ]);
  return Object.fromEntries(unions.map(([, name = '', union = '']) => [name, codesIn(union, "'")]));
}

function codesIn(text: string, quote: string): string[] {
  const parts = text.split(quote).filter((_, index) => index % 2 === 1);
  return parts.toSorted();
}
