/** Readings of the centre's auditors, which audit brings: kept by the centre's adapter with everything that its own log has. */
import { beginPeriod, encodeEvent, type AccessEvent, type PseudonymPeriod } from '@tamga/core/access-log';
import { parseAuthorityId, type MessageId } from '@tamga/core/identifiers';
import { nodePrimitives as primitives, randomBytes } from '@tamga/platform/crypto';
import { encode, tamga, uint64 } from '@tamga/wire';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestAdapter, testAuditor, whoIs, type TestAdapter, type TestClock } from '../fixture/adapter.ts';
import { TestHub } from '../fixture/hub.ts';
import { createTestRegion } from '../fixture/region.ts';
import { AnchorHub } from './access.fixture.ts';
import { bringAnchors, compareAnchors } from './keep-anchoring.ts';
import { beginHead } from './anchors.ts';
import { createAccessDesk } from './access-desk.ts';
import { takeReading } from './take-reading.ts';

const clock: TestClock = { nowMs: Date.UTC(2026, 10, 22, 8) };
const authority = parseAuthorityId('caricc/coordination');
const message = '01a202c9ec4723f6150d84d6a34149cb' as MessageId;
const digest = primitives.sha256(Buffer.from('a question'));
let caricc: TestAdapter;
let period: PseudonymPeriod;
let anchors: AnchorHub;

beforeAll(async () => {
  const region = await createTestRegion(clock.nowMs);
  caricc = await createTestAdapter(region, 'caricc', clock);
  const { origin } = caricc.means.access.log;
  const auditorKey = testAuditor.publicKey;
  period = await beginPeriod({ origin, auditorKey, sinceMs: clock.nowMs, primitives, randomBytes });
  anchors = new AnchorHub(new TestHub(region, () => clock.nowMs), () => clock.nowMs);
});
afterAll(async () => {
  await caricc[Symbol.asyncDispose]();
});

interface Change {
  event?: Partial<AccessEvent>;
  request?: tamga.service.v1.LogReadingRequest.$Properties;
}

/** As audit makes it. */
function reading({ event = {}, request = {} }: Change = {}, officer = 'auditor-3'): Uint8Array {
  const { pseudonym, resolution } = period.of({ name: officer, authority });
  const whole: AccessEvent = {
    atMs: 1,
    operation: 'consultation',
    act: 'ledger-entry',
    actor: pseudonym,
    authority,
    roles: ['auditor'],
    subjects: [{ type: 'message', id: message }],
    purposes: ['investigation'],
    crimeAreas: ['drugs'],
    disclosedTo: [],
    orderNumber: undefined,
    digest,
    code: undefined,
    ...event,
  };
  return encode(tamga.service.v1.LogReadingRequest, {
    events: [encodeEvent(whole)],
    resolution,
    period: period.sealed,
    sinceMs: uint64(clock.nowMs),
    auditorKeyHash: primitives.sha256(testAuditor.publicKey),
    ...request,
  });
}

const newest = () => caricc.means.access.log.entries({ limit: 1 })[0];

test('stands in the log at its own time, under a pseudonym that the auditor alone resolves', async () => {
  expect(takeReading(caricc.means, reading())).toBe('LOGGED');
  const event = newest()?.event;
  expect(event).toMatchObject({
    act: 'ledger-entry',
    operation: 'consultation',
    roles: ['auditor'],
    authority,
    atMs: clock.nowMs,
    subjects: [{ type: 'message', id: message }],
  });
  expect(await whoIs(caricc, event?.actor)).toBe('auditor-3');
  const written = JSON.stringify(caricc.store.db.prepare('SELECT hex(record) AS record FROM access_entry').all());
  expect(written.includes(Buffer.from('auditor-3').toString('hex').toUpperCase())).toBe(false);
  // The same officer, the same day: one pseudonym, whose resolution is fixed once.
  const size = caricc.means.access.log.size;
  expect(takeReading(caricc.means, reading())).toBe('LOGGED');
  expect(caricc.means.access.log.size).toBe(size + 1);
});

test('survives a restart, which recomputes the whole log', async () => {
  const before = caricc.means.access.log.size;
  caricc = await caricc.restart();
  expect(caricc.means.access.log.size).toBe(before);
  expect(await whoIs(caricc, newest()?.event?.actor)).toBe('auditor-3');
});

