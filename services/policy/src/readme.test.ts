import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { replyCodes } from './codes.ts';
import { policyConfigKeys } from './config.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
/** What stands first in each row of the table that follows these words. */
function rowsAfter(words: string): string[] {
  const table = (readme.split(words)[1] ?? '').split('\n\n').find((part) => part.includes('|---|')) ?? '';
  return [...table.matchAll(/^\| `([^`]+)`/gmu)].map(([, first]) => first ?? '');
}

test('the README lists every key of the configuration, and no other', () => {
  expect(rowsAfter('## Configuration')).toEqual(policyConfigKeys());
});

test('the README lists every code of a reply without answers, and no other', () => {
  expect(rowsAfter('| code of a reply without answers')).toEqual([...replyCodes]);
});
