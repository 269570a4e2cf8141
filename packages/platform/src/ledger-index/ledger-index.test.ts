import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  dumpIndex,
  madeUpEntries,
  memorySource,
  shuffled,
  sourceEntries,
  startMs,
  testCalendars,
  type MemorySource,
} from './held-entries.fixture.ts';
import { openLedgerIndex, type LedgerIndex } from './ledger-index.ts';
import { NaiveSearch } from './naive-search.fixture.ts';
import { parseLedgerQuery } from './parse-query.ts';
import { anyQuery, type LedgerQuery } from './query.ts';
import { filterNames } from './parse-query.ts';

const hourMs = 3_600_000;
const almaty = { timeZone: 'Asia/Almaty', workingDays: [1, 2, 3, 4, 5], holidays: [] };

let directory = '';
let files = 0;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tamga-index-'));
});
afterEach(() => rm(directory, { recursive: true }));

function open(source: MemorySource, file: string = newFile(), calendars = testCalendars()): LedgerIndex {
  return openLedgerIndex(file, { source, calendars });
}
function newFile(): string {
  files += 1;
  return join(directory, `${files}.sqlite`);
}
function queryOf(written: Record<string, string>): LedgerQuery {
  const parsed = parseLedgerQuery(written);
  if (!parsed.ok) throw new Error(`${parsed.problem.code} ${parsed.problem.field}: ${parsed.problem.expected}`);
  return parsed.query;
}
/** Every page of a search, one after the other. */
function allOf(
  index: LedgerIndex,
  query: LedgerQuery,
  how: { nowMs: number; limit?: number; order?: 'newest' | 'oldest' },
) {
  const leaves: number[] = [];
  const totals = new Set<number>();
  for (let cursor: string | undefined; ;) {
    const page = index.search({ query, limit: how.limit ?? 37, nowMs: how.nowMs, cursor, order: how.order });
    if (!page.ok) throw new Error(page.code);
    leaves.push(...page.result.leaves);
    totals.add(page.result.total);
    cursor = page.result.cursor;
    if (cursor === undefined) return { leaves, totals: [...totals] };
  }
}

