import { createHash } from 'node:crypto';
import type { LedgerIndex } from '../ledger-index/index.ts';
import type { Population } from './means.ts';

/**
 * Of one who holds only some entries: the list of their leaf indexes, ascending, stands for the tree. Its size is how many
 * there are; in place of the root stands SHA-256 of the indexes, each as 8 bytes, big-endian.
 */
export function heldPopulation(index: Pick<LedgerIndex, 'leavesBelow'>): Population {
  let leaves: number[] = [];
  return {
    of: 'held',
    tree: () => {
      leaves = [...index.leavesBelow(Number.MAX_SAFE_INTEGER)];
      const digest = createHash('sha256');
      const bytes = Buffer.alloc(8);
      for (const leaf of leaves) {
        bytes.writeBigUInt64BE(BigInt(leaf));
        digest.update(bytes);
      }
      return leaves.length === 0 ? undefined : { size: BigInt(leaves.length), root: digest.digest() };
    },
    leafAt: (number) => leaves[Number(number)],
  };
}
