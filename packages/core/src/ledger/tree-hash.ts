import { concat } from '../bytes.ts';
import type { LedgerHash } from './primitives.ts';

/** SHA-256. */
export const hashBytes = 32;

const leafPrefix = new Uint8Array([0x00]);
const nodePrefix = 0x01;

/** RFC 6962 §2.1: SHA-256(0x00 ‖ data), the hash of a leaf that holds `data`. */
export function leafHash(hash: LedgerHash, data: Uint8Array): Uint8Array {
  return hash.sha256(concat(leafPrefix, data));
}

/** RFC 6962 §2.1: SHA-256(0x01 ‖ left ‖ right). Throws nothing; both sides must be 32 bytes. */
export function nodeHash(hash: LedgerHash, sides: { left: Uint8Array; right: Uint8Array }): Uint8Array {
  const block = new Uint8Array(1 + 2 * hashBytes);
  block[0] = nodePrefix;
  block.set(sides.left, 1);
  block.set(sides.right, 1 + hashBytes);
  return hash.sha256(block);
}

/** RFC 6962 §2.1: the root of the tree without leaves is SHA-256 of nothing. */
export function emptyRoot(hash: LedgerHash): Uint8Array {
  return hash.sha256(new Uint8Array(0));
}
