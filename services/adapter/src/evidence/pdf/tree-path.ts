import { nodeHash, type LedgerHash } from '@tamga/core/ledger';

/** One level up: the hash beside ours, on which side it stands, and what both come to. */
export interface PathStep {
  readonly sibling: Uint8Array;
  readonly side: 'left' | 'right';
  readonly node: Uint8Array;
}

/** The levels of an audit path, leaf to root (RFC 9162 §2.1.3.2). The path was verified before; this only draws it out. */
export function treePath(
  hash: LedgerHash,
  { index, size, leafHash, path }: { index: bigint; size: bigint; leafHash: Uint8Array; path: readonly Uint8Array[] },
): PathStep[] {
  let node = leafHash;
  let position = index;
  let last = size - 1n;
  return path.map((sibling) => {
    const isRight = (position & 1n) === 1n || position === last;
    if (isRight && (position & 1n) === 0n) {
      // On the right edge of a tree that is not full: whole levels have nothing beside it.
      while ((position & 1n) === 0n && position !== 0n) {
        position >>= 1n;
        last >>= 1n;
      }
    }
    node = nodeHash(hash, isRight ? { left: sibling, right: node } : { left: node, right: sibling });
    position >>= 1n;
    last >>= 1n;
    return { sibling, side: isRight ? 'left' : 'right', node };
  });
}
