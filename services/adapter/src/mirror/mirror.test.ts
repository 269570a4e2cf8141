/** A mirror over a log that shows of itself what it likes: copying, going on, and what is never given out. */
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leafHash, verifyInclusion } from '@tamga/core/ledger';
import { formatTilePath, parseTilePath, tilesBetween, verifyTiles, type Tile } from '@tamga/core/ledger/tiles';
import { encodeMisbehaviour, verifyMisbehaviour } from '@tamga/core/ledger/witness';
import { createTestLog, testFoundedMs, type TestLog } from '@tamga/core/ledger/witness-fixture';
import { nodePrimitives as hash } from '@tamga/platform/crypto';
import { tileDirectory } from '@tamga/platform/log-tiles';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { memoryHistory } from '../fixture/log-history.ts';
import { judgeFinal } from './judge-final.ts';
import { openTestMirror, TestHubLog, textAt, type TestMirror } from './mirror.fixture.ts';
import type { MirrorOptions } from './mirror.ts';

const cosigners = ['kg', 'kz', 'tj', 'uz'];
let log: TestLog;
beforeAll(async () => {
  log = await createTestLog(hash, { witnesses: cosigners });
});

const size = 70_000;
/** A log of three levels of tiles, and a mirror of it. */
let large: TestHubLog;
let copied = '';
beforeAll(async () => {
  large = new TestHubLog(log, { cosigners }).grow(size);
  await large.publish();
  copied = await mkdtemp(join(tmpdir(), 'tamga-mirror-'));
  await openTestMirror(log, { ...large.asks, directory: copied }).round();
});
afterAll(() => rm(copied, { recursive: true }));

let directory = '';
let hub: TestHubLog;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tamga-mirror-'));
  hub = new TestHubLog(log, { cosigners });
});
afterEach(() => rm(directory, { recursive: true }));

const open = (options: Partial<MirrorOptions> = {}): TestMirror =>
  openTestMirror(log, { ...hub.asks, directory, ...options });

/** Recomputes the mirrored tree from what the mirror gives out. */
async function isWhole({ mirror }: TestMirror): Promise<void> {
  const { checkpoint } = mirror;
  if (checkpoint === undefined) throw new Error('nothing is mirrored');
  const source = {
    read: async (tile: Tile) => {
      const found = await mirror.look(tile);
      return found.ok ? found.bytes : undefined;
    },
  };
  expect(await verifyTiles(source, { hash, head: checkpoint })).toEqual([]);
  expect(Buffer.from(checkpoint.root)).toEqual(Buffer.from(hub.view.tree.rootAt(checkpoint.size)));
}

const fileOf = (path: string): string => join(directory, 'log', path);

async function alter(path: string, at = 40): Promise<void> {
  const bytes = await readFile(fileOf(path));
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(fileOf(path), bytes);
}

const look = async ({ mirror }: TestMirror, path: string): Promise<string> => {
  const parsed = parseTilePath(path);
  if (!parsed.ok) throw new Error(parsed.code);
  const found = await mirror.look(parsed.tile);
  return found.ok ? 'given' : found.code;
};

