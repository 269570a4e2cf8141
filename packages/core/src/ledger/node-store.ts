import { LedgerError } from './errors.ts';

/**
 * Where a tree keeps the hashes of its complete subtrees. The node at (level, index) covers the leaves from
 * index·2^level up to but not including (index + 1)·2^level; level 0 holds leaf hashes. A node never changes once it is
 * written. How much memory a tree takes is the store's affair: the tree itself holds one hash a level.
 */
export interface NodeStore {
  /** 32 bytes, or undefined where nothing was written. */
  read(node: { level: number; index: bigint }): Uint8Array | undefined;
  write(node: { level: number; index: bigint }, hash: Uint8Array): void;
}

/** A store in memory that refuses to grow past `nodeCountMax` nodes (a tree of n leaves has fewer than 2n). */
export function memoryNodeStore(options: { nodeCountMax: number }): NodeStore {
  const nodes = new Map<string, Uint8Array>();
  return {
    read({ level, index }) {
      return nodes.get(`${level}/${index}`);
    },
    write({ level, index }, hash) {
      if (nodes.size >= options.nodeCountMax)
        throw new LedgerError('TREE_RANGE', `more than ${options.nodeCountMax} nodes`);
      nodes.set(`${level}/${index}`, hash);
    },
  };
}

/** A store that keeps nothing: enough for a tree that starts empty and is asked for no more than its present root. */
export function forgetfulNodeStore(): NodeStore {
  return { read: () => undefined, write: () => undefined };
}
