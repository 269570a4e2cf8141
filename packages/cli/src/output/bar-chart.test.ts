import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { barChart } from './bar-chart.ts';

const chart = (title: string, bars: Parameters<typeof barChart>[1]): string[] =>
  stripVTControlCharacters(barChart(title, bars)).split('\n');

test('the longest bar is as wide as the chart, the others in proportion, and what is there always shows', () => {
  expect(
    chart('KIND', [
      { label: 'REQUEST', count: 1000 },
      { label: 'REPLY', count: 500 },
      { label: 'SITREP', count: 1 },
      { label: 'ADMIN', count: 0 },
    ]),
  ).toEqual([
    'KIND',
    `  REQUEST  1000  ${'█'.repeat(30)}`,
    `  REPLY     500  ${'█'.repeat(15)}`,
    '  SITREP      1  ▏',
    '  ADMIN       0',
  ]);
});

test('nothing to count is no chart, and a label cannot move the cursor', () => {
  expect(barChart('KIND', [])).toBe('');
  expect(barChart('X', [{ label: 'a\u001B[2Jb', count: 1 }])).not.toContain('\u001B[2J');
});
