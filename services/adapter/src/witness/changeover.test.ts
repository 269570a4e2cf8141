/** The roster replaces the log's keys and a witness's: over a real exchange and over HTTP, with old keys that were stolen. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyCosigned } from '@tamga/core/ledger/witness';
import { createTestLog, testOrigin, type TestLog } from '@tamga/core/ledger/witness-fixture';
import type { Bus } from '@tamga/platform/bus';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { startExchange, type Exchange } from '@tamga/platform/exchange-fixture';
import { createMetrics } from '@tamga/platform/telemetry';
import { decodeExact, encode, tamga, uint64 } from '@tamga/wire';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askEvidenceOver } from '../evidence/ask-evidence.ts';
import { silentLogger } from '../fixture/adapter.ts';
import { silentHistoryLog } from '../fixture/log-history.ts';
import { abortableWait } from '../send/wait.ts';
import { askInclusionsOver, askPathOver } from './ask-log.ts';
import { ChangingLog } from './changing-log.fixture.ts';
import { witnessApi } from './http.ts';
import type { HistoryLog } from './log-history.ts';
import { serveWitness } from './serve-witness.ts';
import { witnessMetrics } from './witness-metrics.ts';
import { openTestWitness, requestFor, type TestWitness } from './witness.fixture.ts';

const { LogReply, WitnessReply, WitnessRequest } = tamga.service.v1;
const inTime = { timeoutMs: 10_000 };

let exchange: Exchange;
let audit: Bus;
let kz: Bus;
let first: TestLog;
let second: TestLog;
beforeAll(async () => {
  exchange = await startExchange({ parties: ['kz', 'uz'] });
  [audit, kz] = await Promise.all([exchange.connect('audit'), exchange.connect('kz')]);
  first = await createTestLog(primitives, { witnesses: ['kz', 'uz'] });
  second = await first.next({ keys: 'next log', witnessKeys: { kz: 'next witness of kz' } });
});
afterAll(() => exchange[Symbol.asyncDispose]());

let directory = '';
let log: ChangingLog;
let running: AsyncDisposableStack;
let overBus: HistoryLog;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tamga-changeover-'));
  running = new AsyncDisposableStack();
  log = new ChangingLog(first, second);
  overBus = { ...askEvidenceOver(() => kz), inclusions: askInclusionsOver(() => kz) };
  running.use(
    audit.serve('log.*', {
      queue: 'audit',
      inFlightMax: 4,
      waitingMax: 16,
      handle: ({ payload }) => Promise.resolve(encode(LogReply, log.answer(payload))),
      onError: (error) => {
        throw error;
      },
    }),
  );
  // The server has the subscription when it has answered what came after it.
  await audit.streamInfo('LEDGER_1');
});
afterEach(async () => {
  await running[Symbol.asyncDispose]();
  await rm(directory, { recursive: true });
});

function open(options: Partial<Parameters<typeof openTestWitness>[1]> = {}): TestWitness {
  return openTestWitness(first, {
    file: join(directory, 'w.sqlite'),
    party: 'kz',
    nextKey: second.witnessKey('kz'),
    later: () => [second],
    historyLog: overBus,
    askPath: askPathOver(() => kz),
    ...options,
  });
}

/** Serves the witness over the exchange and over HTTP until the test ends. */
async function serve(opened: TestWitness) {
  const { witness, history } = opened;
  const stop = new AbortController();
  const metrics = witnessMetrics(createMetrics({ service: 'adapter-kz' }));
  const served = serveWitness(kz, { witness, history, metrics, logger: silentLogger }, stop.signal);
  running.defer(async () => {
    stop.abort();
    await served;
    opened[Symbol.dispose]();
  });
  while (!witness.standing.cosigns) await abortableWait(5, stop.signal, () => undefined);
  await audit.streamInfo('LEDGER_1');
  const api = witnessApi({ witness, metrics, origin: () => testOrigin, logger: silentLogger });
  const ask = async (request: tamga.service.v1.WitnessRequest.$Properties) => {
    const reply = decodeExact(WitnessReply, await audit.request('witness.kz', encode(WitnessRequest, request), inTime));
    if (!reply.ok) throw new Error(reply.code);
    return { status: reply.message.status, body: Buffer.from(reply.message.body).toString() };
  };
  return {
    overNats: (body: Uint8Array) => ask({ addCheckpoint: body }),
    overHttp: async (body: Uint8Array) => {
      const response = await api.fetch(
        new Request('http://127.0.0.1/witness/add-checkpoint', { method: 'POST', body: Buffer.from(body) }),
      );
      if (response.status === 200) return { status: response.status, body: await response.text() };
      const { code } = (await response.json()) as { code: string };
      return { status: response.status, body: `${code}\n` };
    },
    changeoverTo: (version: number) => ask({ changeover: { version } }),
    notice: (note: Uint8Array) => ask({ notice: { note, registerHead: uint64(1) } }),
  };
}

const refused = { status: 403, body: 'CHECKPOINT_SIGNATURE_MISSING\n' };

