import type { ThreadMessage } from '@tamga/core/casework';
import type { AuthorityId, MessageId } from '@tamga/core/identifiers';
import { count, text } from './columns.ts';
import type { Database } from './database.ts';
import { priorityOf, readSummary, summaryColumns, type MessageSummary } from './message-rows.ts';

/** Code of a message that came when its thread held as many as one adapter keeps in order (decision 0096). */
export const threadFull = 'THREAD_FULL';

/** The messages of a thread that one authority holds, oldest first. */
export function listThread(db: Database, thread: MessageId, authority: AuthorityId): MessageSummary[] {
  return db
    .prepare(`SELECT ${summaryColumns} FROM messages WHERE thread = ? AND authority = ? ORDER BY at_ms, row`)
    .all(thread, authority)
    .map(readSummary);
}

/** How many messages of a thread one authority holds; of one sender, or of all. */
export function countThread(
  db: Database,
  of: { thread: MessageId; authority: AuthorityId; sender?: AuthorityId },
): number {
  const row = db
    .prepare(
      `SELECT count(*) AS messages FROM messages
        WHERE thread = :thread AND authority = :authority AND (:sender IS NULL OR sender = :sender)`,
    )
    .get({ thread: of.thread, authority: of.authority, sender: of.sender ?? null });
  return count(row, 'messages');
}

/** What may stand in a thread's order: all that was sealed, but not what came when the thread was full. */
export function listThreadOrder(db: Database, thread: MessageId, authority: AuthorityId): ThreadMessage[] {
  return db
    .prepare(
      `SELECT id, sender, thread_position, after, priority, created_ms, at_ms, applied OR state <> 'DELIVERED' AS applied
        FROM messages WHERE thread = ? AND authority = ? AND envelope_digest IS NOT NULL AND code IS NOT ? ORDER BY row`,
    )
    .all(thread, authority, threadFull)
    .map((row) => ({
      id: text(row, 'id') as MessageId,
      sender: text(row, 'sender') as AuthorityId,
      position: count(row, 'thread_position'),
      after: JSON.parse(text(row, 'after')) as MessageId[],
      priority: priorityOf(row),
      createdMs: count(row, 'created_ms'),
      arrivedMs: count(row, 'at_ms'),
      // Nothing waits for what will never be applied.
      applied: count(row, 'applied') === 1,
    }));
}

/** The next position of a sender in a thread. What the centre refused reached nobody, so its position is free again. */
export function nextThreadPosition(db: Database, thread: MessageId, sender: AuthorityId): number {
  const row = db
    .prepare(
      `SELECT coalesce(max(thread_position), 0) AS last FROM messages
        WHERE thread = ? AND sender = ? AND envelope_digest IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM admissions WHERE admissions.message = messages.id AND admitted = 0)`,
    )
    .get(thread, sender);
  return count(row, 'last') + 1;
}

/** Threads with received messages that came before a moment and are not applied yet. */
export function listWaitingThreads(db: Database, beforeMs: number): { thread: MessageId; authority: AuthorityId }[] {
  return db
    .prepare(`SELECT DISTINCT thread, authority FROM messages WHERE applied = 0 AND state = 'DELIVERED' AND at_ms < ?`)
    .all(beforeMs)
    .map((row) => ({ thread: text(row, 'thread') as MessageId, authority: text(row, 'authority') as AuthorityId }));
}

/** The newest messages of a thread that one authority has seen, newest first. */
export function newestOfThread(db: Database, thread: MessageId, authority: AuthorityId, limit: number): MessageId[] {
  return db
    .prepare(
      `SELECT id FROM messages WHERE thread = ? AND authority = ? AND applied = 1 AND envelope_digest IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM admissions WHERE admissions.message = messages.id AND admitted = 0)
        ORDER BY row DESC LIMIT ?`,
    )
    .all(thread, authority, limit)
    .map((row) => text(row, 'id') as MessageId);
}
