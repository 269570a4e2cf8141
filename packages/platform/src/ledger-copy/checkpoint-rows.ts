import { toHex } from '@tamga/core/identifiers';
import type { MerkleTree } from '@tamga/core/ledger';
import type { Store } from '../store/index.ts';

/** A tree head that this store has committed itself to. `note` is there once it was signed. */
export interface StoredCheckpoint {
  readonly size: bigint;
  readonly root: Uint8Array;
  readonly note: Uint8Array | undefined;
}

/** Why a tree head may not be signed: this store stands by another one. */
export type CheckpointConflict = 'CHECKPOINT_ROOT_DIFFERS' | 'CHECKPOINT_SIZE_SHRANK';

export interface CheckpointRows {
  newest(): StoredCheckpoint | undefined;
  newestSigned(): StoredCheckpoint | undefined;
  /** Every promise, smallest first. */
  all(): IterableIterator<StoredCheckpoint>;
  /**
   * Compares the tree with every earlier promise and commits this store to its head at `size` (its present one, unless it is
   * said), durably, before anything is signed. Committing to the same head again is the same promise.
   */
  commit(
    tree: MerkleTree,
    size?: bigint,
  ): { ok: true; checkpoint: StoredCheckpoint } | { ok: false; code: CheckpointConflict };
  keepNote(size: bigint, note: Uint8Array): void;
}

export function checkpointRows(store: Store): CheckpointRows {
  const selectNewest = store.prepare('SELECT size, root, note FROM checkpoint ORDER BY size DESC LIMIT 1');
  const selectSigned = store.prepare(
    'SELECT size, root, note FROM checkpoint WHERE note IS NOT NULL ORDER BY size DESC LIMIT 1',
  );
  const selectAll = store.prepare('SELECT size, root, NULL AS note FROM checkpoint ORDER BY size');
  const insert = store.prepare('INSERT INTO checkpoint (size, root) VALUES (?, ?)');
  const keep = store.prepare('UPDATE checkpoint SET note = ? WHERE size = ?');
  const forget = store.prepare('UPDATE checkpoint SET note = NULL WHERE size < ? AND note IS NOT NULL');
  const newest = () => checkpointOf(selectNewest.get());
  return {
    newest,
    newestSigned: () => checkpointOf(selectSigned.get()),
    all: function* all() {
      for (const row of selectAll.iterate()) {
        const promise = checkpointOf(row);
        if (promise !== undefined) yield promise;
      }
    },
    commit: (tree, size = tree.size) =>
      store.transaction(() => {
        const before = newest();
        const root = tree.rootAt(size);
        if (before !== undefined && before.size > size) return { ok: false, code: 'CHECKPOINT_SIZE_SHRANK' };
        if (before !== undefined && !same(tree.rootAt(before.size), before.root)) {
          return { ok: false, code: 'CHECKPOINT_ROOT_DIFFERS' };
        }
        if (before?.size === size) return { ok: true, checkpoint: before };
        insert.run(size, root);
        return { ok: true, checkpoint: { size, root, note: undefined } };
      }),
    // The roots stay for ever; of the notes, which are large, only the newest.
    keepNote: (size, note) =>
      store.transaction(() => {
        keep.run(note, size);
        forget.run(size);
      }),
  };
}

function checkpointOf(row: Record<string, unknown> | undefined): StoredCheckpoint | undefined {
  if (row === undefined) return undefined;
  const { size, root, note } = row;
  if (typeof size !== 'number' || !(root instanceof Uint8Array))
    throw new TypeError('a checkpoint row without size or root');
  return { size: BigInt(size), root, note: note instanceof Uint8Array ? note : undefined };
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return toHex(a) === toHex(b);
}
