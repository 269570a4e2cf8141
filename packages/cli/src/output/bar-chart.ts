import { styleText } from 'node:util';
import { plain } from './table.ts';

/** One bar. */
export interface Bar {
  readonly label: string;
  readonly count: number;
}

const barChars = 30;
const labelCharsMax = 28;
/** A full cell, then its eighths: a small share still shows. */
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;

/** Counts as bars beside each other, the longest as wide as the chart. */
export function barChart(title: string, bars: readonly Bar[]): string {
  if (bars.length === 0) return '';
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const labels = bars.map(({ label }) => plain(label).slice(0, labelCharsMax));
  const width = Math.max(...labels.map((label) => label.length));
  const digits = Math.max(...bars.map(({ count }) => String(count).length));
  const lines = bars.map(({ count }, i) => {
    const label = (labels[i] ?? '').padEnd(width);
    return `  ${label}  ${String(count).padStart(digits)}  ${styleText('cyan', barOf(count / most))}`.trimEnd();
  });
  return [styleText('bold', title), ...lines].join('\n');
}

function barOf(share: number): string {
  const cells = Math.round(share * barChars * 8);
  const bar = '█'.repeat(cells >> 3) + (eighths[cells & 7] ?? '');
  return bar === '' && share > 0 ? '▏' : bar;
}
