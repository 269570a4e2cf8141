/** A mirror over a real exchange, and what it serves over HTTP. */
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyTiles, formatTilePath, type Tile } from '@tamga/core/ledger/tiles';
import { verifyFinal, type Finding } from '@tamga/core/ledger/witness';
import { createTestLog, type TestLog } from '@tamga/core/ledger/witness-fixture';
import type { Bus } from '@tamga/platform/bus';
import { nodePrimitives as hash } from '@tamga/platform/crypto';
import { startExchange, type Exchange } from '@tamga/platform/exchange-fixture';
import type { Logger } from '@tamga/platform/logging';
import { createMetrics } from '@tamga/platform/telemetry';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { silentLogger } from '../fixture/adapter.ts';
import { askEvidenceOver } from '../evidence/ask-evidence.ts';
import { askPathOver } from '../witness/ask-log.ts';
import { openTestWitness } from '../witness/witness.fixture.ts';
import { askPackagesOver } from './ask-packages.ts';
import { mirrorApi, mirrorPrefix } from './http.ts';
import { mirrorMetrics, showMirror } from './mirror-metrics.ts';
import { openTestMirror, TestHubLog, type TestMirror } from './mirror.fixture.ts';
import { askNewestOf } from './open-mirror.ts';
import type { MirrorOptions } from './mirror.ts';

const cosigners = ['kz', 'tj', 'uz'];
let exchange: Exchange;
let audit: Bus;
let kz: Bus;
let log: TestLog;
beforeAll(async () => {
  exchange = await startExchange({ parties: ['kz', 'uz'] });
  [audit, kz] = await Promise.all([exchange.connect('audit'), exchange.connect('kz')]);
  log = await createTestLog(hash, { witnesses: cosigners });
});
afterAll(() => exchange[Symbol.asyncDispose]());

let directory = '';
let hub: TestHubLog;
let serving: AsyncDisposable;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tamga-mirror-'));
  hub = new TestHubLog(log, { cosigners });
  await serve();
});
afterEach(async () => {
  await serving[Symbol.asyncDispose]();
  await rm(directory, { recursive: true });
});

/** The server has the subscription when it has answered what came after it. */
async function serve(): Promise<void> {
  serving = hub.serve(audit);
  await audit.streamInfo('LEDGER_1');
}

const open = (options: Partial<MirrorOptions> = {}): TestMirror =>
  openTestMirror(log, {
    directory,
    askNewest: askNewestOf(askEvidenceOver(() => kz)),
    askPath: askPathOver(() => kz),
    askPackages: askPackagesOver(() => kz),
    ...options,
  });

/** What is served over HTTP, as any reader of tlog-tiles fetches it. */
function served({ mirror }: TestMirror, origin = log.policy.origin) {
  const pages = mirrorApi({
    mirror,
    rosters: { read: () => Promise.resolve(undefined) },
    origin: () => log.policy.origin,
    logger: silentLogger,
  });
  const prefix = `http://adapter${mirrorPrefix}/${createHash('sha256').update(origin).digest('hex')}`;
  const get = async (path: string, init?: RequestInit) => await pages.fetch(new Request(`${prefix}/${path}`, init));
  const read = async (tile: Tile) => {
    const response = await get(formatTilePath(tile));
    return response.status === 200 ? new Uint8Array(await response.arrayBuffer()) : undefined;
  };
  return { get, read };
}

test('the log is copied over the exchange and served as a log', async () => {
  await hub.grow(5_000).publish();
  const one = open();
  await one.round();
  expect(one.mirror.standing).toEqual({ code: 'MIRRORS', size: 5_000n, damaged: 0 });
  const { get, read } = served(one);
  const checkpoint = await get('checkpoint');
  expect([checkpoint.status, checkpoint.headers.get('content-type'), checkpoint.headers.get('cache-control')]).toEqual([
    200,
    'text/plain; charset=utf-8',
    'no-cache',
  ]);
  const note = new Uint8Array(await checkpoint.arrayBuffer());
  const final = await verifyFinal(note, { policy: log.policy, primitives: hash });
  if (!final.ok) throw new Error(final.code);
  expect(final.checkpoint.cosignatures.map(({ party }) => party)).toEqual(cosigners);
  expect(await verifyTiles({ read }, { hash, head: final.checkpoint })).toEqual([]);
  const tile = await get('tile/0/003');
  expect([tile.status, tile.headers.get('content-type'), tile.headers.get('cache-control')]).toEqual([
    200,
    'application/octet-stream',
    'public, max-age=31536000, immutable',
  ]);
});

