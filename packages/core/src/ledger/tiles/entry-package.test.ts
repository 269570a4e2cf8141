import { hash as hashOf } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leafHash, memoryNodeStore, MerkleTree, type LedgerHash } from '../index.ts';
import {
  entryPackageAt,
  entryPackageCount,
  entryPackagePath,
  entryPackagePathMax,
  tileRoot,
  treeSizeMax,
  verifyEntryPackage,
  type EntryPackage,
} from './index.ts';

const hash: LedgerHash = { sha256: (bytes) => hashOf('sha256', bytes, 'buffer') };
const leafMax = 5_000;
const leaves = Array.from({ length: leafMax }, (_, i) => hashOf('sha256', `leaf ${i}`, 'buffer'));
const tree = MerkleTree.open({ hash, store: memoryNodeStore({ nodeCountMax: 2 * leafMax }), size: 0n });
for (const leaf of leaves) tree.append(leafHash(hash, leaf));

function packageOf(place: { index: bigint; size: bigint }): EntryPackage {
  const { start, end } = entryPackageAt(place);
  return { leaves: leaves.slice(Number(start), Number(end)), path: entryPackagePath(tree, place) };
}

const headOf = (size: bigint) => ({ size, root: tree.rootAt(size) });

describe('an entry package', () => {
  test('is proved alone, at every place of trees of every size about the bounds of packages', () => {
    const sizes = [1, 2, 3, 255, 256, 257, 258, 511, 512, 513, 769, 1_024, 1_025, 1_279, 1_280, 4_096, 4_999, 5_000];
    for (const size of sizes.map(BigInt)) {
      for (let index = 0n; index < entryPackageCount(size); index++) {
        const claim = { index, head: headOf(size), package: packageOf({ index, size }) };
        expect([size, index, verifyEntryPackage(hash, claim)]).toMatchObject([size, index, { ok: true }]);
      }
    }
  });

  test('is refused in another place, under another root or size, with one leaf or hash of the path altered', () => {
    const sizes = fc.integer({ min: 1, max: leafMax }).map(BigInt);
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), fc.nat(255), (size, at, altered, bit) => {
        const index = BigInt(at) % entryPackageCount(size);
        const one = packageOf({ index, size });
        const head = headOf(size);
        const flip = (items: readonly Uint8Array[]): Uint8Array[] =>
          items.map((item, i) => {
            if (i !== altered % items.length) return item;
            const copy = Uint8Array.from(item);
            copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
            return copy;
          });
        const verdict = (change: Partial<Parameters<typeof verifyEntryPackage>[1]>) =>
          verifyEntryPackage(hash, { index, head, package: one, ...change }).ok;
        expect(verdict({})).toBe(true);
        expect(verdict({ package: { ...one, leaves: flip(one.leaves) } })).toBe(false);
        expect(verdict({ package: { ...one, leaves: one.leaves.slice(1) } })).toBe(false);
        expect(verdict({ package: { ...one, path: [...one.path, head.root] } })).toBe(false);
        // A tree of one package has no path to alter.
        const paths = one.path.length === 0 ? [] : [flip(one.path), one.path.slice(1)];
        for (const path of paths) expect(verdict({ package: { ...one, path } })).toBe(false);
        expect(verdict({ head: { ...head, root: leaves[0] ?? head.root } })).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test('says why it is refused', () => {
    const place = { index: 1n, size: 600n };
    const one = packageOf(place);
    const verdict = (change: Partial<EntryPackage>) =>
      verifyEntryPackage(hash, { index: 1n, head: headOf(600n), package: { ...one, ...change } });
    expect(verdict({ leaves: [] })).toEqual({ ok: false, code: 'PACKAGE_LEAVES' });
    expect(verdict({ leaves: [new Uint8Array(31), ...one.leaves.slice(1)] })).toMatchObject({ code: 'PACKAGE_LEAVES' });
    expect(verdict({ path: [] })).toEqual({ ok: false, code: 'PROOF_SHAPE' });
    expect(verdict({ path: one.path.map(() => new Uint8Array(32)) })).toMatchObject({ code: 'PROOF_ROOT_MISMATCH' });
    expect(() => entryPackageAt({ index: 3n, size: 600n })).toThrow('TREE_RANGE');
    expect(() => entryPackageAt({ index: 0n, size: 0n })).toThrow('TREE_RANGE');
    expect(() => tileRoot(hash, [])).toThrow('TREE_RANGE');
  });

  test('of the largest tree has a path of at most the bound', () => {
    expect((entryPackageCount(treeSizeMax) - 1n).toString(2).length).toBe(entryPackagePathMax);
  });
});