test('is anchored in the ledger with the centre’s own key, shown with its proof, and shown only logged', async () => {
  const signal = new AbortController().signal;
  expect(beginHead(caricc.means, { everyMs: 0 })).toBe(true);
  await bringAnchors(anchors, caricc.means, signal);
  expect(await compareAnchors(anchors, caricc.means, signal)).toBe(true);
  const desk = createAccessDesk(caricc.means);
  const auditor = caricc.officerWith('auditor');
  const listed = desk.list(auditor, { act: 'ledger-entry', limit: 10 });
  if (!listed.ok) throw new Error(listed.refusal.code);
  const [entry] = listed.value.items;
  expect(entry).toMatchObject({ act: 'ledger-entry', digest: Buffer.from(digest).toString('base64') });
  const proof = desk.proof(auditor, entry?.index ?? -1);
  if (!proof.ok) throw new Error(proof.refusal.code);
  expect(proof.value.head).toMatchObject({ number: 1, stamp: expect.any(String) as string });
  expect(newest()?.event).toMatchObject({ act: 'access-proof' });
});

test('that stood in a database which was restored is told by the anchor that it does not know', async () => {
  const region = await createTestRegion(clock.nowMs);
  const own = await createTestAdapter(region, 'caricc', clock);
  const other = await createTestAdapter(region, 'caricc', clock);
  const hub = new AnchorHub(new TestHub(region, () => clock.nowMs), () => clock.nowMs);
  const signal = new AbortController().signal;
  const { origin } = own.means.access.log;
  const auditorKey = testAuditor.publicKey;
  period = await beginPeriod({ origin, auditorKey, sinceMs: clock.nowMs, primitives, randomBytes });
  expect(takeReading(own.means, reading())).toBe('LOGGED');
  beginHead(own.means, { everyMs: 0 });
  await bringAnchors(hub, own.means, signal);
  // The state before the reading, under the same keys.
  await compareAnchors(hub, other.means, signal);
  expect(other.means.access.log.entries({ limit: 1 })[0]?.event).toMatchObject({ code: 'ACCESS_LOG_RESTORED' });
  for (const one of [own, other]) await one[Symbol.asyncDispose]();
});

test.each<[string, () => Uint8Array, string]>([
  ['bytes that are none', () => new Uint8Array([255]), 'READING_MALFORMED'],
  ['no event', () => reading({ request: { events: [] } }), 'READING_MALFORMED'],
  [
    'too many events',
    () => reading({ request: { events: Array.from({ length: 17 }, () => new Uint8Array(1)) } }),
    'READING_MALFORMED',
  ],
  ['another act', () => reading({ event: { act: 'read' } }), 'READING_MALFORMED'],
  ['another operation', () => reading({ event: { operation: 'erasure' } }), 'READING_MALFORMED'],
  ['another role', () => reading({ event: { roles: ['officer'] } }), 'READING_MALFORMED'],
  ['another subject', () => reading({ event: { subjects: [{ type: 'anchor', id: '1' }] } }), 'READING_MALFORMED'],
  ['another party', () => reading({ event: { authority: parseAuthorityId('kz/ncp') } }), 'READING_MALFORMED'],
  ['no pseudonym', () => reading({ event: { actor: undefined } }), 'READING_MALFORMED'],
  ['a period of another length', () => reading({ request: { period: new Uint8Array(8) } }), 'READING_MALFORMED'],
  ['no resolution', () => reading({ request: { resolution: new Uint8Array() } }), 'READING_MALFORMED'],
  ['another auditor’s key', () => reading({ request: { auditorKeyHash: new Uint8Array(32) } }), 'AUDITOR_KEY_DIFFERS'],
])('with %s is refused and nothing is logged', (_what, made, code) => {
  const { size } = caricc.means.access.log;
  expect(takeReading(caricc.means, made())).toBe(code);
  expect(caricc.means.access.log.size).toBe(size);
});

test('cannot take over a pseudonym of another period', async () => {
  caricc.store.commit(() =>
    caricc.means.access.write({
      actor: { name: 'officer-9', authority, roles: ['auditor'] },
      operation: 'consultation',
      act: 'list',
      subjects: [],
    }),
  );
  const actor = newest()?.event?.actor;
  const { size } = caricc.means.access.log;
  expect(takeReading(caricc.means, reading({ event: { actor } }))).toBe('PSEUDONYM_TAKEN');
  expect(caricc.means.access.log.size).toBe(size);
  expect(await whoIs(caricc, actor)).toBe('officer-9');
});
