import { mkdtemp, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ledgerSubject, messageIdFromBytes, parsePartyId } from '@tamga/core/identifiers';
import { encodeEntry, encodeRecord, verifierKey, type NoteSigner } from '@tamga/core/ledger';
import { inclusionFromTiles, formatTilePath, tilesBetween, verifyTiles } from '@tamga/core/ledger/tiles';
import { historyOfKeys } from '@tamga/core/ledger/witness';
import { uint64 } from '@tamga/wire';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodePrimitives as primitives } from '../crypto/index.ts';
import { openLedgerCopy, type CopiedEntry, type LedgerCopy } from '../ledger-copy/index.ts';
import { checkLog, openLogTiles, signHead, TileDirectoryError, type HeadPromise, type LogTiles } from './index.ts';
import { filesBelow } from './tile-directory.ts';

const origin = 'tamga.example/tiles';
const party = parsePartyId('kz');
const ed25519 = primitives.ed25519.keyFromSeed(new Uint8Array(32).fill(1));
const mlDsa44 = primitives.mlDsa44.keyFromSeed(new Uint8Array(32).fill(2));
const signers: NoteSigner[] = [
  {
    key: verifierKey(primitives, { name: origin, type: 'ed25519', publicKey: ed25519.publicKey }),
    sign: (message) => ed25519.sign({ message }),
  },
  {
    key: verifierKey(primitives, { name: origin, type: 'ml-dsa-44', publicKey: mlDsa44.publicKey }),
    sign: (message) => mlDsa44.sign({ message }),
  },
];
const keys = signers.map(({ key }) => key);

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tamga-tiles-'));
});
afterEach(() => rm(root, { recursive: true }));

