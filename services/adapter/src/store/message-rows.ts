import type { DecisionView } from '@tamga/api';
import type { CaseEvent, DecisionChange } from '@tamga/core/casework';
import {
  crimeAreas,
  kinds,
  priorities,
  purposes,
  type AuthorityId,
  type CrimeAreaName,
  type KindName,
  type MessageId,
  type PriorityName,
  type PurposeName,
} from '@tamga/core/identifiers';
import { readDecisionViews } from '../decision-view.ts';
import type { Database, Row } from './database.ts';
import { blobOrNull, count, countOrNull, text, textOrNull } from './columns.ts';
import { noteExchange } from './exchange-rows.ts';

/** One message, sent or received, without what is large: who does not show or send it needs no more. */
export interface MessageSummary {
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
  /** From the labels: why, and about what. */
  purpose: PurposeName | null;
  crimeAreas: readonly CrimeAreaName[];
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
  /** Of what we wrote: the officer, by a name that never leaves the nation. Null where it is not known. */
  author: string | null;
  /** Of what is held because decisions differ: in what. */
  changes: readonly DecisionChange[];
  /** Ciphertext of the archive. */
  title: Uint8Array | null;
  envelopeDigest: Uint8Array | null;
}

/** One message, whole. Ciphertexts are as the archive made them. */
export interface MessageRow extends MessageSummary {
  envelope: Uint8Array | null;
  contentKey: Uint8Array | null;
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
  'author',
  'changes',
  'envelope_digest',
  'envelope',
  'content_key',
  'title',
  'draft',
  'fingerprint',
  'purpose',
  'crime_areas',
] as const;

const summaryNames = columnNames.filter(
  (name) => name !== 'envelope' && name !== 'content_key' && name !== 'draft' && name !== 'fingerprint',
);
/** What a summary is read from. */
export const summaryColumns: string = `row, ${summaryNames.join(', ')}`;

