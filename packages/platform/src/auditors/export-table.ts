import type { LedgerHash } from '@tamga/core/ledger';
import { entryView, readHeld } from './entry-view.ts';
import { entriesCsv } from './export-csv.ts';

/**
 * The table of an export, made from the entries as they are stored: whoever has those can see whether a table beside them says
 * what they say. Throws TypeError where bytes are no entry.
 */
export function exportTable(hash: LedgerHash, entries: readonly { index: number; bytes: Uint8Array }[]): string {
  return entriesCsv(entries.map((entry) => entryView(readHeld(hash, entry))));
}
