/** The lease over a real exchange; each holder has a clock that the test turns. */
import { randomBytes } from 'node:crypto';
import { sequencerStream } from '@tamga/core/identifiers';
import type { Bus } from '@tamga/platform/bus';
import { startExchange, type Exchange } from '@tamga/platform/exchange-fixture';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { until } from '../exchange.fixture.ts';
import { Lease, type Ability, type Holder } from './lease.ts';
import { decodeSequencer, encodeSequencer, noHead, type HeadToSign } from './sequencer-state.ts';

/** Nothing runs out by itself in a test, however busy the machine is. */
const leaseMs = 60_000;
const aLeaseLaterMs = 2 * leaseMs;
const shortLeaseMs = 500;

let exchange: Exchange;
let bus: Bus;
beforeAll(async () => {
  exchange = await startExchange({ parties: ['kz'] });
  bus = await exchange.connect('audit');
});
afterAll(() => exchange[Symbol.asyncDispose]());

/** Each test has a log of its own. */
let subject = '';
let logs = 0;
beforeEach(() => {
  logs += 1;
  subject = `seq.log${logs}`;
});

interface TestHolder extends AsyncDisposable {
  readonly lease: Lease;
  readonly told: string[];
  /** What its clock shows beyond the real time. */
  aheadMs: number;
  /** Its clock stands still, as a stopped process sees it when it goes on. */
  stopClock(): void;
  ability: Ability;
  holder: Holder | undefined;
  nowMs: number;
}

function start(options: { head?: HeadToSign; leaseMs?: number } = {}): TestHolder {
  const stop = new AbortController();
  const told: string[] = [];
  let stoodMs: number | undefined;
  const holder: TestHolder = {
    told,
    aheadMs: 0,
    ability: 'able',
    holder: undefined,
    nowMs: 1_000,
    stopClock: () => {
      stoodMs = performance.now();
    },
    lease: new Lease({
      bus,
      subject,
      holder: randomBytes(16).toString('hex'),
      epoch: 1,
      leaseMs: options.leaseMs ?? leaseMs,
      nowMs: () => holder.nowMs,
      monotonicMs: () => (stoodMs ?? performance.now()) + holder.aheadMs,
      ability: () => holder.ability,
      accept: ({ state }) => Promise.resolve(options.head ?? state?.head ?? noHead),
      onWritten: () => undefined,
      onRole: (role, state) => told.push(`${role} ${state?.term}`),
      onKnown: (known) => {
        holder.holder = known;
      },
      onMalformed: () => told.push('malformed'),
      onTrouble: ({ code }) => told.push(code),
    }),
    [Symbol.asyncDispose]: async () => {
      stop.abort();
      await running;
    },
  };
  const running = holder.lease.run(stop.signal);
  return holder;
}

const headAt = (size: number, fill = size) => ({ size: BigInt(size), root: new Uint8Array(32).fill(fill) });
const never = new AbortController().signal;

async function leads(holder: TestHolder): Promise<number> {
  return await until(() => Promise.resolve(holder.lease.term));
}

async function newest() {
  const message = await bus.getLastBySubject(sequencerStream, subject);
  return message && { revision: message.sequence, state: decodeSequencer(message.data) };
}

test('of several that start at once one leads, and the others stand by', async () => {
  await using holders = new AsyncDisposableStack();
  const all = [1, 2, 3, 4].map(() => holders.use(start()));
  await until(() => Promise.resolve(all.every(({ holder }) => holder === 'self' || holder === 'another') || undefined));
  const leading = all.filter(({ lease }) => lease.term !== undefined);
  expect(leading.map(({ lease }) => lease.term)).toEqual([1]);
  expect((await newest())?.state).toMatchObject({ term: 1, epoch: 1, leaseMs, head: { size: 0n } });
});

test('who stops gives the lease up, and the next has it at once, with what was promised', async () => {
  await using stack = new AsyncDisposableStack();
  {
    await using first = start();
    await leads(first);
    expect(await first.lease.promise(headAt(7), never)).toEqual({ ok: true, signedMs: 1_000 });
  }
  expect((await newest())?.state).toMatchObject({ holder: undefined, term: 1, head: { size: 7n } });
  const second = stack.use(start());
  expect(await leads(second)).toBe(2);
  expect(second.lease.state?.head).toEqual({ ...headAt(7), signedMs: 1_000 });
});

test('a standby takes it when its own clock has seen no sign of life for the length of a lease', async () => {
  await using stack = new AsyncDisposableStack();
  const first = stack.use(start());
  await leads(first);
  const second = stack.use(start());
  await until(() => Promise.resolve(second.holder === 'another' || undefined));
  // The first does nothing any more, and does not know it.
  first.stopClock();
  first.ability = 'not-now';
  second.aheadMs += aLeaseLaterMs;
  expect(await leads(second)).toBe(2);
  expect(first.lease.term).toBe(1);
  // It believes that it leads. What it would promise is refused, whatever the size, and then it knows.
  expect(await first.lease.promise(headAt(9), never)).toEqual({ ok: false, code: 'NOT_NOW' });
  expect([first.lease.term, first.told]).toEqual([undefined, ['leader 1', 'standby 1']]);
  expect(await second.lease.promise(headAt(8), never)).toEqual({ ok: true, signedMs: 1_000 });
  expect((await newest())?.state?.head.size).toBe(8n);
});

