import { decodeExact, encode, tamga } from '@tamga/wire';
import { newMessageId } from '@tamga/core/identifiers';
import { createdAheadMsMax, lifetimeMsMax, parseEnvelope, type SealedEnvelope } from '@tamga/core/sealing';
import { nodePrimitives, randomBytes } from '@tamga/platform/crypto';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createTestAdapter, type TestAdapter } from './fixture/adapter.ts';
import { deliver, envelopeOf, erasureOf } from './fixture/envelopes.ts';
import { take, TestHub } from './fixture/hub.ts';
import { createTestRegion, type TestRegion } from './fixture/region.ts';
import { findMessage } from './store/message-rows.ts';

const startMs = Date.UTC(2026, 10, 22, 8);
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

async function revokeKz(uz: TestAdapter, revokedAtMs: number): Promise<void> {
  const key = region.parties.get('kz')?.signer.thumbprint ?? '';
  const revocations = [{ key, revokedAtMs, compromisedSinceMs: null }];
  await uz.means.register.add([await region.nextManifest('kz', (manifest) => ({ ...manifest, revocations }))]);
}

function seen(uz: TestAdapter, { header }: SealedEnvelope) {
  const { state, code, applied } = findMessage(uz.store.db, header.id) ?? {};
  const owed = uz.store.db.prepare('SELECT state, code FROM receipts WHERE message = ? ORDER BY row').all(header.id);
  return { state, code, applied, owed: owed.map((one) => [one['state'], one['code']].join(' ').trim()) };
}

describe('an envelope under a key that did not count when the centre admitted it', () => {
  test('is refused, and its sender told, when the sender did sign it', async () => {
    const { kz, uz, hub } = await setUp();
    await revokeKz(uz, startMs - 1);
    const envelope = await envelopeOf(region, {}, { atMs: startMs });
    expect(await deliver(hub, envelope, { by: kz, to: uz })).toBe('taken');
    expect(seen(uz, envelope)).toMatchObject({
      state: 'REFUSED',
      code: 'KEY_REVOKED',
      owed: ['delivered', 'refused-by-recipient KEY_REVOKED'],
    });
  });

  test('is kept apart, and nothing stated of it, when nobody signed it', async () => {
    const { kz, uz, hub } = await setUp();
    await revokeKz(uz, startMs - 1);
    const honest = await envelopeOf(region, {}, { atMs: startMs });
    const { Envelope } = tamga.envelope.v1;
    const decoded = decodeExact(Envelope, honest.bytes);
    if (!decoded.ok) throw new Error(decoded.code);
    decoded.message.signature = randomBytes(decoded.message.signature.length);
    const forged = parseEnvelope(encode(Envelope, decoded.message), {
      form: 'submission',
      primitives: nodePrimitives,
    });
    if (!forged.ok) throw new Error(forged.code);
    expect(await deliver(hub, forged.envelope, { by: kz, to: uz })).toBe('quarantined');
    expect(seen(uz, forged.envelope)).toMatchObject({ state: undefined, owed: [] });
  });
});

describe('a message that is here before the one it answers', () => {
  test('whose key is revoked is held for a person, not until the other has come', async () => {
    const { kz, uz, hub, clock } = await setUp();
    const original = await envelopeOf(region, {}, { atMs: startMs });
    const erasure = await erasureOf(region, original, { atMs: startMs + 1, threadPosition: 2 });
    const first = await hub.admit(original, kz);
    const second = await hub.admit(erasure, kz);
    clock.nowMs += 1000;
    await revokeKz(uz, clock.nowMs);
    const [toUz, followsToUz] = [first.deliveries.get('uz'), second.deliveries.get('uz')];
    if (toUz === undefined || followsToUz === undefined) throw new Error('not addressed to uz');
    await take(uz, followsToUz);
    await take(uz, toUz);
    expect(seen(uz, erasure)).toEqual({
      state: 'HELD',
      code: 'KEY_REVOKED',
      applied: false,
      owed: ['delivered', 'held-by-recipient KEY_REVOKED'],
    });
    expect(findMessage(uz.store.db, original.header.id)?.contentKey).not.toBeNull();
  });

  test('is judged again when that comes: what has changed since holds it, and its sender is told', async () => {
    const { kz, uz, hub, clock } = await setUp();
    const original = await envelopeOf(region, {}, { atMs: startMs });
    const erasure = await erasureOf(region, original, { atMs: startMs + 1, threadPosition: 2 });
    const first = await hub.admit(original, kz);
    await deliver(hub, erasure, { by: kz, to: uz });
    expect(seen(uz, erasure)).toMatchObject({ state: 'HELD', code: 'IN_REPLY_TO_UNKNOWN', owed: ['delivered'] });
    clock.nowMs += 1000;
    await revokeKz(uz, clock.nowMs);
    const toUz = first.deliveries.get('uz');
    if (toUz === undefined) throw new Error('not addressed to uz');
    await take(uz, toUz);
    expect(seen(uz, erasure)).toEqual({
      state: 'HELD',
      code: 'KEY_REVOKED',
      applied: false,
      owed: ['delivered', 'held-by-recipient KEY_REVOKED'],
    });
    expect(findMessage(uz.store.db, original.header.id)?.state).toBe('HELD');
  });
});

describe('times that a sound centre does not let through', () => {
  const ahead = startMs + createdAheadMsMax + 1;
  test.each([
    ['made in the future', 'CREATED_IN_FUTURE', { id: newMessageId({ nowMs: ahead, randomBytes }) }, ahead],
    ['living too long', 'LIFETIME_TOO_LONG', { expiresMs: startMs + lifetimeMsMax + 1 }, startMs],
    ['expiring beyond every calendar', 'LIFETIME_TOO_LONG', { expiresMs: Number.MAX_SAFE_INTEGER }, startMs],
  ])('are refused: %s', async (_, code, change, atMs) => {
    const { kz, uz, hub } = await setUp();
    const envelope = await envelopeOf(region, change, { atMs });
    await deliver(hub, envelope, { by: kz, to: uz });
    expect(seen(uz, envelope)).toMatchObject({ state: 'REFUSED', code });
    expect(uz.desk.list(uz.officer, { box: 'inbox', limit: 1, language: 'en' })).toHaveLength(1);
  });
});

describe('a message under an encryption key of ours', () => {
  test('that did not count when it was made is refused', async () => {
    const { kz, uz, hub } = await setUp();
    const later = await region.nextManifest('uz', (manifest) => ({
      ...manifest,
      encryptionKeys: manifest.encryptionKeys.map((key) => ({ ...key, notAfterMs: startMs })),
    }));
    await uz.means.register.add([later]);
    const envelope = await envelopeOf(region, {}, { atMs: startMs });
    await deliver(hub, envelope, { by: kz, to: uz });
    expect(seen(uz, envelope)).toMatchObject({ state: 'REFUSED', code: 'ENCRYPTION_KEY_UNLISTED' });
  });

  test('that our manifest no longer lists is held for a person, and not lost', async () => {
    const { kz, uz, hub } = await setUp();
    const without = await region.nextManifest('uz', (manifest) => ({ ...manifest, encryptionKeys: [] }));
    await uz.means.register.add([without]);
    const envelope = await envelopeOf(region, {}, { atMs: startMs });
    await deliver(hub, envelope, { by: kz, to: uz });
    expect(seen(uz, envelope)).toMatchObject({ state: 'HELD', code: 'ENCRYPTION_KEY_UNLISTED' });
  });
});
