import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { timeline, type TimeLine } from './timeline.ts';

const hourMs = 3_600_000;
const startMs = Date.UTC(2026, 10, 22, 8);
const at = (hours: number) => startMs + hours * hourMs;
const line = (label: string, stretches: TimeLine['stretches'], remark = ''): TimeLine => ({ label, stretches, remark });

function drawn(lines: readonly TimeLine[], columns: number, markMs?: number): string[] {
  const text = timeline(lines, { fromMs: at(0), untilMs: at(10), markMs, columns });
  return stripVTControlCharacters(text).split('\n');
}

test('each stretch has its share of the axis, and what is short still shows', () => {
  const lines = [
    line('old', [{ fromMs: at(0), untilMs: at(5), look: 'full' }]),
    line('new', [
      { fromMs: at(5), untilMs: at(7), look: 'full' },
      { fromMs: at(7), untilMs: at(7.01), look: 'suspect' },
      { fromMs: at(8), untilMs: at(10), look: 'part' },
    ]),
  ];
  expect(drawn(lines, 49)).toEqual([
    '       2026-11-22T08:00Z      2026-11-22T18:00Z',
    '  old  ████████████████████····················',
    '  new  ····················████████▒···░░░░░░░░',
  ]);
});

test('the bars are as wide as the terminal leaves room, within bounds, and every line ends within it', () => {
  const lines = [line('kz/ncp signing', [{ fromMs: at(0), untilMs: at(10), look: 'full' }], 'counts')];
  for (const columns of [60, 80, 120]) {
    const widest = Math.max(...drawn(lines, columns).map((one) => one.length));
    expect([columns, widest]).toEqual([columns, columns]);
  }
  expect(Math.max(...drawn(lines, 400).map((one) => one.length))).toBe(120 + 26);
  expect(drawn(lines, 20)[1]).toContain('█'.repeat(12));
});

test('a caret points to a moment, and a history of one moment is one full bar', () => {
  const stretch = { fromMs: at(0), untilMs: at(0), look: 'full' } as const;
  const text = timeline([line('a', [{ ...stretch, untilMs: at(0) + 1 }])], {
    fromMs: at(0),
    untilMs: at(0),
    markMs: at(0),
    columns: 60,
  });
  expect(stripVTControlCharacters(text).split('\n')).toEqual([
    `     2026-11-22T08:00Z${' '.repeat(53 - 34)}2026-11-22T08:00Z`,
    `  a  ${'█'.repeat(53)}`,
    '     ▲ 2026-11-22T08:00Z',
  ]);
});

test('the words at a caret near the end stand before it', () => {
  const lines = [line('a', [{ fromMs: at(0), untilMs: at(10), look: 'full' }])];
  const [, , caret = ''] = drawn(lines, 60, at(9.9));
  expect(caret).toMatch(/^ +2026-11-22T17:54Z ▲$/u);
  expect(caret.length).toBeLessThanOrEqual(60);
});

test('text from a document cannot move the cursor', () => {
  const text = timeline([line('a\u001B[2J\u0007', [], 'b\u202E')], {
    fromMs: at(0),
    untilMs: at(1),
    markMs: undefined,
    columns: 80,
  });
  expect(stripVTControlCharacters(text).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});