test('a size has one root for ever, and a larger tree no earlier time', async () => {
  await using first = start();
  await leads(first);
  first.nowMs = 5_000;
  expect(await first.lease.promise(headAt(3), never)).toEqual({ ok: true, signedMs: 5_000 });
  first.nowMs = 4_000;
  expect(await first.lease.promise(headAt(3), never)).toEqual({ ok: true, signedMs: 5_000 });
  expect(await first.lease.promise(headAt(3, 9), never)).toEqual({ ok: false, code: 'CHECKPOINT_ROOT_DIFFERS' });
  expect(await first.lease.promise(headAt(2), never)).toEqual({ ok: false, code: 'CHECKPOINT_SIZE_SHRANK' });
  expect(await first.lease.promise(headAt(4), never)).toEqual({ ok: true, signedMs: 5_000 });
});

test('who was late goes on in its term where nobody else wrote, and promises nothing before', async () => {
  await using first = start();
  expect(await leads(first)).toBe(1);
  first.ability = 'not-now';
  first.aheadMs += aLeaseLaterMs;
  expect(first.lease.term).toBeUndefined();
  expect(await first.lease.promise(headAt(5), never)).toEqual({ ok: false, code: 'NOT_NOW' });
  first.ability = 'able';
  expect(await leads(first)).toBe(1);
  expect(await first.lease.promise(headAt(5), never)).toMatchObject({ ok: true });
  expect(first.told).toEqual(['leader 1']);
});

test('who has halted gives the lease up, and takes none', async () => {
  await using stack = new AsyncDisposableStack();
  const first = stack.use(start());
  await leads(first);
  first.ability = 'unable';
  const second = stack.use(start());
  expect(await leads(second)).toBe(2);
  await until(() => Promise.resolve(first.holder === 'another' || undefined));
});

test('a state of the same number that is another one is not written upon: the exchange was restored and has gone on', async () => {
  const own = await exchangeOfItsOwn();
  await using stack = own.stack;
  const first = stack.use(start());
  await leads(first);
  first.stopClock();
  const before = await newest();
  const state = before?.state;
  if (before === undefined || state === undefined) throw new Error('nobody leads');
  // Behind the holder's back: the stream from a backup, and another holder that has written as often.
  first.ability = 'not-now';
  await own.remake();
  for (let revision = 0; revision < before.revision; revision++)
    await bus.publishUntilAcknowledged(
      subject,
      encodeSequencer({ ...state, holder: 'ab'.repeat(16), write: 9 + revision }),
      {
        expectLastSequence: revision,
      },
    );
  expect((await newest())?.revision).toBe(before.revision);
  expect(await first.lease.promise(headAt(5), never)).toEqual({ ok: false, code: 'NOT_NOW' });
  expect(first.lease.term).toBeUndefined();
});

test('what no audit wrote is told, and not written upon', async () => {
  await bus.publishUntilAcknowledged(subject, Buffer.from('junk'), { expectLastSequence: 0 });
  await using first = start();
  await until(() => Promise.resolve(first.told.includes('malformed') || undefined));
  expect(first.lease.term).toBeUndefined();
  expect((await newest())?.revision).toBeGreaterThan(0);
});

test('after an outage of the exchange it is taken anew, in another term', async () => {
  const own = await exchangeOfItsOwn();
  await using stack = own.stack;
  const holders = [1, 2].map(() => stack.use(start({ leaseMs: shortLeaseMs })));
  await until(() => Promise.resolve(holders.some(({ lease }) => lease.term !== undefined) || undefined));
  await own.exchange.kill();
  await until(() => Promise.resolve(holders.every(({ holder }) => holder === 'nobody') || undefined));
  const before = Math.max(...holders.map(({ lease }) => lease.state?.term ?? 0));
  await own.exchange.restart();
  await until(() => Promise.resolve(holders.some(({ lease }) => (lease.term ?? 0) > before) || undefined));
  expect((await newest())?.state?.term).toBeGreaterThan(before);
});

test.each<[string, Partial<Parameters<typeof encodeSequencer>[0]>]>([
  ['no time to live', { leaseMs: 0 }],
  ['a lease for ever', { leaseMs: 600_000 }],
  ['a root without leaves', { head: { size: 0n, root: new Uint8Array(32), signedMs: 0 } }],
  ['leaves without a root', { head: { size: 1n, root: new Uint8Array(0), signedMs: 0 } }],
  ['no epoch', { epoch: 0 }],
  ['a short holder', { holder: 'abcd' }],
])('a state with %s is none', (_what, change) => {
  const state = { holder: 'ab'.repeat(16), term: 1, write: 1, leaseMs: 100, epoch: 1, head: noHead };
  expect(decodeSequencer(encodeSequencer(state))).toEqual(state);
  expect(decodeSequencer(encodeSequencer({ ...state, ...change }))).toBeUndefined();
});

/** For what is done to a whole exchange. The other tests have theirs back when it is disposed. */
async function exchangeOfItsOwn() {
  const stack = new AsyncDisposableStack();
  const others = bus;
  stack.defer(() => {
    bus = others;
  });
  const own = stack.use(await startExchange({ parties: ['kz'] }));
  bus = await own.connect('audit');
  const operator = await own.connect('operator');
  const ask = async (call: string, body: object): Promise<Record<string, unknown>> => {
    const reply = await operator.request(
      `$JS.API.STREAM.${call}.${sequencerStream}`,
      Buffer.from(JSON.stringify(body)),
      {
        timeoutMs: 30_000,
      },
    );
    return JSON.parse(Buffer.from(reply).toString()) as Record<string, unknown>;
  };
  const remake = async (): Promise<void> => {
    const { config } = await ask('INFO', {});
    await ask('DELETE', {});
    await ask('CREATE', config as object);
  };
  return { exchange: own, stack, remake };
}
