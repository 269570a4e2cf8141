import { isPowerOfTwo } from '../proof.ts';
import type { MerkleTree } from '../tree.ts';

/** Longest path between two sizes below 2^64. */
export const prefixPathMax = 65;

/**
 * What shows with which tree of `oldSize` leaves this tree begins at `newSize` leaves, whatever the reader expects: a
 * consistency proof in which the first subtree always stands (rootsOfPrefix). Throws TREE_RANGE.
 */
export function prefixPath(tree: MerkleTree, between: { oldSize: bigint; newSize: bigint }): Uint8Array[] {
  const proof = tree.consistencyProof(between);
  return isPowerOfTwo(between.oldSize) ? [tree.rootAt(between.oldSize), ...proof] : proof;
}
