import { hash as hashOf } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  forgetfulNodeStore,
  leafHash,
  memoryNodeStore,
  MerkleTree,
  verifyConsistency,
  type LedgerHash,
} from '../index.ts';
import {
  consistencyFromTiles,
  decodeEntryBundle,
  decodeHashTile,
  encodeEntryBundle,
  encodeHashTile,
  formatTilePath,
  inclusionFromTiles,
  parseTilePath,
  prefixOfTile,
  rootFromTiles,
  TileBuilder,
  tilesBetween,
  tileWidth,
  treeSizeMax,
  verifyTiles,
  type Tile,
  type TileSource,
} from './index.ts';

const hash: LedgerHash = { sha256: (bytes) => hashOf('sha256', bytes, 'buffer') };
const sizeMax = 300;

describe('paths of tiles', () => {
  const paths: [string, Tile][] = [
    ['tile/0/000', { level: 0, index: 0n, width: 256 }],
    ['tile/0/x001/x234/067', { level: 0, index: 1_234_067n, width: 256 }],
    ['tile/63/x123/456.p/255', { level: 63, index: 123_456n, width: 255 }],
    ['tile/entries/999.p/1', { level: 'entries', index: 999n, width: 1 }],
    ['tile/0/x072/x057/x594/x037/x927/935', { level: 0, index: (2n ** 64n - 1n) / 256n, width: 256 }],
  ];
  test.each(paths)('%s is written and read back', (path, tile) => {
    expect(parseTilePath(path)).toEqual({ ok: true, tile });
    expect(formatTilePath(tile)).toBe(path);
  });

  const refused: [string, string][] = [
    ['', 'TILE_PATH_SHAPE'],
    ['/tile/0/000', 'TILE_PATH_SHAPE'],
    ['tile/0/000/', 'TILE_PATH_INDEX'],
    ['tile/0/000.p', 'TILE_PATH_SHAPE'],
    ['tile/0/000.p/', 'TILE_PATH_SHAPE'],
    ['tile/0/../000', 'TILE_PATH_SHAPE'],
    ['tile/0/%30%30%30', 'TILE_PATH_SHAPE'],
    ['tile/0/000\n', 'TILE_PATH_SHAPE'],
    [`tile/0/${'x000/'.repeat(20)}000`, 'TILE_PATH_SHAPE'],
    ['tile/00/000', 'TILE_PATH_LEVEL'],
    ['tile/64/000', 'TILE_PATH_LEVEL'],
    ['tile/x/000', 'TILE_PATH_LEVEL'],
    ['tile/data/000', 'TILE_PATH_LEVEL'],
    ['tile/0/0', 'TILE_PATH_INDEX'],
    ['tile/0/0000', 'TILE_PATH_INDEX'],
    ['tile/0/x000/001', 'TILE_PATH_INDEX'],
    ['tile/0/001/001', 'TILE_PATH_INDEX'],
    ['tile/0/x001', 'TILE_PATH_INDEX'],
    ['tile/0/x001/x001', 'TILE_PATH_INDEX'],
    ['tile/0/x072/x057/x594/x037/x927/936', 'TILE_PATH_INDEX'],
    ['tile/0/000.p/0', 'TILE_PATH_WIDTH'],
    ['tile/0/000.p/01', 'TILE_PATH_WIDTH'],
    ['tile/0/000.p/256', 'TILE_PATH_WIDTH'],
    ['tile/0/000.p/1000', 'TILE_PATH_WIDTH'],
  ];
  test.each(refused)('refuses %j with %s', (path, code) => {
    expect(parseTilePath(path)).toEqual({ ok: false, code });
  });

  test('every tile has one path, and every path that is read is written the same', () => {
    const level = fc.oneof(fc.constant('entries' as const), fc.integer({ min: 0, max: 63 }));
    const index = fc.bigInt({ min: 0n, max: treeSizeMax / 256n });
    fc.assert(
      fc.property(level, index, fc.integer({ min: 1, max: 256 }), (levelOf, indexOf, width) => {
        const tile = { level: levelOf, index: indexOf, width };
        expect(parseTilePath(formatTilePath(tile))).toEqual({ ok: true, tile });
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^tile\/[0-9e][0-9]?\/[0-9x/]{3,9}(\.p\/[0-9]{1,3})?$/u), (path) => {
        const parsed = parseTilePath(path);
        return !parsed.ok || formatTilePath(parsed.tile) === path;
      }),
    );
  });

  test('no path is written for what is no tile', () => {
    const wrong: Tile[] = [
      { level: 64, index: 0n, width: 1 },
      { level: 0, index: -1n, width: 1 },
      { level: 0, index: treeSizeMax, width: 1 },
      { level: 0, index: 0n, width: 0 },
      { level: 0, index: 0n, width: 257 },
    ];
    for (const tile of wrong) expect(() => formatTilePath(tile)).toThrow('TREE_RANGE');
  });
});

