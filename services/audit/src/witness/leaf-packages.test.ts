/** What a member's mirror is given of the log, and how much of it. */
import { hash as hashOf } from 'node:crypto';
import { parsePartyId } from '@tamga/core/identifiers';
import { leafHash, memoryNodeStore, MerkleTree, forgetfulNodeStore } from '@tamga/core/ledger';
import {
  formatTilePath,
  leafDataBytes,
  TileBuilder,
  verifyEntryPackage,
  type TileContent,
} from '@tamga/core/ledger/tiles';
import { nodePrimitives as hash } from '@tamga/platform/crypto';
import { tamga, uint64 } from '@tamga/wire';
import { beforeEach, expect, test } from 'vitest';
import { packagesPerMinute, servePackages } from './leaf-packages.ts';

const leafCount = 1_300;
const [kz, uz] = ['kz', 'uz'].map(parsePartyId);
if (kz === undefined || uz === undefined) throw new Error('two members');

let tree: MerkleTree;
let files: Map<string, Uint8Array>;
let clock: { nowMs: number };
let shown: { size: bigint } | undefined;
let serve: ReturnType<typeof servePackages>;

beforeEach(() => {
  tree = MerkleTree.open({ hash, store: memoryNodeStore({ nodeCountMax: 2 * leafCount }), size: 0n });
  const builder = TileBuilder.open({ hash, store: forgetfulNodeStore(), size: 0n });
  const contents: TileContent[] = [];
  for (let i = 0; i < leafCount; i++) {
    const leaf = hashOf('sha256', `leaf ${i}`, 'buffer');
    tree.append(leafHash(hash, leaf));
    contents.push(...builder.append(leaf));
  }
  files = new Map([...contents, ...builder.partials()].map(({ tile, bytes }) => [formatTilePath(tile), bytes]));
  clock = { nowMs: 1_000_000 };
  shown = { size: BigInt(leafCount) };
  const tiles = { read: (tile: TileContent['tile']) => Promise.resolve(files.get(formatTilePath(tile))) };
  serve = servePackages({ tiles, tree: () => tree, shown: () => shown, nowMs: () => clock.nowMs });
});

const ask = (request: { size: number; first: number; count: number }, party = kz) =>
  serve(
    party,
    tamga.service.v1.PackagesRequest.create({
      size: uint64(request.size),
      first: uint64(request.first),
      count: request.count,
    }),
  );

test('packages come with what proves each of them alone, at the size that was asked for', async () => {
  for (const size of [leafCount, 1_024, 700, 1]) {
    const { packages = [] } = await ask({ size, first: 0, count: 16 });
    expect(packages).toHaveLength(Math.ceil(size / 256));
    const head = { size: BigInt(size), root: tree.rootAt(BigInt(size)) };
    for (const [i, { leaves = new Uint8Array(), path = [] }] of packages.entries()) {
      const parted = Array.from({ length: leaves.length / leafDataBytes }, (_, at) =>
        leaves.subarray(at * leafDataBytes, (at + 1) * leafDataBytes),
      );
      const claim = { index: BigInt(i), head, package: { leaves: parted, path } };
      expect(verifyEntryPackage(hash, claim)).toMatchObject({ ok: true });
    }
  }
});

test('no more come than were asked for, and none beyond the checkpoint that is shown', async () => {
  expect((await ask({ size: leafCount, first: 1, count: 2 })).packages).toHaveLength(2);
  expect((await ask({ size: leafCount, first: 4, count: 16 })).packages).toHaveLength(2);
  shown = { size: 1_000n };
  expect(await ask({ size: leafCount, first: 0, count: 1 })).toEqual({ code: 'SIZE_UNKNOWN' });
  expect((await ask({ size: 999, first: 3, count: 1 })).packages).toHaveLength(1);
  shown = undefined;
  expect(await ask({ size: 1, first: 0, count: 1 })).toEqual({ code: 'SIZE_UNKNOWN' });
});

test('what is no request is refused, whatever it says', async () => {
  for (const request of [
    { size: 0, first: 0, count: 1 },
    { size: leafCount, first: 6, count: 1 },
    { size: leafCount, first: 0, count: 0 },
    { size: leafCount, first: 0, count: 17 },
  ])
    expect(await ask(request)).toEqual({ code: 'PACKAGES_MALFORMED' });
});

test('a file that is missing, or is no bundle, is told as such', async () => {
  files.delete('tile/entries/002');
  expect(await ask({ size: leafCount, first: 2, count: 1 })).toEqual({ code: 'NO_TILE' });
  files.set('tile/entries/001', new Uint8Array(7));
  expect(await ask({ size: leafCount, first: 1, count: 1 })).toEqual({ code: 'NO_TILE' });
});

test('a member has its own measure for a minute, and takes nothing of that of others', async () => {
  const all = { size: leafCount, first: 0, count: 6 };
  for (let taken = 0; taken + 6 <= packagesPerMinute; taken += 6) expect((await ask(all)).packages).toHaveLength(6);
  expect((await ask(all)).packages).toHaveLength(packagesPerMinute % 6);
  expect(await ask(all)).toEqual({ code: 'BUSY' });
  expect((await ask(all, uz)).packages).toHaveLength(6);
  clock.nowMs += 60_000 / packagesPerMinute + 1;
  expect((await ask(all)).packages).toHaveLength(1);
  // A clock that was set back gives nobody more.
  clock.nowMs -= 3_600_000;
  expect(await ask(all)).toEqual({ code: 'BUSY' });
  clock.nowMs += 3_600_000;
  expect(await ask(all)).toEqual({ code: 'BUSY' });
  clock.nowMs += 60_000;
  expect((await ask(all)).packages).toHaveLength(6);
});