/** By whose keys a cosignature is one of kz: the old, the new, both or none. */
async function cosignedBy(note: Uint8Array, answer: { body: string }): Promise<string[]> {
  const whole = Buffer.concat([note, Buffer.from(answer.body)]);
  const found: string[] = [];
  for (const [name, { policy }] of Object.entries({ old: first, next: second })) {
    const logKeys = [...first.policy.logKeys, ...second.policy.logKeys];
    const verified = await verifyCosigned(whole, { policy: { ...policy, logKeys }, primitives });
    if (verified.ok && verified.checkpoint.cosignatures.some(({ party }) => party === 'kz')) found.push(name);
  }
  return found;
}

describe('keys that the roster replaces', () => {
  test('count up to the changeover and never again, and the new ones from then on, over NATS and over HTTP', async () => {
    const opened = open();
    const { overNats, overHttp, notice, changeoverTo } = await serve(opened);
    log.grow(7);
    expect(await overNats(await requestFor(log.old, { oldSize: 0n }))).toMatchObject({ status: 200 });
    // Registered, and stolen before they count.
    log.grow(8);
    for (const offer of [overNats, overHttp])
      expect(await offer(await requestFor(log.next, { oldSize: 7n }))).toEqual(refused);
    log.logRoster();
    log.grow(10);
    for (const offer of [overNats, overHttp])
      expect(await offer(await requestFor(log.next, { oldSize: 7n }))).toEqual(refused);
    expect(await notice(await log.next.sign())).toMatchObject({ status: 403 });
    // The first final checkpoint that covers the roster's leaf: by the old keys of log and witness.
    const ten = await overNats(await requestFor(log.old, { oldSize: 7n }));
    expect([ten.status, await cosignedBy(await log.old.sign(), ten)]).toEqual([200, ['old']]);
    const changeover = await log.makeFinal('old', ['kz', 'uz']);
    expect(await notice(changeover)).toEqual({ status: 200, body: 'SEEN\n' });
    log.grow(12);
    const twelve = await overNats(await requestFor(log.next, { oldSize: 10n }));
    expect([twelve.status, await cosignedBy(await log.next.sign(), twelve)]).toEqual([200, ['next']]);
    expect(opened.history.current).toMatchObject({ version: 2, since: 10n });
    // An audit that was away then asks for it.
    expect(await changeoverTo(2)).toEqual({ status: 200, body: Buffer.from(changeover).toString() });
    expect(await changeoverTo(3)).toEqual({ status: 404, body: 'NO_CHANGEOVER\n' });
    // Stolen old keys: the true tree, or another one.
    const forged = first.view().append('another', ...Array.from({ length: 15 }, (_, i) => `forged ${i}`));
    log.grow(13);
    for (const offer of [overNats, overHttp]) {
      expect(await offer(await requestFor(log.old, { oldSize: 12n }))).toEqual(refused);
      expect(await offer(await requestFor(forged, { oldSize: 12n }))).toEqual(refused);
    }
    expect(await notice(await forged.sign())).toEqual({ status: 403, body: 'NOT_OF_THE_LOG\n' });
    expect([opened.alarms, opened.witness.head?.size, opened.witness.trouble]).toEqual([[], 12n, undefined]);
    // What comes late of the time of the old keys is no lie.
    for (const note of [changeover, await log.old.sign({ size: 7n })])
      expect(await notice(note)).toEqual({ status: 200, body: 'SEEN\n' });
    await opened.witness.settled();
    expect([opened.alarms, opened.witness.trouble]).toEqual([[], undefined]);
  });

  test('are forgotten for good: after a restart nobody need be asked', async () => {
    {
      using opened = open();
      await opened.witness.catchUp([]);
      log.grow(3);
      log.logRoster();
      await log.makeFinal('old', ['kz', 'uz']);
      await opened.history.learn();
      expect(opened.history.isPending).toBe(false);
    }
    using again = open({ historyLog: silentHistoryLog, key: undefined });
    await again.witness.catchUp([]);
    log.grow(9);
    expect((await again.witness.addCheckpoint(await requestFor(log.old, { oldSize: 0n }))).status).toBe(403);
    // The old key file of the witness is not needed any more either.
    const { status, body } = await again.witness.addCheckpoint(await requestFor(log.next, { oldSize: 0n }));
    expect([status, await cosignedBy(await log.next.sign(), { body: Buffer.from(body).toString() })]).toEqual([
      200,
      ['next'],
    ]);
  });

  test('which a witness lacks it does not cosign with; it is ready by the roster in force', async () => {
    using opened = open({ key: undefined });
    log.grow(3);
    await opened.witness.catchUp([]);
    expect(opened.witness.standing).toEqual({ cosigns: false, code: 'WITNESS_KEY_DIFFERS' });
    const three = await opened.witness.addCheckpoint(await requestFor(log.old, { oldSize: 0n }));
    expect([three.status, Buffer.from(three.body).toString()]).toEqual([503, 'WITNESS_KEY_DIFFERS\n']);
    log.logRoster();
    await log.makeFinal('old', ['uz']);
    await opened.history.learn();
    // One of two is no quorum.
    expect(opened.history.isPending).toBe(true);
    await log.makeFinal('old', ['kz', 'uz']);
    await opened.history.learn();
    await opened.witness.catchUp([]);
    expect(opened.witness.standing).toEqual({ cosigns: true });
  });

  test('leave nothing behind in a head that is signed again: the same tree under the keys that count', async () => {
    using opened = open();
    await opened.witness.catchUp([]);
    log.grow(3);
    log.logRoster();
    log.grow(6);
    // Cosigned before this witness knew that five leaves had been final.
    expect((await opened.witness.addCheckpoint(await requestFor(log.old, { oldSize: 0n }))).status).toBe(200);
    await log.makeFinal('old', ['kz', 'uz'], 5n);
    expect((await opened.witness.addCheckpoint(await requestFor(log.next, { oldSize: 6n }))).status).toBe(200);
    const shown = await opened.witness.newestCosigned();
    const verified = await verifyCosigned(shown ?? new Uint8Array(), { policy: second.policy, primitives });
    expect(verified).toMatchObject({ ok: true, checkpoint: { size: 6n, cosignatures: [{ party: 'kz' }] } });
    expect(opened.alarms).toEqual([]);
  });

  test('that were stolen bring nothing into a memory that was restored', async () => {
    using opened = open();
    log.grow(3);
    log.logRoster();
    await log.makeFinal('old', ['kz', 'uz']);
    log.grow(20);
    const honest = await log.next.cosigned(['kz'], { size: 12n });
    await opened.witness.catchUp([await log.old.cosigned(['kz'], { size: 20n }), honest]);
    expect(opened.witness.head?.size).toBe(12n);
    expect(opened.alarms).toEqual([]);
  });
});