test('what it does not have is told apart from what is damaged, and neither is kept by anybody', async () => {
  await hub.grow(1_000).publish();
  const one = open();
  expect((await served(one).get('checkpoint')).status).toBe(404);
  await one.round();
  const { get } = served(one);
  await writeFile(join(directory, 'log/tile/0/001'), new Uint8Array(8_192));
  const answers: [string, number, string][] = [
    ['tile/0/004', 404, 'NO_TILE'],
    ['tile/0/003.p/233', 404, 'NO_TILE'],
    ['tile/3/000.p/1', 404, 'NO_TILE'],
    ['tile/0/1', 400, 'TILE_PATH_INDEX'],
    ['tile/0/../000', 400, 'TILE_PATH_SHAPE'],
    ['tile/0/001', 503, 'TILE_DAMAGED'],
    ['rosters', 404, 'NO_ROSTERS'],
    ['admission/1', 404, 'NOT_FOUND'],
  ];
  for (const [path, status, code] of answers) {
    const response = await get(path);
    const body = (await response.json()) as { code: string };
    expect([path, response.status, body.code]).toEqual([path, status, code]);
    expect(response.headers.get('cache-control')).toBe('no-store');
  }
  for (const path of ['checkpoint', 'rosters', 'tile/0/001']) {
    const response = await get(path, { method: 'POST', body: 'x' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect(await response.json()).toMatchObject({ status: 405, code: 'METHOD_NOT_ALLOWED' });
  }
  const elsewhere = served(one, 'another.example/log');
  expect([(await elsewhere.get('checkpoint')).status, (await elsewhere.get('tile/0/000')).status]).toEqual([404, 404]);
  await one.round();
  expect((await get('tile/0/001')).status).toBe(200);
});

test('an audit that goes away in the middle is waited for, and nothing is copied twice', async () => {
  await hub.grow(20_000).publish();
  const one = open();
  let asked = 0;
  const gone = Promise.withResolvers<void>();
  hub.onAsk = async () => {
    asked += 1;
    if (asked === 4) {
      // The question in hand is answered; after it nobody is there.
      const leaving = serving[Symbol.asyncDispose]();
      void Promise.resolve(leaving).then(() => gone.resolve());
    }
    await Promise.resolve();
  };
  await one.round();
  await gone.promise;
  expect(one.mirror.standing).toMatchObject({ code: 'LOG_UNREACHABLE', size: 0n });
  const before = [...hub.given];
  expect(before.length).toBeGreaterThan(0);
  await serve();
  hub.given.length = 0;
  await one.round();
  expect(one.mirror.standing).toMatchObject({ code: 'MIRRORS', size: 20_000n });
  expect(hub.given.filter((index) => before.includes(index))).toEqual([]);
});

test('a hub that gives a wrong leaf is refused; an alarm and metrics say so until it gives the right one', async () => {
  await hub.grow(600).publish();
  hub.change = (index, one) => (index === 1 ? { ...one, leaves: one.leaves.toReversed() } : one);
  const one = open();
  const metrics = createMetrics({ service: 'adapter-kz' });
  const shown = mirrorMetrics(metrics);
  const readiness: unknown[] = [];
  const show = async (): Promise<string> => {
    shown.refresh(one.mirror);
    showMirror(
      { hold: (name) => readiness.push([name]), alarm: (name, code) => readiness.push([name, code]) },
      one.mirror,
    );
    return (await metrics.page()).text;
  };
  await one.round();
  expect(await show()).toMatch(/adapter_mirror_troubled(\{[^}]*\})? 1/u);
  hub.change = (_index, given) => given;
  await one.round();
  expect(await show()).toMatch(/adapter_mirror_size(\{[^}]*\})? 600/u);
  expect(readiness).toEqual([['mirror', 'PACKAGE_REFUSED'], ['mirror']]);
});

test('a fork becomes a proof of the adapter’s witness, once, and nothing of it is copied', async () => {
  const findings: Finding[] = [];
  using opened = openTestWitness(log, {
    file: join(directory, 'w.sqlite'),
    party: 'kz',
    askPath: askPathOver(() => kz),
  });
  const { witness } = opened;
  const one = open({
    onNote: (note) => witness.seeNote(note),
    keepFinding: (finding) => {
      findings.push(finding);
      witness.keepFinding(finding);
    },
  });
  await hub.grow(1_000).publish();
  await one.round();
  const before = await readFile(join(directory, 'log/checkpoint'));
  await hub.fork(1_400, 500).publish();
  hub.given.length = 0;
  await one.round();
  await one.round();
  expect(one.mirror.standing).toMatchObject({ code: 'LOG_CONTRADICTS', size: 1_000n });
  expect([findings.length, witness.findingCount, hub.given.length]).toEqual([1, 1, 0]);
  expect(opened.alarms).toMatchObject([{ event: 'log-misbehaved', finding: { kind: 'inconsistent' } }]);
  expect((await readFile(join(directory, 'log/checkpoint'))).equals(before)).toBe(true);
});

test('it looks again and again, and sooner where a damaged file was asked for', async () => {
  await hub.grow(700).publish();
  const stop = new AbortController();
  const copied = Promise.withResolvers<void>();
  const mended = Promise.withResolvers<void>();
  const tell: Logger['info'] = ({ event }) => {
    if (event === 'mirrored') copied.resolve();
    if (event === 'mirror-mended') mended.resolve();
  };
  const logger = { ...silentLogger, info: tell, warn: tell };
  const one = open({ logger, everyMs: 3_600_000, scrubbed: { aRound: 0, atStart: 0 } });
  const running = one.mirror.run(stop.signal);
  await copied.promise;
  await writeFile(join(directory, 'log/tile/entries/001'), new Uint8Array(10));
  expect((await served(one).get('tile/entries/001')).status).toBe(503);
  await mended.promise;
  stop.abort();
  await running;
  expect((await served(one).get('tile/entries/001')).status).toBe(200);
});