describe('which tiles a tree has', () => {
  test('70,000 leaves: 273 full tiles at the bottom, one above, and the partial ones of the specification', () => {
    const tiles = [...tilesBetween({ oldSize: 0n, newSize: 70_000n })];
    const of = (level: Tile['level']) => tiles.filter((tile) => tile.level === level);
    expect(of(0)).toHaveLength(274);
    expect(of('entries')).toHaveLength(274);
    expect(of(0).at(-1)).toEqual({ level: 0, index: 273n, width: 112 });
    expect(of(1)).toEqual([
      { level: 1, index: 0n, width: 256 },
      { level: 1, index: 1n, width: 17 },
    ]);
    expect(of(2)).toEqual([{ level: 2, index: 0n, width: 1 }]);
    expect(of(3)).toEqual([]);
  });

  test('256 leaves: a full tile and a partial one of width 1 above', () => {
    expect([...tilesBetween({ oldSize: 0n, newSize: 256n })].map(formatTilePath)).toEqual([
      'tile/entries/000',
      'tile/0/000',
      'tile/1/000.p/1',
    ]);
  });

  test('an empty tree has none, and sizes beyond what a checkpoint states are refused', () => {
    expect([...tilesBetween({ oldSize: 0n, newSize: 0n })]).toEqual([]);
    expect(() => [...tilesBetween({ oldSize: 0n, newSize: treeSizeMax + 1n })]).toThrow('TREE_RANGE');
    expect(() => [...tilesBetween({ oldSize: 2n, newSize: 1n })]).toThrow('TREE_RANGE');
    const [first] = tilesBetween({ oldSize: treeSizeMax - 1n, newSize: treeSizeMax });
    expect(first).toEqual({ level: 'entries', index: treeSizeMax / 256n, width: 255 });
  });

  test('what a tree has and a smaller one has not, whatever the two sizes', () => {
    const size = fc.bigInt({ min: 0n, max: 200_000n });
    fc.assert(
      fc.property(size, size, (a, b) => {
        const [oldSize, newSize] = a < b ? [a, b] : [b, a];
        const before = new Set([...tilesBetween({ oldSize: 0n, newSize: oldSize })].map(formatTilePath));
        const all = [...tilesBetween({ oldSize: 0n, newSize })].map(formatTilePath);
        const fresh = [...tilesBetween({ oldSize, newSize })].map(formatTilePath);
        expect(fresh.toSorted()).toEqual(all.filter((path) => !before.has(path)).toSorted());
      }),
      { numRuns: 50 },
    );
  });
});

