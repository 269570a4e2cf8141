import { outcomeStates, type AuthorityId, type MessageId, type OutcomeStateName } from '@tamga/core/identifiers';
import { blob, count, text, textOrNull } from './columns.ts';
import type { Database, Row } from './database.ts';

/** One thing that we owe the sender: what became of its message here. Its identity is message, recipient and state. */
export interface ReceiptRow {
  row: number;
  message: MessageId;
  recipient: AuthorityId;
  state: OutcomeStateName;
  code: string | null;
  envelopeDigest: Uint8Array;
  atMs: number;
}

/** Queues a receipt once; the same one again changes nothing. */
export function insertReceipt(db: Database, receipt: Omit<ReceiptRow, 'row'>): void {
  db.prepare('INSERT OR IGNORE INTO receipts (message, recipient, state, code, envelope_digest, at_ms) VALUES (?, ?, ?, ?, ?, ?)').run(
    receipt.message,
    receipt.recipient,
    receipt.state,
    receipt.code,
    receipt.envelopeDigest,
    receipt.atMs,
  );
}

/** Authorities of ours that owe receipts. */
export function listOwing(db: Database): AuthorityId[] {
  return db.prepare('SELECT DISTINCT recipient FROM receipts WHERE batch IS NULL').all().map((row) => text(row, 'recipient') as AuthorityId);
}

export function listUnsent(db: Database, recipient: AuthorityId, limit: number): ReceiptRow[] {
  return db.prepare('SELECT * FROM receipts WHERE batch IS NULL AND recipient = ? ORDER BY row LIMIT ?').all(recipient, limit).map(readReceipt);
}

export function assignBatch(db: Database, receipts: readonly ReceiptRow[], batch: MessageId): void {
  const statement = db.prepare('UPDATE receipts SET batch = ? WHERE row = ? AND batch IS NULL');
  for (const receipt of receipts) statement.run(batch, receipt.row);
}

/** What we stated about a received message. */
export function listReceiptsOf(db: Database, message: MessageId): ReceiptRow[] {
  return db.prepare('SELECT * FROM receipts WHERE message = ? ORDER BY row').all(message).map(readReceipt);
}

function readReceipt(row: Row): ReceiptRow {
  const state = text(row, 'state');
  if (!outcomeStates.is(state)) throw new TypeError(`receipt of ${text(row, 'message')} has an unknown state`);
  return {
    row: count(row, 'row'),
    message: text(row, 'message') as MessageId,
    recipient: text(row, 'recipient') as AuthorityId,
    state,
    code: textOrNull(row, 'code'),
    envelopeDigest: blob(row, 'envelope_digest'),
    atMs: count(row, 'at_ms'),
  };
}
