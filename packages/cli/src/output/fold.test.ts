import { expect, test } from 'vitest';
import { foldLine } from './fold.ts';

test('a long line is folded at spaces, later lines stand further in, and no word is lost', () => {
  const words = Array.from({ length: 40 }, (_, i) => `word${i}`);
  const folded = foldLine(`  ${words.join(' ')}`).split('\n');
  expect(folded.length).toBeGreaterThan(2);
  expect(folded.every((line) => line.length <= 100)).toBe(true);
  expect(folded[0]).toMatch(/^ {2}word0/u);
  expect(folded.slice(1).every((line) => /^ {4}word/u.test(line))).toBe(true);
  expect(folded.map((line) => line.trim()).join(' ')).toBe(words.join(' '));
});

test('a short line and a word that is longer than a line stay as they are', () => {
  expect(foldLine('in the log of 21 entries by 5 hashes')).toBe('in the log of 21 entries by 5 hashes');
  const digest = 'f'.repeat(128);
  expect(foldLine(`envelopeDigest: ${digest}`)).toBe(`envelopeDigest:\n  ${digest}`);
});
