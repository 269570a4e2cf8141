import { styleText } from 'node:util';
import { plain } from './table.ts';

/** How something is in a stretch of time. What stands first here shows where several meet in one cell. */
const looks = ['suspect', 'full', 'part', 'none'] as const;
type Look = (typeof looks)[number];

/** A stretch of a line, from the first up to, and not at, the second; Unix milliseconds. */
export interface Stretch {
  readonly fromMs: number;
  readonly untilMs: number;
  readonly look: Look;
}

/** One line of a timeline. */
export interface TimeLine {
  readonly label: string;
  readonly stretches: readonly Stretch[];
  /** Words behind the bar. */
  readonly remark: string;
}

const cells: Readonly<Record<Look, string>> = { full: '█', part: '░', suspect: '▒', none: '·' };
const colours: Readonly<Record<Look, 'cyan' | 'blue' | 'yellow' | 'gray'>> = {
  full: 'cyan',
  part: 'blue',
  suspect: 'yellow',
  none: 'gray',
};
const labelCharsMax = 34;
const barCharsMin = 12;
const barCharsMax = 120;
const gap = '  ';

/**
 * Stretches of time as bars beside each other under one axis, as wide as the terminal allows; nothing is so short that it
 * does not show. `markMs`: a moment that a caret points to. Words alone say everything that colours say.
 */
export function timeline(
  lines: readonly TimeLine[],
  of: { fromMs: number; untilMs: number; markMs: number | undefined; columns: number },
): string {
  if (lines.length === 0) return '';
  const labels = lines.map(({ label }) => shortened(plain(label), labelCharsMax));
  const labelChars = Math.max(...labels.map(({ length }) => length));
  const remarkChars = Math.max(...lines.map(({ remark }) => plain(remark).length));
  const free = of.columns - labelChars - remarkChars - 3 * gap.length;
  const barChars = Math.min(barCharsMax, Math.max(barCharsMin, free));
  const spanMs = Math.max(1, of.untilMs - of.fromMs);
  const axis = { fromMs: of.fromMs, cellMs: spanMs / barChars, barChars };
  const margin = `${gap}${' '.repeat(labelChars)}${gap}`;
  const bars = lines.map(({ stretches, remark }, i) => {
    const bar = barOf(stretches, axis);
    return `${gap}${(labels[i] ?? '').padEnd(labelChars)}${gap}${bar}${gap}${plain(remark)}`.trimEnd();
  });
  const marks = of.markMs === undefined ? [] : [`${margin}${caretAt(of.markMs, axis)}`];
  return [`${margin}${axisLine(of, barChars)}`, ...bars, ...marks].join('\n');
}

interface Axis {
  readonly fromMs: number;
  readonly cellMs: number;
  readonly barChars: number;
}

function barOf(stretches: readonly Stretch[], { fromMs, cellMs, barChars }: Axis): string {
  const drawn = Array.from({ length: barChars }, (_, cell): Look => {
    const [start, end] = [fromMs + cell * cellMs, fromMs + (cell + 1) * cellMs];
    const met = stretches.filter(
      (one) => one.fromMs < end && (one.untilMs > start || (one.untilMs === one.fromMs && one.fromMs >= start)),
    );
    return looks.find((look) => met.some((one) => one.look === look)) ?? 'none';
  });
  // One escape a run instead of one a cell.
  let bar = '';
  for (let at = 0; at < drawn.length;) {
    const look = drawn[at] ?? 'none';
    let end = at;
    while (drawn[end] === look) end += 1;
    bar += styleText(colours[look], cells[look].repeat(end - at));
    at = end;
  }
  return bar;
}

/** The two ends of the axis, in UTC, to the minute: `2026-11-22T08:00Z`. */
function axisLine({ fromMs, untilMs }: { fromMs: number; untilMs: number }, barChars: number): string {
  const [from, until] = [minute(fromMs), minute(untilMs)];
  const space = barChars - from.length - until.length;
  // Two times do not fit a narrow bar: then they stand with an arrow between them.
  return space >= 1 ? `${from}${' '.repeat(space)}${until}` : `${from} → ${until}`;
}

function caretAt(markMs: number, { fromMs, cellMs, barChars }: Axis): string {
  const cell = Math.min(barChars - 1, Math.max(0, Math.floor((markMs - fromMs) / cellMs)));
  const words = minute(markMs);
  // Where the words would run over the edge they stand before the caret.
  return cell + words.length + 2 <= barChars || cell <= words.length
    ? `${' '.repeat(cell)}▲ ${words}`
    : `${' '.repeat(cell - words.length - 1)}${words} ▲`;
}

function minute(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 16)}Z`;
}

function shortened(text: string, charsMax: number): string {
  return text.length <= charsMax ? text : `${text.slice(0, charsMax - 1)}…`;
}
