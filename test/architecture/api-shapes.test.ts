import { stripTypeScriptTypes } from 'node:module';
import { expect, test } from 'vitest';
import { sourceFiles } from './workspace.ts';

/** Decision 0202. */
const shapes = sourceFiles('packages/api/src');
const declared = /^export (?:interface|type) (?<name>\w+)/gmu;
const names = new Set(shapes.flatMap(({ text }) => [...text.matchAll(declared)].map(({ groups }) => groups?.['name'])));

test('there are shapes', () => {
  expect(names.size).toBeGreaterThan(0);
});

test('packages/api is nothing but types: of no source anything is left when it runs', () => {
  expect(shapes.filter(({ text }) => codeOf(text) !== '').map(({ path }) => path)).toEqual([]);
});

test('a function among types is found', () => {
  expect(codeOf('/** One. */\nexport interface One { a: string }\nimport type { Two } from "./two.ts";\n')).toBe('');
  expect(codeOf('export const three = 3;')).not.toBe('');
  expect(codeOf("export { four } from './four.ts';")).not.toBe('');
});

test('no other package declares a shape by a name of packages/api', () => {
  const again = ['packages', 'services']
    .flatMap((folder) => sourceFiles(folder))
    .filter(({ path }) => !path.startsWith('packages/api/'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/^(?:export )?(?:interface|type) (?<name>\w+)/gmu)]
        .filter(({ groups }) => names.has(groups?.['name']))
        .map(([line]) => `${path}: ${line}`),
    );
  expect(again).toEqual([]);
});

/** What a source is when its types and comments are gone. */
function codeOf(text: string): string {
  return stripTypeScriptTypes(text)
    .replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/gu, '')
    .replaceAll(/[\s;]/gu, '');
}
