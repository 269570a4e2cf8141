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
  db.prepare(
    'INSERT OR IGNORE INTO receipts (message, recipient, state, code, envelope_digest, at_ms, attempts, next_ms) VALUES (?, ?, ?, ?, ?, ?, 0, 0)',
  ).run(receipt.message, receipt.recipient, receipt.state, receipt.code, receipt.envelopeDigest, receipt.atMs);
}

/** Authorities of ours that owe receipts now. */
export function listOwing(db: Database, nowMs: number): AuthorityId[] {
  return db
    .prepare('SELECT DISTINCT recipient FROM receipts WHERE batch IS NULL AND next_ms <= ?')
    .all(nowMs)
    .map((row) => text(row, 'recipient') as AuthorityId);
}

export function listUnsent(
  db: Database,
  recipient: AuthorityId,
  options: { nowMs: number; limit: number },
): ReceiptRow[] {
  return db
    .prepare('SELECT * FROM receipts WHERE batch IS NULL AND recipient = ? AND next_ms <= ? ORDER BY row LIMIT ?')
    .all(recipient, options.nowMs, options.limit)
    .map(readReceipt);
}

/** The hub could not take a batch: its receipts are stated again under a new one. True when the batch was ours. */
export function releaseBatch(
  db: Database,
  batch: MessageId,
  options: { nextMs: number; attemptCountMax: number },
): boolean {
  return (
    db
      .prepare(
        'UPDATE receipts SET batch = NULL, attempts = attempts + 1, next_ms = ? WHERE batch = ? AND attempts < ?',
      )
      .run(options.nextMs, batch, options.attemptCountMax).changes > 0
  );
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
