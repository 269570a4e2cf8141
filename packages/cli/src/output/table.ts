import { stripVTControlCharacters, styleText } from 'node:util';

/** One column: its heading and how wide it may grow. */
export interface Column {
  title: string;
  charsMax: number;
}

const gap = '  ';
/** Lines are made for a terminal and for paper of this width; a longer row goes on in the next line, indented. */
const lineCharsMax = 100;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** A column as it is laid out. */
interface Laid {
  index: number;
  charsMax: number;
  width: number;
}

/**
 * Lays rows out in columns. A column in which no row has anything is left out; where a row is wider than 100 characters its
 * last columns go on in further lines, so that no id is cut and no line is broken by the terminal. Control characters that
 * came from elsewhere are removed: a title cannot move the cursor.
 */
export function formatTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const laid = columns
    .map(({ title, charsMax }, index) => {
      const max = Math.min(charsMax, lineCharsMax - gap.length);
      const cells = rows.map((row) => Math.min(max, width(plain(row[index] ?? ''))));
      return { index, charsMax: max, widest: Math.max(0, ...cells), width: Math.max(width(title), ...cells) };
    })
    .filter(({ widest }) => rows.length === 0 || widest > 0);
  const lines = breakColumns(laid);
  const format = (row: readonly string[]): string => formatRow(row, lines);
  return [styleText('bold', format(columns.map(({ title }) => title))), ...rows.map(format)].join('\n');
}

/** Which columns stand on which line: as many on each as it holds. */
function breakColumns(columns: readonly Laid[]): Laid[][] {
  const lines: Laid[][] = [];
  let used = lineCharsMax;
  for (const column of columns) {
    used += gap.length + column.width;
    const line = lines.at(-1);
    if (line !== undefined && used <= lineCharsMax) line.push(column);
    else {
      used = (lines.length === 0 ? 0 : gap.length) + column.width;
      lines.push([column]);
    }
  }
  return lines;
}

function formatRow(row: readonly string[], lines: readonly (readonly Laid[])[]): string {
  return lines
    .map((columns, line) => {
      const cells = columns.map((column) =>
        pad(shorten(plain(row[column.index] ?? ''), column.charsMax), column.width),
      );
      return `${line === 0 ? '' : gap}${cells.join(gap)}`.trimEnd();
    })
    .filter((line, i) => i === 0 || line !== '')
    .join('\n');
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
