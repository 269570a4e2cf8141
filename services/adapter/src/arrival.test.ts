import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encode, tamga } from '@tamga/wire';
import { encodeBody } from '@tamga/core/content';
import { newMessageId } from '@tamga/core/identifiers';
import { parseEnvelope, pruneEnvelope, type MessageDraft, type SealedEnvelope } from '@tamga/core/sealing';
import { nodePrimitives, randomBytes } from '@tamga/platform/crypto';
import fc from 'fast-check';
import { createTestAdapter, type TestAdapter, type TestClock } from './fixture/adapter.ts';
import {
  deliver as sealedDelivery,
  drugsForm,
  drugsLabels,
  envelopeOf as sealedEnvelope,
} from './fixture/envelopes.ts';
import { delivery, queued, take, TestHub } from './fixture/hub.ts';
import { createTestRegion, type TestRegion } from './fixture/region.ts';
import { takeDelivery } from './receive/take-delivery.ts';
import { countQuarantine } from './store/quarantine-rows.ts';
import { findMessage } from './store/message-rows.ts';

const startMs = Date.UTC(2026, 10, 22, 8);
const hourMs = 3_600_000;
let region: TestRegion;
const open: TestAdapter[] = [];

beforeAll(async () => {
  region = await createTestRegion(startMs);
});
afterAll(async () => {
  for (const adapter of open) await adapter[Symbol.asyncDispose]();
});

async function setUp(
  clock: TestClock = { nowMs: startMs },
): Promise<{ kz: TestAdapter; uz: TestAdapter; hub: TestHub; clock: TestClock }> {
  const [kz, uz] = await Promise.all([createTestAdapter(region, 'kz', clock), createTestAdapter(region, 'uz', clock)]);
  open.push(kz, uz);
  return { kz, uz, hub: new TestHub(region, () => clock.nowMs), clock };
}

const form = drugsForm;
const { Priority, CrimeArea, PersonalData, UrgencyGround } = tamga.envelope.v1;
const envelopeOf = (change: Partial<MessageDraft> = {}): Promise<SealedEnvelope> =>
  sealedEnvelope(region, change, { atMs: startMs });

const deliver = (
  hub: TestHub,
  envelope: SealedEnvelope,
  by: TestAdapter,
  to: TestAdapter,
  change: tamga.ledger.v1.Admission.$Properties = {},
): Promise<string> => sealedDelivery(hub, envelope, { by, to, change });

function stateOf(
  adapter: TestAdapter,
  envelope: SealedEnvelope,
): { state: string; code: string | null; owed: string[] } | undefined {
  const row = findMessage(adapter.store.db, envelope.header.id);
  if (row === undefined) return undefined;
  const owed = adapter.store.db.prepare('SELECT state FROM receipts WHERE message = ? ORDER BY row').all(row.id);
  return { state: row.state, code: row.code, owed: owed.map((one) => String(one['state'])) };
}

