import { LedgerError } from '../errors.ts';
import type { LedgerHash } from '../primitives.ts';
import { verifyInclusion } from '../proof.ts';
import { hashBytes, leafHash } from '../tree-hash.ts';
import type { MerkleTree } from '../tree.ts';
import { rootOver } from './tile-builder.ts';
import { leafDataBytes } from './tile-data.ts';
import { tileWidth } from './tile.ts';
import type { TreeHead } from './tile-proof.ts';

/**
 * The leaf data of one entry bundle with what proves them alone (C2SP tlog-mirror, "add-entries"): entries are taken over
 * 256 at a time, each time against the root of the whole tree, so that nothing has to be held until the last one has come.
 */
export interface EntryPackage {
  /** 1 to 256 leaf data of 32 bytes, those of the package's place. */
  readonly leaves: readonly Uint8Array[];
  /** From the root over these leaves to that of the tree, 32 bytes each. */
  readonly path: readonly Uint8Array[];
}

/** Why a package is not taken. */
export type EntryPackageCode =
  /** Not the leaves of this place: too few, too many, of another length. */
  | 'PACKAGE_LEAVES'
  /** A path that fits no tree of this size. */
  | 'PROOF_SHAPE'
  | 'PROOF_ROOT_MISMATCH';

/** Longest path: packages of the largest tree have indexes below 2^56. */
export const entryPackagePathMax = 56;

const width = BigInt(tileWidth);

/** Packages that a tree of `size` leaves has; the last one may be short. */
export function entryPackageCount(size: bigint): bigint {
  return (size + width - 1n) / width;
}

/** The leaves [start, end) of a package in a tree of `size` leaves. Throws TREE_RANGE where it has no such package. */
export function entryPackageAt(place: { index: bigint; size: bigint }): { start: bigint; end: bigint } {
  const { index, size } = place;
  if (index < 0n || index >= entryPackageCount(size))
    throw new LedgerError('TREE_RANGE', `a tree of ${size} leaves has no package ${index}`);
  const start = index * width;
  return { start, end: start + width < size ? start + width : size };
}

/**
 * The path that belongs to a package. RFC 6962 §2.1 splits a tree of more than 256 leaves at multiples of 256: so it is a tree
 * over the roots of its packages, and this is the audit path of one of them. It is also the subtree consistency proof of
 * the package's leaves (draft-ietf-plants-merkle-tree-certs, "Subtree Consistency Proofs"). Throws TREE_RANGE.
 */
export function entryPackagePath(tree: MerkleTree, place: { index: bigint; size: bigint }): Uint8Array[] {
  const { start, end } = entryPackageAt(place);
  // The first leaf's path begins with what stands beside it in its own package.
  const within = end - start === 1n ? 0 : (end - start - 1n).toString(2).length;
  return tree.inclusionProof({ index: start, size: place.size }).slice(within);
}

/**
 * Whether these are the leaves of their place in the tree of `head`. Returns the root over them. The root of `head` must come
 * from something verified.
 */
export function verifyEntryPackage(
  hash: LedgerHash,
  claim: { index: bigint; head: TreeHead; package: EntryPackage },
): { ok: true; root: Uint8Array } | { ok: false; code: EntryPackageCode } {
  const { index, head } = claim;
  const { leaves, path } = claim.package;
  const { start, end } = entryPackageAt({ index, size: head.size });
  if (BigInt(leaves.length) !== end - start || leaves.some(({ length }) => length !== leafDataBytes))
    return { ok: false, code: 'PACKAGE_LEAVES' };
  const root = tileRoot(
    hash,
    leaves.map((leaf) => leafHash(hash, leaf)),
  );
  const size = entryPackageCount(head.size);
  const verified = verifyInclusion(hash, { index, size, leafHash: root, proof: path, root: head.root });
  return verified.ok ? { ok: true, root } : verified;
}

/** RFC 6962 §2.1: the root over the hashes of a tile. Throws TREE_RANGE. */
export function tileRoot(hash: LedgerHash, hashes: readonly Uint8Array[]): Uint8Array {
  const root = hashes.every(({ length }) => length === hashBytes) ? rootOver(hash, hashes) : undefined;
  if (root === undefined || hashes.length > tileWidth)
    throw new LedgerError('TREE_RANGE', `a tile has 1 to ${tileWidth} hashes of ${hashBytes} bytes`);
  return root;
}
