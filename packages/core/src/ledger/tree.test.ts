import { hash as nodeHashOf } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  leafHash,
  makeBatch,
  memoryNodeStore,
  MerkleTree,
  verifyConsistency,
  verifyInclusion,
  type LedgerHash,
} from './index.ts';

const hash: LedgerHash = { sha256: (bytes) => nodeHashOf('sha256', bytes, 'buffer') };
const sizeMax = 300;

function leafData(index: number): Uint8Array {
  return new TextEncoder().encode(`leaf ${index}`);
}

/** RFC 6962 §2.1 word for word, in O(n): the oracle. */
function naiveRoot(leaves: readonly Uint8Array[]): Uint8Array {
  const [only] = leaves;
  if (only === undefined) return hash.sha256(new Uint8Array(0));
  if (leaves.length === 1) return hash.sha256(Buffer.concat([new Uint8Array([0]), only]));
  const k = naiveSplit(leaves.length);
  return hash.sha256(Buffer.concat([new Uint8Array([1]), naiveRoot(leaves.slice(0, k)), naiveRoot(leaves.slice(k))]));
}

/** RFC 6962 §2.1.1. */
function naivePath(m: number, leaves: readonly Uint8Array[]): Uint8Array[] {
  if (leaves.length <= 1) return [];
  const k = naiveSplit(leaves.length);
  return m < k
    ? [...naivePath(m, leaves.slice(0, k)), naiveRoot(leaves.slice(k))]
    : [...naivePath(m - k, leaves.slice(k)), naiveRoot(leaves.slice(0, k))];
}

/** RFC 6962 §2.1.2. */
function naiveProof(m: number, leaves: readonly Uint8Array[], whole: boolean): Uint8Array[] {
  if (m === leaves.length) return whole ? [] : [naiveRoot(leaves)];
  const k = naiveSplit(leaves.length);
  return m <= k
    ? [...naiveProof(m, leaves.slice(0, k), whole), naiveRoot(leaves.slice(k))]
    : [...naiveProof(m - k, leaves.slice(k), false), naiveRoot(leaves.slice(0, k))];
}

function naiveSplit(count: number): number {
  let k = 1;
  while (k * 2 < count) k *= 2;
  return k;
}

const leaves = Array.from({ length: sizeMax }, (_, index) => leafData(index));
const naiveRoots = Array.from({ length: sizeMax + 1 }, (_, size) => naiveRoot(leaves.slice(0, size)));
const store = memoryNodeStore({ nodeCountMax: 2 * sizeMax });
const tree = MerkleTree.open({ hash, store, size: 0n });
const rootsWhileGrowing = [tree.root()];
for (const leaf of leaves) {
  tree.append(leafHash(hash, leaf));
  rootsWhileGrowing.push(tree.root());
}

function naiveRootAt(size: number): Uint8Array {
  return naiveRoots[size] ?? new Uint8Array(0);
}

describe('the tree, for every size up to 300', () => {
  test('has the root of RFC 6962 while it grows, and later for every earlier size', () => {
    for (let size = 0; size <= sizeMax; size++) {
      const expected = Buffer.from(naiveRootAt(size)).toString('hex');
      expect(Buffer.from(rootsWhileGrowing[size] ?? []).toString('hex')).toBe(expected);
      expect(Buffer.from(tree.rootAt(BigInt(size))).toString('hex')).toBe(expected);
    }
  });

  test('opens again at every size from its nodes alone and grows on', () => {
    for (let size = 0; size < sizeMax; size++) {
      const again = MerkleTree.open({ hash, store, size: BigInt(size) });
      expect(Buffer.from(again.root()).equals(naiveRootAt(size))).toBe(true);
      const apart = MerkleTree.open({ hash, store: layered(), size: BigInt(size) });
      apart.append(leafHash(hash, leafData(size)));
      expect(Buffer.from(apart.root()).equals(naiveRootAt(size + 1))).toBe(true);
    }
  });

  test('gives inclusion proofs that verify, for every leaf of sizes around powers of two', () => {
    for (const size of [1, 2, 3, 4, 5, 7, 8, 9, 31, 32, 33, 63, 64, 65, 127, 128, 129, 255, 256, 257, 299, 300]) {
      for (let index = 0; index < size; index++) {
        const proof = tree.inclusionProof({ index: BigInt(index), size: BigInt(size) });
        const claim = {
          index: BigInt(index),
          size: BigInt(size),
          leafHash: leafHash(hash, leafData(index)),
          proof,
          root: naiveRootAt(size),
        };
        expect(verifyInclusion(hash, claim)).toEqual({ ok: true });
      }
    }
  });

  test('gives consistency proofs that verify between every two sizes', () => {
    const refused: string[] = [];
    for (let newSize = 1; newSize <= sizeMax; newSize++) {
      for (let oldSize = 1; oldSize <= newSize; oldSize++) {
        const sizes = { oldSize: BigInt(oldSize), newSize: BigInt(newSize) };
        const proof = tree.consistencyProof(sizes);
        const result = verifyConsistency(hash, {
          ...sizes,
          oldRoot: naiveRootAt(oldSize),
          newRoot: naiveRootAt(newSize),
          proof,
        });
        if (!result.ok) refused.push(`${oldSize} → ${newSize}: ${result.code}`);
      }
    }
    expect(refused).toEqual([]);
  });

  function layered() {
    const written = memoryNodeStore({ nodeCountMax: 16 });
    return {
      read: (node: { level: number; index: bigint }) => written.read(node) ?? store.read(node),
      write: (node: { level: number; index: bigint }, value: Uint8Array) => written.write(node, value),
    };
  }
});

