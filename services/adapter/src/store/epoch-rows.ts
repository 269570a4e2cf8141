import type { MessageId } from '@tamga/core/identifiers';
import { blob, count, text } from './columns.ts';
import type { Database } from './database.ts';

/** The epoch of LEDGER in which everything that is open here was last sent. */
export function knownEpoch(db: Database): number {
  return count(db.prepare('SELECT epoch FROM ledger_epoch').get(), 'epoch');
}

export function setKnownEpoch(db: Database, epoch: number): void {
  db.prepare('UPDATE ledger_epoch SET epoch = ?').run(epoch);
}

/** A sealed message of ours that the hub may have to be given again. */
export interface ResendRow {
  readonly row: number;
  readonly id: MessageId;
  readonly envelope: Uint8Array;
}

/**
 * Messages of ours that were sealed for the hub since a moment and are not settled for good: a recipient has no final
 * outcome, or a stamp about them is not proven to be in the log.
 */
export function listUnsettled(db: Database, from: { after: number; createdMs: number; limit: number }): ResendRow[] {
  return db
    .prepare(
      `SELECT row, id, envelope FROM messages
        WHERE direction = 'out' AND envelope IS NOT NULL AND created_ms >= ?1 AND row > ?2
          AND EXISTS (SELECT 1 FROM outbox WHERE outbox.id = messages.id AND outbox.closed_ms IS NOT NULL)
          AND ((SELECT count(DISTINCT recipient) FROM outcomes
                  WHERE message = messages.id AND state IN ('delivered', 'expired', 'recalled'))
                < json_array_length(messages.recipients)
            OR EXISTS (SELECT 1 FROM promises WHERE message = messages.id AND state <> 'proven'))
        ORDER BY row LIMIT ?3`,
    )
    .all(from.createdMs, from.after, from.limit)
    .map((row) => ({ row: count(row, 'row'), id: text(row, 'id') as MessageId, envelope: blob(row, 'envelope') }));
}

/** Opens a closed row of the outbox again: the same bytes are due at once, until a verdict closes it. */
export function reopenOutbox(db: Database, { id, payload }: { id: MessageId; payload: Uint8Array }): void {
  db.prepare(
    'UPDATE outbox SET closed_ms = NULL, stored_ms = NULL, next_ms = 0, payload = ? WHERE id = ? AND closed_ms IS NOT NULL',
  ).run(payload, id);
}

/** Everything stated about messages since a moment is owed again. */
export function oweReceiptsAgain(db: Database, since: { atMs: number }): number {
  return Number(
    db.prepare('UPDATE receipts SET batch = NULL, next_ms = 0 WHERE batch IS NOT NULL AND at_ms >= ?').run(since.atMs)
      .changes,
  );
}