describe('bytes of tiles', () => {
  const leaves = Array.from({ length: 256 }, (_, i) => leafDataAt(i));

  test('hashes and entries are read back, at every width', () => {
    for (let width = 1; width <= tileWidth; width++) {
      const some = leaves.slice(0, width);
      const tile = decodeHashTile(encodeHashTile(some), width);
      const bundle = decodeEntryBundle(encodeEntryBundle(some), width);
      expect(tile.ok && tile.hashes.map(hex)).toEqual(some.map(hex));
      expect(bundle.ok && bundle.leaves.map(hex)).toEqual(some.map(hex));
    }
  });

  test('the beginning of a full tile is the partial one', () => {
    for (const level of [0, 'entries'] as const) {
      const encode = level === 0 ? encodeHashTile : encodeEntryBundle;
      const prefix = prefixOfTile(encode(leaves), { level, width: 7 });
      expect(hex(prefix)).toBe(hex(encode(leaves.slice(0, 7))));
    }
  });

  const bundle = encodeEntryBundle(leaves.slice(0, 3));
  const refused: [string, Uint8Array, string][] = [
    ['nothing', new Uint8Array(0), 'BUNDLE_TRUNCATED'],
    ['half a length', bundle.slice(0, 35), 'BUNDLE_TRUNCATED'],
    ['half an entry', bundle.slice(0, 50), 'BUNDLE_TRUNCATED'],
    ['an entry too few', bundle.slice(0, 68), 'BUNDLE_TRUNCATED'],
    ['a byte too many', Uint8Array.of(...bundle, 0), 'BUNDLE_TRAILING'],
    ['an entry of another length', Uint8Array.of(0, 31, ...bundle.slice(2)), 'BUNDLE_LEAF_LENGTH'],
    ['a length of 64 KiB', Uint8Array.of(0xff, 0xff, ...bundle.slice(2)), 'BUNDLE_LEAF_LENGTH'],
  ];
  test.each(refused)('a bundle with %s is refused', (_name, bytes, code) => {
    expect(decodeEntryBundle(bytes, 3)).toEqual({ ok: false, code });
  });

  test('a tile of hashes of another length is refused', () => {
    for (const length of [0, 31, 95, 97, 8192])
      expect(decodeHashTile(new Uint8Array(length), 3)).toEqual({ ok: false, code: 'TILE_LENGTH' });
  });

  test('whatever bytes come, they are refused or read back to the same bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.integer({ min: 1, max: 5 }), (bytes, width) => {
        const read = decodeEntryBundle(bytes, width);
        const tile = decodeHashTile(bytes, width);
        const bundleSame = !read.ok || hex(encodeEntryBundle(read.leaves)) === hex(bytes);
        return bundleSame && (!tile.ok || hex(encodeHashTile(tile.hashes)) === hex(bytes));
      }),
    );
  });

  test('only what has the right shape is encoded', () => {
    expect(() => encodeHashTile([])).toThrow('TREE_RANGE');
    expect(() => encodeEntryBundle([new Uint8Array(31)])).toThrow('TREE_RANGE');
    expect(() => encodeHashTile(Array.from({ length: 257 }, () => new Uint8Array(32)))).toThrow('TREE_RANGE');
  });
});

