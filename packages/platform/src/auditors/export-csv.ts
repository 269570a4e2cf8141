import type { LedgerEntryView } from '@tamga/api';
import { stringify } from 'csv-stringify/sync';

const columns = [
  'index',
  'at',
  'event',
  'state',
  'code',
  'kind',
  'priority',
  'sender',
  'recipients',
  'areas',
  'purpose',
  'operation',
  'bases',
  'obligations',
  'message',
  'thread',
  'realm',
  'document',
  'party',
  'count',
  'signer',
  'statedAt',
  'envelopeDigest',
  'leaf',
] as const;

/** A table for a spreadsheet (RFC 4180): a header, one line an entry. What a spreadsheet would take for a formula is escaped. */
export function entriesCsv(entries: readonly LedgerEntryView[]): string {
  const rows = entries.map((entry) => {
    const { decisions, recipients, areas, ...plain } = entry;
    return {
      ...plain,
      recipients: recipients.join(' '),
      areas: areas.join(' '),
      bases: decisions.flatMap(({ bases }) => bases).join(' '),
      obligations: decisions.flatMap(({ obligations }) => obligations).join('; '),
    };
  });
  return stringify(rows, {
    header: true,
    columns: [...columns],
    escape_formulas: true,
    record_delimiter: 'windows',
    bom: true,
  });
}
