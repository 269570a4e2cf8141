import { LedgerError } from './errors.ts';
import type { LedgerHash } from './primitives.ts';
import { leafHash, nodeHash } from './tree-hash.ts';

/** A small RFC 6962 tree that is signed as one and proved leaf by leaf. */
export interface Batch {
  readonly root: Uint8Array;
  /** Audit path of the leaf at a position, leaf to root. */
  path(position: number): Uint8Array[];
}

/** RFC 6962 tree over all leaves at once (§2.1; a node without a sibling moves up as it is). Throws BATCH_EMPTY. */
export function makeBatch(hash: LedgerHash, leaves: readonly Uint8Array[]): Batch {
  if (leaves.length === 0) throw new LedgerError('BATCH_EMPTY', 'a batch has at least one leaf');
  let level = leaves.map((data) => leafHash(hash, data));
  const levels = [level];
  while (level.length > 1) {
    level = levelAbove(hash, level);
    levels.push(level);
  }
  return {
    root: nodeAt(level, 0),
    path(position) {
      if (!Number.isInteger(position) || position < 0 || position >= leaves.length) {
        throw new LedgerError('TREE_RANGE', `no leaf ${position} in a batch of ${leaves.length}`);
      }
      return pathThrough(levels, position);
    },
  };
}

function levelAbove(hash: LedgerHash, level: readonly Uint8Array[]): Uint8Array[] {
  const above: Uint8Array[] = [];
  for (let i = 0; i < level.length; i += 2) {
    const right = level[i + 1];
    above.push(right === undefined ? nodeAt(level, i) : nodeHash(hash, { left: nodeAt(level, i), right }));
  }
  return above;
}

function pathThrough(levels: readonly (readonly Uint8Array[])[], position: number): Uint8Array[] {
  const path: Uint8Array[] = [];
  let index = position;
  for (const level of levels) {
    const sibling = level[index % 2 === 0 ? index + 1 : index - 1];
    if (sibling !== undefined) path.push(sibling);
    index = Math.floor(index / 2);
  }
  return path;
}

function nodeAt(level: readonly Uint8Array[], index: number): Uint8Array {
  const node = level[index];
  if (node === undefined) throw new LedgerError('TREE_NODE_MISSING', `no node ${index}`);
  return node;
}