describe('a log of tiles, for every size up to 300', () => {
  const naive = Array.from({ length: sizeMax }, (_, i) => leafDataAt(i));
  const logs = Array.from({ length: sizeMax + 1 }, (_, size) => buildLog(size));

  test('has exactly the tiles of its size, and their root is that of RFC 6962', async () => {
    for (const [size, log] of logs.entries()) {
      const expected = [...tilesBetween({ oldSize: 0n, newSize: BigInt(size) })].map(formatTilePath);
      expect([...log.files.keys()].toSorted()).toEqual(expected.toSorted());
      expect(hex(log.root)).toBe(hex(naiveRoot(naive.slice(0, size))));
      const read = await rootFromTiles(log.source, { hash, size: BigInt(size) });
      expect(read.ok && hex(read.root)).toBe(hex(log.root));
      expect(await verifyTiles(log.source, { hash, head: head(log) })).toEqual([]);
    }
  });

  test('proves its entries from its tiles alone, with the path of RFC 6962', async () => {
    for (const [size, log] of logs.entries()) {
      const leaves = naive.slice(0, size);
      for (const index of [...leaves.keys()].filter((i) => i % 41 === size % 41 || i === size - 1)) {
        const proved = await inclusionFromTiles(log.source, { hash, head: head(log), index: BigInt(index) });
        expect(proved.ok && proved.proof.map(hex)).toEqual(naivePath(index, leaves).map(hex));
        expect(proved.ok && hex(proved.leafHash)).toBe(hex(leafHash(hash, leafDataAt(index))));
      }
    }
  });

  test('proves that it begins with each of its earlier sizes', async () => {
    for (const newer of logs.slice(-48)) {
      for (const older of logs.slice(1, newer.size + 1)) {
        const proved = await consistencyFromTiles(newer.source, { hash, older: head(older), newer: head(newer) });
        expect(proved.ok).toBe(true);
      }
    }
  });

  test('can be read when partial tiles were removed because the full ones are there', async () => {
    const full = logs[256];
    const older = logs[200];
    if (full === undefined || older === undefined) throw new Error('no such log');
    expect(await inclusionFromTiles(full.source, { hash, head: head(older), index: 199n })).toMatchObject({ ok: true });
    expect(await verifyTiles(full.source, { hash, head: head(older) })).toEqual([]);
  });

  test('goes on from any multiple of 256, with the nodes of the tree', () => {
    const store = memoryNodeStore({ nodeCountMax: 200_000 });
    const tree = MerkleTree.open({ hash, store, size: 0n });
    const whole = TileBuilder.open({ hash, store: forgetfulNodeStore(), size: 0n });
    for (let i = 0; i < 66_000; i++) {
      tree.append(leafHash(hash, leafDataAt(i)));
      whole.append(leafDataAt(i));
    }
    const again = TileBuilder.open({ hash, store, size: 65_792n });
    for (let i = 65_792; i < 66_000; i++) again.append(leafDataAt(i));
    expect(again.partials().map(shown)).toEqual(whole.partials().map(shown));
    expect(hex(again.root())).toBe(hex(tree.root()));
    expect(() => TileBuilder.open({ hash, store, size: 65_793n })).toThrow('TREE_RANGE');
    expect(() => TileBuilder.open({ hash, store: forgetfulNodeStore(), size: 512n })).toThrow('TREE_NODE_MISSING');
    expect(() => whole.append(new Uint8Array(31))).toThrow('TREE_RANGE');
  });
});

