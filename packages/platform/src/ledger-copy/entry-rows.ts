import type { Store } from '../store/index.ts';

/** An entry as the stream has it. Leaf index = sequence − 1, across epochs (03, "Epochs"). */
export interface CopiedEntry {
  readonly sequence: number;
  readonly subject: string;
  /** LedgerEntry, byte for byte. */
  readonly bytes: Uint8Array;
}

/** Rows that are held in memory at a time: entries are 64 KiB at most, and a log has millions. */
const rowsAtOnce = 256;

/** Rows in order, however long the range is. A row of another shape than the schema's is a broken invariant. */
export function* readEntries(store: Store, range: { from: number; to: number }): IterableIterator<CopiedEntry> {
  const select = store.prepare(
    'SELECT sequence, subject, bytes FROM entry WHERE sequence BETWEEN ? AND ? ORDER BY sequence LIMIT ?',
  );
  for (let from = range.from; from <= range.to;) {
    const rows = select.all(from, range.to, rowsAtOnce);
    for (const { sequence, subject, bytes } of rows) {
      if (typeof sequence !== 'number' || typeof subject !== 'string' || !(bytes instanceof Uint8Array)) {
        throw new TypeError('an entry row of another shape');
      }
      yield { sequence, subject, bytes };
      from = sequence + 1;
    }
    if (rows.length < rowsAtOnce) return;
  }
}
