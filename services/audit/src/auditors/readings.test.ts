/** Readings of the centre's auditors on their way to the adapter that keeps them: over a real exchange, which sees no name. */
import { decodeEvent, resolvePseudonym } from '@tamga/core/access-log';
import {
  fromHex,
  memberReadingsSubject,
  parseAuthorityId,
  parsePartyId,
  readingsQueue,
  type MessageId,
} from '@tamga/core/identifiers';
import { xWingDecapsulator } from '@tamga/core/sealing';
import type { AuditRead } from '@tamga/platform/auditors';
import type { Bus } from '@tamga/platform/bus';
import { nodePrimitives as primitives, randomBytes } from '@tamga/platform/crypto';
import { decodeExact, encode, tamga } from '@tamga/wire';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startExchange, type TestExchange } from '../exchange.fixture.ts';
import { readingsAtAdapter, type Readings } from './readings.ts';

const auditor = xWingDecapsulator(primitives, new Uint8Array(32).fill(7));
const origin = 'test.invalid/access/kz';
const dayMs = 86_400_000;
let nowMs = Date.UTC(2026, 10, 22, 8);
let exchange: TestExchange;
let bus: Bus;
let member: Bus;
let readings: Readings;
/** What the adapter was brought, and what it says. */
const brought: Uint8Array[] = [];
let code = '';

const read: AuditRead = {
  officer: { name: 'auditor-3', authority: parseAuthorityId('kz/ncp'), unit: null, roles: ['auditor'] },
  act: 'search',
  operation: 'consultation',
  messages: [],
  purposes: ['investigation'],
  crimeAreas: ['drugs'],
  digest: primitives.sha256(Buffer.from('a question')),
};

beforeAll(async () => {
  exchange = await startExchange();
  [bus, member] = [await exchange.connect('audit'), await exchange.connectMember()];
  readings = readingsAtAdapter({
    bus,
    // The one member that there is here.
    centre: parsePartyId('kz'),
    origin,
    auditorKey: auditor.publicKey,
    primitives,
    randomBytes,
    nowMs: () => nowMs,
  });
});
afterAll(async () => {
  for (const one of [member, bus, exchange]) await one[Symbol.asyncDispose]();
});

function serve(): AsyncDisposable {
  return member.serve(memberReadingsSubject, {
    queue: readingsQueue,
    inFlightMax: 1,
    waitingMax: 8,
    handle: ({ payload }) => {
      brought.push(Uint8Array.from(payload));
      return Promise.resolve(encode(tamga.service.v1.LogReadingReply, { code }));
    },
    onError: (error) => {
      throw error;
    },
  });
}

function newest(): tamga.service.v1.LogReadingRequest {
  const decoded = decodeExact(tamga.service.v1.LogReadingRequest, brought.at(-1) ?? new Uint8Array());
  if (!decoded.ok) throw new Error(decoded.code);
  return decoded.message;
}

function eventsOf({ events }: tamga.service.v1.LogReadingRequest) {
  return events.map((bytes) => {
    const event = decodeEvent(bytes);
    if (!event.ok) throw new Error(event.code);
    return event.event;
  });
}

/** Until the server has the subscription. */
async function served(): Promise<AsyncDisposable> {
  const serving = serve();
  await member.request('hub.status', new Uint8Array(), { timeoutMs: 5_000 }).catch(() => undefined);
  return serving;
}

test('where nobody keeps them nothing is logged, and it says so', async () => {
  await expect(readings.log(read)).rejects.toMatchObject({
    code: 'READING_NOT_LOGGED',
    message: expect.stringContaining('UNREACHABLE') as string,
  });
});

test('hold no name, and a pseudonym that the auditor resolves', async () => {
  await using _serving = await served();
  await readings.log(read);
  expect(Buffer.from(brought.at(-1) ?? []).includes('auditor-3')).toBe(false);
  const request = newest();
  const [event, ...others] = eventsOf(request);
  expect(others).toEqual([]);
  expect(event).toMatchObject({
    act: 'ledger-search',
    operation: 'consultation',
    authority: 'kz/ncp',
    roles: ['auditor'],
    subjects: [],
    purposes: ['investigation'],
    crimeAreas: ['drugs'],
  });
  expect(Buffer.from(request.auditorKeyHash)).toEqual(Buffer.from(primitives.sha256(auditor.publicKey)));
  const sealed = { pseudonym: fromHex(event?.actor ?? ''), resolution: request.resolution, period: request.period };
  expect(await resolvePseudonym(sealed, { origin, auditor, primitives })).toMatchObject({ name: 'auditor-3' });
});

test('of many messages are several events of one pseudonym, in one request', async () => {
  await using _serving = await served();
  const messages = Array.from({ length: 1_001 }, (_, i) => i.toString(16).padStart(32, '0') as MessageId);
  await readings.log({ ...read, act: 'export', operation: 'disclosure', messages });
  const events = eventsOf(newest());
  expect(events.map(({ subjects }) => subjects.length)).toEqual([500, 500, 1]);
  expect(events.flatMap(({ subjects }) => subjects.map(({ id }) => id))).toEqual(messages);
  expect(new Set(events.map(({ actor }) => actor)).size).toBe(1);
});

test('have another pseudonym after a day', async () => {
  await using _serving = await served();
  await readings.log(read);
  const before = eventsOf(newest())[0]?.actor;
  nowMs += dayMs - 1;
  await readings.log(read);
  expect(eventsOf(newest())[0]?.actor).toBe(before);
  nowMs += dayMs;
  await readings.log(read);
  expect(eventsOf(newest())[0]?.actor).not.toBe(before);
});

test('that the adapter refuses are not logged, with its code', async () => {
  await using _serving = await served();
  code = 'AUDITOR_KEY_DIFFERS';
  await expect(readings.log(read)).rejects.toMatchObject({
    code: 'READING_NOT_LOGGED',
    message: expect.stringContaining('AUDITOR_KEY_DIFFERS') as string,
  });
  code = '';
});
