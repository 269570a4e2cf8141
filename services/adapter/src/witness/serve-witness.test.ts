/** A member's witness over a real exchange, and a log that lies to it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prefixPath, verifyCosigned, verifyMisbehaviour } from '@tamga/core/ledger/witness';
import { createTestLog, testFoundedMs, type TestLog, type TestView } from '@tamga/core/ledger/witness-fixture';
import type { Bus } from '@tamga/platform/bus';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { startExchange, type Exchange } from '@tamga/platform/exchange-fixture';
import { createMetrics } from '@tamga/platform/telemetry';
import { decodeExact, encode, fromUint64, tamga } from '@tamga/wire';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { silentLogger } from '../fixture/adapter.ts';
import { abortableWait } from '../send/wait.ts';
import { askPathOver } from './ask-log.ts';
import { serveWitness } from './serve-witness.ts';
import { witnessMetrics } from './witness-metrics.ts';
import { openTestWitness, requestFor, type TestWitness } from './witness.fixture.ts';

const { LogReply, LogRequest, WitnessReply, WitnessRequest } = tamga.service.v1;
const inTime = { timeoutMs: 10_000 };
const texts = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `leaf ${from + i}`);

let exchange: Exchange;
let audit: Bus;
let kz: Bus;
let log: TestLog;
beforeAll(async () => {
  exchange = await startExchange({ parties: ['kz', 'uz'] });
  [audit, kz] = await Promise.all([exchange.connect('audit'), exchange.connect('kz')]);
  log = await createTestLog(primitives, { witnesses: ['kz', 'uz'] });
});
afterAll(() => exchange[Symbol.asyncDispose]());

let directory = '';
let opened: TestWitness;
let running: AsyncDisposableStack;
/** What the log answers on hub.log. */
let shown: { notes: Uint8Array[]; view: TestView | undefined; code: string };

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tamga-witness-'));
  running = new AsyncDisposableStack();
  shown = { notes: [], view: undefined, code: '' };
  opened = openTestWitness(log, { file: join(directory, 'w.sqlite'), party: 'kz', askPath: askPathOver(() => kz) });
  running.use(
    audit.serve('log.*', {
      queue: 'audit',
      inFlightMax: 4,
      waitingMax: 16,
      handle: ({ payload }) => Promise.resolve(encode(LogReply, logAnswer(payload))),
      onError: (error) => {
        throw error;
      },
    }),
  );
  const stop = new AbortController();
  const metrics = witnessMetrics(createMetrics({ service: 'adapter-kz' }));
  const { witness, history } = opened;
  const served = serveWitness(kz, { witness, history, metrics, logger: silentLogger }, stop.signal);
  running.defer(async () => {
    stop.abort();
    await served;
  });
});
afterEach(async () => {
  await running[Symbol.asyncDispose]();
  opened[Symbol.dispose]();
  await rm(directory, { recursive: true });
});

function logAnswer(payload: Uint8Array): tamga.service.v1.LogReply.$Properties {
  const request = decodeExact(LogRequest, payload);
  if (!request.ok || shown.code !== '') return { code: shown.code };
  const { path } = request.message;
  if (!path) return { notes: shown.notes };
  const sizes = { oldSize: BigInt(fromUint64(path.oldSize) ?? 0), newSize: BigInt(fromUint64(path.newSize) ?? 0) };
  const { view } = shown;
  return view === undefined || sizes.newSize > view.tree.size
    ? { code: 'SIZE_UNKNOWN' }
    : { path: prefixPath(view.tree, sizes) };
}

async function ask(request: tamga.service.v1.WitnessRequest.$Properties) {
  const reply = decodeExact(WitnessReply, await audit.request('witness.kz', encode(WitnessRequest, request), inTime));
  if (!reply.ok) throw new Error(reply.code);
  return { status: reply.message.status, body: Buffer.from(reply.message.body).toString() };
}

async function cosigns(): Promise<void> {
  const forever = new AbortController().signal;
  while (!opened.witness.standing.cosigns) await abortableWait(5, forever, () => undefined);
}

