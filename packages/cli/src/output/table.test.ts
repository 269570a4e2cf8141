import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { formatTable, plain } from './table.ts';

test('columns are as wide as their widest cell and long cells are shortened', () => {
  const text = formatTable(
    [
      { title: 'ID', charsMax: 4 },
      { title: 'TITLE', charsMax: 8 },
    ],
    [
      ['1', 'Героин на границе'],
      ['1234567', 'short'],
    ],
  );
  expect(stripVTControlCharacters(text).split('\n')).toStrictEqual(['ID    TITLE', '1     Героин …', '123…  short']);
});

test('text from a message cannot move the cursor, colour the screen, ring the bell or turn the writing direction', () => {
  expect(plain('a\u001B[2J\u001B]8;;http://x\u0007b\u0007\r\n\u202Ec\u009B1md')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});