describe('an arriving message', () => {
  test('is taken when everything holds', async () => {
    const { kz, uz, hub } = await setUp();
    const envelope = await envelopeOf();
    expect(await deliver(hub, envelope, kz, uz)).toBe('taken');
    expect(stateOf(uz, envelope)).toEqual({ state: 'DELIVERED', code: null, owed: ['delivered'] });
  });

  test('by an adapter that lies in its labels is refused with LABEL_MISMATCH, and its sender is told', async () => {
    const { kz, uz, hub } = await setUp();
    const personal = encodeBody('SPONTANEOUS', {
      ...form,
      entities: { persons: [{ id: 'p1', role: 'suspect', names: [{ full: 'Иванов Иван' }] }] },
    });
    if (!personal.ok) throw new Error(JSON.stringify(personal.problems));
    const envelope = await envelopeOf({ body: personal.bytes });
    await deliver(hub, envelope, kz, uz);
    expect(stateOf(uz, envelope)).toEqual({
      state: 'REFUSED',
      code: 'LABEL_MISMATCH',
      owed: ['delivered', 'refused-by-recipient'],
    });
    const shown = await uz.desk.read(uz.officer, envelope.header.id, 'en');
    expect(shown).toMatchObject({ ok: true, value: { body: null, bodyHidden: 'REFUSED', title: '' } });
  });

  test('whose body is not a form is refused with BODY_INVALID', async () => {
    const { kz, uz, hub } = await setUp();
    const envelope = await envelopeOf({ body: new Uint8Array([1, 2, 3]) });
    await deliver(hub, envelope, kz, uz);
    expect(stateOf(uz, envelope)).toMatchObject({ state: 'REFUSED', code: 'BODY_INVALID' });
  });

  test('with a stanza for another key gets one undifferentiated cannot-open receipt', async () => {
    const { kz, uz, hub } = await setUp();
    const tj = region.parties.get('tj');
    const uzbek = region.parties.get('uz');
    if (tj === undefined || uzbek === undefined) throw new Error('no parties');
    const envelope = await envelopeOf({
      recipients: [{ authority: uzbek.authority, publicKey: tj.decapsulator.publicKey }],
    });
    await deliver(hub, envelope, kz, uz);
    expect(stateOf(uz, envelope)).toEqual({
      state: 'CANNOT_OPEN',
      code: 'CANNOT_OPEN',
      owed: ['delivered', 'cannot-open'],
    });
  });

  test('that no agreement covers is refused although the centre let it through', async () => {
    const { kz, uz, hub } = await setUp();
    const body = encodeBody('SPONTANEOUS', { ...form, crimeAreas: ['corruption'] });
    if (!body.ok) throw new Error('form');
    const envelope = await envelopeOf({
      body: body.bytes,
      labels: { ...drugsLabels, crimeAreas: [CrimeArea.CRIME_AREA_CORRUPTION] },
    });
    await deliver(hub, envelope, kz, uz, {
      decisions: [{ recipient: 'uz/ncp', verdict: tamga.ledger.v1.Verdict.VERDICT_PERMIT }],
    });
    expect(stateOf(uz, envelope)).toMatchObject({
      state: 'REFUSED',
      code: 'NO_ARTICLE',
      owed: ['delivered', 'refused-by-recipient'],
    });
  });

  test('whose key was revoked after its admission is held for a person', async () => {
    const { kz, uz, hub, clock } = await setUp();
    const envelope = await envelopeOf();
    const { deliveries } = await hub.admit(envelope, kz);
    const kzKey = region.parties.get('kz')?.signer.thumbprint ?? '';
    const revoking = await region.nextManifest('kz', (manifest) => ({
      ...manifest,
      revocations: [{ key: kzKey, revokedAtMs: startMs + 1, compromisedSinceMs: null }],
    }));
    await uz.means.register.add([revoking]);
    clock.nowMs += 10;
    const toUz = deliveries.get('uz');
    if (toUz === undefined) throw new Error('no delivery');
    await take(uz, toUz);
    expect(stateOf(uz, envelope)).toEqual({
      state: 'HELD',
      code: 'KEY_REVOKED',
      owed: ['delivered', 'held-by-recipient'],
    });
    expect(await uz.desk.act(uz.officer, envelope.header.id, 'accept', {})).toMatchObject({
      ok: false,
      refusal: { code: 'HUMAN_DECISION' },
    });
    const released = await uz.desk.act(uz.officerWith('supervisor'), envelope.header.id, 'accept', {});
    expect(released).toMatchObject({ ok: true, value: { state: 'ACCEPTED', body: form } });
  });

  test('after its expiry is not shown and no receipt contradicts the centre', async () => {
    const { kz, uz, hub, clock } = await setUp();
    const envelope = await envelopeOf();
    const { deliveries } = await hub.admit(envelope, kz);
    clock.nowMs += 2 * hourMs;
    const toUz = deliveries.get('uz');
    if (toUz === undefined) throw new Error('no delivery');
    await take(uz, toUz);
    expect(stateOf(uz, envelope)).toEqual({ state: 'EXPIRED', code: 'EXPIRED', owed: [] });
  });

  test('under a stamp for another envelope is kept apart and not acknowledged to its sender', async () => {
    const { kz, uz, hub } = await setUp();
    const id = newMessageId({ nowMs: startMs, randomBytes });
    const [first, second] = [await envelopeOf({ id, thread: id }), await envelopeOf({ id, thread: id })];
    const stamp = await hub.stamp(hub.recordOf(first, kz));
    const swapped = delivery('uz', 'routine', id, { message: { envelope: pruneEnvelope(second, 0), stamp } });
    expect(await take(uz, swapped)).toBe('quarantined');
    expect(stateOf(uz, second)).toBeUndefined();
    expect(countQuarantine(uz.store.db)).toBe(1);
  });

  test('with a flipped bit anywhere in its signature is kept apart', async () => {
    const { kz, uz, hub } = await setUp();
    const envelope = await envelopeOf();
    const stamp = await hub.stamp(hub.recordOf(envelope, kz));
    const pruned = pruneEnvelope(envelope, 0);
    const at = pruned.length - 40;
    pruned[at] = (pruned[at] ?? 0) ^ 1;
    const parsed = parseEnvelope(pruned, { form: 'delivery', primitives: nodePrimitives });
    expect(parsed.ok).toBe(true);
    expect(
      await take(uz, delivery('uz', 'routine', envelope.header.id, { message: { envelope: pruned, stamp } })),
    ).toBe('quarantined');
  });

  test('of garbage crashes nothing', async () => {
    const { uz } = await setUp();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const one = delivery('uz', 'routine', newMessageId({ nowMs: startMs, randomBytes }), {});
        const result = await takeDelivery({ ...one.message, data: bytes }, uz.means);
        expect(result).toBe('quarantined');
      }),
      { numRuns: 50 },
    );
  });

  test('stored before a crash is known after it: the acknowledgement alone is repeated', async () => {
    const { kz, uz, hub } = await setUp();
    const envelope = await envelopeOf();
    const { deliveries } = await hub.admit(envelope, kz);
    const toUz = deliveries.get('uz');
    if (toUz === undefined) throw new Error('no delivery');
    const dying = {
      ...toUz.message,
      ackAck: async () => Promise.reject(new Error('killed between commit and acknowledgement')),
    };
    await expect(takeDelivery(dying, uz.means)).rejects.toThrow('killed');
    const again = await uz.restart();
    open.push(again);
    expect(await take(again, toUz)).toBe('known');
    expect(toUz.settled).toEqual(['ack']);
    expect(again.store.db.prepare('SELECT count(*) AS n FROM messages').get()?.['n']).toBe(1);
  });
});

