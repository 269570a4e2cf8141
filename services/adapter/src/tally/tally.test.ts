import { parseAuthorityId, type MessageId, type PartyId } from '@tamga/core/identifiers';
import { randomBytes } from '@tamga/platform/crypto';
import type { TallyForm } from '@tamga/wire/content-forms';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createTestAdapter, silentLogger, type TestAdapter } from '../fixture/adapter.ts';
import { TestHub } from '../fixture/hub.ts';
import { RegionLog } from '../fixture/region-log.ts';
import { createTestRegion, type TestRegion } from '../fixture/region.ts';
import { createProver } from '../proofs/keep-proving.ts';
import { listOpenDifferences } from '../store/difference-rows.ts';
import { listEventsAfter } from '../store/event-rows.ts';
import { addOnline } from '../store/promise-rows.ts';
import { findPartner, updatePartner } from '../store/tally-rows.ts';
import { createTallier, showTallies } from './keep-tallying.ts';
import { takeTally, type TallyFindings } from './take-tally.ts';
import { tallyDefaults, tallyTimes, type TallyTimes } from './tally-times.ts';

const startMs = Date.UTC(2026, 10, 22, 8);
const hourMs = 3_600_000;
const times = { ...tallyTimes(tallyDefaults), tickMs: hourMs };
const body = {
  title: [{ language: 'ru', text: 'Героин' }],
  text: [{ language: 'ru', text: 'Изъято 5,3 кг героина' }],
  crimeAreas: ['drugs'],
};

let region: TestRegion;
beforeAll(async () => {
  region = await createTestRegion(startMs, { witnesses: ['kz', 'tj', 'uz'] });
});

const open: AsyncDisposable[] = [];
afterEach(async () => {
  for (const adapter of open.splice(0)) await adapter[Symbol.asyncDispose]();
});

interface Scene {
  readonly hub: TestHub;
  readonly kz: TestAdapter;
  readonly uz: TestAdapter;
  readonly away: Set<TestAdapter>;
  readonly errors: string[];
  readonly send: (from: TestAdapter, to: string) => Promise<string>;
  /** Hours go by; in each both look and the hub carries what is queued. */
  readonly hours: (count: number) => Promise<void>;
}

async function scene(change: Partial<TallyTimes> = {}): Promise<Scene> {
  const clock = { nowMs: startMs };
  const errors: string[] = [];
  const away = new Set<TestAdapter>();
  const log = new RegionLog(region, () => clock.nowMs);
  const make = async (party: string): Promise<TestAdapter> => {
    const adapter: TestAdapter = await createTestAdapter(region, party, clock, {
      logger: { ...silentLogger, error: (fields) => errors.push(`${party} ${String(fields['event'])}`) },
      isReachable: () => !away.has(adapter),
      log: { inclusions: log.inclusions, rosters: () => [region.foundingJws], keepFinding: () => true },
    });
    open.push(adapter);
    return adapter;
  };
  const [kz, uz] = [await make('kz'), await make('uz')];
  const hub = new TestHub(region, () => clock.nowMs, log);
  const looks = [kz, uz].map((adapter) => ({
    adapter,
    prove: createProver(adapter.means, {
      ...times,
      askEveryMs: hourMs,
      askAgainMs: hourMs,
      boundMs: 100 * 24 * hourMs,
    }),
    tally: createTallier(adapter.means, { ...times, ...change }),
  }));
  return {
    hub,
    kz,
    uz,
    away,
    errors,
    send: async (from, to) => {
      const sent = await from.desk.send(
        from.officer,
        { to: [to], kind: 'SPONTANEOUS', body, labels: { purpose: 'investigation' } },
        undefined,
      );
      if (!sent.ok) throw new Error(JSON.stringify(sent.refusal));
      return sent.value.id;
    },
    hours: async (count) => {
      for (let hour = 0; hour < count; hour++) {
        clock.nowMs += hourMs;
        for (const { prove, tally } of looks) {
          await prove(new AbortController().signal);
          await tally();
        }
        await hub.run(...[kz, uz].filter((adapter) => !away.has(adapter)));
        await log.publish();
      }
    },
  };
}

