import * as fc from 'fast-check';
import {
  openEnvelope,
  openWithContentKey,
  parseEnvelope,
  pruneEnvelope,
  seal,
  verifyEnvelope,
} from '@tamga/core/sealing';
import { nodePrimitives } from '@tamga/platform/crypto';
import { describe, expect, test } from 'vitest';
import { parseAuthorityId, parseDocumentId } from '@tamga/core/identifiers';
import {
  bothPrimitives,
  createdMs,
  decapsulatorOf,
  draftTo,
  means,
  messageId,
  parsed,
  ru,
  sealTo,
  signerOf,
  kz,
  uz,
  verified,
} from './fixture.ts';

const runCount = 40;

describe.each(bothPrimitives)('sealed by %s', (_sealer, sealing) => {
  test.each(bothPrimitives)('and opened by %s', async (_opener, opening) => {
    const message = draftTo([uz, ru]);
    const envelope = await seal(message, { ...means, primitives: sealing, signer: signerOf(kz, sealing) });
    const result = parseEnvelope(envelope.bytes, { form: 'submission', primitives: opening });
    expect(result.ok).toBe(true);
    if (!result.ok) return;
    const publicKey = signerOf(kz, opening).publicKey;
    const checked = await verifyEnvelope(result.envelope, { primitives: opening, publicKey });
    expect(checked.ok).toBe(true);
    if (!checked.ok) return;
    for (const recipient of [uz, ru]) {
      const decapsulator = decapsulatorOf(recipient, opening);
      const opened = await openEnvelope(checked.envelope, { primitives: opening, recipient, decapsulator });
      expect(opened).toMatchObject({ ok: true });
      expect(opened.ok && Buffer.from(opened.body).equals(message.body)).toBe(true);
      expect(opened.ok && Buffer.from(opened.contentKey).equals(envelope.contentKey)).toBe(true);
    }
  });
});

test('any body, any number of recipients and any thread come back as they went', async () => {
  const parties = ['az', 'kg', 'ru', 'tj', 'tm', 'uz'].map((party) => parseAuthorityId(`${party}/ncp`));
  const bodies = fc.oneof(fc.uint8Array({ maxLength: 2048 }), fc.uint8Array({ minLength: 16_300, maxLength: 16_500 }));
  const recipients = fc.subarray(parties, { minLength: 1 });
  const replies = fc.option(
    fc.record({ thread: fc.constant(messageId('opener')), threadPosition: fc.integer({ min: 1, max: 2 ** 32 - 1 }) }),
    { nil: {} },
  );
  await fc.assert(
    fc.asyncProperty(bodies, recipients, replies, async (body, to, thread) => {
      const { bytes, digest } = await sealTo(to, { body, ...thread });
      const envelope = await verified(bytes);
      expect(envelope.header.recipients.map(({ authority }) => authority)).toEqual(to);
      expect(Buffer.from(envelope.digest).equals(digest)).toBe(true);
      for (const [index, recipient] of to.entries()) {
        const delivery = await verified(pruneEnvelope(envelope, index), { form: 'delivery' });
        const decapsulator = decapsulatorOf(recipient);
        const opened = await openEnvelope(delivery, { primitives: nodePrimitives, recipient, decapsulator });
        expect(opened.ok && Buffer.from(opened.body).equals(body)).toBe(true);
      }
    }),
    { numRuns: runCount },
  );
});

test('a header comes back as it was drafted', async () => {
  const message = draftTo([uz, ru], {
    kind: 'CD_REQUEST',
    thread: messageId('opener'),
    threadPosition: 3,
    inReplyTo: messageId('asked'),
    after: [messageId('c'), messageId('a'), messageId('b')],
    handOver: { opensMs: createdMs + 1000, closesMs: createdMs + 2000 },
    basis: { agreement: parseDocumentId('caricc-2006'), documentHash: new Uint8Array(32).fill(7), article: '5.1' },
  });
  const { header } = parsed((await seal(message, means)).bytes);
  const { kind, thread, threadPosition, inReplyTo, handOver, realm, sender, id, expiresMs } = message;
  expect(header).toMatchObject({
    kind,
    thread,
    threadPosition,
    inReplyTo,
    handOver,
    realm,
    sender,
    id,
    expiresMs,
    createdMs,
  });
  expect(header.after).toEqual([messageId('a'), messageId('b'), messageId('c')].toSorted());
  expect(header.basis?.article).toBe('5.1');
  expect(header.priority).toBe('routine');
});

test('the content key opens the archived envelope without any private key, and no other key does', async () => {
  const { bytes, contentKey } = await sealTo([uz]);
  const envelope = await verified(bytes);
  expect(await openWithContentKey(envelope, { primitives: nodePrimitives, contentKey })).toMatchObject({ ok: true });
  const other = Uint8Array.from(contentKey, (byte, i) => (i === 0 ? byte ^ 1 : byte));
  expect(await openWithContentKey(envelope, { primitives: nodePrimitives, contentKey: other })).toEqual({
    ok: false,
    code: 'CANNOT_OPEN',
  });
});

test('a delivery keeps the digest of the submission and carries one stanza only', async () => {
  const own = await sealTo([uz, ru]);
  const delivery = parsed(pruneEnvelope(own, 1), 'delivery');
  expect(Buffer.from(delivery.digest).equals(own.digest)).toBe(true);
  expect([...delivery.stanzas.keys()]).toEqual([1]);
  expect(parseEnvelope(delivery.bytes, { form: 'submission', primitives: nodePrimitives })).toEqual({
    ok: false,
    code: 'STANZA_COUNT',
  });
  expect(parseEnvelope(own.bytes, { form: 'delivery', primitives: nodePrimitives })).toEqual({
    ok: false,
    code: 'STANZA_COUNT',
  });
});

test('a 1 KiB message to one recipient costs less than 5 kB beside its body', async () => {
  const { bytes } = await sealTo([uz], { body: new Uint8Array(1020) });
  expect(bytes.length - 1024).toBeLessThan(5_000);
});