describe('the tiles of a copy', () => {
  test('are those of its size, durable under their checkpoint, and prove every entry', async () => {
    using log = await openLog('a');
    log.copy.append(entries(1, 600));
    expect(await log.sign()).toEqual({ ok: true, signed: 600n });
    const expected = [...tilesBetween({ oldSize: 0n, newSize: 600n })].map(formatTilePath);
    expect(await log.files()).toEqual(['checkpoint', ...expected].toSorted());
    const head = { size: 600n, root: log.copy.tree.root() };
    expect(await verifyTiles(log.tiles, { hash: primitives, head })).toEqual([]);
    expect(await inclusionFromTiles(log.tiles, { hash: primitives, head, index: 599n })).toMatchObject({ ok: true });
    expect(await log.check()).toEqual({ ok: true, size: 600, checkpointSize: 600, problems: [], repaired: [] });
  });

  test('are byte for byte the same however the log grew, was closed and opened again', async () => {
    using whole = await openLog('a');
    whole.copy.append(entries(1, 1_500));
    await whole.sign();
    let size = 0;
    for (const step of [1, 254, 1, 300, 3, 212, 729]) {
      using part = await openLog('b');
      part.copy.append(entries(size + 1, size + step));
      size += step;
      await part.sign();
      expect(await part.check()).toMatchObject({ ok: true, size });
    }
    for (const tile of tilesBetween({ oldSize: 0n, newSize: 1_500n })) {
      const [one, other] = ['a', 'b'].map((name) => readFile(join(root, name, 'tiles', formatTilePath(tile))));
      expect((await one)?.equals((await other) ?? Buffer.alloc(0))).toBe(true);
    }
  });

  test('lose their partial forms when they are full, and keep those of every checkpoint until then', async () => {
    using log = await openLog('a');
    for (const size of [10, 20, 300]) {
      log.copy.append(entries(log.copy.lastSequence + 1, size));
      await log.sign();
      const partials = (await log.files()).filter((path) => path.startsWith('tile/0/000.p/'));
      expect(partials).toEqual(size === 300 ? [] : [10, 20].slice(0, size / 10).map((w) => `tile/0/000.p/${w}`));
    }
  });

  test('are written again from the checkpoint that stands beside them, or from nothing', async () => {
    {
      using log = await openLog('a');
      log.copy.append(entries(1, 300));
      await log.sign();
      log.copy.append(entries(301, 700));
    }
    await rm(join(root, 'a/tiles/tile/0/000'));
    {
      using log = await openLog('a');
      expect(log.tiles.size).toBe(300n);
      await log.sign();
      expect(await log.check()).toMatchObject({ ok: false, problems: [{ code: 'TILE_MISSING', path: 'tile/0/000' }] });
    }
    await rm(join(root, 'a/tiles'), { recursive: true });
    using log = await openLog('a');
    expect(log.tiles.size).toBe(0n);
    // Nothing new to sign: the newest note is put beside its tiles again.
    expect(await log.sign()).toEqual({ ok: true, signed: undefined });
    expect(await log.check()).toMatchObject({ ok: true, checkpointSize: 700 });
  });

  test('of a size that was passed are written too, where another process made a checkpoint of it', async () => {
    using log = await openLog('a');
    log.copy.append(entries(1, 600));
    await log.sign();
    log.copy.append(entries(601, 650));
    await log.tiles.integrate(650n);
    using other = await openLog('b');
    other.copy.append(entries(1, 620));
    await other.sign();
    const note = await other.tiles.checkpoint();
    await log.tiles.show(note ?? Buffer.alloc(0));
    expect(await log.tiles.checkpoint()).toEqual(note);
    for (const path of ['tile/0/002.p/108', 'tile/entries/002.p/108'])
      expect(await readFile(join(root, 'a/tiles', path))).toEqual(await readFile(join(root, 'b/tiles', path)));
    expect(await log.check()).toMatchObject({ ok: true, checkpointSize: 620, problems: [] });
    // What was shown is not taken back.
    await log.sign();
    await log.tiles.show(note ?? Buffer.alloc(0));
    expect(await log.check()).toMatchObject({ ok: true, checkpointSize: 650 });
  });

  test('are not signed for a copy whose entries are not those of its tree', async () => {
    using log = await openLog('a');
    log.copy.append(entries(1, 300));
    alter('a', 'UPDATE entry SET bytes = (SELECT bytes FROM entry WHERE sequence = 8) WHERE sequence = 7');
    expect(await log.sign()).toEqual({ ok: false, code: 'COPY_DAMAGED', sequence: 300 });
    alter('a', 'DELETE FROM entry WHERE sequence = 7');
    expect(await log.sign()).toEqual({ ok: false, code: 'COPY_DAMAGED', sequence: 8 });
    expect(log.copy.checkpoints.newest()).toBeUndefined();
  });

  test('are left alone while nothing may be signed', async () => {
    using log = await openLog('a');
    log.copy.append(entries(1, 3));
    expect(await log.sign({ promise: { ok: false, code: 'NOT_NOW' } })).toEqual({ ok: true, signed: undefined });
    expect(log.copy.checkpoints.newest()).toBeUndefined();
    expect(await log.sign()).toEqual({ ok: true, signed: 3n });
  });

  test('say clearly that they cannot be written', async () => {
    await mkdir(join(root, 'a'));
    await writeFile(join(root, 'a/tiles'), 'no directory');
    await expect(openLog('a')).rejects.toThrow(TileDirectoryError);
  });
});

