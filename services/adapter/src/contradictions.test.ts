import { messageIdFromBytes } from '@tamga/core/identifiers';
import { signReceipt, type OutcomeStatement } from '@tamga/core/ledger';
import { pruneEnvelope, type SealedEnvelope } from '@tamga/core/sealing';
import { nodePrimitives, randomBytes } from '@tamga/platform/crypto';
import { tamga, uint64 } from '@tamga/wire';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createTestAdapter, type TestAdapter } from './fixture/adapter.ts';
import { drugsForm, envelopeOf } from './fixture/envelopes.ts';
import { delivery, queued, take, TestHub } from './fixture/hub.ts';
import { createTestRegion, type TestRegion } from './fixture/region.ts';
import { findMessage } from './store/message-rows.ts';
import { listOutcomes } from './store/proof-rows.ts';

const startMs = Date.UTC(2026, 10, 22, 8);
const dayMs = 86_400_000;
let region: TestRegion;
const open: TestAdapter[] = [];

beforeAll(async () => {
  region = await createTestRegion(startMs);
});
afterEach(async () => {
  for (const adapter of open.splice(0)) await adapter[Symbol.asyncDispose]();
});

async function setUp() {
  const clock = { nowMs: startMs };
  const [kz, uz] = await Promise.all([createTestAdapter(region, 'kz', clock), createTestAdapter(region, 'uz', clock)]);
  open.push(kz, uz);
  return { kz, uz, clock, hub: new TestHub(region, () => clock.nowMs) };
}

function contradictions(adapter: TestAdapter): [number, number][] {
  return adapter.store.db
    .prepare('SELECT leaf_index, other_index FROM contradictions ORDER BY 1, 2')
    .all()
    .map((row) => [Number(row['leaf_index']), Number(row['other_index'])]);
}

const noted = (adapter: TestAdapter, id: string) =>
  adapter.store.db.prepare(`SELECT detail FROM events WHERE event = 'stamps-contradict' AND message = ?`).all(id);
const promised = (adapter: TestAdapter) => adapter.store.db.prepare('SELECT count(*) AS n FROM promises').get()?.['n'];
const asNotice = (stamp: tamga.ledger.v1.Stamp) =>
  delivery('kz', 'routine', messageIdFromBytes(randomBytes(16)), { receipts: { stamps: [stamp] } });

/** A message that kz has sent and the centre admitted. */
async function admitted(kz: TestAdapter, hub: TestHub): Promise<SealedEnvelope> {
  const sent = await kz.desk.send(
    kz.officer,
    { to: ['uz/ncp'], kind: 'SPONTANEOUS', body: drugsForm, labels: { purpose: 'investigation' } },
    undefined,
  );
  if (!sent.ok) throw new Error(JSON.stringify(sent.refusal));
  const envelope = queued(kz, sent.value.id);
  await take(kz, (await hub.admit(envelope, kz)).verdict);
  return envelope;
}

function statementOf(envelope: SealedEnvelope, change: Partial<OutcomeStatement> = {}): OutcomeStatement {
  const { id } = envelope.header;
  const recipient = region.parties.get('uz')?.authority;
  if (recipient === undefined) throw new Error('no uz');
  const about = { region: region.hash, realm: 'live' as const, id, envelopeDigest: envelope.digest, recipient };
  return { ...about, state: 'delivered', atMs: startMs, code: '', ...change };
}

async function delivered(
  hub: TestHub,
  statement: OutcomeStatement,
  leafIndex?: bigint,
): Promise<tamga.ledger.v1.Stamp> {
  const uz = region.parties.get('uz');
  if (uz === undefined) throw new Error('no uz');
  const { authority, signer } = uz;
  const receipt = await signReceipt(statement, { authority, region: region.hash, signer, primitives: nodePrimitives });
  return await hub.stamp(hub.outcomeRecord(statement, receipt), leafIndex);
}

