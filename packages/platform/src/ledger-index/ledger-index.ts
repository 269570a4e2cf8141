import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { openStore, StoreError, type Store, type StoreErrorCode } from '../store/index.ts';
import { answerRows, type Calendars } from './answers.ts';
import { formatCursor, parseCursor, type CursorCode } from './cursor.ts';
import { migrations } from './migrations.ts';
import type { LedgerQuery } from './query.ts';
import { conditionOf, countOf, leavesOf } from './search.ts';
import type { IndexSource } from './source.ts';
import { statisticsOf, type PeriodLength, type Statistics, type StatisticsCode } from './statistics.ts';
import { entryWriter } from './take-entries.ts';

/** Entries that go in one transaction: what one turn of the event loop is kept waiting for. */
const entriesAtOnce = 512;
/** Questions of statistics, the one that is being counted among them: each is hundreds of counts over all entries. */
const countingMax = 4;

export interface LedgerIndexOptions {
  readonly source: IndexSource;
  readonly calendars: Calendars;
}

/** What was found, as leaf indexes. */
export interface SearchResult {
  readonly leaves: readonly number[];
  /** How many there were when the search began. */
  readonly total: number;
  readonly asOfMs: number;
  /** Where the next page begins; undefined on the last one. */
  readonly cursor: string | undefined;
}

/** One page of a search, as it is asked for. A cursor goes on with the search that gave it. */
interface SearchRequest {
  readonly query: LedgerQuery;
  readonly limit: number;
  readonly nowMs: number;
  readonly order?: 'newest' | 'oldest' | undefined;
  readonly cursor?: string | undefined;
}

/** A search index over the entries that somebody holds. It is made from them alone, and can be made again. */
export interface LedgerIndex extends Disposable {
  /** Entries in it. */
  readonly size: number;
  /** Entries of the source that are not in it yet. */
  readonly behind: number;
  /**
   * Takes what the source has, at most so many entries, each batch with its place in one transaction; then counts the
   * deadlines of parties anew that changed their calendars. Calls wait for one another.
   */
  catchUp(options?: { entriesMax?: number; signal?: AbortSignal }): Promise<void>;
  search(request: SearchRequest): { ok: true; result: SearchResult } | { ok: false; code: CursorCode };
  /** Counts, turn by turn of the event loop, one question after the other; refuses one with BUSY where too many wait. */
  statistics(
    query: LedgerQuery,
    how: { nowMs: number; period?: PeriodLength | undefined },
  ): Promise<{ ok: true; statistics: Statistics } | { ok: false; code: StatisticsCode }>;
  /** The entry at a leaf index, where the index has it. */
  entryOfLeaf(leaf: number): Uint8Array | undefined;
  /** The leaf index of a message's admission. */
  leafOfMessage(id: string): number | undefined;
  /** Leaf indexes below a tree size that are held, ascending. */
  leavesBelow(size: number): IterableIterator<number>;
}

/** The index of a database: beside it. */
export function indexBeside(databaseFile: string): string {
  return databaseFile.replace(/(?:\.sqlite)?$/u, '.index.sqlite');
}

/**
 * Opens or makes the index. One that was made of other entries than the source now gives (a database restored from a
 * backup, a recovered log) is thrown away, and so is a damaged one; `catchUp` makes it again. Throws StoreError.
 */
export function openLedgerIndex(file: string, options: LedgerIndexOptions): LedgerIndex {
  const opened = openUsable(file);
  if (opened !== undefined && isOfSource(opened, options.source)) return indexOver(opened, options);
  opened?.[Symbol.dispose]();
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
  return indexOver(openStore(file, migrations), options);
}

/** What is damaged or of another version is only a projection. */
const replaced: ReadonlySet<StoreErrorCode> = new Set<StoreErrorCode>([
  'DAMAGED',
  'MIGRATION_CHANGED',
  'NEWER_DATABASE',
]);

function openUsable(file: string): Store | undefined {
  try {
    return openStore(file, migrations);
  } catch (error) {
    if (error instanceof StoreError && replaced.has(error.code)) return undefined;
    throw error;
  }
}

interface Progress {
  position: number;
  mark: Uint8Array;
}

const noProgress: Progress = { position: 0, mark: new Uint8Array() };

function progressOf(store: Store, source: 'entries' | 'statements'): Progress {
  const row = store.prepare('SELECT position, mark FROM progress WHERE source = ?').get(source);
  if (row === undefined) return noProgress;
  const { position, mark } = row;
  if (typeof position !== 'number' || !(mark instanceof Uint8Array)) throw new TypeError('a row of another shape');
  return { position, mark };
}

