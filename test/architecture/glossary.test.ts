import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './workspace.ts';

const rows = [...read('docs/GLOSSARY.md').matchAll(/^\| \*\*(.+?)\*\* \| (.+) \|$/gmu)];
const terms = rows.map(([, term = '']) => term);

/** What everything else is told in. */
const wordsOfTheHouse = (
  'party authority unit officer envelope header labels body stanza ' +
  'agreement article obligation admission receipt ledger checkpoint witness'
).split(' ');

test('the glossary has the words of the house', () => {
  expect(wordsOfTheHouse.filter((word) => !terms.includes(word))).toEqual([]);
});

test('the glossary names each term once, in alphabetical order', () => {
  const keys = terms.map((term) => term.toLowerCase());
  expect(keys).toEqual([...new Set(keys)].toSorted());
});

test('the glossary explains no term that nothing uses', () => {
  const sources = globSync(['packages/*/src/**/*.ts', 'services/*/src/**/*.ts', 'proto/**/*.proto'], { cwd: root });
  const text = sources.map((path) => plain(read(path))).join('\n');
  expect(terms.filter((term) => !text.includes(plain(term)))).toEqual([]);
});

/** Letters only, so that `content key` is found in `contentKey` and in `content_key`. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-zé]/gu, '');
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
