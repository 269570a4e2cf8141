import { describeVerdict } from './diff-text.ts';
import { groupParties } from './group-parties.ts';
import type { Matrix } from './matrix.ts';
import { dimensionName, type ToolLanguage, valueName } from './words.ts';

const words = {
  en: {
    title: 'Who may send what to whom',
    asOf: 'As of',
    note: 'Columns are messages with one crime area; what has several is permitted where one article covers them all. A cell that is empty: refused, no article permits it. Pairs that are not listed: no exchange, but what goes along a thread.',
    kinds: 'Kinds',
    legend: 'What the numbers mean',
    letters: 'What the letters mean',
    anyArea: 'no crime area',
    when: 'where',
    or: 'or where',
  },
  ru: {
    title: 'Кто, что и кому может направлять',
    asOf: 'По состоянию на',
    note: 'Столбцы — сообщения с одной областью преступности; сообщение с несколькими допускается, если их все охватывает одна статья. Пустая ячейка: отказано, ни одна статья этого не допускает. Пары, которых нет: обмена нет, кроме продолжения переписки.',
    kinds: 'Виды',
    legend: 'Что означают номера',
    letters: 'Что означают буквы',
    anyArea: 'без области',
    when: 'если',
    or: 'или если',
  },
} as const;

/** The matrix as Markdown: readable as text, diffable line by line. */
export function matrixText(matrix: Matrix, language: ToolLanguage): string {
  const say = words[language];
  const numbers = numberCells(matrix);
  const letters = letterConditions(matrix, [...numbers.keys()], language);
  const columns = matrix.columns.map((column) => columnName(column, language));
  const tables = matrix.tables.flatMap(({ pairs, rows }) => [
    '',
    ...pairs.map(
      ({ from, to }) =>
        `### ${groupParties(from, matrix.everybody, language)} → ${groupParties(to, matrix.everybody, language)}`,
    ),
    '',
    `| ${[say.kinds, ...columns].join(' | ')} |`,
    `|${' --- |'.repeat(columns.length + 1)}`,
    ...rows.map(
      ({ kinds, cells }) =>
        `| ${[kinds.map((kind) => valueName('kind', kind, language)).join(', '), ...cells.map((cell) => numbers.get(cell) ?? '')].join(' | ')} |`,
    ),
  ]);
  return [
    `# ${say.title}`,
    '',
    `${say.asOf} ${new Date(matrix.atMs).toISOString().slice(0, 10)}: ${matrix.agreements.map(({ id, version }) => `${id}@${version}`).join(', ')}.`,
    '',
    say.note,
    ...tables,
    '',
    `## ${say.legend}`,
    '',
    ...[...numbers].flatMap(([cell, number]) => legendOf(matrix, cell, { number, language, letters })),
    ...(letters.size === 0 ? [] : ['', `## ${say.letters}`, '']),
    ...[...letters].map(([text, letter]) => `- (${letter}) ${text}`),
    '',
  ].join('\n');
}

/** Cells that say something, numbered in the order in which a reader meets them. */
export function numberCells({ tables, cells }: Matrix): Map<number, string> {
  const met = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const speaking = [...new Set(met)].filter((cell) => (cells[cell] ?? []).length > 0);
  return new Map(speaking.map((cell, i) => [cell, String(i + 1)]));
}

export function columnName({ crimeAreas, handlings }: Matrix['columns'][number], language: ToolLanguage): string {
  const areas = crimeAreas.map((area) =>
    area === '' ? words[language].anyArea : valueName('crimeAreas', area, language),
  );
  // All of them, with none: handling makes no difference here.
  const codes = handlings.length === 5 ? '' : ` (${handlings.map((code) => (code === '' ? '–' : code)).join(', ')})`;
  return `${areas.join(', ')}${codes}`;
}

function legendOf(
  { cells }: Matrix,
  cell: number,
  { number, language, letters }: { number: string; language: ToolLanguage; letters: ReadonlyMap<string, string> },
): string[] {
  return (cells[cell] ?? []).map(
    ({ verdict, when }, i) =>
      `${i === 0 ? `${number}.` : '   '} ${describeVerdict(verdict, language)}${conditionsOf(when, language, letters)}`,
  );
}

type Conditions = readonly Readonly<Record<string, readonly string[]>>[];

/** A condition that is longer than this and stands in several places is written out once, under a letter. */
const plainCharsMax = 40;

/** Letters of long conditions, in the order in which a reader meets them. */
function letterConditions(
  { cells }: Matrix,
  shown: readonly number[],
  language: ToolLanguage,
): ReadonlyMap<string, string> {
  const texts = shown
    .flatMap((cell) => cells[cell] ?? [])
    .flatMap(({ when }) => when)
    .flatMap((box) => Object.entries(box).map(([name, values]) => conditionOf(name, values, language)))
    .filter((text) => text.length > plainCharsMax);
  const several = [...new Set(texts)].filter((text) => texts.indexOf(text) !== texts.lastIndexOf(text));
  return new Map(several.map((text, i) => [text, letterOf(i)]));
}

/** a, b … z, aa, ab … */
function letterOf(place: number): string {
  const last = String.fromCodePoint(97 + (place % 26));
  return place < 26 ? last : `${letterOf(Math.floor(place / 26) - 1)}${last}`;
}

function conditionOf(name: string, values: readonly string[], language: ToolLanguage): string {
  return `${dimensionName(name, language)}: ${values.map((value) => valueName(name, value, language)).join(' / ')}`;
}

export function conditionsOf(
  when: Conditions,
  language: ToolLanguage,
  letters: ReadonlyMap<string, string> = new Map(),
): string {
  const texts = when
    .map((box) =>
      Object.entries(box)
        .map(([name, values]) => {
          const text = conditionOf(name, values, language);
          const letter = letters.get(text);
          return letter === undefined ? text : `${dimensionName(name, language)} (${letter})`;
        })
        .join('; '),
    )
    .filter((text) => text !== '');
  if (texts.length < when.length || texts.length === 0) return '';
  const { when: first, or } = words[language];
  return `, ${texts.map((text, i) => `${i === 0 ? first : or} ${text}`).join('; ')}`;
}