describe('a verdict', () => {
  test('about another envelope digest closes nothing', async () => {
    const { kz, hub } = await setUp();
    const sent = await kz.desk.send(
      kz.officer,
      { to: ['uz/ncp'], kind: 'SPONTANEOUS', body: form, labels: { purpose: 'investigation' } },
      undefined,
    );
    if (!sent.ok) throw new Error(JSON.stringify(sent.refusal));
    const envelope = queued(kz, sent.value.id);
    const record = hub.recordOf(envelope, kz, { envelopeDigest: randomBytes(64) });
    expect(await take(kz, delivery('kz', 'routine', envelope.header.id, { verdict: await hub.stamp(record) }))).toBe(
      'quarantined',
    );
    expect(kz.store.db.prepare('SELECT closed_ms FROM outbox').get()?.['closed_ms']).toBeNull();
    const { verdict } = await hub.admit(envelope, kz);
    expect(await take(kz, verdict)).toBe('taken');
    expect(kz.store.db.prepare('SELECT closed_ms FROM outbox').get()?.['closed_ms']).toBe(startMs);
  });

  test('of refusal shows its code and frees the position in the thread', async () => {
    const { kz, hub } = await setUp();
    const sent = await kz.desk.send(
      kz.officer,
      { to: ['uz/ncp'], kind: 'SPONTANEOUS', body: form, labels: { purpose: 'investigation' } },
      undefined,
    );
    if (!sent.ok) throw new Error(JSON.stringify(sent.refusal));
    const { verdict } = await hub.admit(queued(kz, sent.value.id), kz, {
      admitted: false,
      code: 'EXPIRED',
      decisions: [],
    });
    await take(kz, verdict);
    const shown = await kz.desk.read(kz.officer, sent.value.id, 'en');
    expect(shown).toMatchObject({ ok: true, value: { state: 'REFUSED', code: 'EXPIRED', threadState: 'REFUSED' } });
  });

  test('of expiry signed by the centre ends the message; the same signed by a stranger does not', async () => {
    const { kz, uz, hub } = await setUp();
    const sent = await kz.desk.send(
      kz.officer,
      { to: ['uz/ncp'], kind: 'SPONTANEOUS', body: form, labels: { purpose: 'investigation' } },
      undefined,
    );
    if (!sent.ok) throw new Error(JSON.stringify(sent.refusal));
    const envelope = queued(kz, sent.value.id);
    await take(kz, (await hub.admit(envelope, kz)).verdict);
    const statement = {
      region: region.hash,
      realm: 'live' as const,
      id: envelope.header.id,
      envelopeDigest: envelope.digest,
      recipient: uz.officer.authority,
      state: 'expired' as const,
      atMs: startMs,
      code: '',
    };
    const foreign = new TestHub(await createTestRegion(startMs), () => startMs);
    const forged = delivery('kz', 'routine', envelope.header.id, {
      receipts: { stamps: [await foreign.centreStates({ ...statement, region: region.hash })] },
    });
    expect(await take(kz, forged)).toBe('waiting');
    expect(findMessage(kz.store.db, envelope.header.id)?.state).toBe('ADMITTED');
    expect(
      await take(
        kz,
        delivery('kz', 'routine', envelope.header.id, { receipts: { stamps: [await hub.centreStates(statement)] } }),
      ),
    ).toBe('taken');
    expect(findMessage(kz.store.db, envelope.header.id)?.state).toBe('EXPIRED');
  });
});