describe('records of the centre that cannot both be true', () => {
  test('are noted once and both kept: expired after delivered changes nothing that the sender sees', async () => {
    const { kz, hub } = await setUp();
    const envelope = await admitted(kz, hub);
    const { id } = envelope.header;
    expect(await take(kz, asNotice(await delivered(hub, statementOf(envelope))))).toBe('taken');
    const expired = asNotice(await hub.centreStates(statementOf(envelope, { state: 'expired' })));
    expect(await take(kz, expired)).toBe('taken');
    expect(await take(kz, expired)).toBe('taken');
    expect(findMessage(kz.store.db, id)?.state).toBe('DELIVERED');
    expect(listOutcomes(kz.store.db, id).map(({ state }) => state)).toEqual(['delivered']);
    expect(contradictions(kz)).toEqual([[1, 2]]);
    expect(noted(kz, id)).toHaveLength(1);
    expect(promised(kz)).toBe(3);
  });

  test('are two admissions of one message, at its sender', async () => {
    const { kz, hub } = await setUp();
    const envelope = await admitted(kz, hub);
    const record = hub.recordOf(envelope, kz, { admitted: false, code: 'EXPIRED', decisions: [] });
    await take(kz, delivery('kz', 'routine', envelope.header.id, { verdict: await hub.stamp(record) }));
    expect(findMessage(kz.store.db, envelope.header.id)).toMatchObject({ state: 'ADMITTED', code: null });
    expect(contradictions(kz)).toEqual([[0, 1]]);
  });

  test('are two admissions of one message, at its recipient', async () => {
    const { kz, uz, hub } = await setUp();
    const envelope = await envelopeOf(region, {}, { atMs: startMs });
    for (const result of ['taken', 'known']) {
      const toUz = (await hub.admit(envelope, kz)).deliveries.get('uz');
      if (toUz === undefined) throw new Error('no delivery');
      expect(await take(uz, toUz)).toBe(result);
    }
    expect(contradictions(uz)).toEqual([[0, 1]]);
  });

  test('are admissions of two envelopes under one id', async () => {
    const { kz, uz, hub } = await setUp();
    const first = await envelopeOf(region, {}, { atMs: startMs });
    const { id } = first.header;
    const second = await envelopeOf(region, { id, thread: id }, { atMs: startMs });
    const results: (string | undefined)[] = [];
    for (const envelope of [first, second]) {
      const toUz = (await hub.admit(envelope, kz)).deliveries.get('uz');
      results.push(toUz && (await take(uz, toUz)));
    }
    expect(results).toEqual(['taken', 'quarantined']);
    expect(contradictions(uz)).toEqual([[0, 1]]);
  });

  test('are two leaves for one index', async () => {
    const { kz, uz, hub } = await setUp();
    for (const envelope of [
      await envelopeOf(region, {}, { atMs: startMs }),
      await envelopeOf(region, {}, { atMs: startMs }),
    ]) {
      const stamp = await hub.stamp(hub.recordOf(envelope, kz), 7n);
      const content = { message: { envelope: pruneEnvelope(envelope, 0), stamp } };
      await take(uz, delivery('uz', 'routine', envelope.header.id, content));
    }
    expect(contradictions(uz)).toEqual([[7, 7]]);
  });

  test('are not the same record stamped anew, as the status service does', async () => {
    const { kz, hub } = await setUp();
    const envelope = await admitted(kz, hub);
    const stamp = await delivered(hub, statementOf(envelope));
    for (let i = 0; i < 3; i++) expect(await take(kz, asNotice(stamp))).toBe('taken');
    expect(contradictions(kz)).toEqual([]);
  });
});

