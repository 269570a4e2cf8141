import { setImmediate as nextTurn } from 'node:timers/promises';
import { crimeAreas, kinds, outcomeStates, priorities } from '@tamga/core/identifiers';
import type { Store } from '../store/index.ts';
import { periodsOf, type Period, type PeriodLength } from './periods.ts';
import { andTerm, matchOf, withoutKinds, type LedgerQuery } from './query.ts';
import { conditionOf, countOf } from './search.ts';
import type { FilterName } from './terms.ts';

export type { PeriodLength } from './periods.ts';

/** Values counted of a filter whose values are not known beforehand. */
const valuesMax = 500;
/** Round trips and tallies stay outside (06, "Message kinds"). */
const outside = ['TEST', 'TALLY'];

export interface Counted {
  readonly value: string;
  readonly count: number;
}

/** How answers stand that agreements set a limit for. Of a question to several, each recipient's deadline counts. */
export interface AnswerCounts {
  /** Firm and as-a-rule deadlines together; `late` are those that were missed only as a rule. */
  readonly inTime: number;
  readonly exceeded: number;
  readonly late: number;
  /** No answer is logged: the limit has passed, it has not, the clock stands still, or nothing was delivered. */
  readonly overdue: number;
  readonly running: number;
  readonly paused: number;
  readonly notDelivered: number;
}

export interface Statistics {
  readonly asOfMs: number;
  /** Entries that the query finds, without tests and tallies. */
  readonly entries: number;
  readonly admitted: number;
  readonly refused: number;
  /** Of messages: their admissions and refusals. */
  readonly byKind: readonly Counted[];
  readonly byUrgency: readonly Counted[];
  readonly byArea: readonly Counted[];
  readonly bySender: readonly Counted[];
  readonly byRecipient: readonly Counted[];
  /** Of refusals, of verdicts for one recipient, and of a recipient's own refusal: the code. */
  readonly byRefusal: readonly Counted[];
  /** Of outcomes. */
  readonly byState: readonly Counted[];
  readonly answers: AnswerCounts;
  readonly answersByUrgency: readonly (AnswerCounts & { readonly value: string })[];
  readonly answersByParty: readonly (AnswerCounts & { readonly value: string })[];
  /** By the article that sets the limit: `caricc-2006@1#5`. */
  readonly answersByLimit: readonly (AnswerCounts & { readonly value: string })[];
  readonly periods: readonly (Period & {
    readonly admitted: number;
    readonly refused: number;
    readonly delivered: number;
  })[];
}

/** BUSY: too many wait to be counted already. */
export type StatisticsCode = 'PERIODS_TOO_MANY' | 'BUSY';

/** Counts what a query finds. Between two counts others get their turn. */
export async function statisticsOf(
  store: Store,
  query: LedgerQuery,
  how: { nowMs: number; period?: PeriodLength | undefined },
): Promise<{ ok: true; statistics: Statistics } | { ok: false; code: StatisticsCode }> {
  const asOfMs = how.nowMs;
  const match = withoutKinds(matchOf(query), outside);
  const count = async (more: readonly (readonly [FilterName, string])[] = [], of: LedgerQuery = query) => {
    await nextTurn();
    const narrowed = more.reduce((text, [filter, value]) => andTerm(text, filter, value), match);
    return countOf(store, conditionOf(store, of, { asOfMs, match: narrowed }));
  };
  const countEach = async (event: string, filter: FilterName, values: readonly string[]): Promise<Counted[]> => {
    const counted: Counted[] = [];
    for (const value of values) {
      const found = await count([
        ['event', event],
        [filter, value],
      ]);
      if (found > 0) counted.push({ value, count: found });
    }
    return counted.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  };
  const periods = how.period === undefined ? [] : periodsOf(how.period, timeOf(store, query));
  if (periods === undefined) return { ok: false, code: 'PERIODS_TOO_MANY' };
  const [parties, codes] = [valuesMet(store, 'party'), valuesMet(store, 'code')];
  const refusals = [...(await countEach('admission', 'code', codes)), ...(await countEach('outcome', 'code', codes))];
  const byPeriod: Statistics['periods'][number][] = [];
  for (const period of periods) {
    const of = { ...query, fromMs: period.fromMs, toMs: period.toMs };
    byPeriod.push({
      ...period,
      admitted: await count([['state', 'admitted']], of),
      refused: await count([['state', 'refused']], of),
      delivered: await count([['state', 'delivered']], of),
    });
  }
  return {
    ok: true,
    statistics: {
      asOfMs,
      entries: await count(),
      admitted: await count([['state', 'admitted']]),
      refused: await count([['state', 'refused']]),
      byKind: await countEach('admission', 'kind', kinds.names),
      byUrgency: await countEach('admission', 'priority', priorities.names),
      byArea: await countEach('admission', 'area', crimeAreas.names),
      bySender: await countEach('admission', 'sender', parties),
      byRecipient: await countEach('admission', 'recipient', parties),
      byRefusal: added(refusals),
      byState: await countEach('outcome', 'state', outcomeStates.names),
      ...countAnswers(store, query, { asOfMs, match }),
      periods: byPeriod,
    },
  };
}