describe('tiles that are wrong', () => {
  const log = buildLog(70_000);

  test('prove nothing: each is named, with what is wrong', async () => {
    const cases: [string, (bytes: Uint8Array) => Uint8Array | undefined, object][] = [
      ['tile/0/000', () => undefined, { code: 'TILE_MISSING' }],
      ['tile/0/000', (bytes) => bytes.slice(1), { code: 'TILE_LENGTH' }],
      ['tile/0/000', inverted, { code: 'TILES_DISAGREE' }],
      ['tile/1/000', inverted, { code: 'TILES_DISAGREE' }],
      ['tile/1/001.p/17', inverted, { code: 'TILES_DISAGREE' }],
      ['tile/0/273.p/112', inverted, { code: 'TILES_DISAGREE' }],
      // Not on the way from this leaf to the root.
      ['tile/0/017', inverted, { ok: true }],
    ];
    for (const [path, alter, expected] of cases) {
      const source = altered(log, path, alter);
      expect(await inclusionFromTiles(source, { hash, head: head(log), index: 3n })).toMatchObject(expected);
    }
  });

  test('are found by recomputing everything from the entries', async () => {
    const found = async (path: string, alter: (bytes: Uint8Array) => Uint8Array | undefined) =>
      await verifyTiles(altered(log, path, alter), { hash, head: head(log) });
    expect(await found('tile/0/017', flipped)).toEqual([{ code: 'TILE_DIFFERS', path: 'tile/0/017' }]);
    expect(await found('tile/1/001.p/17', flipped)).toEqual([{ code: 'TILE_DIFFERS', path: 'tile/1/001.p/17' }]);
    expect(await found('tile/1/000', () => undefined)).toEqual([{ code: 'TILE_MISSING', path: 'tile/1/000' }]);
    expect(await found('tile/entries/100', () => undefined)).toEqual([
      { code: 'TILE_MISSING', path: 'tile/entries/100' },
    ]);
    expect(await found('tile/entries/100', (bytes) => bytes.slice(0, 99))).toEqual([
      { code: 'BUNDLE_TRUNCATED', path: 'tile/entries/100' },
    ]);
    const entry = await found('tile/entries/100', flipped);
    expect(entry.map(({ code }) => code)).toEqual(['TILE_DIFFERS', 'TILE_DIFFERS', 'TILE_DIFFERS', 'ROOT_DIFFERS']);
    const other = { size: 70_000n, root: leafDataAt(0) };
    expect(await verifyTiles(log.source, { hash, head: other })).toEqual([{ code: 'ROOT_DIFFERS' }]);
  });

  test('an index or a size that the tree has not is refused', async () => {
    const proofs = [
      inclusionFromTiles(log.source, { hash, head: head(log), index: 70_000n }),
      inclusionFromTiles(log.source, { hash, head: head(log), index: -1n }),
      consistencyFromTiles(log.source, { hash, older: { ...head(log), size: 0n }, newer: head(log) }),
      consistencyFromTiles(log.source, { hash, older: { ...head(log), size: 70_001n }, newer: head(log) }),
    ];
    for (const proof of await Promise.all(proofs)) expect(proof).toEqual({ ok: false, code: 'PROOF_RANGE' });
  });

  test('a consistency proof holds by itself, and there is none to another root', async () => {
    const older = buildLog(12_345);
    const between = { hash, older: head(older), newer: head(log) };
    const proved = await consistencyFromTiles(log.source, between);
    const claim = { oldSize: 12_345n, newSize: 70_000n, oldRoot: older.root, newRoot: log.root };
    expect(proved.ok && verifyConsistency(hash, { ...claim, proof: proved.proof })).toEqual({ ok: true });
    const forked = { ...between, older: { ...between.older, root: log.root } };
    expect(await consistencyFromTiles(log.source, forked)).toEqual({ ok: false, code: 'TILES_DISAGREE' });
  });
});

interface BuiltLog {
  readonly size: number;
  readonly root: Uint8Array;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly source: TileSource;
}

function buildLog(size: number): BuiltLog {
  const builder = TileBuilder.open({ hash, store: forgetfulNodeStore(), size: 0n });
  const files = new Map<string, Uint8Array>();
  for (let i = 0; i < size; i++)
    for (const { tile, bytes } of builder.append(leafDataAt(i))) files.set(formatTilePath(tile), bytes);
  for (const { tile, bytes } of builder.partials()) files.set(formatTilePath(tile), bytes);
  return { size, root: builder.root(), files, source: sourceOf((path) => files.get(path)) };
}

function sourceOf(get: (path: string) => Uint8Array | undefined): TileSource {
  return { read: (tile) => Promise.resolve(get(formatTilePath(tile))) };
}

function altered(log: BuiltLog, at: string, alter: (bytes: Uint8Array) => Uint8Array | undefined): TileSource {
  return sourceOf((path) => {
    const bytes = log.files.get(path);
    return path === at && bytes !== undefined ? alter(bytes) : bytes;
  });
}

function head({ size, root }: BuiltLog): { size: bigint; root: Uint8Array } {
  return { size: BigInt(size), root };
}

function inverted(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte) => byte ^ 0xff);
}

/** The first hash, or the first entry's first byte, becomes another. */
function flipped(bytes: Uint8Array): Uint8Array {
  const other = Uint8Array.from(bytes);
  other[2] = (other[2] ?? 0) ^ 1;
  return other;
}

function leafDataAt(index: number): Uint8Array {
  return hash.sha256(new TextEncoder().encode(`leaf ${index}`));
}

/** RFC 6962 §2.1 word for word: the oracle. */
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

function naiveSplit(count: number): number {
  let k = 1;
  while (k * 2 < count) k *= 2;
  return k;
}

function shown({ tile, bytes }: { tile: Tile; bytes: Uint8Array }): string[] {
  return [formatTilePath(tile), hex(bytes)];
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
