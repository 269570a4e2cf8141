import { partyOf } from '@tamga/core/identifiers';
import type { Bus } from '@tamga/platform/bus';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultyBus, type FaultyBus } from './fixtures/faulty-bus.fixture.ts';
import { startHub, type TestGateway, type TestHub } from './fixtures/hub.fixture.ts';
import {
  admissionOf,
  allRecords,
  deliveriesOf,
  lyingAt,
  noticesTo,
  outcomeOf,
  recordAt,
  submit,
  until,
  verdictOf,
} from './fixtures/hub-traffic.fixture.ts';
import { sendReceipts, statementOf } from './fixtures/receipts.fixture.ts';
import { revocationOf, sealed } from './fixtures/region.fixture.ts';

let hub: TestHub;
let kz: Bus;
let faulty: FaultyBus;
let gateway: TestGateway;

beforeAll(async () => {
  hub = await startHub();
  kz = await hub.exchange.connect('kz');
  faulty = faultyBus((subject) => /^(?:ledger\.1\.admission|out|deferred)\./.test(subject));
  gateway = await hub.startGateway(faulty.wrap);
});
afterAll(() => hub[Symbol.asyncDispose]());

/** publish of the record, two deliveries and the verdict in any order, acknowledgement, removal. */
const operations = [1, 2, 3, 4, 5, 6];
const faults = operations.flatMap((operation) =>
  (['before', 'after'] as const).flatMap((when) =>
    (['DISCONNECTED', 'CLOSED'] as const).map((code) => ({ operation, when, code })),
  ),
);

describe('a gateway that is interrupted', () => {
  test.each(faults)('$code $when operation $operation: one record, one delivery each, one verdict', async (fault) => {
    const envelope = await sealed(hub.region, 'kz', ['uz', 'tj']);
    const { id } = envelope.header;
    faulty.arm(fault);
    await submit(kz, envelope);
    await settled();
    expect(faulty.count()).toBeGreaterThanOrEqual(operations.length);
    expect((await allRecords(hub)).filter(({ subject }) => subject.includes(id))).toHaveLength(1);
    for (const party of ['uz', 'tj']) expect((await lyingAt(hub, party, { id }))?.message).toBeTruthy();
    expect(await verdictOf(hub, 'kz', { id })).toMatchObject({ event: 'admission', admitted: true });
  });

  test('and comes back when the message has expired still carries out the decision', async () => {
    const envelope = await sealed(hub.region, 'kz', ['uz'], { expiresMs: Date.now() + 60_000 });
    const { id } = envelope.header;
    const release = await holdAfterRecord(envelope);
    hub.clock.offsetMs = 120_000;
    const outcome = outcomeOf(hub, 'uz', id);
    release();
    await settled();
    expect(await verdictOf(hub, 'kz', { id })).toMatchObject({ admitted: true });
    // Delivered late, it ends by the sweep like any message that nobody took in its time.
    expect((await outcome).state).toBe('expired');
    hub.clock.offsetMs = 0;
  });

  test('and comes back when the key was revoked still carries out the decision', async () => {
    const envelope = await sealed(hub.region, 'kz', ['uz']);
    const { id } = envelope.header;
    const release = await holdAfterRecord(envelope, 'fail');
    const manifest = await hub.region.manifest('kz', {
      revocations: [revocationOf(hub.region.party('kz').signer, Date.now())],
    });
    await hub.publishDocument({ type: 'manifest', id: 'kz', ...manifest });
    await until(() => recordAt(hub, `ledger.1.document.manifest.kz.${manifest.version}`));
    release();
    await settled();
    expect((await lyingAt(hub, 'uz', { id }))?.message).toBeTruthy();
    const late = await sealed(hub.region, 'kz', ['uz']);
    await submit(kz, late);
    await until(async () =>
      (await deliveriesOf(hub, 'kz', 'notice')).some(({ notice }) => notice?.code === 'KEY_REVOKED') ? true : undefined,
    );
    await hub.publishDocument({ type: 'manifest', id: 'kz', ...(await hub.region.manifest('kz')) });
    await until(() => recordAt(hub, `ledger.1.document.manifest.kz.${manifest.version + 1}`));
  });
});

describe('a submission that comes for the sixth time', () => {
  test('is not parsed: DELIVERED_TOO_OFTEN, and can be sent again', async () => {
    const tj = await hub.exchange.connect('tj');
    const envelope = await sealed(hub.region, 'tj', ['uz']);
    await gateway[Symbol.asyncDispose]();
    await submit(tj, envelope);
    await putBack({ stream: 'IN_tj', times: 5 });
    gateway = await hub.startGateway(faulty.wrap);
    await until(async () =>
      (await noticesTo(hub, 'tj', envelope.header.id)).includes('DELIVERED_TOO_OFTEN') ? true : undefined,
    );
    expect(await recordAt(hub, `ledger.1.admission.tj.${envelope.header.id}`)).toBeUndefined();
    await removedFromIn('tj');
    await submit(tj, envelope);
    expect((await admissionOf(hub, 'tj', envelope.header.id)).admitted).toBe(true);
  });

  test('is carried out when the ledger has decided on it', async () => {
    const tj = await hub.exchange.connect('tj');
    const envelope = await sealed(hub.region, 'tj', ['uz']);
    const { id } = envelope.header;
    await submit(tj, envelope);
    await admissionOf(hub, 'tj', id);
    await removedFromIn('tj');
    await gateway[Symbol.asyncDispose]();
    await submit(tj, envelope);
    await putBack({ stream: 'IN_tj', times: 6 });
    gateway = await hub.startGateway(faulty.wrap);
    await removedFromIn('tj');
    expect(await noticesTo(hub, 'tj', id)).toEqual([]);
    expect((await lyingAt(hub, 'uz', { id }))?.message).toBeTruthy();
  });
});

