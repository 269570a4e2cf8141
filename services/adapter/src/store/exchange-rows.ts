import { partyOf, type AuthorityId, type KindName, type MessageId, type PartyId } from '@tamga/core/identifiers';
import { blob, count, text } from './columns.ts';
import type { Database, Row } from './database.ts';

/** A message that went to or came from another party: what tallies list and compare. */
export interface ExchangedRow {
  readonly row: number;
  readonly party: PartyId;
  readonly direction: 'in' | 'out';
  readonly message: MessageId;
  /** Envelope digest, 64 bytes. */
  readonly digest: Uint8Array;
  /** When it was stored here. */
  readonly atMs: number;
}

/** What of a message is noted; without a digest it is not sealed yet. */
interface NewExchange {
  readonly id: MessageId;
  readonly kind: KindName;
  readonly direction: 'in' | 'out';
  readonly sender: AuthorityId;
  readonly recipients: readonly AuthorityId[];
  readonly envelopeDigest: Uint8Array | null;
  readonly atMs: number;
}

/** Kept for what no tally will list: it never reached the other side. */
const neverListed = '';

/** Notes a sealed message with each party that it concerns. Tallies themselves are held together by their chain. */
export function noteExchange(db: Database, message: NewExchange): void {
  const { id, kind, direction, sender, recipients, envelopeDigest, atMs } = message;
  if (envelopeDigest === null || kind === 'TALLY') return;
  for (const party of direction === 'in' ? [partyOf(sender)] : recipients.map(partyOf)) {
    db.prepare(
      `INSERT OR IGNORE INTO exchanged (party, direction, message, digest, at_ms, is_open) VALUES (?, ?, ?, ?, ?, ?)`,
    ).run(party, direction, id, envelopeDigest, atMs, direction === 'out' ? 1 : 0);
    db.prepare(
      `INSERT INTO tally_partners (party, since_ms, active_ms) VALUES (?1, ?2, ?2)
        ON CONFLICT (party) DO UPDATE SET active_ms = max(active_ms, excluded.active_ms)`,
    ).run(party, atMs);
  }
}

/** What came from a party and no tally of ours lists yet, in the order in which it came. */
export function listUnlistedReceived(db: Database, party: PartyId, limit: number): ExchangedRow[] {
  return db
    .prepare(`SELECT * FROM exchanged WHERE party = ? AND direction = 'in' AND tally IS NULL ORDER BY row LIMIT ?`)
    .all(party, limit)
    .map(exchangedOf);
}

/** What went to a party, is in its hands by its own signed receipt, and no tally of ours lists yet. */
export function listUnlistedDelivered(db: Database, party: PartyId, limit: number): ExchangedRow[] {
  return db
    .prepare(
      `SELECT * FROM exchanged WHERE party = ?1 AND direction = 'out' AND tally IS NULL AND EXISTS (
          SELECT 1 FROM outcomes WHERE outcomes.message = exchanged.message AND state = 'delivered'
            AND recipient > ?1 || '/' AND recipient < ?1 || '0'
        ) ORDER BY row LIMIT ?2`,
    )
    .all(party, limit)
    .map(exchangedOf);
}

export function markListed(db: Database, rows: readonly ExchangedRow[], tally: MessageId): void {
  const update = db.prepare('UPDATE exchanged SET tally = ? WHERE row = ?');
  for (const { row } of rows) update.run(tally, row);
}

/** A tally did not reach its party: what it lists is listed by the next. */
export function unlist(db: Database, tally: MessageId): void {
  db.prepare('UPDATE exchanged SET tally = NULL WHERE tally = ?').run(tally);
}

/** What was sent to a party and is neither in one of its tallies nor known to have ended otherwise. */
export function listOpenExchanged(
  db: Database,
  party: PartyId,
  from: { after: number; limit: number },
): ExchangedRow[] {
  return db
    .prepare('SELECT * FROM exchanged WHERE party = ? AND is_open = 1 AND row > ? ORDER BY row LIMIT ?')
    .all(party, from.after, from.limit)
    .map(exchangedOf);
}

/** The party lists it as received. False where it was not waited for. */
export function confirmExchanged(db: Database, of: { party: PartyId; message: MessageId }): boolean {
  const { changes } = db
    .prepare('UPDATE exchanged SET is_open = 0 WHERE message = ? AND party = ? AND is_open = 1')
    .run(of.message, of.party);
  return changes === 1;
}

/** It ended without having reached the party, or before the party began to tally: nobody waits for it any more. */
export function endExchanged(db: Database, { row }: ExchangedRow, { isListed }: { isListed: boolean }): void {
  db.prepare(
    'UPDATE exchanged SET is_open = 0, tally = CASE WHEN ? THEN tally ELSE coalesce(tally, ?) END WHERE row = ?',
  ).run(isListed ? 1 : 0, neverListed, row);
}

function exchangedOf(row: Row): ExchangedRow {
  return {
    row: count(row, 'row'),
    party: text(row, 'party') as PartyId,
    direction: text(row, 'direction') === 'in' ? 'in' : 'out',
    message: text(row, 'message') as MessageId,
    digest: blob(row, 'digest'),
    atMs: count(row, 'at_ms'),
  };
}