export function insertMessage(db: Database, message: NewMessageRow): void {
  noteExchange(db, message);
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
    message.author,
    message.changes.length === 0 ? null : JSON.stringify(message.changes),
    message.envelopeDigest,
    message.envelope,
    message.contentKey,
    message.title,
    message.draft,
    message.fingerprint,
    message.purpose,
    message.crimeAreas.join(' '),
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

/** The same without envelope and keys. */
export function findSummary(db: Database, id: MessageId): MessageSummary | undefined {
  const row = db.prepare(`SELECT ${summaryColumns} FROM messages WHERE id = ?`).get(id);
  return row === undefined ? undefined : readSummary(row);
}

/** What officers see in a box. Tallies are the adapters' own affair. */
export function listMessages(db: Database, query: BoxQuery): MessageSummary[] {
  return db
    .prepare(
      `SELECT ${summaryColumns} FROM messages
        WHERE direction = :direction AND kind <> 'TALLY' AND (:authority IS NULL OR authority = :authority)
        AND (:state IS NULL OR state = :state) AND at_ms >= :since ORDER BY at_ms DESC, row DESC LIMIT :limit`,
    )
    .all({
      direction: query.direction,
      authority: query.authority,
      state: query.state ?? null,
      since: query.sinceMs ?? 0,
      limit: query.limit,
    })
    .map(readSummary);
}

/** Received messages that are held for this reason alone. */
export function listHeld(db: Database, held: { thread: MessageId; authority: AuthorityId; code: string }): MessageId[] {
  return db
    .prepare(
      `SELECT id FROM messages WHERE thread = ? AND authority = ? AND direction = 'in' AND state = 'HELD' AND code = ? ORDER BY row`,
    )
    .all(held.thread, held.authority, held.code)
    .map((row) => text(row, 'id') as MessageId);
}

export function setMessageState(db: Database, id: MessageId, state: string, code: string | null): void {
  db.prepare('UPDATE messages SET state = ?, code = ? WHERE id = ?').run(state, code, id);
}

export function setChanges(db: Database, id: MessageId, changes: readonly DecisionChange[]): void {
  db.prepare('UPDATE messages SET changes = ? WHERE id = ?').run(
    changes.length === 0 ? null : JSON.stringify(changes),
    id,
  );
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

/**
 * Erasure: the body goes with its key, its heading and the stanzas from which the key could be had again. What is left is
 * metadata and proofs (05, national access log).
 */
export function eraseContent(db: Database, id: MessageId): void {
  db.prepare(
    'UPDATE messages SET envelope = NULL, content_key = NULL, title = NULL, draft = NULL, fingerprint = NULL WHERE id = ?',
  ).run(id);
}

/** Sent messages whose fate is not final here, oldest first: what the status service is asked about. */
export function listUndecided(db: Database, from: { after: number; limit: number }): { row: number; id: MessageId }[] {
  return db
    .prepare(
      `SELECT row, id FROM messages WHERE direction = 'out' AND state IN ('SENT', 'ADMITTED') AND envelope_digest IS NOT NULL AND row > ? ORDER BY row LIMIT ?`,
    )
    .all(from.after, from.limit)
    .map((row) => ({ row: count(row, 'row'), id: text(row, 'id') as MessageId }));
}

function readMessage(row: Row): MessageRow {
  return {
    ...readSummary(row),
    envelope: blobOrNull(row, 'envelope'),
    contentKey: blobOrNull(row, 'content_key'),
    draft: blobOrNull(row, 'draft'),
    fingerprint: blobOrNull(row, 'fingerprint'),
  };
}

export function priorityOf(row: Row): PriorityName {
  const priority = priorities.nameOf(count(row, 'priority'));
  if (priority === undefined) throw new TypeError(`stored message ${text(row, 'id')} has an unknown priority`);
  return priority;
}

function purposeOf(row: Row): PurposeName | null {
  const purpose = textOrNull(row, 'purpose');
  return purpose !== null && purposes.is(purpose) ? purpose : null;
}

export function readSummary(row: Row): MessageSummary {
  const kind = text(row, 'kind');
  if (!kinds.is(kind)) throw new TypeError(`stored message ${text(row, 'id')} has an unknown kind`);
  return {
    row: count(row, 'row'),
    id: text(row, 'id') as MessageId,
    direction: text(row, 'direction') === 'in' ? 'in' : 'out',
    authority: text(row, 'authority') as AuthorityId,
    kind,
    priority: priorityOf(row),
    sender: text(row, 'sender') as AuthorityId,
    recipients: JSON.parse(text(row, 'recipients')) as AuthorityId[],
    thread: text(row, 'thread') as MessageId,
    threadPosition: count(row, 'thread_position'),
    after: JSON.parse(text(row, 'after')) as MessageId[],
    inReplyTo: textOrNull(row, 'in_reply_to') as MessageId | null,
    amends: JSON.parse(text(row, 'amends')) as MessageId[],
    caseEvent: row['case_event'] === null ? null : (JSON.parse(text(row, 'case_event')) as CaseEvent),
    operation: textOrNull(row, 'operation'),
    purpose: purposeOf(row),
    crimeAreas: (textOrNull(row, 'crime_areas') ?? '').split(' ').filter((name) => crimeAreas.is(name)),
    createdMs: count(row, 'created_ms'),
    expiresMs: count(row, 'expires_ms'),
    atMs: count(row, 'at_ms'),
    state: text(row, 'state'),
    code: textOrNull(row, 'code'),
    applied: count(row, 'applied') === 1,
    openedMs: countOrNull(row, 'opened_ms'),
    decisions: readDecisionViews(text(row, 'decisions')),
    author: textOrNull(row, 'author'),
    changes: row['changes'] === null ? [] : (JSON.parse(text(row, 'changes')) as DecisionChange[]),
    title: blobOrNull(row, 'title'),
    envelopeDigest: blobOrNull(row, 'envelope_digest'),
  };
}