const tallies = (adapter: TestAdapter): Record<string, unknown>[] =>
  adapter.store.db.prepare(`SELECT direction, state FROM messages WHERE kind = 'TALLY' ORDER BY row`).all();
const differences = (adapter: TestAdapter): string[] =>
  listOpenDifferences(adapter.store.db, 100).map(({ message, code }) => `${message} ${code}`);
const events = (adapter: TestAdapter): string[] =>
  listEventsAfter(adapter.store.db, 0, null, 10_000)
    .filter(({ event }) => event.startsWith('tall'))
    .map(({ event, message, detail }) => `${event} ${message ?? '-'} ${detail ?? ''}`);

describe('two adapters and a sound centre', () => {
  test('tally once a day, agree, and show officers nothing of it', async () => {
    const { kz, uz, errors, send, hours } = await scene();
    await send(kz, 'uz/ncp');
    await hours(1);
    await send(uz, 'kz/ncp');
    await hours(72);
    for (const adapter of [kz, uz]) {
      const of = (direction: string) => tallies(adapter).filter((row) => row['direction'] === direction);
      expect([of('out').length, of('in').length]).toEqual([3, 3]);
      expect(of('out').every(({ state }) => state === 'DELIVERED')).toBe(true);
      expect(differences(adapter)).toEqual([]);
      expect(adapter.store.db.prepare('SELECT count(*) AS open FROM exchanged WHERE is_open = 1').get()).toEqual({
        open: 0,
      });
      expect(adapter.store.db.prepare('SELECT count(*) AS unlisted FROM exchanged WHERE tally IS NULL').get()).toEqual({
        unlisted: 0,
      });
      const listed = (box: 'inbox' | 'outbox') =>
        adapter.desk.list(adapter.officer, { box, limit: 50, language: 'en' }).map(({ kind }) => kind);
      expect([...listed('inbox'), ...listed('outbox')]).toEqual(['SPONTANEOUS', 'SPONTANEOUS']);
    }
    expect(errors).toEqual([]);
  });

  test('stop some time after the last message, whoever answers whom', async () => {
    const { kz, uz, errors, send, hours } = await scene({ partnerMs: 3 * 24 * hourMs });
    await send(kz, 'uz/ncp');
    await hours(6 * 24);
    const [kzCount, uzCount] = [tallies(kz).length, tallies(uz).length];
    await hours(3 * 24);
    expect([tallies(kz).length, tallies(uz).length]).toEqual([kzCount, uzCount]);
    expect(errors).toEqual([]);
    expect(kz.store.db.prepare('SELECT expected_online_ms AS expected FROM tally_partners').get()).toEqual({
      expected: null,
    });
  });
});

test('a tally is nothing that an officer writes', async () => {
  const { kz } = await scene();
  const request = { to: ['uz/ncp'], kind: 'tally', body: { period: { from: '2026-11-22', until: '2026-11-22' } } };
  const refused = { ok: false, refusal: { code: 'KIND_UNKNOWN' } };
  expect(await kz.desk.send(kz.officer, request, undefined)).toMatchObject(refused);
  expect(await kz.desk.check(kz.officer, request)).toMatchObject(refused);
});

