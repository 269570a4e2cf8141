import type { AuthorityId, MessageId } from '@tamga/core/identifiers';
import { count, text, textOrNull } from './columns.ts';
import type { Database, Row } from './database.ts';

/** Something that happened here, in the order of commits: a timeline entry and a server-sent event in one. */
export interface EventRow {
  /** Row id, assigned at commit: ascending for ever. The id of the server-sent event. */
  row: number;
  atMs: number;
  event: string;
  authority: AuthorityId;
  message: MessageId | null;
  thread: MessageId | null;
  /** A state, a recipient, a code: never content. */
  detail: string | null;
}

export function insertEvent(db: Database, event: Omit<EventRow, 'row'>): void {
  db.prepare('INSERT INTO events (at_ms, event, authority, message, thread, detail) VALUES (?, ?, ?, ?, ?, ?)').run(
    event.atMs,
    event.event,
    event.authority,
    event.message,
    event.thread,
    event.detail,
  );
}

/** Events after a row, oldest first. `authority` null: of the whole party. */
export function listEventsAfter(db: Database, after: number, authority: AuthorityId | null, limit: number): EventRow[] {
  return db
    .prepare(
      'SELECT * FROM events WHERE row > :after AND (:authority IS NULL OR authority = :authority) ORDER BY row LIMIT :limit',
    )
    .all({ after, authority, limit })
    .map(readEvent);
}

export function listEventsOf(db: Database, message: MessageId): EventRow[] {
  return db.prepare('SELECT * FROM events WHERE message = ? ORDER BY row').all(message).map(readEvent);
}

/** How often the centre let through what the agreements here do not cover, or recorded otherwise. */
export function countDiffering(db: Database): number {
  return count(db.prepare(`SELECT count(*) AS messages FROM events WHERE event = 'centre-differs'`).get(), 'messages');
}

export function lastEventRow(db: Database): number {
  return count(db.prepare('SELECT coalesce(max(row), 0) AS last FROM events').get(), 'last');
}

/** Whether the content of a message was destroyed since. */
export function wasErased(db: Database, { afterRow }: { afterRow: number }): boolean {
  return db.prepare(`SELECT 1 FROM events WHERE row > ? AND event = 'erased' LIMIT 1`).get(afterRow) !== undefined;
}

function readEvent(row: Row): EventRow {
  return {
    row: count(row, 'row'),
    atMs: count(row, 'at_ms'),
    event: text(row, 'event'),
    authority: text(row, 'authority') as AuthorityId,
    message: textOrNull(row, 'message') as MessageId | null,
    thread: textOrNull(row, 'thread') as MessageId | null,
    detail: textOrNull(row, 'detail'),
  };
}
