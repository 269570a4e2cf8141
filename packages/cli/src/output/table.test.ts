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

test('a row that is wider than a line goes on in the next one, and nothing of an id is cut', () => {
  const id = '01a203e9fadbca0b161356f9a8112299';
  const columns = ['ID', 'FROM', 'TO', 'TITLE', 'RESTS', 'STATE'].map((title) => ({ title, charsMax: 48 }));
  const text = stripVTControlCharacters(
    formatTable(columns, [
      [id, 'ru/ncp', 'kg/ncp,kz/ncp,tj/ncp,caricc/coordination', 'Канал закрыт при поддержке ЦАРИКЦ', '', 'DELIVERED'],
      [id, 'kg/ncp', 'kz/ncp', '', '', 'HELD'],
      [id, 'kg/ncp', 'uz/ncp', '', '', ''],
    ]),
  );
  expect(text.split('\n')).toStrictEqual([
    `ID${' '.repeat(32)}FROM    TO`,
    '  TITLE                              STATE',
    `${id}  ru/ncp  kg/ncp,kz/ncp,tj/ncp,caricc/coordination`,
    '  Канал закрыт при поддержке ЦАРИКЦ  DELIVERED',
    `${id}  kg/ncp  kz/ncp`,
    '                                     HELD',
    `${id}  kg/ncp  uz/ncp`,
  ]);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
});

test('one cell that is wider than a line is shortened to it', () => {
  const text = stripVTControlCharacters(formatTable([{ title: 'CHANGED', charsMax: 200 }], [['x'.repeat(150)]]));
  expect(text.split('\n').map((line) => line.length)).toStrictEqual([7, 98]);
});
