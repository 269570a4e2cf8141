import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf, sourceFiles } from './workspace.ts';

/** Every folder with sources of ours; of tests and fixtures too. */
const folders = ['packages', 'services', 'proto', 'test'];

/** Decision 0201. */
test('no file needs one that needs it, be it for a type only', () => {
  const files = folders.flatMap((folder) => sourceFiles(folder));
  const known = new Set(files.map(({ path }) => path));
  const imports = new Map(
    files.map(({ path, imports: named }) => [path, pathsOf(path, named).filter((to) => known.has(to))]),
  );
  // Of what is read here nothing is left out by mistake: a tree without arrows has no cycle either.
  expect([...imports.values()].flat().length).toBeGreaterThan(files.length);
  expect(cyclesOf(imports)).toEqual([]);
});

test('a cycle over several files is found, and one of a file with itself', () => {
  const imports = new Map([
    ['a', ['b', 'd']],
    ['b', ['c']],
    ['c', ['a']],
    ['d', ['d']],
  ]);
  expect(cyclesOf(imports)).toEqual([['a', 'b', 'c'], ['d']]);
});

test.each([
  `import { a } from './there.ts';`,
  `import type { A } from './there.ts';`,
  `import { type A } from './there.ts';`,
  `import {\n  a,\n  type A,\n} from './there.ts';`,
  `import './there.ts';`,
  `export { a } from './there.ts';`,
  `export type { A } from './there.ts';`,
  `type A = import('./there.ts').A;`,
  `const a = await import('./there.ts');`,
])('%j is an arrow', (line) => {
  expect(pathsOf('a/here.ts', importsOf(`/** Words. */\n${line}\nconst more = 1;\n`))).toEqual(['a/there.ts']);
});

/** Of what a file imports the paths from the root; packages are left to the layers. */
function pathsOf(file: string, imports: readonly string[]): string[] {
  return imports.filter((name) => name.startsWith('.')).map((name) => join(dirname(file), name));
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