describe('order in a thread', () => {
  test('holds for every order of arrival, and a gap is shown until it closes', async () => {
    const { kz, uz, hub } = await setUp();
    const opening = await envelopeOf();
    const thread = opening.header.id;
    await deliver(hub, opening, kz, uz);
    const followers = await Promise.all(
      [2, 3, 4].map((threadPosition) => envelopeOf({ thread, threadPosition, inReplyTo: thread })),
    );
    const last = followers.toReversed();
    const appliedWhileWaiting: (boolean | undefined)[] = [];
    for (const envelope of last) {
      await deliver(hub, envelope, kz, uz);
      appliedWhileWaiting.push(findMessage(uz.store.db, envelope.header.id)?.applied);
    }
    // Only the one that closes the gap is applied as it arrives; the others follow it.
    expect(appliedWhileWaiting).toEqual([false, false, true]);
    expect(followers.every((envelope) => findMessage(uz.store.db, envelope.header.id)?.applied)).toBe(true);
    expect(uz.desk.list(uz.officer, { box: 'inbox', limit: 10, language: 'en' }).flatMap(({ gap }) => gap)).toEqual([]);
  });

  test('never hides flash: it is applied at once, with its gap shown', async () => {
    const { kz, uz, hub } = await setUp();
    const opening = await envelopeOf();
    await deliver(hub, opening, kz, uz);
    const thread = opening.header.id;
    const flash = await envelopeOf({
      thread,
      threadPosition: 3,
      inReplyTo: thread,
      labels: {
        ...drugsLabels,
        urgency: Priority.PRIORITY_FLASH,
        urgencyGround: UrgencyGround.URGENCY_GROUND_THREAT_TO_LIFE,
      },
    });
    await deliver(hub, flash, kz, uz);
    const row = uz.desk
      .list(uz.officer, { box: 'inbox', limit: 10, language: 'en' })
      .find(({ id }) => id === flash.header.id);
    expect(row).toMatchObject({ gap: [2], state: 'DELIVERED' });
    expect(findMessage(uz.store.db, flash.header.id)?.applied).toBe(true);
  });

  test('applies an erasure of something that had not arrived as soon as it has', async () => {
    const { kz, uz, hub } = await setUp();
    const opening = await envelopeOf();
    const thread = opening.header.id;
    const notice = encodeBody('ERASURE_NOTICE', { messages: [thread], reason: 'sent-in-error' });
    if (!notice.ok) throw new Error(JSON.stringify(notice.problems));
    const erasure = await envelopeOf({
      kind: 'ERASURE_NOTICE',
      body: notice.bytes,
      thread,
      threadPosition: 2,
      inReplyTo: thread,
      labels: { urgency: Priority.PRIORITY_ROUTINE, personalData: PersonalData.PERSONAL_DATA_NONE },
    });
    await deliver(hub, erasure, kz, uz);
    expect(stateOf(uz, erasure)).toEqual({ state: 'HELD', code: 'IN_REPLY_TO_UNKNOWN', owed: ['delivered'] });
    await deliver(hub, opening, kz, uz);
    expect(stateOf(uz, erasure)?.state).toBe('DELIVERED');
    expect(stateOf(uz, opening)?.state).toBe('ERASED');
    expect(findMessage(uz.store.db, thread)?.contentKey).toBeNull();
  });
});

test('a delivery that holds two contents at once is kept apart', async () => {
  const { kz, uz, hub } = await setUp();
  const envelope = await envelopeOf();
  const stamp = await hub.stamp(hub.recordOf(envelope, kz));
  const both = encode(tamga.service.v1.Delivery, { verdict: stamp });
  const one = delivery('uz', 'routine', envelope.header.id, {
    message: { envelope: pruneEnvelope(envelope, 0), stamp },
  });
  expect(await takeDelivery({ ...one.message, data: Buffer.concat([one.message.data, both]) }, uz.means)).toBe(
    'quarantined',
  );
});
