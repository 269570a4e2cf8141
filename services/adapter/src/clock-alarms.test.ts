import { afterAll, beforeAll, expect, test } from 'vitest';
import { countAlarms, keepAlarms, raiseAlarms } from './casework/clock-alarms.ts';
import { testAgreement } from './fixture/agreement.ts';
import { createTestAdapter, type TestAdapter, type TestClock } from './fixture/adapter.ts';
import { TestHub } from './fixture/hub.ts';
import { createTestRegion, type TestRegion } from './fixture/region.ts';

/** A Sunday, 13:00 in Almaty. */
const startMs = Date.UTC(2026, 10, 22, 8);
const hourMs = 3_600_000;
const quarter = { warnPercent: 25 };

/** kz asks uz: about smuggling within eight hours, about corruption with no clock at all. */
const agreement = testAgreement('clocks-2020', [
  {
    area: 'smuggling',
    kinds: ['REQUEST', 'CLARIFICATION', 'REPLY'],
    obligation: 'deadline: PT8H, when: { kinds: [REQUEST] }',
  },
  { area: 'corruption', kinds: ['REQUEST'], from: 'kz', to: 'uz' },
]);

let region: TestRegion;
const open: TestAdapter[] = [];
beforeAll(async () => {
  region = await createTestRegion(startMs, { agreement });
});
afterAll(async () => {
  for (const adapter of open) await adapter[Symbol.asyncDispose]();
});

interface Two {
  kz: TestAdapter;
  uz: TestAdapter;
  hub: TestHub;
  clock: TestClock;
  id: string;
}

/** A request that has arrived at the beginning. */
async function asked(area = 'smuggling'): Promise<Two> {
  const clock = { nowMs: startMs };
  const [kz, uz] = await Promise.all([createTestAdapter(region, 'kz', clock), createTestAdapter(region, 'uz', clock)]);
  open.push(kz, uz);
  const hub = new TestHub(region, () => clock.nowMs);
  const body = {
    title: [{ language: 'ru', text: 'Груз' }],
    text: [{ language: 'ru', text: 'Просим сообщить об отправителе.' }],
    crimeAreas: [area],
  };
  const labels = { purpose: 'investigation' };
  const sent = await kz.desk.send(kz.officer, { to: ['uz/ncp'], kind: 'REQUEST', body, labels }, undefined);
  if (!sent.ok) throw new Error(JSON.stringify(sent.refusal));
  await hub.run(kz, uz);
  return { kz, uz, hub, clock, id: sent.value.id };
}

const alarmsOf = (adapter: TestAdapter) =>
  adapter.desk
    .eventsAfter(adapter.officer, 0)
    .filter(({ event }) => event.startsWith('deadline-'))
    .map(({ event, detail }) => [event, detail]);
const flagOf = (adapter: TestAdapter, box: 'inbox' | 'outbox') =>
  adapter.desk.list(adapter.officer, { box, limit: 1, language: 'en' })[0]?.alarm;

test('before and at expiry both ends are told, each once, whatever is restarted', async () => {
  const { kz, uz, clock } = await asked();
  const due = '2026-11-22T16:00:00.000Z';
  expect([raiseAlarms(kz.means, quarter), raiseAlarms(uz.means, quarter)]).toEqual(
    [kz, uz].map(() => startMs + 6 * hourMs),
  );
  expect([flagOf(kz, 'outbox'), flagOf(uz, 'inbox'), alarmsOf(uz)]).toEqual([null, null, []]);

  clock.nowMs = startMs + 6 * hourMs;
  for (const adapter of [kz, uz, kz, uz]) raiseAlarms(adapter.means, quarter);
  expect([flagOf(kz, 'outbox'), flagOf(uz, 'inbox')]).toEqual(['near', 'near']);
  expect([alarmsOf(kz), alarmsOf(uz)]).toEqual([
    [['deadline-near', `uz/ncp ${due}`]],
    [['deadline-near', `kz/ncp ${due}`]],
  ]);
  expect(countAlarms(uz.store.db)).toEqual({ near: 1, passed: 0 });

  clock.nowMs = startMs + 8 * hourMs;
  expect(raiseAlarms(uz.means, quarter)).toBe(startMs + 8 * hourMs + 1);
  clock.nowMs += 1;
  const again = await uz.restart();
  open.push(again);
  expect(raiseAlarms(again.means, quarter)).toBeUndefined();
  raiseAlarms(again.means, quarter);
  expect(alarmsOf(again).map(([event]) => event)).toEqual(['deadline-near', 'deadline-passed']);
  expect([flagOf(again, 'inbox'), countAlarms(again.store.db)]).toEqual(['passed', { near: 0, passed: 1 }]);
});