describe('a changeover that the log claims', () => {
  const other = Buffer.alloc(32, 1);
  const lies: [string, () => Promise<void>][] = [
    ['for a roster that it does not hold', async () => await setUp({ roster: other })],
    [
      'by a checkpoint of the new keys',
      async () => {
        await setUp({ by: 'next' });
      },
    ],
    ['by a checkpoint without a quorum', async () => await setUp({ parties: ['uz'] })],
    [
      'by a checkpoint of another size',
      async () => {
        await setUp({});
        const another = log.finals.get(5n) ?? new Uint8Array();
        log.lie = (reply, { kept }) => (kept ? { ...reply, sizes: [uint64(6)], notes: [another] } : reply);
        log.finals.set(6n, another);
        log.finals.delete(5n);
      },
    ],
    [
      'at another leaf',
      async () => {
        await setUp({});
        log.lie = (reply) => ({
          ...reply,
          ...(reply.entries && { entries: reply.entries.map((one) => ({ ...one, leafIndex: uint64(2) })) }),
        });
      },
    ],
    [
      'by a path that leads elsewhere',
      async () => {
        await setUp({});
        log.lie = (reply) => ({
          ...reply,
          ...(reply.inclusions && { inclusions: reply.inclusions.map((one) => ({ ...one, path: [other] })) }),
        });
      },
    ],
    [
      'by a checkpoint of another tree than the one that has the leaf',
      async () => {
        await setUp({});
        const forked = first.view().append('1', '2', '3', '4', '5');
        log.finals.set(5n, await forked.cosigned(['kz', 'uz']));
        log.grow(9);
        await log.makeFinal('next', ['kz', 'uz']);
      },
    ],
    [
      'and does not show',
      async () => {
        await setUp({});
        log.lie = (reply, { entries }) => (entries ? { code: 'REQUEST_UNKNOWN' } : reply);
      },
    ],
  ];

  async function setUp(how: { roster?: Uint8Array; by?: 'old' | 'next'; parties?: string[] }): Promise<void> {
    log.grow(3);
    log.logRoster(how.roster ?? Buffer.from(second.roster.id, 'hex'));
    log.grow(5);
    await log.makeFinal(how.by ?? 'old', how.parties ?? ['kz', 'uz']);
  }

  test.each(lies)('%s brings nothing into force', async (_what, lie) => {
    using opened = open();
    await opened.witness.catchUp([]);
    await lie();
    log.grow(12);
    const request = await requestFor(log.next, { oldSize: 0n });
    expect((await opened.witness.addCheckpoint(request)).status).toBe(403);
    expect([opened.history.isPending, opened.history.current?.version]).toEqual([true, 1]);
    expect(log.asked).toBeGreaterThan(0);
  });

  test('is taken where all of it holds', async () => {
    using opened = open();
    await opened.witness.catchUp([]);
    await setUp({});
    log.grow(12);
    await log.makeFinal('next', ['kz', 'uz']);
    expect((await opened.witness.addCheckpoint(await requestFor(log.next, { oldSize: 0n }))).status).toBe(200);
    expect(opened.history.current).toMatchObject({ version: 2, since: 5n });
  });
});
