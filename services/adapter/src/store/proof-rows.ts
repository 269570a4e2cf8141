import type { AuthorityId, MessageId, OutcomeStateName, Thumbprint } from '@tamga/core/identifiers';
import { blob, count, text, textOrNull } from './columns.ts';
import type { Database } from './database.ts';

/** The centre's stamped decision on a message. */
export interface AdmissionRow {
  message: MessageId;
  admitted: boolean;
  code: string | null;
  /** The hub's clock. */
  atMs: number;
  leafIndex: number;
  leaf: Uint8Array;
  /** tamga.ledger.v1.Stamp. */
  stamp: Uint8Array;
}

/** A recipient's signed receipt, stamped by the centre. */
export interface OutcomeRow {
  message: MessageId;
  recipient: AuthorityId;
  state: OutcomeStateName;
  code: string | null;
  /** The signer's clock. */
  atMs: number;
  signer: AuthorityId;
  signingKey: Thumbprint;
  leafIndex: number;
  stamp: Uint8Array;
}

export interface IdReuseRow {
  message: MessageId;
  otherDigest: Uint8Array;
  atMs: number;
  leafIndex: number;
  stamp: Uint8Array;
}

/** True when it was not known yet. */
export function insertAdmission(db: Database, admission: AdmissionRow): boolean {
  const { message, admitted, code, atMs, leafIndex, leaf, stamp } = admission;
  return (
    db
      .prepare(
        'INSERT OR IGNORE INTO admissions (message, admitted, code, at_ms, leaf_index, leaf, stamp) VALUES (?, ?, ?, ?, ?, ?, ?)',
      )
      .run(message, admitted ? 1 : 0, code, atMs, leafIndex, leaf, stamp).changes === 1
  );
}

export function findAdmission(db: Database, message: MessageId): AdmissionRow | undefined {
  const row = db.prepare('SELECT * FROM admissions WHERE message = ?').get(message);
  if (row === undefined) return undefined;
  return {
    message,
    admitted: count(row, 'admitted') === 1,
    code: textOrNull(row, 'code'),
    atMs: count(row, 'at_ms'),
    leafIndex: count(row, 'leaf_index'),
    leaf: blob(row, 'leaf'),
    stamp: blob(row, 'stamp'),
  };
}

/** True when it was not known yet. */
export function insertOutcome(db: Database, outcome: OutcomeRow): boolean {
  return (
    db
      .prepare(
        `INSERT OR IGNORE INTO outcomes (message, recipient, state, code, at_ms, signer, signing_key, leaf_index, stamp)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        outcome.message,
        outcome.recipient,
        outcome.state,
        outcome.code,
        outcome.atMs,
        outcome.signer,
        outcome.signingKey,
        outcome.leafIndex,
        outcome.stamp,
      ).changes === 1
  );
}

export function listOutcomes(db: Database, message: MessageId): OutcomeRow[] {
  const rows = db.prepare('SELECT * FROM outcomes WHERE message = ? ORDER BY leaf_index').all(message);
  return rows.map((row) => ({
    message,
    recipient: text(row, 'recipient') as AuthorityId,
    state: text(row, 'state') as OutcomeStateName,
    code: textOrNull(row, 'code'),
    atMs: count(row, 'at_ms'),
    signer: text(row, 'signer') as AuthorityId,
    signingKey: text(row, 'signing_key') as Thumbprint,
    leafIndex: count(row, 'leaf_index'),
    stamp: blob(row, 'stamp'),
  }));
}

/** True when it was not known yet. */
export function insertIdReuse(db: Database, reuse: IdReuseRow): boolean {
  return (
    db
      .prepare(
        'INSERT OR IGNORE INTO id_reuses (message, other_digest, at_ms, leaf_index, stamp) VALUES (?, ?, ?, ?, ?)',
      )
      .run(reuse.message, reuse.otherDigest, reuse.atMs, reuse.leafIndex, reuse.stamp).changes === 1
  );
}

export function listIdReuses(db: Database, message: MessageId): IdReuseRow[] {
  const rows = db.prepare('SELECT * FROM id_reuses WHERE message = ? ORDER BY leaf_index').all(message);
  return rows.map((row) => ({
    message,
    otherDigest: blob(row, 'other_digest'),
    atMs: count(row, 'at_ms'),
    leafIndex: count(row, 'leaf_index'),
    stamp: blob(row, 'stamp'),
  }));
}

/** Two records of the centre that cannot both be true; their stamps are among the promises. True when it was not known. */
export function insertContradiction(
  db: Database,
  pair: { leafIndex: number; otherIndex: number; message: MessageId | null; atMs: number },
): boolean {
  const [first, second] = [Math.min(pair.leafIndex, pair.otherIndex), Math.max(pair.leafIndex, pair.otherIndex)];
  return (
    db
      .prepare('INSERT OR IGNORE INTO contradictions (leaf_index, other_index, message, at_ms) VALUES (?, ?, ?, ?)')
      .run(first, second, pair.message, pair.atMs).changes === 1
  );
}

/** Indexes for which two leaves were promised, and no portable proof of it is kept yet; ascending. */
export function listUnprovedIndexes(db: Database, limit: number): number[] {
  return db
    .prepare(
      `SELECT leaf_index FROM contradictions WHERE leaf_index = other_index AND proved_ms IS NULL
        ORDER BY leaf_index LIMIT ?`,
    )
    .all(limit)
    .map((row) => count(row, 'leaf_index'));
}

export function setIndexProved(db: Database, { leafIndex, atMs }: { leafIndex: number; atMs: number }): void {
  db.prepare('UPDATE contradictions SET proved_ms = ? WHERE leaf_index = ? AND other_index = leaf_index').run(
    atMs,
    leafIndex,
  );
}

export function countContradictions(db: Database): number {
  return count(db.prepare('SELECT count(*) AS pairs FROM contradictions').get(), 'pairs');
}
