import { memberInSubject } from '@tamga/core/identifiers';
import { decodeEntry, leafData } from '@tamga/core/ledger';
import { openEnvelope, parseEnvelope, verifyEnvelope } from '@tamga/core/sealing';
import { nodePrimitives } from '@tamga/platform/crypto';
import type { Bus } from '@tamga/platform/bus';
import { encode, fromUint64, tamga } from '@tamga/wire';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startHub, type TestHub } from './fixtures/hub.fixture.ts';
import { admissionOf, delivered, submit, until, verdictOf } from './fixtures/hub-traffic.fixture.ts';
import { sealed } from './fixtures/region.fixture.ts';

let hub: TestHub;
let kz: Bus;

beforeAll(async () => {
  hub = await startHub();
  kz = await hub.exchange.connect('kz');
  await hub.startGateway();
});
afterAll(() => hub[Symbol.asyncDispose]());

describe('an authentic, permitted message', () => {
  test('is recorded with the time for which policy decided, however long that took', async () => {
    const { answer } = hub.policy;
    hub.policy.answer = (question, recipient) => {
      hub.clock.offsetMs += 1_000;
      return answer(question, recipient);
    };
    const envelope = await sealed(hub.region, 'kz', ['uz']);
    await submit(kz, envelope);
    const record = await admissionOf(hub, 'kz', envelope.header.id);
    hub.policy.answer = answer;
    expect(record.atMs).toBe(hub.policy.askedMs);
    expect(hub.clock.offsetMs).toBeGreaterThan(0);
  });

  test('is recorded once, stamped, and delivered to each recipient with its own stanza alone', async () => {
    const body = Buffer.from('a body that the hub cannot read');
    const envelope = await sealed(hub.region, 'kz', ['uz', 'tj'], { body });
    const { id } = envelope.header;
    expect(await submit(kz, envelope)).toBe('stored');

    const record = await admissionOf(hub, 'kz', id);
    expect(record).toMatchObject({
      admitted: true,
      code: '',
      sender: 'kz/ncp',
      recipients: ['uz/ncp', 'tj/ncp'],
      kind: 'SPONTANEOUS',
    });
    expect(Buffer.from(record.envelopeDigest)).toEqual(Buffer.from(envelope.digest));
    expect(await verdictOf(hub, 'kz', { id })).toEqual(record);

    for (const [i, name] of ['uz', 'tj'].entries()) {
      const { envelope: bytes, stamp } = await delivered(hub, name, { id });
      const parsed = parseEnvelope(bytes, { form: 'delivery', primitives: nodePrimitives });
      if (!parsed.ok) throw new Error(parsed.code);
      expect([...parsed.envelope.stanzas.keys()]).toEqual([i]);
      const { publicKey } = hub.region.party('kz').signer;
      const verified = await verifyEnvelope(parsed.envelope, { publicKey, primitives: nodePrimitives });
      if (!verified.ok) throw new Error(verified.code);
      const { authority, decapsulator } = hub.region.party(name);
      const opened = await openEnvelope(verified.envelope, {
        recipient: authority,
        decapsulator,
        primitives: nodePrimitives,
      });
      if (!opened.ok) throw new Error(opened.code);
      expect(Buffer.from(opened.body)).toEqual(body);
      const entry = decodeEntry(stamp?.entry ?? new Uint8Array());
      if (!entry.ok) throw new Error(entry.code);
      expect(leafData(nodePrimitives, entry.entry)).toHaveLength(32);
      const stored = await hub.bus.getBySequence('LEDGER_1', (fromUint64(stamp?.leafIndex) ?? -1) + 1);
      expect(Buffer.from(stored?.data ?? [])).toEqual(Buffer.from(stamp?.entry ?? []));
    }
  });

  test('is sent on in the trace in which it came', async () => {
    const envelope = await sealed(hub.region, 'kz', ['uz']);
    const { id } = envelope.header;
    const payload = encode(tamga.service.v1.Submission, { envelope: envelope.bytes });
    const trace = 'd0f3c1a2b4e5968778695a4b3c2d1e0f';
    await kz.publishUntilAcknowledged(memberInSubject({ priority: 'routine', id }), payload, {
      expectEmptySubject: true,
      headers: { traceparent: `00-${trace}-00f067aa0ba902b7-01` },
    });
    await delivered(hub, 'uz', { id });
    for (const party of ['uz', 'kz']) {
      const subject = `out.${party}.routine.${id}`;
      const stored = await until(() => hub.bus.getLastBySubject(`OUT_${party}`, subject));
      expect(stored.headers.get('traceparent')).toMatch(new RegExp(`^00-${trace}-[0-9a-f]{16}-01$`));
    }
  });

  test('leaves IN when it is settled, so that the same bytes can be sent again', async () => {
    const envelope = await sealed(hub.region, 'kz', ['uz']);
    await submit(kz, envelope);
    await until(async () => ((await hub.bus.streamInfo('IN_kz')).messages === 0 ? true : undefined));
    expect(await submit(kz, envelope)).toBe('stored');
  });
});
