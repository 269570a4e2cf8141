import { AccessStoreError } from './errors.ts';
import type { AccessTables } from './entry-rows.ts';

/** A head of the log that this store has committed itself to. `note` is there once it was signed, `stamp` once anchored. */
export interface AccessCheckpoint {
  /** Number of its anchor, from 1. */
  readonly number: number;
  readonly size: number;
  readonly root: Uint8Array;
  /** 32 bytes; keeps the commitment from being guessed. */
  readonly salt: Uint8Array;
  readonly atMs: number;
  readonly note: Uint8Array | undefined;
  /** Where the regional ledger has the anchor. */
  readonly leafIndex: number | undefined;
  /** tamga.ledger.v1.Stamp: the centre's promise of it. */
  readonly stamp: Uint8Array | undefined;
}

/** Heads in the order of their numbers. Each write stands in the caller's transaction. */
export interface AccessCheckpointRows {
  newest(): AccessCheckpoint | undefined;
  find(number: number): AccessCheckpoint | undefined;
  all(): AccessCheckpoint[];
  /** The newest ones first, at most so many. */
  list(limit: number): AccessCheckpoint[];
  /** Heads that have no stamp yet, oldest first. */
  unanchored(): AccessCheckpoint[];
  /** The first head of at least that size that is anchored. */
  covering(size: number): AccessCheckpoint | undefined;
  /**
   * Commits the store to a head, before it is signed. Throws CHECKPOINT_INVALID unless it follows the newest; numbers are
   * passed over only where the ledger has anchors that this store does not know.
   */
  commit(head: Pick<AccessCheckpoint, 'number' | 'size' | 'root' | 'salt' | 'atMs'>): void;
  keepNote(number: number, note: Uint8Array): void;
  keepStamp(number: number, anchored: { leafIndex: number; stamp: Uint8Array }): void;
  /** The ledger has lost the anchor: it is to be brought again. */
  forgetStamp(number: number): void;
  /** Forgets heads that were never anchored: the ledger has other anchors under their numbers. */
  dropUnanchored(): void;
}

const columns = 'number, size, root, salt, at_ms, note, leaf_index, stamp';

export function accessCheckpointRows(tables: AccessTables): AccessCheckpointRows {
  const select = (rest: string) => tables.prepare(`SELECT ${columns} FROM access_checkpoint ${rest}`);
  const newest = () => checkpointOf(select('ORDER BY number DESC LIMIT 1').get());
  return {
    newest,
    find: (number) => checkpointOf(select('WHERE number = ?').get(number)),
    all: () => select('ORDER BY number').all().map(present),
    list: (limit) => select('ORDER BY number DESC LIMIT ?').all(limit).map(present),
    unanchored: () => select('WHERE stamp IS NULL ORDER BY number').all().map(present),
    covering: (size) => checkpointOf(select('WHERE size >= ? AND stamp IS NOT NULL ORDER BY number LIMIT 1').get(size)),
    commit: ({ number, size, root, salt, atMs }) => {
      const before = newest();
      if (number <= (before?.number ?? 0) || size <= (before?.size ?? 0))
        throw new AccessStoreError(
          'CHECKPOINT_INVALID',
          `head ${number} of ${size} entries does not follow the newest`,
        );
      tables
        .prepare('INSERT INTO access_checkpoint (number, size, root, salt, at_ms) VALUES (?, ?, ?, ?, ?)')
        .run(number, size, root, salt, atMs);
    },
    keepNote: (number, note) =>
      void tables.prepare('UPDATE access_checkpoint SET note = ? WHERE number = ? AND note IS NULL').run(note, number),
    keepStamp: (number, { leafIndex, stamp }) =>
      void tables
        .prepare('UPDATE access_checkpoint SET leaf_index = ?, stamp = ? WHERE number = ? AND stamp IS NULL')
        .run(leafIndex, stamp, number),
    forgetStamp: (number) =>
      void tables.prepare('UPDATE access_checkpoint SET leaf_index = NULL, stamp = NULL WHERE number = ?').run(number),
    dropUnanchored: () => void tables.prepare('DELETE FROM access_checkpoint WHERE stamp IS NULL').run(),
  };
}

function checkpointOf(row: Record<string, unknown> | undefined): AccessCheckpoint | undefined {
  return row === undefined ? undefined : present(row);
}

function present(row: Record<string, unknown>): AccessCheckpoint {
  const { number, size, root, salt, at_ms: atMs, note, leaf_index: leafIndex, stamp } = row;
  if (
    typeof number !== 'number' ||
    typeof size !== 'number' ||
    typeof atMs !== 'number' ||
    !(root instanceof Uint8Array) ||
    !(salt instanceof Uint8Array)
  )
    throw new TypeError('a head of an access log of another shape');
  return {
    number,
    size,
    root,
    salt,
    atMs,
    note: note instanceof Uint8Array ? note : undefined,
    leafIndex: typeof leafIndex === 'number' ? leafIndex : undefined,
    stamp: stamp instanceof Uint8Array ? stamp : undefined,
  };
}