describe('the check of a log on the disk', () => {
  beforeEach(async () => {
    using log = await openLog('a');
    log.copy.append(entries(1, 100));
    await log.sign();
    log.copy.append(entries(101, 900));
    await log.sign();
    log.copy.append(entries(901, 950));
  });
  const at = (path: string): string => join(root, 'a/tiles', path);
  const flip = async (path: string): Promise<void> => {
    const bytes = await readFile(at(path));
    bytes[40] = (bytes[40] ?? 0) ^ 1;
    await writeFile(at(path), bytes);
  };

  const inTiles: [string, () => Promise<unknown>, object[]][] = [
    ['a flipped bit', () => flip('tile/0/001'), [{ code: 'TILE_DIFFERS', path: 'tile/0/001' }]],
    ['a flipped bit above', () => flip('tile/1/000.p/3'), [{ code: 'TILE_DIFFERS', path: 'tile/1/000.p/3' }]],
    ['a flipped bit in a bundle', () => flip('tile/entries/002'), [{ code: 'TILE_DIFFERS', path: 'tile/entries/002' }]],
    ['a tile cut short', () => writeFile(at('tile/0/002'), 'x'), [{ code: 'TILE_DIFFERS', path: 'tile/0/002' }]],
    ['a tile removed', () => rm(at('tile/entries/000')), [{ code: 'TILE_MISSING', path: 'tile/entries/000' }]],
    [
      'the right edge removed',
      () => rm(at('tile/0/003.p'), { recursive: true }),
      [{ code: 'TILE_MISSING', path: 'tile/0/003.p/132' }],
    ],
    ['no checkpoint', () => rm(at('checkpoint')), [{ code: 'TILES_BEHIND' }]],
    [
      'no tiles at all',
      () => rm(join(root, 'a/tiles'), { recursive: true }),
      expect.arrayContaining([{ code: 'TILES_BEHIND' }]) as object[],
    ],
    [
      'a checkpoint with a flipped byte',
      async () => writeFile(at('checkpoint'), (await readFile(at('checkpoint'), 'utf8')).replace('\n900\n', '\n901\n')),
      expect.arrayContaining([{ code: 'CHECKPOINT_SIGNATURE_INVALID', path: 'checkpoint' }]) as object[],
    ],
  ];
  test.each(inTiles)('finds %s, and writes it anew', async (_name, damage, problems) => {
    await damage();
    using log = await openReader('a');
    expect(await log.check()).toMatchObject({ ok: false, size: 950, problems });
    const repaired = await log.check({ repair: true });
    expect(repaired).toMatchObject({ ok: true, problems: [] });
    expect(repaired.repaired.length).toBeGreaterThanOrEqual(1);
    expect(await log.check()).toEqual({ ok: true, size: 950, checkpointSize: 900, problems: [], repaired: [] });
  });

  test('finds files that are no tile of this log, and removes none', async () => {
    const strays = ['tile/0/004', 'tile/0/003.p/200', 'tile/0/5', 'tile/0/001.p/0'];
    await mkdir(at('tile/0/001.p'), { recursive: true });
    for (const path of strays) await writeFile(at(path), '');
    using log = await openReader('a');
    const { problems } = await log.check({ repair: true });
    expect(problems.map(({ code, path }) => `${code} ${path}`).toSorted()).toEqual([
      'STRAY_FILE tile/0/001.p/0',
      'STRAY_FILE tile/0/5',
      'TILE_BEYOND_COPY tile/0/003.p/200',
      'TILE_BEYOND_COPY tile/0/004',
    ]);
    expect(await log.files()).toEqual(expect.arrayContaining(strays));
  });

  const inCopy: [string, string, object][] = [
    [
      'another entry',
      'UPDATE entry SET bytes = (SELECT bytes FROM entry WHERE sequence = 8) WHERE sequence = 7',
      { code: 'NODE_DIFFERS', sequence: 7 },
    ],
    ['an entry removed', 'DELETE FROM entry WHERE sequence = 7', { code: 'SEQUENCE_GAP', sequence: 8 }],
    [
      'another node',
      'UPDATE node SET hash = zeroblob(32) WHERE level = 3 AND position = 1',
      { code: 'NODE_DIFFERS', sequence: 16 },
    ],
    ['a node removed', 'DELETE FROM node WHERE level = 0 AND position = 20', { code: 'NODE_DIFFERS', sequence: 21 }],
    [
      'another promise',
      'UPDATE checkpoint SET root = zeroblob(32) WHERE size = 100',
      { code: 'CHECKPOINT_ROOT_DIFFERS', sequence: 100 },
    ],
    ['its end removed', 'DELETE FROM entry WHERE sequence > 800', { code: 'CHECKPOINT_AHEAD_OF_COPY' }],
  ];
  test.each(inCopy)('finds in the copy %s, and repairs nothing from it', async (_name, sql, problem) => {
    alter('a', sql);
    await rm(at('tile/0/000'));
    using log = await openReader('a');
    const checked = await log.check({ repair: true });
    expect(checked).toMatchObject({ ok: false, repaired: [] });
    expect(checked.problems).toContainEqual(problem);
    expect(await log.files()).not.toContain('tile/0/000');
  });

  test('accepts what a crash left unfinished', async () => {
    await writeFile(at('unfinished/1-tile-0-000'), 'half a ti');
    using log = await openReader('a');
    expect(await log.check()).toMatchObject({ ok: true });
  });
});