describe('copying', () => {
  test('the whole log, and then what it has grown by, at every size about the bounds of tiles', async () => {
    const one = open();
    await one.round();
    expect(one.mirror.standing).toEqual({ code: 'LOG_UNREACHABLE', size: 0n, damaged: 0 });
    for (const size of [1, 2, 255, 256, 257, 600, 1_024, 2_049]) {
      await hub.grow(size).publish();
      await one.round();
      expect(one.mirror.standing).toEqual({ code: 'MIRRORS', size: BigInt(size), damaged: 0 });
      await isWhole(one);
    }
    // A package that was whole is not asked for again.
    expect(hub.given.filter((index) => index === 1)).toHaveLength(2);
    expect(one.findings).toEqual([]);
    expect(one.notes).toHaveLength(8);
  });

  test('gives every tile of the checkpoint and of every smaller tree, and no other', async () => {
    hub = large;
    const one = open({ directory: copied });
    await one.mirror.open();
    const own = [...tilesBetween({ oldSize: 0n, newSize: 70_000n })].map(formatTilePath);
    for (const path of own.filter((_, i) => i % 19 === 0 || i > own.length - 5))
      expect(await look(one, path)).toBe('given');
    for (const path of ['tile/0/273.p/111', 'tile/entries/273.p/1', 'tile/0/100.p/7', 'tile/1/001.p/3'])
      expect(await look(one, path)).toBe('given');
    for (const path of ['tile/0/273.p/113', 'tile/0/273', 'tile/0/274', 'tile/1/001', 'tile/2/000.p/2', 'tile/3/000'])
      expect(await look(one, path)).toBe('NO_TILE');
    await isWhole(one);
  });

  test('proves what stands at an index as the log does, as far as its checkpoint covers it', async () => {
    await hub.grow(1_000).publish();
    const one = open();
    expect(await one.mirror.inclusions([3])).toBe('unreachable');
    await one.round();
    hub.isAway = true;
    const shown = await one.mirror.inclusions([999, 3, 1_000]);
    if (typeof shown === 'string') throw new Error(shown);
    expect(shown.leaves.map(({ leafIndex }) => leafIndex)).toEqual([999, 3]);
    for (const { leafIndex, leafHash: leaf, path } of shown.leaves) {
      expect(Buffer.from(leaf)).toEqual(Buffer.from(leafHash(hash, Buffer.from(textAt(leafIndex)))));
      const claim = { index: BigInt(leafIndex), size: 1_000n, leafHash: leaf, proof: path, root: hub.view.tree.root() };
      expect(verifyInclusion(hash, claim)).toEqual({ ok: true });
    }
  });

  test('an answer that ends early, a log that is away for a while, and one that shows a smaller tree change nothing', async () => {
    await hub.grow(9_000).publish();
    let asked = 0;
    const one = open({
      askPackages: async (of) => {
        asked += 1;
        // One question in three is lost; of the others one package is answered.
        if (asked % 3 === 0) return 'unreachable';
        return await hub.askPackages({ ...of, count: 1 });
      },
    });
    await one.round();
    expect(one.mirror.standing).toMatchObject({ code: 'MIRRORS', size: 9_000n });
    await isWhole(one);
    await hub.publish({ size: 8_000n });
    await one.round();
    expect(one.mirror.standing).toMatchObject({ code: 'MIRRORS', size: 9_000n });
    hub.isAway = true;
    await one.round();
    expect(one.mirror.standing).toMatchObject({ code: 'LOG_UNREACHABLE', size: 9_000n });
    await isWhole(one);
  });

  test.each([0, 3])('killed after %i answers and started again, it goes on where it was', async (answers) => {
    const arguments_ = [join(import.meta.dirname, 'killed.fixture.ts'), directory, String(answers)];
    const child = spawnSync(process.execPath, arguments_);
    expect([child.signal, child.stderr.toString()]).toEqual(['SIGKILL', '']);
    const one = open();
    await one.mirror.open();
    expect(one.mirror.checkpoint).toBeUndefined();
    await hub.grow(10_000).publish();
    await one.round();
    expect(one.mirror.standing).toMatchObject({ code: 'MIRRORS', size: 10_000n });
    await isWhole(one);
    // What the first one had been given and had written is not asked for again: 2, 4, 8, then 16 packages an answer.
    expect(Math.min(...hub.given)).toBe(2 ** answers - 1);
  });
});

