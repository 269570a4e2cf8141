import type { Store } from '../store/index.ts';

/** An entry as the stream has it. Leaf index = sequence − 1, across epochs (03, "Epochs"). */
export interface CopiedEntry {
  readonly sequence: number;
  readonly subject: string;
  /** LedgerEntry, byte for byte. */
  readonly bytes: Uint8Array;
}

/** Rows in order. A row of another shape than the schema's is a broken invariant. */
export function* readEntries(store: Store, range: { from: number; to: number }): IterableIterator<CopiedEntry> {
  const rows = store
    .prepare('SELECT sequence, subject, bytes FROM entry WHERE sequence BETWEEN ? AND ? ORDER BY sequence')
    .all(range.from, range.to);
  for (const { sequence, subject, bytes } of rows) {
    if (typeof sequence !== 'number' || typeof subject !== 'string' || !(bytes instanceof Uint8Array)) {
      throw new TypeError('an entry row of another shape');
    }
    yield { sequence, subject, bytes };
  }
}