test('how much is left when the warning comes is the party’s to say', async () => {
  const { uz, clock } = await asked();
  expect(raiseAlarms(uz.means, { warnPercent: 50 })).toBe(startMs + 4 * hourMs);
  clock.nowMs = startMs + 4 * hourMs;
  raiseAlarms(uz.means, { warnPercent: 50 });
  expect(alarmsOf(uz).map(([event]) => event)).toEqual(['deadline-near']);
});

test('an adapter that was away until it was over tells that it is over, and warns of nothing', async () => {
  const { uz, clock } = await asked();
  clock.nowMs = startMs + 9 * hourMs;
  raiseAlarms(uz.means, quarter);
  expect(alarmsOf(uz).map(([event]) => event)).toEqual(['deadline-passed']);
});

test('while the asking side owes a clarification nothing is raised; the deadline that it moved is warned of anew', async () => {
  const { kz, uz, hub, clock, id } = await asked();
  clock.nowMs = startMs + 6 * hourMs;
  raiseAlarms(uz.means, quarter);
  const question = await uz.desk.act(uz.officer, id, 'clarify', { text: 'Какой груз?' });
  if (!question.ok) throw new Error(JSON.stringify(question.refusal));
  await hub.run(kz, uz);
  clock.nowMs = startMs + 30 * hourMs;
  expect([raiseAlarms(uz.means, quarter), raiseAlarms(kz.means, quarter)]).toEqual([undefined, undefined]);
  expect([flagOf(uz, 'inbox'), countAlarms(uz.store.db)]).toEqual([null, { near: 0, passed: 0 }]);

  const answer = await kz.desk.send(
    kz.officer,
    {
      to: ['uz/ncp'],
      kind: 'CLARIFICATION',
      inReplyTo: question.value.id,
      body: { text: [{ language: 'ru', text: 'Вагон 7.' }] },
      labels: { purpose: 'investigation', 'crime-area': 'smuggling' },
    },
    undefined,
  );
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  await hub.run(kz, uz);
  // Two hours were left, and are again.
  expect(raiseAlarms(uz.means, quarter)).toBe(startMs + 32 * hourMs + 1);
  clock.nowMs = startMs + 32 * hourMs + 1;
  raiseAlarms(uz.means, quarter);
  expect(alarmsOf(uz)).toEqual([
    ['deadline-near', 'kz/ncp 2026-11-22T16:00:00.000Z'],
    ['deadline-near', 'kz/ncp 2026-11-23T16:00:00.000Z'],
    ['deadline-passed', 'kz/ncp 2026-11-23T16:00:00.000Z'],
  ]);
});

test('what is answered, and what no agreement gives a clock, raises nothing', async () => {
  const plain = await asked('corruption');
  plain.clock.nowMs = startMs + 5_000 * hourMs;
  expect([raiseAlarms(plain.uz.means, quarter), raiseAlarms(plain.kz.means, quarter)]).toEqual([undefined, undefined]);
  const { kz, uz, hub, clock, id } = await asked();
  const reply = await uz.desk.act(uz.officer, id, 'reply', { text: 'Сведений нет.', result: 'no-record' });
  if (!reply.ok) throw new Error(JSON.stringify(reply.refusal));
  await hub.run(kz, uz);
  clock.nowMs = startMs + 100 * hourMs;
  for (const adapter of [kz, uz]) {
    expect(raiseAlarms(adapter.means, quarter)).toBeUndefined();
    expect(alarmsOf(adapter)).toEqual([]);
  }
});

test('the worker raises what is due without being asked, and ends with its signal', async () => {
  const { uz, clock } = await asked();
  clock.nowMs = startMs + 9 * hourMs;
  const stop = new AbortController();
  const raised = Promise.withResolvers<void>();
  const ended = uz.store.onEvent(() => raised.resolve());
  const working = keepAlarms(uz.means, quarter, stop.signal);
  await raised.promise;
  stop.abort();
  await working;
  ended();
  expect(alarmsOf(uz).map(([event]) => event)).toEqual(['deadline-passed']);
});

test('they are counted without a look at every case', async () => {
  const { uz } = await asked();
  const asks: string[] = [];
  countAlarms({
    prepare: (sql) => {
      asks.push(sql);
      return uz.store.db.prepare(sql);
    },
  });
  const plans = asks.flatMap((sql) => uz.store.db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all());
  const steps = plans.map(({ detail }) => String(detail));
  expect(steps).toContainEqual(expect.stringContaining('cases_by_state'));
  expect(steps.filter((step) => /^SCAN (c|a|cases|clock_alarms)\b/u.test(step))).toEqual([]);
});
