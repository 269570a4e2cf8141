import type { Bus } from '@tamga/platform/bus';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startHub, type TestHub } from './fixtures/hub.fixture.ts';
import {
  admissionOf,
  allRecords,
  lyingAt,
  outcomeOf,
  submit,
  until,
  verdictOf,
} from './fixtures/hub-traffic.fixture.ts';
import { sendReceipts, statementOf, takeAll } from './fixtures/receipts.fixture.ts';
import { sealed } from './fixtures/region.fixture.ts';

const kibibyte = 1_024;
let hub: TestHub;
let kz: Bus;

beforeEach(async () => {
  // Room for a handful of deliveries in OUT, and for a few more in DEFERRED.
  hub = await startHub(['kz', 'uz', 'tj'], {
    sizes: { outBytesMax: 128 * kibibyte, deferredBytesMax: 128 * kibibyte },
  });
  kz = await hub.exchange.connect('kz');
  await hub.startGateway();
});
afterEach(() => hub[Symbol.asyncDispose]());

test('an absent recipient stops nobody: what finds no room waits in DEFERRED and comes when there is room', async () => {
  await using _verdicts = takeAll(kz, hub.region.party('kz'), async () => undefined);
  const envelopes = [];
  for (let i = 0; i < 20; i++) {
    const envelope = await sealed(hub.region, 'kz', ['uz', 'tj']);
    envelopes.push(envelope);
    await submit(kz, envelope);
    // The other recipient takes its own and makes room.
    await take('tj', envelope);
  }
  expect((await hub.bus.streamInfo('DEFERRED')).messages).toBeGreaterThan(0);
  await inIsEmpty();
  for (const envelope of envelopes) {
    await until(() => lyingAt(hub, 'uz', envelope.header));
    await take('uz', envelope);
  }
  await until(async () => ((await hub.bus.streamInfo('DEFERRED')).messages === 0 ? true : undefined));
  await allDeliveredOnce(
    envelopes.map(({ header }) => header.id),
    ['uz', 'tj'],
  );
});

test('when DEFERRED is full too, the submission is kept, its decision stands, and its time ends it', async () => {
  await using _verdicts = takeAll(kz, hub.region.party('kz'), async () => undefined);
  const envelopes = [];
  for (let i = 0; i < 45; i++) {
    const envelope = await sealed(hub.region, 'kz', ['uz'], { expiresMs: Date.now() + 30_000 });
    envelopes.push(envelope);
    await submit(kz, envelope);
    expect((await admissionOf(hub, 'kz', envelope.header.id)).admitted).toBe(true);
  }
  expect((await hub.bus.streamInfo('IN_kz')).messages).toBeGreaterThan(0);
  // Nobody else is stopped by it.
  const other = await sealed(hub.region, 'kz', ['tj']);
  await submit(kz, other);
  expect((await until(() => lyingAt(hub, 'tj', other.header))).message).toBeTruthy();
  hub.clock.offsetMs = 60_000;
  for (const { header } of envelopes) expect((await outcomeOf(hub, 'uz', header.id)).state).toBe('expired');
  await until(async () => ((await hub.bus.streamInfo('DEFERRED')).messages === 0 ? true : undefined));
  await inIsEmpty();
});

test('a sender whose own OUT is full still has its messages admitted and delivered', async () => {
  const envelopes = [];
  for (let i = 0; i < 60; i++) {
    const envelope = await sealed(hub.region, 'kz', ['tj']);
    envelopes.push(envelope);
    await submit(kz, envelope);
    await take('tj', envelope);
  }
  await inIsEmpty();
  const [first] = envelopes;
  if (first === undefined) throw new Error('nothing was sent');
  expect(await verdictOf(hub, 'kz', first.header)).toMatchObject({ admitted: true });
  await allDeliveredOnce(
    envelopes.map(({ header }) => header.id),
    ['tj'],
  );
});

async function take(name: string, envelope: Awaited<ReturnType<typeof sealed>>): Promise<void> {
  const member = await memberOf(name);
  const party = hub.region.party(name);
  await until(() => lyingAt(hub, name, envelope.header));
  await sendReceipts(hub, member, party, [statementOf(hub, party, envelope, 'delivered')]);
  await until(async () => ((await lyingAt(hub, name, envelope.header)) === undefined ? true : undefined));
}

const members = new WeakMap<TestHub, Map<string, Bus>>();

async function memberOf(name: string): Promise<Bus> {
  const known = members.get(hub) ?? new Map<string, Bus>();
  members.set(hub, known);
  const bus = known.get(name) ?? (await hub.exchange.connect(name));
  known.set(name, bus);
  return bus;
}

async function allDeliveredOnce(ids: readonly string[], recipients: readonly string[]): Promise<void> {
  const records = await allRecords(hub);
  for (const id of ids) {
    for (const recipient of recipients) {
      const outcomes = records.filter(({ subject }) => subject === `ledger.1.outcome.${recipient}.${id}`);
      expect(outcomes.map(({ record }) => record.event === 'outcome' && record.state)).toEqual(['delivered']);
    }
  }
}

async function inIsEmpty(): Promise<void> {
  await until(async () => ((await hub.bus.streamInfo('IN_kz')).messages === 0 ? true : undefined));
}
