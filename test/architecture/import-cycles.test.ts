import { globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './workspace.ts';

/** `from './x.ts'` of imports and exports that are there when the program runs. */
const importOrExport = /^(?:import|export)\s+(?!type\s)[^;'"]*?from\s+'(?<from>\.[^']+)'/gmsu;

test('no file needs, when it is loaded, one that needs it', () => {
  const files = globSync('{packages,services}/*/src/**/*.{ts,tsx}', { cwd: root }).map((file) => join(root, file));
  const known = new Set(files);
  const imports = new Map(files.map((file) => [file, importsOf(file).filter((to) => known.has(to))]));
  expect(files.length).toBeGreaterThan(0);
  expect(cyclesOf(imports).map((cycle) => cycle.map((file) => file.slice(root.length + 1)))).toEqual([]);
});

test('a cycle over several files is found', () => {
  const imports = new Map([
    ['a', ['b', 'd']],
    ['b', ['c']],
    ['c', ['a']],
    ['d', []],
  ]);
  expect(cyclesOf(imports)).toEqual([['a', 'b', 'c']]);
});

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(importOrExport)].map(({ groups }) => resolve(dirname(file), groups?.['from'] ?? ''));
}

/** A way from each file back to itself, once for every set of files that lies on it. */
function cyclesOf(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at !== -1) {
      cycles.push(path.slice(at));
      return;
    }
    if (done.has(file)) return;
    for (const next of imports.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return cycles;
}
