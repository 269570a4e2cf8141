import { expect, test } from 'vitest';
import { formatNearest } from './nearest.ts';

test('says which conditions of the nearest article do not hold', () => {
  const failed = [{ condition: 'crime-area', text: { en: 'the crime area lies outside the article', ru: '…' } }];
  expect(formatNearest({ agreement: 'caricc-2006', version: 1, article: 'C5', failed })).toStrictEqual([
    '  caricc-2006@1 C5: the crime area lies outside the article',
  ]);
});

test.each([
  [null],
  ['x'],
  [{ agreement: 'a' }],
  [{ agreement: 'a', version: 1, article: 'C5', failed: [{ text: 7 }] }],
])('shows nothing of a document that is not understood: %j', (nearest) => {
  expect(formatNearest(nearest)).toStrictEqual([]);
});