describe('files that were altered', () => {
  /** Every file is what it was. */
  async function isAsCopied(): Promise<void> {
    for (const tile of tilesBetween({ oldSize: 0n, newSize: BigInt(size) })) {
      const path = formatTilePath(tile);
      const [now, before] = await Promise.all([readFile(fileOf(path)), readFile(join(copied, 'log', path))]);
      if (!now.equals(before)) throw new Error(`${path} is not what it was`);
    }
  }

  let one: TestMirror;
  beforeEach(async () => {
    hub = large;
    hub.given.length = 0;
    hub.isAway = false;
    await cp(copied, directory, { recursive: true });
    one = open({ scrubbed: { aRound: 0, atStart: 0 } });
    await one.mirror.open();
  });

  test.each(['tile/entries/017', 'tile/0/017', 'tile/1/000', 'tile/entries/000', 'tile/0/272'])(
    '%s is not given out, and is made again',
    async (path) => {
      expect(await look(one, path)).toBe('given');
      // What was verified before may be remembered: as after a while.
      one.mirror.tiles?.forget();
      await alter(path);
      expect(await look(one, path)).toBe('TILE_DAMAGED');
      expect(one.mirror.standing).toMatchObject({ code: 'MIRROR_DAMAGED', damaged: 1 });
      await one.round();
      expect(one.mirror.standing).toMatchObject({ code: 'MIRRORS', damaged: 0 });
      await isAsCopied();
      expect(hub.given.length).toBeLessThanOrEqual(1);
    },
  );

  test('nothing below an altered tile is given out either', async () => {
    await alter('tile/1/000');
    expect(await look(one, 'tile/0/017')).toBe('TILE_DAMAGED');
    expect(await one.mirror.inclusions([5])).toBe('unreachable');
    await one.round();
    expect(await look(one, 'tile/0/017')).toBe('given');
  });

  test('a missing file is found by looking through the files, and fetched; while the log is away it is not given out', async () => {
    await rm(fileOf('tile/entries/020'));
    hub.isAway = true;
    const careful = open({ scrubbed: { aRound: 300, atStart: 300 } });
    await careful.round();
    expect(careful.mirror.standing).toMatchObject({ code: 'MIRROR_DAMAGED', damaged: 1 });
    expect(await look(careful, 'tile/entries/020')).toBe('TILE_DAMAGED');
    expect(await look(careful, 'tile/entries/021')).toBe('given');
    hub.isAway = false;
    await careful.round();
    expect(careful.mirror.standing).toMatchObject({ code: 'MIRRORS', damaged: 0 });
    expect(hub.given).toEqual([20]);
    await isAsCopied();
  });

  test.each(['tile/0/273.p/112', 'tile/entries/273.p/112', 'tile/1/001.p/17', 'tile/2/000.p/1'])(
    '%s at the right edge: at the next start nothing is given out until it is made again',
    async (path) => {
      await alter(path, 20);
      const next = open();
      await next.mirror.open();
      expect([next.mirror.standing.code, await look(next, 'tile/0/001')]).toEqual(['MIRROR_DAMAGED', 'NO_TILE']);
      await next.round();
      expect(next.mirror.standing).toMatchObject({ code: 'MIRRORS', size: BigInt(size) });
      await isAsCopied();
      // Only what cannot be told from the rest is asked for.
      expect(hub.given.filter((index) => index !== 273)).toEqual([]);
    },
  );

  test('entries that were altered with every hash above them are found against the root, and all are fetched', async () => {
    hub = new TestHubLog(log, { cosigners }).grow(2_000);
    await hub.publish();
    const own = await mkdtemp(join(directory, 'own-'));
    const elsewhere = await mkdtemp(join(directory, 'other-'));
    await open({ directory: own }).round();
    const other = new TestHubLog(log, { cosigners }).grow(2_000, { variant: 'altered', from: 300 });
    await other.publish();
    await openTestMirror(log, { ...other.asks, directory: elsewhere }).round();
    await cp(join(elsewhere, 'log', 'tile'), join(own, 'log', 'tile'), { recursive: true });
    hub.given.length = 0;
    const next = open({ directory: own });
    await next.mirror.open();
    expect(next.mirror.tiles).toBeUndefined();
    await next.round();
    expect(next.mirror.standing).toMatchObject({ code: 'MIRRORS', size: 2_000n });
    expect(hub.given).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    await isWhole(next);
  });

  test('a checkpoint that was altered counts for nothing; what lies beside it is looked through again', async () => {
    await alter('checkpoint', 30);
    const next = open();
    await next.mirror.open();
    expect(next.mirror.checkpoint).toBeUndefined();
    await next.round();
    await isAsCopied();
    expect(hub.given).toEqual([]);
  });
});