/** The witness stands at seven leaves. */
async function standing(): Promise<TestView> {
  await cosigns();
  const honest = log.view().append(...texts(7));
  expect(await ask({ addCheckpoint: await requestFor(honest, { oldSize: 0n }) })).toMatchObject({ status: 200 });
  return honest;
}

test('cosigns only after the log has said what was cosigned last', async () => {
  shown.code = 'STARTING';
  const view = log.view().append(...texts(7));
  const addCheckpoint = await requestFor(view, { oldSize: 0n });
  // The server has the subscription when it answers.
  await kz.request('hub.log', encode(LogRequest, { newest: {} }), inTime);
  expect(await ask({ addCheckpoint })).toEqual({ status: 503, body: 'CATCHING_UP\n' });
  expect(await ask({ newest: {} })).toEqual({ status: 404, body: 'NO_CHECKPOINT\n' });
  shown.notes = [await view.cosigned(['kz'], { size: 5n })];
  shown.view = view;
  shown.code = '';
  await cosigns();
  expect(await ask({ addCheckpoint })).toEqual({ status: 409, body: '5\n' });
  expect(await ask({ addCheckpoint: await requestFor(view, { oldSize: 5n }) })).toMatchObject({ status: 200 });
  const { status, body } = await ask({ newest: {} });
  const verified = await verifyCosigned(Buffer.from(body), { policy: log.policy, primitives });
  expect([status, verified]).toMatchObject([
    200,
    { ok: true, checkpoint: { size: 7n, cosignatures: [{ party: 'kz' }] } },
  ]);
});

const lies: [string, string, () => TestView, Parameters<typeof requestFor>[1]][] = [
  ['forked', 'two-roots', () => log.view().append(...texts(6), 'other'), { oldSize: 7n }],
  ['edited', 'inconsistent', () => log.view().append('edited', ...texts(19, 1)), { oldSize: 7n }],
  ['reordered', 'inconsistent', () => log.view().append('leaf 1', 'leaf 0', ...texts(18, 2)), { oldSize: 7n }],
  ['truncated', 'inconsistent', () => log.view().append(...texts(4), ...texts(16, 100)), { oldSize: 7n }],
  [
    'rolled back',
    'rolled-back',
    () => log.view().append(...texts(3)),
    { oldSize: 3n, atMs: testFoundedMs + 3_600_000 },
  ],
];
test.each(lies)('keeps a portable proof against a log that was %s', async (_what, kind, lie, from) => {
  await standing();
  const view = lie();
  shown.view = view;
  const refused = await ask({ addCheckpoint: await requestFor(view, from) });
  expect([409, 422]).toContain(refused.status);
  await opened.witness.settled();
  const proofs = opened.store.findings();
  expect(proofs.map((one) => one.kind)).toEqual([kind]);
  const result = await verifyMisbehaviour(proofs[0]?.document ?? new Uint8Array(), {
    regionHash: log.regionHash,
    primitives,
  });
  expect(result).toMatchObject({ ok: true, proven: { kind } });
});

test('sets what others were shown against what it cosigned', async () => {
  await standing();
  const other = log.view().append(...texts(4), 'other', ...texts(10, 5));
  shown.view = other;
  const notice = { note: await other.cosigned(['uz']), registerHead: 1 };
  expect(await ask({ notice })).toEqual({ status: 200, body: 'SEEN\n' });
  await opened.witness.settled();
  expect(opened.store.findings().map((one) => one.kind)).toEqual(['inconsistent']);
});

test('refuses what is no request, and stays', async () => {
  await standing();
  const reply = async (payload: Uint8Array) => {
    const decoded = decodeExact(WitnessReply, await audit.request('witness.kz', payload, inTime));
    return decoded.ok ? decoded.message.status : decoded.code;
  };
  expect(await reply(Buffer.from('junk'))).toBe(400);
  expect(await reply(new Uint8Array())).toBe(400);
  expect(await ask({ addCheckpoint: Buffer.from('old 7\n\njunk') })).toMatchObject({ status: 400 });
  expect(await ask({ notice: { note: Buffer.from('junk') } })).toMatchObject({ status: 403 });
  expect(await ask({ newest: {} })).toMatchObject({ status: 200 });
});