describe('a message that the centre drops', () => {
  test('is found by the tally of who never got it, and alarms its sender until a person has settled it', async () => {
    const { hub, kz, uz, errors, send, hours } = await scene();
    await send(kz, 'uz/ncp');
    await hours(1);
    const lost = await send(kz, 'uz/ncp');
    hub.dropped.add(lost);
    await hours(60);
    expect(differences(kz)).toEqual([`${lost} NOT_RECEIVED`]);
    expect(differences(uz)).toEqual([]);
    expect(errors).toEqual(['kz tally-differs']);
    expect(events(kz)).toEqual([`tally-differs ${lost} uz NOT_RECEIVED`, 'tally-differs - uz 1']);
    const shown: string[] = [];
    showTallies({ hold: (name) => shown.push(name), alarm: (name, code) => shown.push(`${name} ${code}`) }, kz.store);
    expect(shown).toEqual(['tallies TALLY_DIFFERS']);

    const seen = kz.desk.tallies(kz.officer);
    expect(seen).toMatchObject({
      intervalSeconds: 86_400,
      parties: [{ party: 'uz', lastSentState: 'delivered', missingSince: null }],
      differences: [{ party: 'uz', message: lost, code: 'NOT_RECEIVED', lacking: 'they' }],
    });
    // The next goes in the interval after that of the last, and not before now: what was due has gone.
    const { lastSentAt, nextDueAt } = seen.parties[0] ?? {};
    const untilNextMs = Date.parse(nextDueAt ?? '') - Date.parse(lastSentAt ?? '');
    expect(untilNextMs).toBeGreaterThan(0);
    expect(untilNextMs).toBeLessThanOrEqual(24 * hourMs);
    expect(Date.parse(nextDueAt ?? '')).toBeGreaterThan(kz.means.nowMs());
    // An officer of another authority of the party sees what concerns no message of its own.
    const elsewhere = { ...kz.officer, authority: parseAuthorityId('kz/customs') };
    expect(kz.desk.tallies(elsewhere).differences).toEqual([]);
    const name = String(seen.differences[0]?.id);
    expect(kz.desk.settleTally(elsewhere, name)).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND' } });
    expect(kz.desk.settleTally(kz.officer, name)).toMatchObject({ ok: true, value: { differences: [] } });
    expect(kz.desk.settleTally(kz.officer, name)).toMatchObject({ ok: false, refusal: { code: 'STATE_CONFLICT' } });
    // What is settled does not alarm again.
    await hours(48);
    expect(errors).toEqual(['kz tally-differs']);
  });

  test('is found though it is the only one: its sender’s tally asks for one in return', async () => {
    const { hub, kz, uz, send, hours } = await scene();
    const lost = await send(kz, 'uz/ncp');
    hub.dropped.add(lost);
    await hours(80);
    expect(differences(kz)).toEqual([`${lost} NOT_RECEIVED`]);
    expect(tallies(uz).length).toBeGreaterThan(0);
  });
});

describe('a party that is away', () => {
  test('is alarmed after two tallies, and no more when it is back: nothing differs', async () => {
    const { hub, kz, uz, away, errors, send, hours } = await scene();
    await send(uz, 'kz/ncp');
    await send(kz, 'uz/ncp');
    await hours(30);
    away.add(uz);
    hub.away.set('uz', []);
    await send(kz, 'uz/ncp');
    await hours(4 * 24);
    expect(errors).toEqual(['kz tallies-missing']);
    expect(events(kz)).toEqual(['tallies-missing - uz']);
    away.delete(uz);
    await hub.back(uz);
    await hours(50);
    expect(events(kz)).toEqual(['tallies-missing - uz', 'tallies-heard - uz']);
    expect([...differences(kz), ...differences(uz)]).toEqual([]);
    expect(errors).toEqual(['kz tallies-missing']);
  });
});

test('a tally that comes while another is sealed counts in the same look', async () => {
  const clock = { nowMs: startMs };
  const errors: string[] = [];
  const waiting: (() => void)[] = [];
  const kz = await createTestAdapter(region, 'kz', clock, {
    logger: { ...silentLogger, error: (fields) => errors.push(String(fields['event'])) },
    isReachable: () => true,
    randomBytes: (count) => {
      for (const arrive of waiting.splice(0)) arrive();
      return randomBytes(count);
    },
  });
  open.push(kz);
  const { db } = kz.store;
  for (const to of ['tj/ncp', 'uz/ncp']) {
    const labels = { purpose: 'investigation' };
    const sent = await kz.desk.send(kz.officer, { to: [to], kind: 'SPONTANEOUS', body, labels }, undefined);
    expect(sent).toMatchObject({ ok: true });
  }
  const uz = 'uz' as PartyId;
  updatePartner(db, { party: uz, owesAnswer: false, expectedOnlineMs: 0, missingMs: null });
  addOnline(db, 4 * 24 * hourMs);
  clock.nowMs += 4 * 24 * hourMs;
  // The tally to tj is made first.
  waiting.push(() => {
    const id = '1'.padStart(32, '0') as MessageId;
    const period = { from: new Date(startMs).toISOString(), until: new Date(clock.nowMs).toISOString() };
    kz.store.commit(() => takeTally(db, { id, party: uz, form: { period }, nowMs: clock.nowMs }));
  });
  await createTallier(kz.means, { ...times, settleMs: 0 })();
  expect(waiting).toEqual([]);
  expect(tallies(kz)).toHaveLength(2);
  expect(errors).toEqual([]);
  expect(findPartner(db, uz)).toMatchObject({ missingMs: null, expectedOnlineMs: 4 * 24 * hourMs });
});

