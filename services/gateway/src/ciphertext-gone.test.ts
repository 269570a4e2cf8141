import {
  deferredStream,
  inStream,
  ledgerStream,
  outStream,
  parsePartyId,
  registerStream,
} from '@tamga/core/identifiers';
import type { SealedEnvelope } from '@tamga/core/sealing';
import type { Bus } from '@tamga/platform/bus';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { epoch } from './fixtures/exchange.fixture.ts';
import { startHub, type TestHub } from './fixtures/hub.fixture.ts';
import { admissionOf, delivered, outcomeOf, submit, until } from './fixtures/hub-traffic.fixture.ts';
import { sendReceipts, statementOf } from './fixtures/receipts.fixture.ts';
import { sealed } from './fixtures/region.fixture.ts';

/** Of the end of a ciphertext: found in whatever holds it, pruned or not. */
const searchedBytes = 64;

let hub: TestHub;
let kz: Bus;

beforeAll(async () => {
  hub = await startHub();
  kz = await hub.exchange.connect('kz');
  await hub.startGateway();
});
afterAll(() => hub[Symbol.asyncDispose]());
afterEach(() => {
  hub.clock.offsetMs = 0;
});

/** Streams of the hub in which some bytes of a message's ciphertext lie. */
async function streamsHolding(envelope: SealedEnvelope): Promise<string[]> {
  const part = Buffer.from(envelope.ciphertext).subarray(-searchedBytes);
  const parties = hub.region.parties().map(({ party }) => parsePartyId(party));
  const streams = [
    ...parties.flatMap((party) => [inStream(party), outStream(party)]),
    deferredStream,
    registerStream,
    ledgerStream(epoch),
  ];
  const holding: string[] = [];
  for (const stream of streams) {
    for (let sequence = 1; ;) {
      const stored = await hub.bus.getNext(stream, { sequence, filter: '>' });
      if (stored === undefined) break;
      if (Buffer.from(stored.data).includes(part)) holding.push(stream);
      sequence = stored.sequence + 1;
    }
  }
  return holding;
}

/** Waits until exactly these streams hold it: what is removed is removed a moment after its record. */
async function heldBy(envelope: SealedEnvelope, streams: readonly string[]): Promise<string[]> {
  return await until(async () => {
    const holding = await streamsHolding(envelope);
    return holding.length === streams.length ? holding : undefined;
  });
}

describe('the hub’s copies of a ciphertext', () => {
  test('are gone once every recipient’s delivered receipt is logged, and not before', async () => {
    const envelope = await sealed(hub.region, 'kz', ['uz', 'tj']);
    const { id } = envelope.header;
    await submit(kz, envelope);
    await admissionOf(hub, 'kz', id);
    for (const party of ['uz', 'tj']) await delivered(hub, party, { id });
    expect(await heldBy(envelope, ['OUT_tj', 'OUT_uz'])).toEqual(expect.arrayContaining(['OUT_tj', 'OUT_uz']));
    const [uz, tj] = [hub.region.party('uz'), hub.region.party('tj')];
    await sendReceipts(hub, await hub.exchange.connect('uz'), uz, [statementOf(hub, uz, envelope, 'delivered')]);
    await outcomeOf(hub, 'uz', id);
    expect(await heldBy(envelope, ['OUT_tj'])).toEqual(['OUT_tj']);
    await sendReceipts(hub, await hub.exchange.connect('tj'), tj, [statementOf(hub, tj, envelope, 'delivered')]);
    await outcomeOf(hub, 'tj', id);
    expect(await heldBy(envelope, [])).toEqual([]);
  });

  test('are gone at the latest when the message expires, whoever did not fetch it', async () => {
    const envelope = await sealed(hub.region, 'kz', ['uz', 'tj'], { expiresMs: Date.now() + 600_000 });
    const { id } = envelope.header;
    await submit(kz, envelope);
    await admissionOf(hub, 'kz', id);
    for (const party of ['uz', 'tj']) await delivered(hub, party, { id });
    hub.clock.offsetMs = 700_000;
    for (const party of ['uz', 'tj']) expect(await outcomeOf(hub, party, id)).toMatchObject({ state: 'expired' });
    expect(await heldBy(envelope, [])).toEqual([]);
  });
});
