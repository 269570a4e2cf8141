import type { NodeStore } from '@tamga/core/ledger';
import type { Store } from '../store/index.ts';

/** The tree's nodes as rows. A node that is written twice is a broken invariant and throws. */
export function nodeRows(store: Store): NodeStore {
  const select = store.prepare('SELECT hash FROM node WHERE level = ? AND position = ?');
  const insert = store.prepare('INSERT INTO node (level, position, hash) VALUES (?, ?, ?)');
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
