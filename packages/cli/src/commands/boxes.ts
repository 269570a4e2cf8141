import type { MessageRowView } from '@tamga/api';
import type { ListQuery } from '@tamga/client';
import { exitCode } from '../exit-code.ts';
import { formatTable } from '../output/table.ts';
import type { Column } from '../output/table.ts';
import type { Command } from './context.ts';
import { parseSince } from './options.ts';

const columns: Column[] = [
  { title: 'ID', charsMax: 32 },
  { title: 'KIND', charsMax: 18 },
  { title: 'FROM', charsMax: 24 },
  { title: 'TO', charsMax: 32 },
  { title: 'TITLE', charsMax: 48 },
  { title: 'STATE', charsMax: 14 },
  { title: 'RESTS', charsMax: 28 },
  { title: 'DEADLINE', charsMax: 17 },
  { title: 'AT', charsMax: 17 },
];

/** `tamga inbox` and `tamga outbox`. */
export function listBox(box: 'inbox' | 'outbox', options: { state?: string; since?: string }): Command {
  return async (context) => {
    const query: ListQuery = {
      ...(options.state === undefined ? {} : { state: options.state }),
      ...(options.since === undefined ? {} : { since: parseSince(options.since) }),
    };
    const rows = await (await context.client())[box](query);
    context.printer.result(rows.map(documentOf), rows.length === 0 ? '' : formatTable(columns, rows.map(cellsOf)));
    if (!context.printer.json && rows.length === 0) context.printer.note(`the ${box} holds nothing that matches`);
    return exitCode.done;
  };
}

// Exactly the members that scripts rely on (07-interfaces).
function documentOf(row: MessageRowView): Record<string, unknown> {
  const { id, kind, from, to, title, state, deadline, receivedAt } = row;
  return { id, kind, from, to, title, state, deadline, receivedAt };
}

function cellsOf(row: MessageRowView): string[] {
  return [
    row.id,
    row.kind,
    row.from,
    row.to.join(','),
    row.title,
    row.state,
    // Since no agreement in force covers the thread any more: the article that did.
    row.rests === null ? '' : [row.rests.agreement, row.rests.article].filter((part) => part !== null).join(' '),
    minutes(row.deadline),
    minutes(row.receivedAt),
  ];
}

/** To the minute, UTC: `2026-11-22T08:00Z`. */
function minutes(time: string | null): string {
  return time === null ? '' : `${time.slice(0, 16)}Z`;
}
