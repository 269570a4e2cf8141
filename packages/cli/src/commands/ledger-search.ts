import type { LedgerEntryView } from '@tamga/api';
import { exitCode } from '../exit-code.ts';
import { foldLine } from '../output/fold.ts';
import { formatTable } from '../output/table.ts';
import type { Command } from './context.ts';
import { auditorClient, filtersOf, type FilterOptions } from './ledger-filters.ts';

export type SearchOptions = FilterOptions & { limit?: string; order?: string; cursor?: string };

const columns = [
  { title: 'INDEX', charsMax: 10 },
  { title: 'AT', charsMax: 20 },
  { title: 'EVENT', charsMax: 12 },
  { title: 'STATE', charsMax: 20 },
  { title: 'MESSAGE', charsMax: 32 },
  { title: 'KIND', charsMax: 18 },
  { title: 'FROM', charsMax: 20 },
  { title: 'TO', charsMax: 32 },
  { title: 'WHY', charsMax: 34 },
] as const;

/** `tamga ledger search`. */
export function search(options: SearchOptions): Command {
  return async (context) => {
    const client = await auditorClient(context, options);
    const { limit, order, cursor } = options;
    const found = await client.search(filtersOf(options), {
      ...(limit === undefined ? {} : { limit }),
      ...(order === undefined ? {} : { order }),
      ...(cursor === undefined ? {} : { cursor }),
    });
    const { printer } = context;
    printer.result(found, found.items.length === 0 ? 'nothing is found' : entriesTable(found.items));
    printer.note(`${found.items.length} of ${found.total}, of ${found.indexed} entries`);
    if (found.cursor !== null) printer.note(`the next page: --cursor ${found.cursor}`);
    return exitCode.done;
  };
}

/** `tamga ledger entry`. */
export function entry(index: string, options: { own?: boolean }): Command {
  return async (context) => {
    const one = await (await auditorClient(context, options)).entry(index);
    const { decisions, ...plain } = one.entry;
    const lines = [
      ...Object.entries(plain).flatMap(([name, value]) =>
        value === null || (Array.isArray(value) && value.length === 0) ? [] : [`${name}: ${[value].flat().join(', ')}`],
      ),
      ...decisions.flatMap(({ recipient, verdict, code, bases, obligations }) => [
        `for ${recipient}: ${[verdict, code].filter((part) => part !== '').join('  ')}`,
        ...(bases.length === 0 ? [] : [`  by ${bases.join(' ')}`]),
        ...obligations.map((obligation) => `  ${obligation}`),
      ]),
      one.proof === null
        ? 'no final checkpoint covers it yet'
        : `in the log of ${one.proof.size} entries by ${one.proof.path.length} hashes`,
    ];
    context.printer.result(one, lines.map(foldLine).join('\n'));
    return exitCode.done;
  };
}

export function entriesTable(entries: readonly LedgerEntryView[]): string {
  const rows = entries.map((one) => [
    String(one.index),
    (one.at ?? '').replace(/\.\d+Z$/u, 'Z'),
    one.event,
    one.state ?? '',
    one.message ?? '',
    one.kind ?? one.document ?? '',
    one.sender ?? one.signer ?? one.party ?? '',
    // Who states an outcome states it of itself: it went to nobody.
    one.event === 'outcome' ? '' : one.recipients.join(' '),
    one.code ?? one.decisions.flatMap(({ bases }) => bases).join(' '),
  ]);
  return formatTable(columns, rows);
}