describe('a record of our own message', () => {
  const { Labels, PersonalData, Priority } = tamga.envelope.v1;
  test.each([
    [
      'labels',
      {
        labels: Labels.create({
          urgency: Priority.PRIORITY_FLASH,
          personalData: PersonalData.PERSONAL_DATA_SPECIAL_CATEGORIES,
        }),
      },
    ],
    ['recipients', { recipients: ['tj/ncp'], decisions: [] }],
    ['expiry', { expiresMs: uint64(startMs + dayMs) }],
    ['answered message', { inReplyTo: randomBytes(16) }],
  ])('that gives it other %s than we signed is kept apart and closes nothing', async (_, change) => {
    const { kz, hub } = await setUp();
    const sent = await kz.desk.send(
      kz.officer,
      { to: ['uz/ncp'], kind: 'SPONTANEOUS', body: drugsForm, labels: { purpose: 'investigation' } },
      undefined,
    );
    if (!sent.ok) throw new Error(JSON.stringify(sent.refusal));
    const envelope = queued(kz, sent.value.id);
    const refusal = { admitted: false, code: 'NO_AGREEMENT', decisions: [] };
    const stamp = await hub.stamp(hub.recordOf(envelope, kz, { ...refusal, ...change }));
    expect(await take(kz, delivery('kz', 'routine', envelope.header.id, { verdict: stamp }))).toBe('quarantined');
    expect(findMessage(kz.store.db, envelope.header.id)?.state).toBe('SENT');
    expect(kz.store.db.prepare('SELECT closed_ms FROM outbox').get()?.['closed_ms']).toBeNull();
  });
});

describe('a receipt', () => {
  test('counts by the time of the record, whatever became of the key or the clock since it was signed', async () => {
    const { kz, hub, clock } = await setUp();
    const envelope = await admitted(kz, hub);
    clock.nowMs += 30 * dayMs - 1;
    expect(await take(kz, asNotice(await delivered(hub, statementOf(envelope))))).toBe('taken');
  });

  test('recorded after its key expired does not count, though it names a time before', async () => {
    const { kz, hub, clock } = await setUp();
    const envelope = await admitted(kz, hub);
    const caricc = await region.nextManifest('caricc', (manifest) => ({
      ...manifest,
      roleKeys: manifest.roleKeys.map((key) => ({ ...key, notAfterMs: startMs + 90 * dayMs })),
    }));
    await kz.means.register.add([caricc]);
    clock.nowMs += 31 * dayMs;
    expect(await take(kz, asNotice(await delivered(hub, statementOf(envelope))))).toBe('quarantined');
    expect(kz.store.db.prepare('SELECT code FROM quarantine').get()?.['code']).toBe('RECEIPT_KEY_EXPIRED');
  });

  test.each([
    ['long before the message', startMs - dayMs],
    ['long after the record', startMs + dayMs],
    ['beyond every calendar', Number.MAX_SAFE_INTEGER],
  ])('that names a time %s is kept apart', async (_, atMs) => {
    const { kz, hub } = await setUp();
    const envelope = await admitted(kz, hub);
    expect(await take(kz, asNotice(await delivered(hub, statementOf(envelope, { atMs }))))).toBe('quarantined');
    expect(kz.store.db.prepare('SELECT code FROM quarantine').get()?.['code']).toBe('STATEMENT_TIME');
  });

  test('is never stated for a time before its message was made, though our clock is behind', async () => {
    const { kz, uz, hub } = await setUp();
    const envelope = await envelopeOf(region, {}, { atMs: startMs + 60_000 });
    const toUz = (await hub.admit(envelope, kz)).deliveries.get('uz');
    if (toUz === undefined) throw new Error('no delivery');
    await take(uz, toUz);
    expect(uz.store.db.prepare('SELECT at_ms FROM receipts').get()?.['at_ms']).toBe(startMs + 60_000);
  });

  test.each([2n ** 53n, 2n ** 63n + 5n, 2n ** 64n - 1n])('stamped for index %d is kept apart', async (leafIndex) => {
    const { kz, hub } = await setUp();
    const envelope = await admitted(kz, hub);
    expect(await take(kz, asNotice(await delivered(hub, statementOf(envelope), leafIndex)))).toBe('quarantined');
    expect(kz.store.db.prepare('SELECT code FROM quarantine').get()?.['code']).toBe('STAMP_OUT_OF_RANGE');
  });
});
