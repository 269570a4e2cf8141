import { encodeEvent, type AccessEvent } from '@tamga/core/access-log';
import { leafData, leafHash, MerkleTree, saltBytes, type LedgerHash, type NodeStore } from '@tamga/core/ledger';
import type { RandomBytes } from '@tamga/core/sealing';
import { accessCheckpointRows, type AccessCheckpointRows } from './checkpoint-rows.ts';
import { AccessStoreError } from './errors.ts';
import {
  countEntries,
  findEntry,
  insertEntry,
  selectEntries,
  type AccessQuery,
  type AccessTables,
  type StoredAccess,
} from './entry-rows.ts';

/**
 * A log of accesses in tables of the database whose accesses it logs: entries with salts, a tree over them, signed heads.
 * One process writes it. Nothing is changed in it but by erasing.
 */
export interface AccessLog {
  readonly origin: string;
  readonly tables: AccessTables;
  /** Number of entries. */
  readonly size: number;
  readonly checkpoints: AccessCheckpointRows;
  /**
   * Appends within the transaction that the caller has opened for the effect, and returns the entry's index. Throws
   * NO_TRANSACTION outside of one: an entry must never stand or fall apart from what it logs.
   */
  append(event: AccessEvent): number;
  entry(index: number): StoredAccess | undefined;
  /** Newest first. */
  entries(query: AccessQuery): StoredAccess[];
  rootAt(size: number): Uint8Array;
  inclusionProof(of: { index: number; size: number }): Uint8Array[];
  consistencyProof(between: { oldSize: number; newSize: number }): Uint8Array[];
}

/** The log over its tables. What is appended or proved where tree and entries do not fit throws LedgerError. */
export function createAccessLog(
  tables: AccessTables,
  options: { origin: string; hash: LedgerHash; randomBytes: RandomBytes },
): AccessLog {
  const { origin, hash, randomBytes } = options;
  const store = nodeRows(tables);
  let tree: MerkleTree | undefined;
  /** The tree as the tables have it: after a transaction that was rolled back the one in memory is ahead. */
  const current = (): MerkleTree => {
    const size = BigInt(countEntries(tables));
    if (tree?.size !== size) tree = MerkleTree.open({ hash, store, size });
    return tree;
  };
  return {
    origin,
    tables,
    get size() {
      return countEntries(tables);
    },
    checkpoints: accessCheckpointRows(tables),
    append: (event) => {
      if (!tables.isTransaction)
        throw new AccessStoreError('NO_TRANSACTION', 'an access is logged in the transaction of its effect');
      const entry = { salt: randomBytes(saltBytes), record: encodeEvent(event) };
      const leaf = leafData(hash, entry);
      const growing = current();
      const index = Number(growing.size);
      insertEntry(tables, { index, leaf, entry, event });
      growing.append(leafHash(hash, leaf));
      return index;
    },
    entry: (index) => findEntry(tables, index),
    entries: (query) => selectEntries(tables, query),
    rootAt: (size) => current().rootAt(BigInt(size)),
    inclusionProof: ({ index, size }) => current().inclusionProof({ index: BigInt(index), size: BigInt(size) }),
    consistencyProof: ({ oldSize, newSize }) =>
      current().consistencyProof({ oldSize: BigInt(oldSize), newSize: BigInt(newSize) }),
  };
}

/** Nodes as rows. After a rollback the same places are written anew: only then does a write meet nothing. */
export function nodeRows(tables: AccessTables): NodeStore {
  const select = tables.prepare('SELECT hash FROM access_node WHERE level = ? AND position = ?');
  const insert = tables.prepare('INSERT INTO access_node (level, position, hash) VALUES (?, ?, ?)');
  return {
    read: ({ level, index }) => {
      const hash = select.get(level, index)?.['hash'];
      return hash instanceof Uint8Array ? hash : undefined;
    },
    write: ({ level, index }, hash) => {
      insert.run(level, index, hash);
    },
  };
}