function isOfSource(store: Store, source: IndexSource): boolean {
  const { position, mark } = progressOf(store, 'entries');
  if (position === 0) return true;
  const entry = source.entryAt(position);
  return entry !== undefined && Buffer.compare(markOf(entry.bytes), mark) === 0;
}

function markOf(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}

function indexOver(store: Store, { source, calendars }: LedgerIndexOptions): LedgerIndex {
  const answers = answerRows(store, calendars);
  const writer = entryWriter(store, { source, answers });
  const keep = store.prepare(
    'INSERT INTO progress (source, position, mark) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET position = excluded.position, mark = excluded.mark',
  );
  let last: Promise<void> = Promise.resolve();
  let lastCounted: Promise<unknown> = Promise.resolve();
  let counting = 0;
  let size = Number(store.prepare('SELECT count(*) AS entries FROM entry').get()?.['entries']);

  /** One batch: how much was read, and how many entries are new. */
  const takeBatch = (): { read: number; added: number } =>
    store.transaction(() => {
      let added = 0;
      const entries = source.entriesAfter(progressOf(store, 'entries').position, entriesAtOnce);
      const newest = entries.at(-1);
      if (newest !== undefined) {
        added = writer.take(entries);
        keep.run('entries', newest.position, markOf(newest.bytes));
      }
      const statements = source.statementsAfter(progressOf(store, 'statements').position, entriesAtOnce);
      const latest = statements.at(-1);
      if (latest !== undefined) {
        writer.takeStatements(statements);
        keep.run('statements', latest.position, noProgress.mark);
      }
      return { read: entries.length + statements.length, added };
    });

  const catchUp = async (entriesMax: number, isOver: () => boolean) => {
    for (let taken = 0; taken < entriesMax && !isOver();) {
      const { read, added } = takeBatch();
      if (read === 0) break;
      size += added;
      taken += read;
      await nextTurn();
    }
    while (!isOver() && store.transaction(() => answers.recount())) await nextTurn();
  };

  const leavesFrom = store.prepare('SELECT leaf FROM entry WHERE leaf >= ? AND leaf < ? ORDER BY leaf LIMIT ?');
  return {
    get size() {
      return size;
    },
    get behind() {
      return source.countAfter(progressOf(store, 'entries').position);
    },
    catchUp: ({ entriesMax = Number.POSITIVE_INFINITY, signal } = {}) => {
      const next = last.then(() => catchUp(entriesMax, () => signal?.aborted === true));
      last = next.catch(() => undefined);
      return next;
    },
    search: (request) => searchPage(store, request),
    statistics: async (query, how) => {
      if (counting >= countingMax) return { ok: false, code: 'BUSY' };
      counting += 1;
      const counted = lastCounted.then(() => statisticsOf(store, query, how));
      lastCounted = counted.catch(() => undefined);
      try {
        return await counted;
      } finally {
        counting -= 1;
      }
    },
    entryOfLeaf: (leaf) => {
      const held = leavesFrom.get(leaf, leaf + 1, 1);
      return held === undefined ? undefined : source.entryOfLeaf(leaf);
    },
    leafOfMessage: (id) => {
      const leaf = store.prepare('SELECT leaf FROM message WHERE id = ?').get(id)?.['leaf'];
      return typeof leaf === 'number' ? leaf : undefined;
    },
    *leavesBelow(size) {
      for (let from = 0; ;) {
        const rows = leavesFrom.all(from, size, entriesAtOnce);
        for (const { leaf } of rows) yield Number(leaf);
        if (rows.length < entriesAtOnce) return;
        from = Number(rows.at(-1)?.['leaf']) + 1;
      }
    },
    [Symbol.dispose]: () => store[Symbol.dispose](),
  };
}

function searchPage(
  store: Store,
  { query, limit, nowMs, order = 'newest', cursor }: SearchRequest,
): ReturnType<LedgerIndex['search']> {
  const parsed = cursor === undefined ? undefined : parseCursor(query, cursor);
  if (parsed?.ok === false) return parsed;
  const asOfMs = parsed?.cursor.asOfMs ?? nowMs;
  const page = { order: parsed?.cursor.order ?? order, after: parsed?.cursor.after, limit: limit + 1 };
  const condition = conditionOf(store, query, { asOfMs });
  const total = parsed?.cursor.total ?? countOf(store, condition);
  const found = leavesOf(store, condition, page);
  const leaves = found.slice(0, limit);
  const lastLeaf = leaves.at(-1);
  const next =
    found.length > limit && lastLeaf !== undefined
      ? formatCursor(query, { order: page.order, after: lastLeaf, total, asOfMs })
      : undefined;
  return { ok: true, result: { leaves, total, asOfMs, cursor: next } };
}