/** Takes the one submission in a stream and puts it back, as gateways do that fall with it in hand. */
async function putBack({ stream, times }: { stream: string; times: number }): Promise<void> {
  const stop = new AbortController();
  await hub.bus.fetchLoop({
    sources: [{ stream, consumer: 'routine', inFlightMax: 1, ackWaitMs: 30_000, share: 1 }],
    handlingMax: 1,
    signal: stop.signal,
    handle: async (message) => {
      message.nak(0);
      if (message.deliveryCount >= times) stop.abort();
    },
  });
}

describe('two gateways with the same message in hand', () => {
  const holds = [1, 2, 3].flatMap((operation) => (['before', 'after'] as const).map((when) => ({ operation, when })));
  test.each(holds)(
    'one held $when operation $operation until the other is done and the recipient has it: delivered once',
    async (hold) => {
      await settled();
      const envelope = await sealed(hub.region, 'uz', ['kz']);
      const { id } = envelope.header;
      const uz = await hub.exchange.connect('uz');
      const gate = Promise.withResolvers<void>();
      faulty.arm({ ...hold, until: gate.promise });
      await submit(uz, envelope);
      await until(async () => (faulty.count() >= hold.operation ? true : undefined));
      // The other gateway is given the same bytes, as after a redelivery.
      await using other = await hub.startGateway();
      expect(other.status()).toBeDefined();
      await removeFromIn('uz');
      await submit(uz, envelope);
      await until(() => lyingAt(hub, 'kz', { id }));
      await removedFromIn('uz');
      await sendReceipts(hub, kz, hub.region.party('kz'), [
        statementOf(hub, hub.region.party('kz'), envelope, 'delivered'),
      ]);
      expect((await outcomeOf(hub, 'kz', id)).state).toBe('delivered');
      await until(async () => ((await lyingAt(hub, 'kz', { id })) === undefined ? true : undefined));
      hub.clock.offsetMs = 5_000;
      const acknowledged = acknowledgements();
      gate.resolve();
      await until(async () => (acknowledgements() > acknowledged ? true : undefined));
      expect(await lyingAt(hub, 'kz', { id })).toBeUndefined();
      expect((await allRecords(hub)).filter(({ subject }) => subject.includes(id))).toHaveLength(2);
      hub.clock.offsetMs = 0;
    },
  );
});

/** Submits and holds (or interrupts) the gateway when the record is stored and nothing is delivered yet. */
async function holdAfterRecord(
  envelope: Awaited<ReturnType<typeof sealed>>,
  how: 'hold' | 'fail' = 'hold',
): Promise<() => void> {
  const gate = Promise.withResolvers<void>();
  faulty.arm(how === 'hold' ? { operation: 1, when: 'after', until: gate.promise } : { operation: 1, when: 'after' });
  await submit(kz, envelope);
  await admissionOf(hub, partyOf(envelope.header.sender), envelope.header.id);
  return gate.resolve;
}

function acknowledgements(): number {
  return faulty.names.filter((name) => name === 'acknowledge IN_uz').length;
}

async function settled(): Promise<void> {
  await removedFromIn('kz');
}

async function removedFromIn(party: string): Promise<void> {
  await until(async () => ((await hub.bus.streamInfo(`IN_${party}`)).messages === 0 ? true : undefined));
}

async function removeFromIn(party: string): Promise<void> {
  const first = await hub.bus.getNext(`IN_${party}`, { sequence: 1, filter: `in.${party}.>` });
  if (first !== undefined) await hub.bus.deleteMessage(`IN_${party}`, first.sequence);
}

test('a delivery that a fallen gateway left behind its outcome is found and removed', async () => {
  await settled();
  const envelope = await sealed(hub.region, 'kz', ['uz']);
  const { id } = envelope.header;
  await submit(kz, envelope);
  const lying = await until(() => hub.bus.getLastBySubject('OUT_uz', `out.uz.routine.${id}`));
  const party = hub.region.party('uz');
  await sendReceipts(hub, await hub.exchange.connect('uz'), party, [statementOf(hub, party, envelope, 'delivered')]);
  await outcomeOf(hub, 'uz', id);
  await until(async () => ((await lyingAt(hub, 'uz', { id })) === undefined ? true : undefined));
  const headers = Object.fromEntries(lying.headers);
  const again = { 'Tamga-Class': headers['Tamga-Class'] ?? '', 'Tamga-Expires': headers['Tamga-Expires'] ?? '' };
  await hub.bus.publishUntilAcknowledged(lying.subject, lying.data, { expectEmptySubject: true, headers: again });
  await until(async () => ((await lyingAt(hub, 'uz', { id })) === undefined ? true : undefined));
  expect((await allRecords(hub)).filter(({ subject }) => subject.includes(id))).toHaveLength(2);
});
