import type { CaseEvent } from '@tamga/core/casework';
import {
  kinds,
  priorities,
  type AuthorityId,
  type KindName,
  type MessageId,
  type PriorityName,
} from '@tamga/core/identifiers';
import type { DecisionView } from '../decision-view.ts';
import type { Database, Row } from './database.ts';
import { blobOrNull, count, countOrNull, text, textOrNull } from './columns.ts';

/** One message, sent or received. Ciphertexts are as the archive made them. */
export interface MessageRow {
  row: number;
  id: MessageId;
  direction: 'in' | 'out';
  /** Our own authority: the sender of what goes out, the recipient of what comes in. */
  authority: AuthorityId;
  kind: KindName;
  priority: PriorityName;
  sender: AuthorityId;
  recipients: readonly AuthorityId[];
  thread: MessageId;
  /** 0 while nothing is sealed. */
  threadPosition: number;
  /** Messages that the sender had seen. */
  after: readonly MessageId[];
  inReplyTo: MessageId | null;
  /** Messages that this one corrects, erases or recalls. */
  amends: readonly MessageId[];
  /** What it does to its case, once it is applied (received) or admitted (sent). */
  caseEvent: CaseEvent | null;
  operation: string | null;
  createdMs: number;
  expiresMs: number;
  /** When it was stored here. */
  atMs: number;
  state: string;
  code: string | null;
  /** False while earlier messages of its sender in the thread are missing. */
  applied: boolean;
  openedMs: number | null;
  decisions: readonly DecisionView[];
  envelopeDigest: Uint8Array | null;
  envelope: Uint8Array | null;
  contentKey: Uint8Array | null;
  title: Uint8Array | null;
  draft: Uint8Array | null;
  fingerprint: Uint8Array | null;
}

export type NewMessageRow = Omit<MessageRow, 'row'>;

/** Which rows of a box are wanted. `authority` null: of the whole party. */
export interface BoxQuery {
  direction: 'in' | 'out';
  authority: AuthorityId | null;
  state?: string | undefined;
  sinceMs?: number | undefined;
  limit: number;
}

const columnNames = [
  'id',
  'direction',
  'authority',
  'kind',
  'priority',
  'sender',
  'recipients',
  'thread',
  'thread_position',
  'after',
  'in_reply_to',
  'amends',
  'case_event',
  'operation',
  'created_ms',
  'expires_ms',
  'at_ms',
  'state',
  'code',
  'applied',
  'opened_ms',
  'decisions',
  'envelope_digest',
  'envelope',
  'content_key',
  'title',
  'draft',
  'fingerprint',
] as const;

export function insertMessage(db: Database, message: NewMessageRow): void {
  db.prepare(`INSERT INTO messages (${columnNames.join(', ')}) VALUES (${columnNames.map(() => '?').join(', ')})`).run(
    message.id,
    message.direction,
    message.authority,
    message.kind,
    priorities.numberOf(message.priority),
    message.sender,
    JSON.stringify(message.recipients),
    message.thread,
    message.threadPosition,
    JSON.stringify(message.after),
    message.inReplyTo,
    JSON.stringify(message.amends),
    message.caseEvent === null ? null : JSON.stringify(message.caseEvent),
    message.operation,
    message.createdMs,
    message.expiresMs,
    message.atMs,
    message.state,
    message.code,
    message.applied ? 1 : 0,
    message.openedMs,
    JSON.stringify(message.decisions),
    message.envelopeDigest,
    message.envelope,
    message.contentKey,
    message.title,
    message.draft,
    message.fingerprint,
  );
}

/** Removes a draft that was never sealed, so that its id can be used by the message that it becomes. */
export function deleteDraft(db: Database, id: MessageId): void {
  db.prepare('DELETE FROM messages WHERE id = ? AND envelope IS NULL').run(id);
}

/** Whether anything is stored that only the archive key opens. */
export function hasMessages(db: Database): boolean {
  return db.prepare('SELECT 1 AS one FROM messages LIMIT 1').get() !== undefined;
}

export function findMessage(db: Database, id: MessageId): MessageRow | undefined {
  const row = db.prepare('SELECT * FROM messages WHERE id = ?').get(id);
  return row === undefined ? undefined : readMessage(row);
}

export function listMessages(db: Database, query: BoxQuery): MessageRow[] {
  return db
    .prepare(
      `SELECT * FROM messages WHERE direction = :direction AND (:authority IS NULL OR authority = :authority)
        AND (:state IS NULL OR state = :state) AND at_ms >= :since ORDER BY at_ms DESC, row DESC LIMIT :limit`,
    )
    .all({
      direction: query.direction,
      authority: query.authority,
      state: query.state ?? null,
      since: query.sinceMs ?? 0,
      limit: query.limit,
    })
    .map(readMessage);
}

/** The messages of a thread that one authority holds, oldest first. */
export function listThread(db: Database, thread: MessageId, authority: AuthorityId): MessageRow[] {
  return db
    .prepare('SELECT * FROM messages WHERE thread = ? AND authority = ? ORDER BY at_ms, row')
    .all(thread, authority)
    .map(readMessage);
}

