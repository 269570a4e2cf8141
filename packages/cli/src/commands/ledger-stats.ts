import type { AnswerCountsView, CountView, StatisticsView } from '@tamga/api';
import { exitCode } from '../exit-code.ts';
import { barChart } from '../output/bar-chart.ts';
import { formatTable } from '../output/table.ts';
import type { Command } from './context.ts';
import { auditorClient, filtersOf, type FilterOptions } from './ledger-filters.ts';

export type StatisticsOptions = FilterOptions & { period?: string };

const barsMax = 12;

/** `tamga ledger stats`: bars for people, everything with --json. */
export function statistics(options: StatisticsOptions): Command {
  return async (context) => {
    const counted = await (await auditorClient(context, options)).statistics(filtersOf(options), options.period);
    context.printer.result(counted, pageOf(counted));
    return exitCode.done;
  };
}

function pageOf(counted: StatisticsView): string {
  const { asOf, entries, admitted, refused, periods } = counted;
  const charts = [
    bars('KIND', counted.byKind),
    bars('URGENCY', counted.byUrgency),
    bars('CRIME AREA', counted.byArea),
    bars('SENT BY', counted.bySender),
    bars('SENT TO', counted.byRecipient),
    bars('REFUSED', counted.byRefusal),
    bars('WHAT BECAME OF IT', counted.byState),
    barChart('ANSWERS WITHIN THEIR LIMIT', answerBars(counted.answers)),
    limitsTable('PARTY', counted.answersByParty),
    limitsTable('LIMIT', counted.answersByLimit),
    barChart(
      'ADMITTED IN',
      periods.map(({ from, admitted: count }) => ({ label: from.slice(0, 10), count })),
    ),
  ];
  const head = `${entries} entries as of ${asOf}: ${admitted} messages admitted, ${refused} refused`;
  return [head, ...charts.filter((chart) => chart !== '')].join('\n\n');
}

function bars(title: string, counts: readonly CountView[]): string {
  const shown = counts.slice(0, barsMax).map(({ value, count }) => ({ label: value, count }));
  const rest = counts.slice(barsMax).reduce((sum, { count }) => sum + count, 0);
  return barChart(title, rest === 0 ? shown : [...shown, { label: 'others', count: rest }]);
}

const words: readonly (readonly [keyof AnswerCountsView, string])[] = [
  ['inTime', 'in time'],
  ['exceeded', 'after it'],
  ['overdue', 'overdue now'],
  ['late', 'late, as a rule'],
  ['running', 'running'],
  ['paused', 'paused'],
  ['notDelivered', 'not delivered'],
];

function answerBars(answers: AnswerCountsView) {
  const counted = words.map(([name, label]) => ({ label, count: answers[name] }));
  return counted.every(({ count }) => count === 0) ? [] : counted;
}

function limitsTable(title: string, rows: readonly (AnswerCountsView & { value: string })[]): string {
  if (rows.length === 0) return '';
  const columns = [title, ...words.map(([, label]) => label.toUpperCase())].map((one) => ({
    title: one,
    charsMax: 40,
  }));
  return formatTable(
    columns,
    rows.map((row) => [row.value, ...words.map(([name]) => String(row[name]))]),
  );
}
