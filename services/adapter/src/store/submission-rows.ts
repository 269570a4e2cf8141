import {
  documentTypes,
  type AuthorityId,
  type DocumentId,
  type DocumentTypeName,
  type MessageId,
} from '@tamga/core/identifiers';
import { blob, count, text, textOrNull } from './columns.ts';
import type { Database, Row } from './database.ts';
import { insertEvent } from './event-rows.ts';

/** A signed document that our party brings for the register. */
export interface SubmissionRow {
  /** Of the submission, like a message id. */
  id: MessageId;
  type: DocumentTypeName;
  document: DocumentId;
  version: number;
  /** SHA-256 of the payload, hexadecimal. */
  hash: string;
  /** The authority whose officer brings it. */
  authority: AuthorityId;
  jws: Uint8Array;
  state: 'SENT' | 'REGISTERED' | 'REFUSED';
  /** Why the centre refused it. */
  code: string | null;
  queuedMs: number;
  /** A CONSENT_DECISION by which it is brought: only once that counts. */
  decision: MessageId | null;
}

/** Brings it, or brings anew what was refused: what it waited for may have come. One that is under way stays as it is. */
export function insertSubmission(db: Database, row: Omit<SubmissionRow, 'state' | 'code'>): void {
  db.prepare(
    `INSERT INTO submissions (id, type, document, version, hash, authority, jws, state, code, queued_ms, next_ms, decision)
      VALUES (?, ?, ?, ?, ?, ?, ?, 'SENT', NULL, ?, 0, ?)
      ON CONFLICT (hash) DO UPDATE SET id = excluded.id, jws = excluded.jws, state = 'SENT', code = NULL,
        queued_ms = excluded.queued_ms, next_ms = 0 WHERE state = 'REFUSED'`,
  ).run(row.id, row.type, row.document, row.version, row.hash, row.authority, row.jws, row.queuedMs, row.decision);
}

export function findSubmission(db: Database, hash: string): SubmissionRow | undefined {
  const row = db.prepare('SELECT * FROM submissions WHERE hash = ?').get(hash);
  return row === undefined ? undefined : readSubmission(row);
}

/** The versions of one document that were brought from here, the newest first. */
export function listSubmissionsOf(db: Database, type: DocumentTypeName, document: DocumentId): SubmissionRow[] {
  return db
    .prepare('SELECT * FROM submissions WHERE type = ? AND document = ? ORDER BY version DESC, row DESC')
    .all(type, document)
    .map(readSubmission);
}

/**
 * What is open and due, oldest first. A version waits for the one before it, which the centre would miss; a consent for the
 * admission of the decision that names it.
 */
export function listDueSubmissions(db: Database, nowMs: number, limit: number): SubmissionRow[] {
  return db
    .prepare(
      `SELECT * FROM submissions AS one WHERE state = 'SENT' AND next_ms <= ?
        AND NOT EXISTS (SELECT 1 FROM submissions AS earlier WHERE earlier.type = one.type
          AND earlier.document = one.document AND earlier.version < one.version AND earlier.state = 'SENT')
        AND (decision IS NULL
          OR EXISTS (SELECT 1 FROM consents WHERE consents.decision = one.decision AND from_ms IS NOT NULL))
        ORDER BY row LIMIT ?`,
    )
    .all(nowMs, limit)
    .map(readSubmission);
}

/** Not brought again before `nextMs`. */
export function postponeSubmission(db: Database, id: MessageId, nextMs: number): void {
  db.prepare('UPDATE submissions SET next_ms = ? WHERE id = ?').run(nextMs, id);
}

/** After a reconnection whatever is open is brought again. */
export function makeSubmissionsDue(db: Database): void {
  db.prepare(`UPDATE submissions SET next_ms = 0 WHERE state = 'SENT'`).run();
}

/** The register has it. */
export function registerSubmission(db: Database, hash: string, nowMs: number): void {
  const row = findSubmission(db, hash);
  if (row === undefined || row.state === 'REGISTERED') return;
  db.prepare(`UPDATE submissions SET state = 'REGISTERED', code = NULL WHERE hash = ?`).run(hash);
  tell(db, row, { event: 'document-registered', atMs: nowMs });
}

/**
 * The centre says why it does not register it; true when one of ours was meant. That the register has it is nobody's to
 * take back.
 */
export function refuseSubmission(
  db: Database,
  id: MessageId,
  { code, nowMs }: { code: string; nowMs: number },
): boolean {
  const found = db.prepare('SELECT * FROM submissions WHERE id = ?').get(id);
  if (found === undefined) return false;
  const row = readSubmission(found);
  if (row.state !== 'SENT') return true;
  db.prepare(`UPDATE submissions SET state = 'REFUSED', code = ? WHERE id = ?`).run(code, id);
  tell(db, row, { event: 'document-refused', atMs: nowMs });
  return true;
}

/** The centre admits no message with this decision: what it made goes nowhere. */
export function dropSubmissionOf(db: Database, decision: MessageId, nowMs: number): void {
  const found = db.prepare(`SELECT id FROM submissions WHERE decision = ? AND state = 'SENT'`).get(decision);
  if (found !== undefined) refuseSubmission(db, text(found, 'id') as MessageId, { code: 'DECISION_REFUSED', nowMs });
}

function tell(db: Database, row: SubmissionRow, { event, atMs }: { event: string; atMs: number }): void {
  const detail = `${row.type}/${row.document}@${row.version}`;
  insertEvent(db, { atMs, event, authority: row.authority, message: null, thread: null, detail });
}

function readSubmission(row: Row): SubmissionRow {
  const type = documentTypes.find((name) => name === row['type']);
  if (type === undefined) throw new TypeError('a submission has an unknown type');
  const state = text(row, 'state');
  return {
    id: text(row, 'id') as MessageId,
    type,
    document: text(row, 'document') as DocumentId,
    version: count(row, 'version'),
    hash: text(row, 'hash'),
    authority: text(row, 'authority') as AuthorityId,
    jws: blob(row, 'jws'),
    state: state === 'REGISTERED' || state === 'REFUSED' ? state : 'SENT',
    code: textOrNull(row, 'code'),
    queuedMs: count(row, 'queued_ms'),
    decision: textOrNull(row, 'decision') as MessageId | null,
  };
}