export function setMessageState(db: Database, id: MessageId, state: string, code: string | null): void {
  db.prepare('UPDATE messages SET state = ?, code = ? WHERE id = ?').run(state, code, id);
}

export function setDecisions(db: Database, id: MessageId, decisions: readonly DecisionView[]): void {
  db.prepare('UPDATE messages SET decisions = ? WHERE id = ?').run(JSON.stringify(decisions), id);
}

export function markApplied(db: Database, id: MessageId): void {
  db.prepare('UPDATE messages SET applied = 1 WHERE id = ?').run(id);
}

/** True when this call was the first to open it. */
export function markOpened(db: Database, id: MessageId, nowMs: number): boolean {
  return (
    db.prepare('UPDATE messages SET opened_ms = ? WHERE id = ? AND opened_ms IS NULL').run(nowMs, id).changes === 1
  );
}

/** Erasure: what is left is metadata and proofs (05, national access log). */
export function eraseContent(db: Database, id: MessageId): void {
  db.prepare('UPDATE messages SET content_key = NULL, title = NULL, draft = NULL WHERE id = ?').run(id);
}

/** The next position of a sender in a thread. What the centre refused reached nobody, so its position is free again. */
export function nextThreadPosition(db: Database, thread: MessageId, sender: AuthorityId): number {
  const row = db
    .prepare(
      `SELECT coalesce(max(thread_position), 0) AS last FROM messages
        WHERE thread = ? AND sender = ? AND envelope IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM admissions WHERE admissions.message = messages.id AND admitted = 0)`,
    )
    .get(thread, sender);
  return count(row, 'last') + 1;
}

/** Threads with received messages that are not applied yet. */
export function listWaitingThreads(db: Database): { thread: MessageId; authority: AuthorityId }[] {
  return db
    .prepare(`SELECT DISTINCT thread, authority FROM messages WHERE applied = 0 AND state = 'DELIVERED'`)
    .all()
    .map((row) => ({ thread: text(row, 'thread') as MessageId, authority: text(row, 'authority') as AuthorityId }));
}

/** The newest messages of a thread that one authority has seen, newest first. */
export function newestOfThread(db: Database, thread: MessageId, authority: AuthorityId, limit: number): MessageId[] {
  return db
    .prepare(
      `SELECT id FROM messages WHERE thread = ? AND authority = ? AND applied = 1 AND envelope IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM admissions WHERE admissions.message = messages.id AND admitted = 0)
        ORDER BY row DESC LIMIT ?`,
    )
    .all(thread, authority, limit)
    .map((row) => text(row, 'id') as MessageId);
}

/** Sent messages whose fate is not final here, oldest first: what the status service is asked about. */
export function listUndecided(db: Database, from: { after: number; limit: number }): { row: number; id: MessageId }[] {
  return db
    .prepare(
      `SELECT row, id FROM messages WHERE direction = 'out' AND envelope IS NOT NULL AND state IN ('SENT', 'ADMITTED') AND row > ? ORDER BY row LIMIT ?`,
    )
    .all(from.after, from.limit)
    .map((row) => ({ row: count(row, 'row'), id: text(row, 'id') as MessageId }));
}

function readMessage(row: Row): MessageRow {
  const priority = priorities.nameOf(count(row, 'priority'));
  const kind = text(row, 'kind');
  if (priority === undefined || !kinds.is(kind))
    throw new TypeError(`stored message ${text(row, 'id')} has an unknown kind or priority`);
  return {
    row: count(row, 'row'),
    id: text(row, 'id') as MessageId,
    direction: text(row, 'direction') === 'in' ? 'in' : 'out',
    authority: text(row, 'authority') as AuthorityId,
    kind,
    priority,
    sender: text(row, 'sender') as AuthorityId,
    recipients: JSON.parse(text(row, 'recipients')) as AuthorityId[],
    thread: text(row, 'thread') as MessageId,
    threadPosition: count(row, 'thread_position'),
    after: JSON.parse(text(row, 'after')) as MessageId[],
    inReplyTo: textOrNull(row, 'in_reply_to') as MessageId | null,
    amends: JSON.parse(text(row, 'amends')) as MessageId[],
    caseEvent: row['case_event'] === null ? null : (JSON.parse(text(row, 'case_event')) as CaseEvent),
    operation: textOrNull(row, 'operation'),
    createdMs: count(row, 'created_ms'),
    expiresMs: count(row, 'expires_ms'),
    atMs: count(row, 'at_ms'),
    state: text(row, 'state'),
    code: textOrNull(row, 'code'),
    applied: count(row, 'applied') === 1,
    openedMs: countOrNull(row, 'opened_ms'),
    decisions: JSON.parse(text(row, 'decisions')) as DecisionView[],
    envelopeDigest: blobOrNull(row, 'envelope_digest'),
    envelope: blobOrNull(row, 'envelope'),
    contentKey: blobOrNull(row, 'content_key'),
    title: blobOrNull(row, 'title'),
    draft: blobOrNull(row, 'draft'),
    fingerprint: blobOrNull(row, 'fingerprint'),
  };
}
