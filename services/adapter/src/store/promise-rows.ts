import type { MessageId } from '@tamga/core/identifiers';
import { blob, blobOrNull, count, countOrNull, text, textOrNull } from './columns.ts';
import type { Database, Row } from './database.ts';

/** What has become of a stamp's promise: not shown yet, not shown in time, shown, or another leaf stands there. */
export type PromiseState = 'promised' | 'overdue' | 'proven' | 'broken';

/** A stamp with what it promises: this leaf at this index. */
export interface PromiseRow {
  readonly leafIndex: number;
  /** Leaf data, 32 bytes. */
  readonly leaf: Uint8Array;
  /** tamga.ledger.v1.Stamp. */
  readonly stamp: Uint8Array;
  /** The message that it is about; null for what is about none. */
  readonly message: MessageId | null;
  /** When it was taken. */
  readonly atMs: number;
  readonly state: PromiseState;
  /** Size of the final checkpoint that the path leads to, once it is proven. */
  readonly size: number | null;
  /** Audit path, leaf to root, 32 bytes each. */
  readonly path: readonly Uint8Array[] | null;
}

const hashBytes = 32;

/**
 * Keeps a stamp's promise: this leaf at this index. Two different leaves promised for one index are the centre's
 * signature on a contradiction: both stamps stay, and the answer is 'contradicted' for each that is new.
 */
export function keepPromise(
  db: Database,
  promise: Pick<PromiseRow, 'leafIndex' | 'leaf' | 'stamp' | 'message' | 'atMs'>,
): 'kept' | 'known' | 'contradicted' {
  const { leafIndex, leaf, stamp, message, atMs } = promise;
  const { changes } = db
    .prepare(
      `INSERT OR IGNORE INTO promises (leaf_index, leaf, stamp, message, at_ms, online_ms)
        VALUES (?, ?, ?, ?, ?, (SELECT online_ms FROM online_clock))`,
    )
    .run(leafIndex, leaf, stamp, message, atMs);
  if (changes === 0) return 'known';
  const row = db.prepare('SELECT count(*) AS leaves FROM promises WHERE leaf_index = ?').get(leafIndex);
  return count(row, 'leaves') > 1 ? 'contradicted' : 'kept';
}

/** Promises that nothing was shown for yet, by index. */
export function listOpenPromises(db: Database, from: { leafIndex: number; limit: number }): PromiseRow[] {
  return db
    .prepare(
      `SELECT * FROM promises WHERE state IN ('promised', 'overdue') AND leaf_index >= ?
        ORDER BY leaf_index, leaf LIMIT ?`,
    )
    .all(from.leafIndex, from.limit)
    .map(promiseOf);
}

/** What was promised for an index: one leaf, or more where the centre contradicts itself. */
export function listPromisesAt(db: Database, leafIndex: number): PromiseRow[] {
  return db.prepare('SELECT * FROM promises WHERE leaf_index = ? ORDER BY leaf').all(leafIndex).map(promiseOf);
}

type Named = Pick<PromiseRow, 'leafIndex' | 'leaf'>;

/**
 * The promise is kept: what is shown, with its path. Undefined where it is decided already, by another answer that came first;
 * else the state it was in.
 */
export function setProven(
  db: Database,
  promise: Named,
  by: { size: number; path: readonly Uint8Array[] },
): PromiseState | undefined {
  const open = openStateOf(db, promise);
  if (open === undefined) return undefined;
  const { leafIndex, leaf } = promise;
  db.prepare("UPDATE promises SET state = 'proven', size = ?, path = ? WHERE leaf_index = ? AND leaf = ?").run(
    by.size,
    Buffer.concat(by.path),
    leafIndex,
    leaf,
  );
  return open;
}

/** Another leaf stands there. False where it is decided already: a proof that is kept stays, whatever is shown later. */
export function setBroken(db: Database, promise: Named): boolean {
  if (openStateOf(db, promise) === undefined) return false;
  const { leafIndex, leaf } = promise;
  db.prepare("UPDATE promises SET state = 'broken' WHERE leaf_index = ? AND leaf = ?").run(leafIndex, leaf);
  return true;
}

/** The state now of a promise that is still open: it may have been decided since it was read. */
function openStateOf(db: Database, { leafIndex, leaf }: Named): PromiseState | undefined {
  const row = db
    .prepare("SELECT state FROM promises WHERE leaf_index = ? AND leaf = ? AND state IN ('promised', 'overdue')")
    .get(leafIndex, leaf);
  return row && (text(row, 'state') as PromiseState);
}

/** Marks what has waited through so much time spent connected, at most `limit`, and returns it. */
export function markOverdue(db: Database, by: { boundMs: number; limit: number }): PromiseRow[] {
  return db
    .prepare(
      `UPDATE promises SET state = 'overdue' WHERE rowid IN (
          SELECT rowid FROM promises
            WHERE state = 'promised' AND online_ms <= (SELECT online_ms FROM online_clock) - ? ORDER BY online_ms LIMIT ?
        ) RETURNING *`,
    )
    .all(by.boundMs, by.limit)
    .map(promiseOf);
}

/** How many promises are in each state but proven. */
export function openPromises(db: Database): { promised: number; overdue: number; broken: number } {
  const rows = db
    .prepare(
      `SELECT state, count(*) AS promises FROM promises WHERE state IN ('promised', 'overdue', 'broken') GROUP BY state`,
    )
    .all();
  const of = (state: PromiseState) => {
    const row = rows.find((one) => one['state'] === state);
    return row === undefined ? 0 : count(row, 'promises');
  };
  return { promised: of('promised'), overdue: of('overdue'), broken: of('broken') };
}

/** Counts time spent connected to the centre: the bound of a promise runs by it, through every restart. */
export function addOnline(db: Database, ms: number): void {
  db.prepare('UPDATE online_clock SET online_ms = online_ms + ?').run(ms);
}

/** A checkpoint that proofs here lead to, with its cosignatures; kept once for all of them. */
export interface FinalCheckpointRow {
  readonly size: number;
  /** Version of the roster whose quorum cosigned it. */
  readonly roster: number;
  readonly note: Uint8Array;
}

/** One of a size is enough: no two can be final. */
export function keepFinalCheckpoint(db: Database, { size, roster, note }: FinalCheckpointRow): void {
  db.prepare('INSERT OR IGNORE INTO final_checkpoints (size, roster, note) VALUES (?, ?, ?)').run(size, roster, note);
}

export function findFinalCheckpoint(db: Database, size: number): FinalCheckpointRow | undefined {
  const row = db.prepare('SELECT * FROM final_checkpoints WHERE size = ?').get(size);
  return row && { size, roster: count(row, 'roster'), note: blob(row, 'note') };
}

function promiseOf(row: Row): PromiseRow {
  const path = blobOrNull(row, 'path');
  return {
    leafIndex: count(row, 'leaf_index'),
    leaf: blob(row, 'leaf'),
    stamp: blob(row, 'stamp'),
    message: textOrNull(row, 'message') as MessageId | null,
    atMs: count(row, 'at_ms'),
    state: text(row, 'state') as PromiseState,
    size: countOrNull(row, 'size'),
    path: path && hashesOf(path),
  };
}

function hashesOf(path: Uint8Array): Uint8Array[] {
  return Array.from({ length: path.length / hashBytes }, (_, index) =>
    path.subarray(index * hashBytes, (index + 1) * hashBytes),
  );
}
