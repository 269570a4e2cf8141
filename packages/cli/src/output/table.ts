import { stripVTControlCharacters, styleText } from 'node:util';

/** One column: its heading and how wide it may grow. */
export interface Column {
  title: string;
  charsMax: number;
}

const gap = '  ';
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Lays rows out in columns. Control characters that came from elsewhere are removed: a title cannot move the cursor. */
export function formatTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => columns.map((column, index) => shorten(plain(row[index] ?? ''), column.charsMax)));
  const widths = columns.map((column, index) =>
    Math.max(width(column.title), ...cells.map((row) => width(row[index] ?? ''))),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, index) => pad(cell, widths[index] ?? 0))
      .join(gap)
      .trimEnd();
  const heading = styleText('bold', line(columns.map((column) => column.title)));
  return [heading, ...cells.map(line)].join('\n');
}

/** Text from a message or a peer, safe to print on a terminal. */
export function plain(text: string): string {
  // Everything but letters, marks, numbers, punctuation, symbols and spaces; bidirectional controls are among the rest.
  return stripVTControlCharacters(text).replaceAll(/[^\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]/gu, ' ');
}

function shorten(text: string, charsMax: number): string {
  const letters = lettersOf(text);
  return letters.length <= charsMax ? text : `${letters.slice(0, charsMax - 1).join('')}…`;
}

function width(text: string): number {
  return lettersOf(text).length;
}

function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)));
}

/** What a reader takes for one letter: a base with its marks. */
function lettersOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
