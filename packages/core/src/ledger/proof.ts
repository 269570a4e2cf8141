import { sameBytes } from '../bytes.ts';
import type { LedgerHash } from './primitives.ts';
import { emptyRoot, hashBytes, nodeHash } from './tree-hash.ts';

/** Why a proof was not accepted. */
export type ProofCode = 'PROOF_SHAPE' | 'PROOF_ROOT_MISMATCH';

/** What became of checking a proof. */
export type ProofResult = { ok: true } | { ok: false; code: ProofCode };

const malformed: ProofResult = { ok: false, code: 'PROOF_SHAPE' };

/**
 * Whether `leafHash` (RFC 6962: already hashed with its prefix) is the leaf at `index` in the tree of `size` leaves with
 * `root`. The root must come from something verified; nothing here is a signature check.
 */
export function verifyInclusion(
  hash: LedgerHash,
  claim: { index: bigint; size: bigint; leafHash: Uint8Array; proof: readonly Uint8Array[]; root: Uint8Array },
): ProofResult {
  const computed = rootOfInclusion(hash, claim);
  if (computed === undefined || claim.root.length !== hashBytes) return malformed;
  return sameBytes(computed, claim.root) ? { ok: true } : { ok: false, code: 'PROOF_ROOT_MISMATCH' };
}

/** RFC 9162 §2.1.3.2: the root that an audit path leads to, or undefined where the path does not fit index and size. */
export function rootOfInclusion(
  hash: LedgerHash,
  claim: { index: bigint; size: bigint; leafHash: Uint8Array; proof: readonly Uint8Array[] },
): Uint8Array | undefined {
  const { index, size, leafHash, proof } = claim;
  if (index < 0n || index >= size || !wellFormed([leafHash, ...proof])) return undefined;
  let position = index;
  let last = size - 1n;
  let computed = leafHash;
  for (const sibling of proof) {
    if (last === 0n) return undefined;
    if ((position & 1n) === 1n || position === last) {
      computed = nodeHash(hash, { left: sibling, right: computed });
      while ((position & 1n) === 0n && position !== 0n) {
        position >>= 1n;
        last >>= 1n;
      }
    } else {
      computed = nodeHash(hash, { left: computed, right: sibling });
    }
    position >>= 1n;
    last >>= 1n;
  }
  return last === 0n ? computed : undefined;
}

/**
 * Whether the tree of `newSize` leaves with `newRoot` begins with the tree of `oldSize` leaves with `oldRoot`.
 * RFC 9162 §2.1.4.2. The empty tree begins every tree and needs no proof: asking for one is refused.
 */
export function verifyConsistency(
  hash: LedgerHash,
  claim: { oldSize: bigint; newSize: bigint; oldRoot: Uint8Array; newRoot: Uint8Array; proof: readonly Uint8Array[] },
): ProofResult {
  const { oldSize, newSize, oldRoot, newRoot, proof } = claim;
  if (oldSize < 0n || oldSize > newSize) return malformed;
  if (oldSize === newSize) return verifySameSize(hash, claim);
  if (oldSize === 0n || proof.length === 0 || !wellFormed([oldRoot, newRoot])) return malformed;
  // A whole old tree stands for itself: its root, which the verifier knows, is not sent.
  const path = isPowerOfTwo(oldSize) ? [oldRoot, ...proof] : proof;
  const roots = rootsOfPrefix(hash, { oldSize, newSize, path });
  if (roots === undefined) return malformed;
  const agrees = sameBytes(roots.oldRoot, oldRoot) && sameBytes(roots.newRoot, newRoot);
  return agrees ? { ok: true } : { ok: false, code: 'PROOF_ROOT_MISMATCH' };
}

/**
 * RFC 9162 §2.1.4.2: the roots of the tree of `oldSize` leaves and of the larger tree that begins with it, to which a path
 * leads; undefined where the path does not fit the sizes. Here the first subtree always stands in the path, as it does in
 * no consistency proof from a whole tree: so that the path shows what the larger tree begins with, whatever was expected.
 */
export function rootsOfPrefix(
  hash: LedgerHash,
  claim: { oldSize: bigint; newSize: bigint; path: readonly Uint8Array[] },
): { oldRoot: Uint8Array; newRoot: Uint8Array } | undefined {
  const { oldSize, newSize, path } = claim;
  const [first, ...rest] = path;
  if (oldSize <= 0n || oldSize >= newSize || first === undefined || !wellFormed(path)) return undefined;
  let position = oldSize - 1n;
  let last = newSize - 1n;
  while ((position & 1n) === 1n) {
    position >>= 1n;
    last >>= 1n;
  }
  let oldRoot = first;
  let newRoot = first;
  for (const sibling of rest) {
    if (last === 0n) return undefined;
    if ((position & 1n) === 1n || position === last) {
      oldRoot = nodeHash(hash, { left: sibling, right: oldRoot });
      newRoot = nodeHash(hash, { left: sibling, right: newRoot });
      while ((position & 1n) === 0n && position !== 0n) {
        position >>= 1n;
        last >>= 1n;
      }
    } else {
      newRoot = nodeHash(hash, { left: newRoot, right: sibling });
    }
    position >>= 1n;
    last >>= 1n;
  }
  return last === 0n ? { oldRoot, newRoot } : undefined;
}

function verifySameSize(
  hash: LedgerHash,
  claim: { oldSize: bigint; oldRoot: Uint8Array; newRoot: Uint8Array; proof: readonly Uint8Array[] },
): ProofResult {
  const { oldSize, oldRoot, newRoot, proof } = claim;
  if (proof.length > 0) return malformed;
  const agree = sameBytes(oldRoot, newRoot) && (oldSize > 0n || sameBytes(oldRoot, emptyRoot(hash)));
  return agree ? { ok: true } : { ok: false, code: 'PROOF_ROOT_MISMATCH' };
}

function wellFormed(hashes: readonly Uint8Array[]): boolean {
  return hashes.every((value) => value.length === hashBytes);
}

/** Whether a tree of so many leaves is one whole subtree. */
export function isPowerOfTwo(value: bigint): boolean {
  return (value & (value - 1n)) === 0n;
}