describe('a tally that says otherwise', () => {
  const uz = 'uz' as PartyId;
  const idOf = (n: number): MessageId => n.toString(16).padStart(32, '0') as MessageId;
  const digest = 'ab'.repeat(64);

  /** What kz finds in a tally of uz, which nobody sealed. */
  const take = (kz: TestAdapter, n: number, form: TallyForm): TallyFindings =>
    kz.store.commit((db) => takeTally(db, { id: idOf(n), party: uz, form, nowMs: startMs }));
  const period = (from: number, until: number): NonNullable<TallyForm['period']> => ({
    from: new Date(startMs + from).toISOString(),
    until: new Date(startMs + until).toISOString(),
  });

  test('of what was never sent, of another envelope, of what is not here: each is a difference of its own', async () => {
    const { kz, send, hours } = await scene();
    const id = await send(kz, 'uz/ncp');
    await hours(1);
    const found = take(kz, 1, {
      period: period(0, 1),
      received: [
        { message: id, digest },
        { message: idOf(77), digest },
      ],
      sent: [
        { message: idOf(78), digest },
        { message: id, digest },
      ],
    });
    expect(found.differences).toEqual([
      { message: id, code: 'DIGEST_DIFFERS' },
      { message: idOf(77), code: 'NEVER_SENT' },
      { message: idOf(78), code: 'NOT_HERE' },
      { message: id, code: 'NOT_HERE' },
    ]);
  });

  test('a party that makes things up fills no more than its own thousand places', async () => {
    const { kz } = await scene();
    const received = Array.from({ length: 700 }, (_, i) => ({ message: idOf(10_000 + i), digest }));
    const sent = Array.from({ length: 700 }, (_, i) => ({ message: idOf(20_000 + i), digest }));
    expect(take(kz, 1, { period: period(0, 1), received, sent }).differences).toHaveLength(1_000);
    expect(differences(kz).length).toBeGreaterThan(0);
    expect(kz.store.db.prepare('SELECT count(*) AS open FROM tally_differences').get()).toEqual({ open: 1_000 });
  });

  test('follows the one before it, or is that one made anew; anything else breaks the chain', async () => {
    const { kz } = await scene();
    const codes = (n: number, form: TallyForm): string[] => take(kz, n, form).differences.map(({ code }) => code);
    expect(codes(1, { period: period(0, 10) })).toEqual([]);
    expect(codes(2, { period: period(10, 20), previous: idOf(1) })).toEqual([]);
    // Our receipt for the second came too late: its sender holds it for lost and makes it anew.
    expect(codes(3, { period: period(10, 30), previous: idOf(1) })).toEqual([]);
    expect(codes(4, { period: period(30, 40), previous: idOf(3) })).toEqual([]);
    // A hole in time, a tally that we never had, a chain that begins again, no time at all.
    expect(codes(5, { period: period(50, 60), previous: idOf(4) })).toEqual(['CHAIN_BROKEN']);
    expect(codes(6, { period: period(60, 70), previous: idOf(99) })).toEqual(['CHAIN_BROKEN']);
    expect(codes(7, { period: period(70, 80) })).toEqual(['CHAIN_BROKEN']);
    expect(codes(8, { period: { from: '2026-11-22' }, previous: idOf(7) })).toEqual(['CHAIN_BROKEN']);
  });
});

test('a restart between two tallies changes nothing: neither is sent twice, and the chain goes on', async () => {
  const { kz, uz, errors, send, hours } = await scene();
  await send(kz, 'uz/ncp');
  await hours(30);
  const count = tallies(kz).length;
  const again = await kz.restart();
  open.splice(open.indexOf(kz), 1, again);
  const look = createTallier(again.means, { ...times, settleMs: 0 });
  await look();
  expect(tallies(again)).toHaveLength(count);
  expect(again.store.db.prepare('SELECT count(*) AS made FROM tallies_made').get()).toEqual({ made: 1 });
  expect([...differences(again), ...differences(uz), ...errors]).toEqual([]);
});
