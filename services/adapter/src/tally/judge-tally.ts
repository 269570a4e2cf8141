import { partyOf, type MessageId, type PartyId } from '@tamga/core/identifiers';
import type { Database } from '../store/database.ts';
import { insertDifference, settleMissing, type DifferenceCode } from '../store/difference-rows.ts';
import { endExchanged, listOpenExchanged, type ExchangedRow } from '../store/exchange-rows.ts';
import { findAdmission, listIdReuses, listOutcomes } from '../store/proof-rows.ts';
import { firstTaken, type TallyTaken } from '../store/tally-rows.ts';

/** What judging by a tally showed. */
export interface Judged {
  readonly differences: readonly { readonly message: MessageId; readonly code: DifferenceCode }[];
  readonly settled: readonly MessageId[];
}

const batchMax = 500;

/** What stands of a message that the party has not listed. */
type Standing =
  /** It did not reach the party and never will: refused, expired, recalled. */
  | 'ended'
  /** It came to the party before that began to tally. */
  | 'before-tallies'
  | 'not-yet'
  | Extract<DifferenceCode, 'NOT_LISTED' | 'NOT_RECEIVED' | 'NOT_ANSWERED'>;

/**
 * Judges by a tally what was sent to its party and is in none of its tallies. Called some time after it came, when whatever
 * the centre holds for us has arrived as well: receipts, verdicts, expiries (decision 0174).
 */
export function judgeTally(db: Database, tally: TallyTaken, by: { nowMs: number; graceMs: number }): Judged {
  const { party, id } = tally;
  const first = firstTaken(db, party) ?? tally;
  const differences: { message: MessageId; code: DifferenceCode }[] = [];
  const settled: MessageId[] = [];
  for (let after = 0; ;) {
    const batch = listOpenExchanged(db, party, { after, limit: batchMax });
    for (const row of batch) {
      after = row.row;
      const { message } = row;
      const standing = standingOf(db, row, { fromMs: first.fromMs, untilMs: tally.toMs - by.graceMs });
      if (standing === 'not-yet') continue;
      if (standing === 'ended' || standing === 'before-tallies') {
        endExchanged(db, row, { isListed: standing === 'before-tallies' });
        if (settleMissing(db, { party, message, nowMs: by.nowMs })) settled.push(message);
      } else if (insertDifference(db, { party, message, code: standing, tally: id, atMs: by.nowMs }))
        differences.push({ message, code: standing });
    }
    if (batch.length < batchMax) return { differences, settled };
  }
}

function standingOf(
  db: Database,
  { message, party }: ExchangedRow,
  tallied: { fromMs: number; untilMs: number },
): Standing {
  const outcomes = listOutcomes(db, message).filter(({ recipient }) => isOf(recipient, party));
  const delivered = outcomes.find(({ state }) => state === 'delivered');
  if (delivered !== undefined) {
    // The party's own clock in both: its receipt says when it stored the message, its tally until when it lists all.
    if (delivered.atMs <= tallied.fromMs) return 'before-tallies';
    return delivered.atMs <= tallied.untilMs ? 'NOT_LISTED' : 'not-yet';
  }
  if (outcomes.some(({ state }) => state === 'expired' || state === 'recalled')) return 'ended';
  const admission = findAdmission(db, message);
  if (admission !== undefined) {
    if (!admission.admitted) return 'ended';
    return admission.atMs <= tallied.untilMs ? 'NOT_RECEIVED' : 'not-yet';
  }
  if (listIdReuses(db, message).length > 0) return 'ended';
  const queued = db
    .prepare('SELECT stored_ms FROM outbox WHERE id = ? AND held = 0 AND closed_ms IS NULL')
    .get(message);
  const storedMs = queued?.['stored_ms'];
  return typeof storedMs === 'number' && storedMs <= tallied.untilMs ? 'NOT_ANSWERED' : 'not-yet';
}

function isOf(recipient: Parameters<typeof partyOf>[0], party: PartyId): boolean {
  return partyOf(recipient) === party;
}