describe('a log that lies', () => {
  beforeEach(async () => {
    await hub.grow(1_000).publish();
  });

  test('a package that its own checkpoint does not cover is refused, and nothing of it is written', async () => {
    const one = open();
    const other = new Uint8Array(32).fill(7);
    hub.change = (index, given) => (index === 2 ? { ...given, leaves: given.leaves.with(5, other) } : given);
    await one.round();
    expect(one.mirror.standing).toEqual({ code: 'PACKAGE_REFUSED', size: 0n, damaged: 0 });
    expect(one.events).toContain('mirror-package-refused');
    expect(await tileDirectory(join(directory, 'log')).read({ level: 0, index: 2n, width: 256 })).toBeUndefined();
    hub.change = (_index, given) => given;
    await one.round();
    expect(one.mirror.standing).toMatchObject({ code: 'MIRRORS' });
    await isWhole(one);
  });

  test('what is not final is not mirrored', async () => {
    const one = open();
    hub.notes = [];
    await hub.publish({ cosigners: ['kz', 'uz'] });
    await one.round();
    expect(one.mirror.standing).toMatchObject({ code: 'CHECKPOINT_REFUSED', size: 0n });
    expect(hub.given).toEqual([]);
    expect(one.notes).toHaveLength(1);
  });

  test('a fork: the mirror stays where it is, and keeps a portable proof once', async () => {
    const one = open();
    await one.round();
    await hub.fork(1_500, 990).publish();
    hub.given.length = 0;
    await one.round();
    await one.round();
    expect(one.mirror.standing).toEqual({ code: 'LOG_CONTRADICTS', size: 1_000n, damaged: 0 });
    expect(hub.given).toEqual([]);
    const [finding, ...more] = one.findings;
    if (finding === undefined) throw new Error('no finding');
    expect([finding.kind, more]).toEqual(['inconsistent', []]);
    const document = encodeMisbehaviour({ rosters: [log.rosterJws], finding });
    const result = await verifyMisbehaviour(document, { regionHash: log.regionHash, primitives: hash });
    expect(result).toMatchObject({ ok: true });
    expect(await look(one, 'tile/0/002')).toBe('given');
    // After a restart it still knows what it stands by.
    const next = open();
    await next.round();
    expect(next.mirror.standing).toMatchObject({ code: 'LOG_CONTRADICTS', size: 1_000n });
  });

  test('another root of the same size, and a smaller tree signed long after, are proofs too', async () => {
    const one = open();
    await one.round();
    await hub.publish({ size: 700n, atMs: testFoundedMs + 3_600_000 });
    await one.round();
    await hub.fork(1_000, 10).publish();
    await one.round();
    // One proof for one own checkpoint is enough; another process finds the other.
    const next = open();
    await next.round();
    expect([...one.findings, ...next.findings].map(({ kind }) => kind)).toEqual(['rolled-back', 'two-roots']);
  });

  test('a fork that began while the first copy was under way is found against the checkpoint that was begun', async () => {
    let answers = 0;
    const one = open({
      askPackages: async (of) => {
        answers += 1;
        return answers > 2 ? 'unreachable' : await hub.askPackages(of);
      },
    });
    await one.round();
    expect(one.mirror.standing).toMatchObject({ code: 'LOG_UNREACHABLE', size: 0n });
    await hub.fork(1_200, 100).publish();
    const next = open();
    await next.round();
    expect(next.mirror.standing).toMatchObject({ code: 'LOG_CONTRADICTS', size: 0n });
    expect(next.findings.map(({ kind }) => kind)).toEqual(['inconsistent']);
  });

  test('a log that does not show how it goes on is not followed', async () => {
    const one = open({ askPath: () => Promise.resolve('refused') });
    await one.round();
    await hub.grow(1_500).publish();
    await one.round();
    expect(one.mirror.standing).toMatchObject({ code: 'LOG_UNPROVEN', size: 1_000n });
    expect(one.findings).toEqual([]);
  });
});

describe('when the log gets other keys', () => {
  test('each checkpoint is judged by the keys of its time, across a restart too', async () => {
    const second = await log.next({ keys: 'second' });
    const note = await hub.grow(600).publish();
    const changeover = { version: 2, roster: second.roster.id, leafIndex: 550n, size: 600n, note };
    const history = memoryHistory(() => [log.roster, second.roster], { known: [changeover] });
    const judged = { judge: (one: Uint8Array) => judgeFinal(one, { history, primitives: hash }) };
    const one = open(judged);
    await one.round();
    await hub.grow(900).under(second).publish();
    await one.round();
    expect(one.mirror.standing).toMatchObject({ code: 'MIRRORS', size: 900n });
    await hub.grow(1_000).under(log).publish();
    await one.round();
    expect(one.mirror.standing).toMatchObject({ code: 'CHECKPOINT_REFUSED', size: 900n });
    const next = open(judged);
    await next.mirror.open();
    expect(next.mirror.checkpoint?.size).toBe(900n);
    await isWhole(next);
    await hub.under(second).publish();
    await next.round();
    expect(next.mirror.standing).toMatchObject({ code: 'MIRRORS', size: 1_000n });
  });

  test('keys of which it is not known here that they count are not followed', async () => {
    const second = await log.next({ keys: 'second' });
    const history = memoryHistory(() => [log.roster, second.roster]);
    const one = open({ judge: (note) => judgeFinal(note, { history, primitives: hash }) });
    await hub.grow(600).under(second).publish();
    await one.round();
    expect(one.mirror.standing).toMatchObject({ code: 'CHECKPOINT_REFUSED', size: 0n });
  });
});

test('a disk that fails is told and does not end the adapter', async () => {
  await hub.grow(300).publish();
  await writeFile(join(directory, 'log'), 'no directory');
  const one = open();
  await one.round();
  expect(one.mirror.standing.code).toBe('MIRROR_DISK');
  await rm(join(directory, 'log'));
  await one.round();
  expect(one.mirror.standing).toMatchObject({ code: 'MIRRORS', size: 300n });
});
