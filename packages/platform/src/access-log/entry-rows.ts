import { decodeEvent, type AccessEvent, type AccessOperation, type AccessSubjectType } from '@tamga/core/access-log';
import type { LedgerEntry } from '@tamga/core/ledger';
import type { Store } from '../store/index.ts';

/** Where the rows of an access log are. Whoever writes has opened a transaction. */
export type AccessTables = Pick<Store, 'prepare' | 'isTransaction'>;

/** An entry as stored. `entry` and `event` are undefined once they were erased: what is left is the leaf. */
export interface StoredAccess {
  /** Leaf index, from 0. */
  readonly index: number;
  /** 32 bytes, before the leaf hash. */
  readonly leaf: Uint8Array;
  readonly entry: LedgerEntry | undefined;
  readonly event: AccessEvent | undefined;
}

/** Which entries are wanted. All that is given must hold. */
export interface AccessQuery {
  readonly operation?: AccessOperation | undefined;
  readonly act?: string | undefined;
  readonly actor?: string | undefined;
  readonly subject?: { readonly type: AccessSubjectType; readonly id: string } | undefined;
  readonly fromMs?: number | undefined;
  readonly untilMs?: number | undefined;
  /** Only entries before this index. */
  readonly before?: number | undefined;
  readonly limit: number;
}

export function insertEntry(
  tables: AccessTables,
  { index, leaf, entry, event }: { index: number; leaf: Uint8Array; entry: LedgerEntry; event: AccessEvent },
): void {
  tables
    .prepare(
      'INSERT INTO access_entry (position, leaf, salt, record, at_ms, operation, act, actor) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    )
    .run(index, leaf, entry.salt, entry.record, event.atMs, event.operation, event.act, event.actor ?? null);
  const subject = tables.prepare('INSERT OR IGNORE INTO access_subject (type, id, position) VALUES (?, ?, ?)');
  for (const { type, id } of event.subjects) subject.run(type, id, index);
}

/** Number of entries: of leaves, that is. */
export function countEntries(tables: AccessTables): number {
  return Number(tables.prepare('SELECT coalesce(max(position) + 1, 0) AS size FROM access_entry').get()?.['size'] ?? 0);
}

export function findEntry(tables: AccessTables, index: number): StoredAccess | undefined {
  const row = tables.prepare('SELECT position, leaf, salt, record FROM access_entry WHERE position = ?').get(index);
  return row === undefined ? undefined : accessOf(row);
}

/** Newest first. What was erased is found by nothing but its index. */
export function selectEntries(tables: AccessTables, query: AccessQuery): StoredAccess[] {
  const { operation, act, actor, subject, fromMs, untilMs, before, limit } = query;
  const conditions: [string, (string | number)[]][] = [];
  const where = (condition: string, ...values: (string | number)[]): void => void conditions.push([condition, values]);
  where('record IS NOT NULL');
  if (operation !== undefined) where('operation = ?', operation);
  if (act !== undefined) where('act = ?', act);
  if (actor !== undefined) where('actor = ?', actor);
  if (fromMs !== undefined) where('at_ms >= ?', fromMs);
  if (untilMs !== undefined) where('at_ms < ?', untilMs);
  if (before !== undefined) where('position < ?', before);
  if (subject !== undefined)
    where('position IN (SELECT position FROM access_subject WHERE type = ? AND id = ?)', subject.type, subject.id);
  const sql = `SELECT position, leaf, salt, record FROM access_entry WHERE ${conditions.map(([text]) => text).join(' AND ')} ORDER BY position DESC LIMIT ?`;
  return tables
    .prepare(sql)
    .all(...conditions.flatMap(([, values]) => values), limit)
    .map(accessOf);
}

/** Indexes of entries about a subject, ascending. */
export function indexesOfSubject(tables: AccessTables, subject: { type: AccessSubjectType; id: string }): number[] {
  return tables
    .prepare('SELECT position FROM access_subject WHERE type = ? AND id = ? ORDER BY position')
    .all(subject.type, subject.id)
    .map(({ position }) => Number(position));
}

/** Takes salt and record away, and whatever repeats them; the leaf stays. False where there was nothing left to erase. */
export function eraseEntry(tables: AccessTables, index: number): boolean {
  const erased = tables
    .prepare(
      'UPDATE access_entry SET salt = NULL, record = NULL, at_ms = NULL, operation = NULL, act = NULL, actor = NULL WHERE position = ? AND record IS NOT NULL',
    )
    .run(index);
  tables.prepare('DELETE FROM access_subject WHERE position = ?').run(index);
  return Number(erased.changes) > 0;
}

/** Throws TypeError on a row of another shape than the schema's; a record that does not decode leaves `event` undefined. */
export function accessOf(row: Record<string, unknown>): StoredAccess {
  const { position, leaf, salt, record } = row;
  if (typeof position !== 'number' || !(leaf instanceof Uint8Array))
    throw new TypeError('an access entry of another shape');
  const entry = salt instanceof Uint8Array && record instanceof Uint8Array ? { salt, record } : undefined;
  const read = entry === undefined ? undefined : decodeEvent(entry.record);
  return { index: position, leaf, entry, event: read?.ok === true ? read.event : undefined };
}
