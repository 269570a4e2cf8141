import type { Store } from '../store/index.ts';
import { matchOf, type LedgerQuery } from './query.ts';
import { leavesOfTime } from './time-blocks.ts';

/** Which of what was found is wanted. */
export interface SearchPage {
  readonly order: 'newest' | 'oldest';
  /** Only leaves beyond this one, in that order. */
  readonly after: number | undefined;
  readonly limit: number;
}

/** The condition of a query, ready for a statement over `term`; undefined where nothing can be found. */
export interface Condition {
  readonly where: string;
  readonly values: readonly (string | number)[];
}

/** `match` may say more than the query's own words (statistics). */
export function conditionOf(
  store: Store,
  query: LedgerQuery,
  how: { asOfMs: number; match?: string },
): Condition | undefined {
  const where = ['term MATCH ?'];
  const values: (string | number)[] = [how.match ?? matchOf(query)];
  const { fromMs, toMs } = query;
  if (fromMs !== undefined || toMs !== undefined) {
    const time = { fromMs: fromMs ?? Number.MIN_SAFE_INTEGER, toMs: toMs ?? Number.MAX_SAFE_INTEGER };
    const leaves = leavesOfTime(store, time);
    if (leaves === undefined) return undefined;
    where.push(
      'rowid BETWEEN ? AND ?',
      `(+rowid BETWEEN ? AND ? OR
        (SELECT at_ms >= ? AND at_ms < ? FROM entry WHERE entry.leaf = term.rowid))`,
    );
    values.push(leaves.first, leaves.last, leaves.wholeFirst, leaves.wholeLast, time.fromMs, time.toMs);
  }
  if (query.isOverdue) {
    where.push('+rowid IN (SELECT leaf FROM answer WHERE ended_ms IS NULL AND due_ms < ? AND soft = 0)');
    values.push(how.asOfMs);
  }
  return { where: where.join(' AND '), values };
}

export function countOf(store: Store, condition: Condition | undefined): number {
  if (condition === undefined) return 0;
  const row = store.prepare(`SELECT count(*) AS found FROM term WHERE ${condition.where}`).get(...condition.values);
  return Number(row?.['found']);
}

/** Leaf indexes in the order of the page. */
export function leavesOf(store: Store, condition: Condition | undefined, page: SearchPage): number[] {
  if (condition === undefined) return [];
  const { order, after, limit } = page;
  const [beyond, direction] = order === 'newest' ? ['rowid < ?', 'DESC'] : ['rowid > ?', 'ASC'];
  const start = order === 'newest' ? Number.MAX_SAFE_INTEGER : -1;
  return store
    .prepare(
      `SELECT rowid AS leaf FROM term WHERE ${condition.where} AND ${beyond} ORDER BY rowid ${direction} LIMIT ?`,
    )
    .all(...condition.values, after ?? start, limit)
    .map((row) => Number(row['leaf']));
}