const sizes = fc.integer({ min: 1, max: sizeMax });

describe('the tree beside the definition', () => {
  test('gives the proofs that RFC 6962 defines, hash for hash', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), (size, any) => {
        const index = any % size;
        expect(hexOf(tree.inclusionProof({ index: BigInt(index), size: BigInt(size) }))).toEqual(
          hexOf(naivePath(index, leaves.slice(0, size))),
        );
        const oldSize = 1 + (any % size);
        expect(hexOf(tree.consistencyProof({ oldSize: BigInt(oldSize), newSize: BigInt(size) }))).toEqual(
          hexOf(naiveProof(oldSize, leaves.slice(0, size), true)),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('has small batches with the same roots and paths', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), (size, any) => {
        const batch = makeBatch(hash, leaves.slice(0, size));
        expect(hexOf([batch.root])).toEqual(hexOf([naiveRootAt(size)]));
        expect(hexOf(batch.path(any % size))).toEqual(hexOf(naivePath(any % size, leaves.slice(0, size))));
      }),
    );
  });

  test('refuses an inclusion proof with any bit flipped, at another index or for another size', () => {
    fc.assert(
      fc.property(
        sizes.filter((size) => size > 1),
        fc.nat(),
        fc.nat(),
        (size, any, flip) => {
          const index = any % size;
          const claim = {
            index: BigInt(index),
            size: BigInt(size),
            leafHash: leafHash(hash, leafData(index)),
            proof: tree.inclusionProof({ index: BigInt(index), size: BigInt(size) }),
            root: naiveRootAt(size),
          };
          const altered = claim.proof.map((node, i) => (i === flip % claim.proof.length ? flipBit(node, flip) : node));
          expect(verifyInclusion(hash, { ...claim, proof: altered }).ok).toBe(false);
          expect(verifyInclusion(hash, { ...claim, leafHash: flipBit(claim.leafHash, flip) }).ok).toBe(false);
          expect(verifyInclusion(hash, { ...claim, index: BigInt((index + 1 + (flip % (size - 1))) % size) }).ok).toBe(
            false,
          );
          expect(verifyInclusion(hash, { ...claim, proof: claim.proof.slice(1) }).ok).toBe(false);
          expect(verifyInclusion(hash, { ...claim, proof: [...claim.proof, claim.root] }).ok).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('sizes beyond 32 and 53 bits', () => {
  test('are not cut', () => {
    const left = leafHash(hash, leafData(0));
    const proof = Array.from({ length: 60 }, () => left);
    const size = 1n << 60n;
    expect(verifyInclusion(hash, { index: 1n << 32n, size, leafHash: left, proof, root: left })).toEqual({
      ok: false,
      code: 'PROOF_ROOT_MISMATCH',
    });
    expect(
      verifyInclusion(hash, { index: 1n << 32n, size, leafHash: left, proof: proof.slice(32), root: left }),
    ).toEqual({ ok: false, code: 'PROOF_SHAPE' });
  });

  test('grow a tree whose right edge stands at 2^40', () => {
    const size = 1n << 40n;
    const far = memoryNodeStore({ nodeCountMax: 8 });
    far.write({ level: 40, index: 0n }, leafHash(hash, leafData(0)));
    const big = MerkleTree.open({ hash, store: far, size });
    expect(big.append(leafHash(hash, leafData(1)))).toBe(size);
    const proof = big.consistencyProof({ oldSize: size, newSize: size + 1n });
    const claim = { oldSize: size, newSize: size + 1n, oldRoot: big.rootAt(size), newRoot: big.root(), proof };
    expect(verifyConsistency(hash, claim)).toEqual({ ok: true });
  });
});

describe('a caller’s mistakes', () => {
  const cases: [string, () => unknown, string][] = [
    ['a proof for a leaf that is not there', () => tree.inclusionProof({ index: 5n, size: 5n }), 'TREE_RANGE'],
    ['a size that was never reached', () => tree.rootAt(301n), 'TREE_RANGE'],
    ['a proof backwards', () => tree.consistencyProof({ oldSize: 6n, newSize: 5n }), 'TREE_RANGE'],
    [
      'nodes that are not in the store',
      () => MerkleTree.open({ hash, store: memoryNodeStore({ nodeCountMax: 1 }), size: 7n }),
      'TREE_NODE_MISSING',
    ],
    [
      'a store that is full',
      () =>
        MerkleTree.open({ hash, store: memoryNodeStore({ nodeCountMax: 0 }), size: 0n }).append(
          leafHash(hash, leafData(0)),
        ),
      'TREE_RANGE',
    ],
    ['an empty batch', () => makeBatch(hash, []), 'BATCH_EMPTY'],
  ];
  test.each(cases)('throws on %s', (_name, act, code) => {
    expect(act).toThrow(expect.objectContaining({ name: 'LedgerError', code }));
  });
});

function hexOf(hashes: readonly Uint8Array[]): string[] {
  return hashes.map((bytes) => Buffer.from(bytes).toString('hex'));
}

function flipBit(bytes: Uint8Array, bit: number): Uint8Array {
  const altered = Uint8Array.from(bytes);
  const at = Math.floor(bit / 8) % bytes.length;
  altered[at] = (altered[at] ?? 0) ^ (1 << (bit % 8));
  return altered;
}