/** The same code in a refusal and in a recipient's own. */
function added(counted: readonly Counted[]): Counted[] {
  const sums = new Map<string, number>();
  for (const { value, count } of counted) sums.set(value, (sums.get(value) ?? 0) + count);
  return [...sums]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function valuesMet(store: Store, filter: FilterName): string[] {
  return store
    .prepare('SELECT value FROM value WHERE filter = ? ORDER BY value LIMIT ?')
    .all(filter, valuesMax)
    .map((row) => String(row['value']));
}

/** The stretch that is divided: as asked, else from the first to the last entry. */
function timeOf(store: Store, { fromMs, toMs }: LedgerQuery): { fromMs: number; toMs: number } | undefined {
  const row = store.prepare('SELECT min(min_ms) AS first, max(max_ms) AS last FROM block').get();
  const [first, last] = [row?.['first'], row?.['last']];
  if (typeof first !== 'number' || typeof last !== 'number') return undefined;
  return { fromMs: fromMs ?? first, toMs: toMs ?? last + 1 };
}

const counts = `
  sum(ended_ms IS NOT NULL AND ended_ms <= due_ms) AS inTime,
  sum(ended_ms IS NOT NULL AND ended_ms > due_ms AND soft = 0) AS exceeded,
  sum(due_ms IS NOT NULL AND soft = 1 AND coalesce(ended_ms, ?1) > due_ms) AS late,
  sum(ended_ms IS NULL AND due_ms < ?1 AND soft = 0) AS overdue,
  sum(ended_ms IS NULL AND due_ms >= ?1) AS running,
  sum(started_ms IS NOT NULL AND ended_ms IS NULL AND due_ms IS NULL) AS paused,
  sum(started_ms IS NULL) AS notDelivered`;

function countAnswers(
  store: Store,
  query: LedgerQuery,
  how: { asOfMs: number; match: string },
): Pick<Statistics, 'answers' | 'answersByUrgency' | 'answersByParty' | 'answersByLimit'> {
  const condition = conditionOf(store, query, { ...how, match: andTerm(how.match, 'event', 'admission') });
  const grouped = (by: string) => {
    if (condition === undefined) return [];
    // Numbered from 2: ?1 is the moment as of which it is counted.
    let number = 1;
    const where = condition.where.replaceAll('?', () => `?${(number += 1)}`);
    return store
      .prepare(
        `SELECT ${by} AS value, ${counts} FROM answer WHERE leaf IN (SELECT rowid FROM term WHERE ${where}) GROUP BY 1 ORDER BY 1`,
      )
      .all(how.asOfMs, ...condition.values)
      .map((row) => ({ value: String(row['value']), ...answerCounts(row) }));
  };
  return {
    answers: answerCounts(grouped("''")[0] ?? {}),
    answersByUrgency: grouped('priority'),
    answersByParty: grouped("substr(recipient, 1, instr(recipient, '/') - 1)"),
    answersByLimit: grouped('article'),
  };
}

function answerCounts(row: Readonly<Record<string, unknown>>): AnswerCounts {
  const of = (name: keyof AnswerCounts) => Number(row[name] ?? 0);
  return {
    inTime: of('inTime'),
    exceeded: of('exceeded'),
    late: of('late'),
    overdue: of('overdue'),
    running: of('running'),
    paused: of('paused'),
    notDelivered: of('notDelivered'),
  };
}