describe('a search', () => {
  test('finds in any ledger what looking at every entry finds, page by page', async () => {
    const count = 400;
    await fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1, maxLength: 6 }),
        fc.infiniteStream(fc.nat()),
        async (seed, numbers) => {
          const below = (limit: number) => (numbers.next().value ?? 0) % limit;
          const entries = sourceEntries(madeUpEntries(seed, count));
          const source = memorySource(below(2) === 0 ? entries : shuffled(entries, below));
          using index = open(source);
          await index.catchUp();
          expect([index.size, index.behind]).toEqual([count, 0]);
          const naive = new NaiveSearch(entries);
          for (let i = 0; i < 25; i++) {
            const query = randomQuery(naive, below);
            const nowMs = startMs + below(2 * count) * hourMs;
            const order = below(2) === 0 ? 'newest' : 'oldest';
            const expected = naive.find(query, { nowMs, calendar: almaty });
            const found = allOf(index, query, { nowMs, limit: 1 + below(80), order });
            expect(found.leaves).toEqual(order === 'newest' ? expected : expected.toReversed());
            expect(found.totals).toEqual([expected.length]);
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  test('finds by each filter some entries and not all, and none by a value that nothing has', async () => {
    const entries = sourceEntries(madeUpEntries('each filter', 1_500));
    using index = open(memorySource(entries));
    await index.catchUp();
    const naive = new NaiveSearch(entries);
    const absent: Partial<Record<string, string>> = {
      event: 'unreadable',
      party: 'zz',
      sender: 'zz/ncp',
      recipient: 'zz',
      kind: 'HIT_QUERY',
      priority: 'flash',
      realm: 'live',
      agreement: 'caricc-2006@3',
      state: 'recalled',
      verdict: 'human',
      code: 'NOBODY',
      document: 'roster',
      operation: 'KANAL-2026',
      thread: 'f'.repeat(32),
      message: 'f'.repeat(32),
    };
    for (const filter of filterNames) {
      const known = naive.valuesOf(filter);
      for (const value of known.slice(0, 12)) {
        const query: LedgerQuery = { ...anyQuery, filters: [{ filter, values: [value] }] };
        const expected = naive.find(query, { nowMs: startMs, calendar: almaty });
        expect(allOf(index, query, { nowMs: startMs, limit: 200 }).leaves, `${filter}=${value}`).toEqual(expected);
        expect(expected.length, `${filter}=${value}`).toBeGreaterThan(0);
        expect(expected.length, `${filter}=${value}`).toBeLessThan(entries.length);
      }
      const other = absent[filter];
      if (other === undefined || known.includes(other)) continue;
      expect(allOf(index, queryOf({ [filter]: other }), { nowMs: startMs }).leaves, `${filter}=${other}`).toEqual([]);
    }
  });

  test('goes on with the same search only, as of the same moment, whatever comes in between', async () => {
    const entries = sourceEntries(madeUpEntries('cursor', 300));
    const source = memorySource(entries.slice(0, 200));
    using index = open(source);
    await index.catchUp();
    const query = queryOf({ party: 'kz' });
    const first = index.search({ query, limit: 10, nowMs: startMs });
    if (!first.ok) throw new Error(first.code);
    const { cursor = '', total, leaves } = first.result;
    source.entries.push(...entries.slice(200));
    await index.catchUp();
    const second = index.search({ query, limit: 500, nowMs: startMs + hourMs, cursor });
    if (!second.ok) throw new Error(second.code);
    expect(second.result).toMatchObject({ total, asOfMs: startMs });
    expect(leaves.length + second.result.leaves.length).toBe(total);
    expect(index.search({ query: queryOf({ party: 'uz' }), limit: 10, nowMs: 0, cursor })).toEqual({
      ok: false,
      code: 'CURSOR_OTHER_QUERY',
    });
    for (const wrong of ['', 'x', `${cursor}0`, cursor.replace('n', 'm'), '9'.repeat(400)])
      expect(index.search({ query, limit: 10, nowMs: 0, cursor: wrong })).toEqual({
        ok: false,
        code: 'CURSOR_MALFORMED',
      });
  });

  test('takes values for what they are, whatever stands in them', async () => {
    using index = open(memorySource(sourceEntries(madeUpEntries('values', 100))));
    await index.catchUp();
    const odd: LedgerQuery = {
      ...anyQuery,
      filters: [{ filter: 'operation', values: ['" OR every NOT "', 'NEAR(a b)', '*', "'; DROP TABLE entry"] }],
      words: ['or', 'not', 'near'],
    };
    expect(allOf(index, odd, { nowMs: startMs }).leaves).toEqual([]);
    expect(allOf(index, anyQuery, { nowMs: startMs }).leaves).toHaveLength(100);
  });

  test('looks for the beginnings of words from three letters on: with fewer begin the ids of all messages', async () => {
    const entries = sourceEntries(madeUpEntries('words', 200));
    using index = open(memorySource(entries));
    await index.catchUp();
    const found = (text: string) => allOf(index, queryOf({ text }), { nowMs: startMs }).leaves.length;
    expect(found('kz')).toBe(allOf(index, queryOf({ party: 'kz' }), { nowMs: startMs }).leaves.length);
    expect(found('kor')).toBeGreaterThan(0);
    expect(found('kor')).toBe(found('korday'));
    expect([found('k'), found('ko')]).toEqual([0, 0]);
  });
});

describe('statistics', () => {
  test('are counted one after the other; of too many that wait the last are refused', async () => {
    using index = open(memorySource(sourceEntries(madeUpEntries('waiting', 50))));
    await index.catchUp();
    const ask = () => index.statistics(anyQuery, { nowMs: startMs });
    const asked = await Promise.all(Array.from({ length: 6 }, ask));
    expect(asked.map((one) => (one.ok ? 'counted' : one.code))).toEqual([
      ...Array.from({ length: 4 }, () => 'counted'),
      'BUSY',
      'BUSY',
    ]);
    expect(await ask()).toMatchObject({ ok: true });
  });

  test('count what a search of the same query finds, leave tests and tallies out, and add up over periods', async () => {
    const entries = sourceEntries(madeUpEntries('statistics', 2_000));
    using index = open(memorySource(entries));
    await index.catchUp();
    const naive = new NaiveSearch(entries);
    const nowMs = startMs + 1_500 * hourMs;
    for (const written of [{}, { party: 'kz' }, { agreement: 'caricc-2006', from: '2026-01-20' }]) {
      const query = queryOf(written);
      const counted = await index.statistics(query, { nowMs, period: 'week' });
      if (!counted.ok) throw new Error(counted.code);
      const { statistics } = counted;
      const tests = new Set(
        naive.find(
          { ...query, filters: [...query.filters, { filter: 'kind', values: ['TEST', 'TALLY'] }] },
          { nowMs, calendar: almaty },
        ),
      );
      const find = (...filters: LedgerQuery['filters']) =>
        naive
          .find({ ...query, filters: [...query.filters, ...filters] }, { nowMs, calendar: almaty })
          .filter((leaf) => !tests.has(leaf)).length;
      expect([statistics.entries, statistics.admitted, statistics.refused]).toEqual([
        find(),
        find({ filter: 'state', values: ['admitted'] }),
        find({ filter: 'state', values: ['refused'] }),
      ]);
      expect(tests.size).toBeGreaterThan(0);
      for (const [counts, filter, event] of [
        [statistics.byKind, 'kind', 'admission'],
        [statistics.byUrgency, 'priority', 'admission'],
        [statistics.byArea, 'area', 'admission'],
        [statistics.bySender, 'sender', 'admission'],
        [statistics.byRecipient, 'recipient', 'admission'],
        [statistics.byState, 'state', 'outcome'],
      ] as const) {
        expect([filter, counts.length > 2]).toEqual([filter, true]);
        for (const { value, count } of counts)
          expect([filter, value, count]).toEqual([
            filter,
            value,
            find({ filter, values: [value] }, { filter: 'event', values: [event] }),
          ]);
      }
      const total = statistics.periods.reduce((sum, { admitted }) => sum + admitted, 0);
      expect([statistics.periods.length > 5, total]).toEqual([true, statistics.admitted]);
    }
  });

  test('count answers by urgency, party and limit, which add up', async () => {
    const entries = sourceEntries(madeUpEntries('answers', 2_000));
    using index = open(memorySource(entries));
    await index.catchUp();
    const nowMs = startMs + 900 * hourMs;
    const counted = await index.statistics(anyQuery, { nowMs });
    if (!counted.ok) throw new Error(counted.code);
    const { answers, answersByUrgency, answersByParty, answersByLimit } = counted.statistics;
    for (const [name, count] of Object.entries(answers)) {
      for (const rows of [answersByUrgency, answersByParty, answersByLimit])
        expect([name, rows.reduce((sum, row) => sum + row[name as keyof typeof answers], 0)]).toEqual([name, count]);
      expect([name, count > 0]).toEqual([name, true]);
    }
    const overdue = new NaiveSearch(entries).find({ ...anyQuery, isOverdue: true }, { nowMs, calendar: almaty });
    expect(answers.overdue).toBeGreaterThanOrEqual(overdue.length);
  });

  test('are refused for more periods than anybody reads', async () => {
    using index = open(memorySource(sourceEntries(madeUpEntries('periods', 10))));
    await index.catchUp();
    const query = queryOf({ from: '1990-01-01' });
    expect(await index.statistics(query, { nowMs: startMs, period: 'day' })).toEqual({
      ok: false,
      code: 'PERIODS_TOO_MANY',
    });
  });
});

describe('the index', () => {
  test('is the same made at once, piece by piece, and in another order', async () => {
    const entries = sourceEntries(madeUpEntries('rebuild', 1_200));
    const whole = newFile();
    {
      using index = open(memorySource(entries), whole);
      await index.catchUp();
    }
    const pieces = newFile();
    const source = memorySource();
    for (let from = 0; from < entries.length; from += 97) {
      source.entries.push(...entries.slice(from, from + 97));
      using index = open(source, pieces);
      await index.catchUp({ entriesMax: 50 });
      await index.catchUp();
    }
    const mixed = newFile();
    {
      let turn = 7;
      using index = open(
        memorySource(shuffled(entries, (limit) => (turn = (turn * 48_271) % 2_147_483_647) % limit)),
        mixed,
      );
      await index.catchUp();
    }
    const dump = dumpIndex(whole);
    expect(dump.length).toBeGreaterThan(100_000);
    expect(dumpIndex(pieces)).toBe(dump);
    expect(dumpIndex(mixed)).toBe(dump);
  });

  test('keeps nothing of a batch that failed, and goes on where it was', async () => {
    const entries = sourceEntries(madeUpEntries('fault', 300));
    const file = newFile();
    const source = memorySource(entries.slice(0, 100));
    using index = open(source, file);
    await index.catchUp();
    const before = dumpIndex(file);
    const poisoned = {
      position: 150,
      leaf: 149,
      get bytes(): Uint8Array {
        throw new Error('no space left');
      },
    };
    source.entries.push(...entries.slice(100, 149), poisoned);
    await expect(index.catchUp()).rejects.toThrow('no space left');
    expect([index.size, dumpIndex(file) === before]).toEqual([100, true]);
    source.entries.splice(149, 1, ...entries.slice(149));
    await index.catchUp();
    expect(index.size).toBe(300);
    const other = newFile();
    using again = open(memorySource(entries), other);
    await again.catchUp();
    expect(dumpIndex(file)).toBe(dumpIndex(other));
  });

  test('made of other entries than the source has now is thrown away and made again', async () => {
    const file = newFile();
    {
      using index = open(memorySource(sourceEntries(madeUpEntries('one log', 60))), file);
      await index.catchUp();
    }
    const other = sourceEntries(madeUpEntries('another log', 40));
    {
      using index = open(memorySource(other), file);
      expect([index.size, index.behind]).toEqual([0, 40]);
      await index.catchUp();
    }
    const fresh = newFile();
    using index = open(memorySource(other), fresh);
    await index.catchUp();
    expect(dumpIndex(file)).toBe(dumpIndex(fresh));
  });

  test('finds what it cannot read, as such', async () => {
    const [entry] = sourceEntries(madeUpEntries('one', 1));
    if (entry === undefined) throw new Error('no entry');
    const source = memorySource([{ ...entry, bytes: Uint8Array.of(10, 1, 0) }]);
    using index = open(source);
    await index.catchUp();
    expect(allOf(index, queryOf({ event: 'unreadable' }), { nowMs: startMs }).leaves).toEqual([0]);
  });

  test('counts deadlines anew when a party counts its days in another way', async () => {
    const entries = sourceEntries(madeUpEntries('calendars', 900));
    const calendars = testCalendars();
    const file = newFile();
    using index = open(memorySource(entries), file, calendars);
    await index.catchUp();
    const before = dumpIndex(file);
    const sundays = { timeZone: 'Pacific/Kiritimati', workingDays: [7], holidays: [] };
    calendars.change(sundays);
    await index.catchUp();
    expect(dumpIndex(file)).not.toBe(before);
    const nowMs = startMs + 700 * hourMs;
    const overdue = { ...anyQuery, isOverdue: true };
    const expected = new NaiveSearch(entries).find(overdue, { nowMs, calendar: sundays });
    expect(expected.length).toBeGreaterThan(3);
    expect(allOf(index, overdue, { nowMs }).leaves).toEqual(expected);
    expect(expected).not.toEqual(new NaiveSearch(entries).find(overdue, { nowMs, calendar: almaty }));
    calendars.change(almaty);
    await index.catchUp();
    expect(dumpIndex(file)).toBe(before);
  });
});

/** One to three filters with values that are met, sometimes a time, words, overdue. */
function randomQuery(naive: NaiveSearch, below: (limit: number) => number): LedgerQuery {
  const filters = Array.from({ length: below(4) }, () => {
    const filter = filterNames[below(filterNames.length)] ?? 'event';
    const known = naive.valuesOf(filter);
    const values = Array.from({ length: 1 + below(2) }, () => known[below(Math.max(1, known.length))] ?? 'none');
    return { filter, values: [...new Set(values)] };
  });
  const words = ['kz', 'n', 'вект', '2026', 'caricc', 'req', 'blo', 'ko'].filter(() => below(10) === 0);
  const fromMs = below(3) === 0 ? startMs + below(400) * hourMs : undefined;
  const toMs = below(3) === 0 ? (fromMs ?? startMs) + below(300) * hourMs : undefined;
  return { filters, words, fromMs, toMs, isOverdue: below(4) === 0 };
}
