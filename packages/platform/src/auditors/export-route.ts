import type { LedgerExportView } from '@tamga/api';
import type { LedgerQuery } from '../ledger-index/index.ts';
import type { AuditAnswer, AuditCall } from './audit-call.ts';
import { entryView, type HeldEntry } from './entry-view.ts';
import { exportBundle } from './export-bundle.ts';
import { entriesCsv } from './export-csv.ts';
import { logRead } from './log-read.ts';
import type { AuditorsMeans } from './means.ts';
import { bundleEntriesMax, exportBytesMax, exportEntriesMax, readFormat, readQuery } from './parameters.ts';
import { file } from './respond.ts';
import { heldAt } from './search-route.ts';

/** `GET /api/v1/audit/export`: everything that a search finds, oldest first, as one file. */
export async function answerExport(means: AuditorsMeans, { officer, parameters }: AuditCall): Promise<AuditAnswer> {
  const format = readFormat(parameters);
  if (!format.ok) return format;
  const read = readQuery(parameters, ['format']);
  if (!read.ok) return read;
  const { query, filters } = read.value;
  const entriesMax = format.value === 'bundle' ? bundleEntriesMax : exportEntriesMax;
  const found = findAll(means, query, entriesMax);
  if (found.entries === undefined) {
    // How many there are is an answer too.
    await logRead(means, { officer, act: 'export', parameters });
    return {
      problem: {
        code: 'EXPORT_TOO_LARGE',
        detail: `${found.total} entries are found; expected at most ${entriesMax}, of ${exportBytesMax} bytes together: narrow the search, for example by from and to`,
      },
    };
  }
  const { entries, total, asOf } = found;
  await logRead(means, { officer, act: 'export', operation: 'disclosure', parameters, shown: entries });
  const name = `ledger-${asOf.slice(0, 10)}`;
  switch (format.value) {
    case 'csv':
      return file(entriesCsv(entries.map(entryView)), { type: 'text/csv; charset=utf-8', name: `${name}.csv` });
    case 'json':
      return file(
        JSON.stringify({ query: filters, asOf, total, items: entries.map(entryView) } satisfies LedgerExportView),
        { type: 'application/json', name: `${name}.json` },
      );
    case 'bundle': {
      const proven = entries.map((entry) => ({
        entry,
        proof: means.proofOf(entry.index),
        stamp: means.stampOf(entry.index),
      }));
      return file(exportBundle(proven, { query: filters, asOf, total }), {
        type: 'application/zip',
        name: `${name}.zip`,
      });
    }
    default:
      return format.value satisfies never;
  }
}

/** `entries` undefined: they are too many, or too large together. */
function findAll(
  means: AuditorsMeans,
  query: LedgerQuery,
  entriesMax: number,
): { total: number; asOf: string; entries: HeldEntry[] | undefined } {
  const found = means.index.search({ query, limit: entriesMax, nowMs: means.nowMs(), order: 'oldest' });
  if (!found.ok) throw new TypeError(found.code);
  const { leaves, total, asOfMs } = found.result;
  const asOf = new Date(asOfMs).toISOString();
  if (total > entriesMax) return { total, asOf, entries: undefined };
  const entries: HeldEntry[] = [];
  let bytes = 0;
  for (const index of leaves) {
    const held = heldAt(means, index);
    bytes += held.bytes.length;
    if (bytes > exportBytesMax) return { total, asOf, entries: undefined };
    entries.push(held);
  }
  return { total, asOf, entries };
}
