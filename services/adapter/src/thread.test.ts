import { encodeBody } from '@tamga/core/content';
import { newMessageId, parseMessageId, type KindName, type MessageId } from '@tamga/core/identifiers';
import { parseEnvelope, seal, type SealedEnvelope } from '@tamga/core/sealing';
import { nodePrimitives, randomBytes } from '@tamga/platform/crypto';
import { tamga } from '@tamga/wire';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestAdapter, type TestAdapter } from './fixture/adapter.ts';
import { take, TestHub } from './fixture/hub.ts';
import { createTestRegion, type TestRegion } from './fixture/region.ts';
import { findMessage } from './store/message-rows.ts';

const startMs = Date.UTC(2026, 10, 22, 8);
const text = [{ language: 'ru', text: 'Данные о лице' }];
const nonce = '00112233445566778899aabbccddeeff';
let region: TestRegion;
let kz: TestAdapter;
let uz: TestAdapter;
let hub: TestHub;

/** A region in which no agreement is in force at all. */
beforeAll(async () => {
  const whole = await createTestRegion(startMs);
  region = { ...whole, documents: whole.documents.filter(({ type }) => type !== 'agreement') };
  const clock = { nowMs: startMs };
  [kz, uz] = await Promise.all([createTestAdapter(region, 'kz', clock), createTestAdapter(region, 'uz', clock)]);
  hub = new TestHub(region, () => startMs);
});
afterAll(async () => {
  await kz[Symbol.asyncDispose]();
  await uz[Symbol.asyncDispose]();
});

describe('without any agreement a test opens no way for anything else', () => {
  let tested: MessageId;
  beforeAll(async () => {
    const sent = await kz.desk.send(kz.officer, { to: ['uz/ncp'], kind: 'TEST', body: { nonce } }, undefined);
    if (!sent.ok) throw new Error(JSON.stringify(sent));
    tested = parseMessageId(sent.value.id);
    await hub.run(kz, uz);
  });

  test('the test itself arrives', () => {
    expect(findMessage(uz.store.db, tested)?.state).toBe('DELIVERED');
  });

  test('a test has no room for words', async () => {
    const body = { nonce, text };
    const sent = await kz.desk.send(kz.officer, { to: ['uz/ncp'], kind: 'TEST', body }, undefined);
    expect(sent).toMatchObject({ ok: false, refusal: { code: 'FORM_INVALID' } });
  });

  test('at its sender: a correction of it is refused', async () => {
    const sent = await kz.desk.send(
      kz.officer,
      {
        to: ['uz/ncp'],
        kind: 'CORRECTION',
        inReplyTo: tested,
        body: correctionOf(tested),
        labels: { purpose: 'investigation' },
      },
      undefined,
    );
    expect(sent).toMatchObject({ ok: false, refusal: { code: 'NO_AGREEMENT' } });
  });

  test('at its recipient: what a centre lets through all the same is refused', async () => {
    const envelope = await answering(tested, 'CORRECTION', correctionOf(tested));
    const { deliveries } = await hub.admit(envelope, kz);
    const toUz = deliveries.get('uz');
    if (toUz === undefined) throw new Error('no delivery');
    await take(uz, toUz);
    expect(findMessage(uz.store.db, envelope.header.id)).toMatchObject({ state: 'REFUSED', code: 'NO_AGREEMENT' });
    // And that it lies here, refused, opens no way either.
    const { id } = envelope.header;
    const next = await answering(id, 'CORRECTION', correctionOf(id), tested);
    const second = (await hub.admit(next, kz)).deliveries.get('uz');
    if (second === undefined) throw new Error('no delivery');
    await take(uz, second);
    expect(findMessage(uz.store.db, next.header.id)).toMatchObject({ state: 'REFUSED', code: 'NO_AGREEMENT' });
  });
});

function correctionOf(message: MessageId) {
  return { message: String(message), reason: 'incomplete' as const, text, crimeAreas: ['drugs' as const] };
}

/** What an altered adapter of kz would send along the thread. */
async function answering(
  inReplyTo: MessageId,
  kind: KindName & 'CORRECTION',
  form: ReturnType<typeof correctionOf>,
  thread: MessageId = inReplyTo,
): Promise<SealedEnvelope> {
  const from = region.parties.get('kz');
  const to = region.parties.get('uz');
  const body = encodeBody(kind, form);
  if (from === undefined || to === undefined || !body.ok) throw new Error('no parties or no body');
  const { Priority, CrimeArea, Purpose, PersonalData } = tamga.envelope.v1;
  const { bytes } = await seal(
    {
      region: region.hash,
      realm: 'live',
      id: newMessageId({ nowMs: startMs, randomBytes }),
      sender: from.authority,
      recipients: [{ authority: to.authority, publicKey: to.decapsulator.publicKey }],
      kind,
      labels: {
        urgency: Priority.PRIORITY_ROUTINE,
        crimeAreas: [CrimeArea.CRIME_AREA_DRUGS],
        purpose: Purpose.PURPOSE_INVESTIGATION,
        personalData: PersonalData.PERSONAL_DATA_NONE,
        languages: ['ru'],
      },
      expiresMs: startMs + 3_600_000,
      inReplyTo,
      thread,
      threadPosition: 2,
      body: body.bytes,
    },
    { primitives: nodePrimitives, randomBytes, signer: from.signer },
  );
  const parsed = parseEnvelope(bytes, { form: 'submission', primitives: nodePrimitives });
  if (!parsed.ok) throw new Error(parsed.code);
  return parsed.envelope;
}
