import type { Store } from '../store/index.ts';
import { matchOf, onlyQuestions, type LedgerQuery } from './query.ts';
import { leavesOfTime } from './time-blocks.ts';

/** Which of what was found is wanted. */
export interface SearchPage {
  readonly order: 'newest' | 'oldest';
  /** Only leaves beyond this one, in that order. */
  readonly after: number | undefined;
  readonly limit: number;
}

/** The condition of a query, ready for a statement; undefined where nothing can be found. */
export interface Condition {
  /** What is looked through: every entry by its terms, or questions alone. */
  readonly from: 'term' | 'question';
  readonly where: string;
  readonly values: readonly (string | number)[];
}

const leafOf = { term: 'rowid', question: 'leaf' } as const;

/** `match` may say more than the query's own words (statistics). */
export function conditionOf(
  store: Store,
  query: LedgerQuery,
  how: { asOfMs: number; match?: string },
): Condition | undefined {
  const { fromMs, toMs, isOverdue } = query;
  const hasTime = fromMs !== undefined || toMs !== undefined;
  if (isOverdue && how.match === undefined && !hasTime && query.filters.length + query.words.length === 0)
    return { from: 'question', where: 'due_ms < ?', values: [how.asOfMs] };
  const match = how.match ?? matchOf(query);
  const where = ['term MATCH ?'];
  const values: (string | number)[] = [isOverdue ? onlyQuestions(match) : match];
  if (hasTime) {
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
  if (isOverdue) {
    where.push('EXISTS (SELECT 1 FROM question WHERE question.leaf = term.rowid AND due_ms < ?)');
    values.push(how.asOfMs);
  }
  return { from: 'term', where: where.join(' AND '), values };
}

export function countOf(store: Store, condition: Condition | undefined): number {
  if (condition === undefined) return 0;
  const { from, where, values } = condition;
  return Number(store.prepare(`SELECT count(*) AS found FROM ${from} WHERE ${where}`).get(...values)?.['found']);
}

/** Leaf indexes in the order of the page. */
export function leavesOf(store: Store, condition: Condition | undefined, page: SearchPage): number[] {
  if (condition === undefined) return [];
  const { order, after, limit } = page;
  const { from, where, values } = condition;
  const leaf = leafOf[from];
  const [beyond, direction] = order === 'newest' ? [`${leaf} < ?`, 'DESC'] : [`${leaf} > ?`, 'ASC'];
  const start = order === 'newest' ? Number.MAX_SAFE_INTEGER : -1;
  return store
    .prepare(`SELECT ${leaf} AS leaf FROM ${from} WHERE ${where} AND ${beyond} ORDER BY ${leaf} ${direction} LIMIT ?`)
    .all(...values, after ?? start, limit)
    .map((row) => Number(row['leaf']));
}