interface OpenLog extends Disposable {
  readonly copy: LedgerCopy;
  readonly tiles: LogTiles;
  sign(options?: { promise?: HeadPromise }): ReturnType<typeof signHead>;
  check(options?: { repair?: boolean }): ReturnType<typeof checkLog>;
  files(): Promise<string[]>;
}

function paths(name: string): { copyFile: string; tilesDirectory: string } {
  return { copyFile: join(root, name, 'audit.sqlite'), tilesDirectory: join(root, name, 'tiles') };
}

function openReader(name: string): Promise<Disposable & Pick<OpenLog, 'check' | 'files'>> {
  return Promise.resolve({
    check: (options = {}) =>
      checkLog(paths(name), { trust: { history: historyOfKeys({ origin, logKeys: keys }) }, primitives, ...options }),
    files: async () => {
      const files: string[] = [];
      for await (const file of filesBelow(paths(name).tilesDirectory)) files.push(file);
      return files.toSorted();
    },
    [Symbol.dispose]: () => undefined,
  });
}

async function openLog(name: string): Promise<OpenLog> {
  await mkdir(join(root, name), { recursive: true });
  const copy = openLedgerCopy(paths(name).copyFile, { hash: primitives });
  try {
    const tiles = await openLogTiles(paths(name).tilesDirectory, { copy, hash: primitives });
    const log = { origin, keys };
    const promised: HeadPromise = { ok: true, signedMs: 1_790_000_000_000 };
    return {
      ...(await openReader(name)),
      copy,
      tiles,
      sign: async ({ promise = promised } = {}) => {
        const signed = await signHead({
          copy,
          tiles,
          log,
          signers,
          primitives,
          promise: () => Promise.resolve(promise),
        });
        const note = copy.checkpoints.newestSigned()?.note;
        if (note !== undefined) await tiles.show(note);
        return signed;
      },
      [Symbol.dispose]: () => copy[Symbol.dispose](),
    };
  } catch (error) {
    copy[Symbol.dispose]();
    throw error;
  }
}

/** What nobody may do: changes the file behind the copy's back. */
function alter(name: string, sql: string): void {
  using database = new DatabaseSync(paths(name).copyFile);
  database.exec(sql);
}

function entries(from: number, to: number): CopiedEntry[] {
  return Array.from({ length: to - from + 1 }, (_, i) => entry(from + i));
}

function entry(sequence: number): CopiedEntry {
  const at = uint64(1_790_000_000_000 + sequence);
  const record = encodeRecord({ atMs: at, quarantine: { party, fromMs: at, toMs: at, count: sequence } });
  const bytes = Buffer.alloc(16);
  bytes.writeUInt32BE(sequence);
  const salt = Buffer.alloc(32);
  salt.writeUInt32BE(sequence);
  const id = messageIdFromBytes(bytes);
  return {
    sequence,
    subject: ledgerSubject({ epoch: 1, kind: 'quarantine', party, id }),
    bytes: encodeEntry({ salt, record }),
  };
}
