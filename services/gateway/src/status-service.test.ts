import { memberStatusSubject, messageIdBytes, type MessageId } from '@tamga/core/identifiers';
import type { Bus } from '@tamga/platform/bus';
import { randomBytes } from '@tamga/platform/crypto';
import { encode, tamga } from '@tamga/wire';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startHub, type TestHub } from './fixtures/hub.fixture.ts';
import { admissionOf, outcomeOf, stampedRecord, submit } from './fixtures/hub-traffic.fixture.ts';
import { sendReceipts, statementOf } from './fixtures/receipts.fixture.ts';
import { idAt, sealed } from './fixtures/region.fixture.ts';

let hub: TestHub;
let kz: Bus;
let uz: Bus;

beforeAll(async () => {
  hub = await startHub();
  kz = await hub.exchange.connect('kz');
  uz = await hub.exchange.connect('uz');
  await hub.startGateway();
});
afterAll(() => hub[Symbol.asyncDispose]());

test('gives a party freshly stamped records of its own ids: admissions, refusals and outcomes', async () => {
  const [message, refused] = [
    await sealed(hub.region, 'kz', ['uz', 'tj']),
    await sealed(hub.region, 'kz', ['uz'], { region: new Uint8Array(32) }),
  ];
  for (const envelope of [message, refused]) {
    await submit(kz, envelope);
    await admissionOf(hub, 'kz', envelope.header.id);
  }
  const party = hub.region.party('uz');
  await sendReceipts(hub, uz, party, [statementOf(hub, party, message, 'delivered')]);
  await outcomeOf(hub, 'uz', message.header.id);
  const { stamps, code } = await ask(kz, [message.header.id, refused.header.id, idAt(Date.now())]);
  expect(code).toBe('');
  const records = await Promise.all(stamps.map((stamp) => stampedRecord(hub, stamp)));
  expect(
    records.map((record) => (record.event === 'outcome' ? record.state : record.event === 'admission' && record.code)),
  ).toEqual(['', 'delivered', 'WRONG_REGION']);
});

test('gives nothing about another party’s message, not even whether it exists', async () => {
  const message = await sealed(hub.region, 'kz', ['uz']);
  await submit(kz, message);
  await admissionOf(hub, 'kz', message.header.id);
  expect(await ask(uz, [message.header.id])).toEqual(await ask(uz, [idAt(Date.now())]));
});

test('refuses what is no request: STATUS_MALFORMED, STATUS_TOO_MANY', async () => {
  const many = Array.from({ length: 101 }, () => idAt(Date.now()));
  expect((await ask(kz, many)).code).toBe('STATUS_TOO_MANY');
  const short = encode(tamga.service.v1.StatusRequest, { ids: [randomBytes(3)] });
  for (const payload of [short, randomBytes(16)]) {
    const reply = tamga.service.v1.StatusReply.decode(
      await kz.request(memberStatusSubject, payload, { timeoutMs: 5_000 }),
    );
    expect(reply.code).toBe('STATUS_MALFORMED');
  }
});

test('answers a party that asks twice at once one after the other', async () => {
  const ids = Array.from({ length: 100 }, () => idAt(Date.now()));
  const replies = await Promise.all([1, 2, 3].map(() => ask(kz, ids)));
  expect(replies.map(({ code }) => code)).toContain('');
  expect(replies.every(({ code }) => code === '' || code === 'STATUS_BUSY')).toBe(true);
});

async function ask(member: Bus, ids: readonly MessageId[]): Promise<tamga.service.v1.StatusReply> {
  const payload = encode(tamga.service.v1.StatusRequest, { ids: ids.map(messageIdBytes) });
  return tamga.service.v1.StatusReply.decode(await member.request(memberStatusSubject, payload, { timeoutMs: 10_000 }));
}
