import type { AuthorityId, MessageId, PartyId } from '@tamga/core/identifiers';
import { count, countOrNull, text } from './columns.ts';
import type { Database } from './database.ts';

/** What a CONSENT_DECISION says about one message. Withdrawals and refusals are kept like grants: the last one counts. */
export interface ConsentRow {
  /** The CONSENT_DECISION. */
  decision: MessageId;
  subject: MessageId;
  /** Who consents: the sender of the decision. */
  party: PartyId;
  /** Who may act on it: whoever asked. */
  holder: PartyId;
  /** As the form names it: court, onward, other-purpose … */
  use: string;
  outcome: 'granted' | 'granted-with-conditions' | 'refused' | 'withdrawn';
  /** Authorities to which it may go; empty: whoever an agreement permits. */
  recipients: readonly AuthorityId[];
  /** Unix milliseconds; null: until it is withdrawn. */
  untilMs: number | null;
}

/** Keeps what a decision says. It counts from when it is applied (received) or admitted (sent), see `startConsents`. */
export function insertConsent(db: Database, consent: ConsentRow): void {
  const { decision, subject, party, holder, use, outcome, recipients, untilMs } = consent;
  db.prepare(
    `INSERT OR IGNORE INTO consents (decision, subject, party, holder, consent_use, outcome, recipients, until_ms, from_ms)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL)`,
  ).run(decision, subject, party, holder, use, outcome, JSON.stringify(recipients), untilMs);
}

export function startConsents(db: Database, decision: MessageId, atMs: number): void {
  db.prepare('UPDATE consents SET from_ms = ? WHERE decision = ? AND from_ms IS NULL').run(atMs, decision);
}

/** What each party last decided about a use of a message, of those that count and have not ended. */
export function listConsents(
  db: Database,
  about: { subject: MessageId; holder: PartyId; use: string; atMs: number },
): ConsentRow[] {
  const rows = db
    .prepare(
      `SELECT * FROM consents WHERE subject = ? AND holder = ? AND consent_use = ? AND from_ms <= ? ORDER BY from_ms, row`,
    )
    .all(about.subject, about.holder, about.use, about.atMs)
    .map((row): ConsentRow & { fromMs: number } => ({
      decision: text(row, 'decision') as MessageId,
      subject: about.subject,
      party: text(row, 'party') as PartyId,
      holder: about.holder,
      use: about.use,
      outcome: text(row, 'outcome') as ConsentRow['outcome'],
      recipients: JSON.parse(text(row, 'recipients')) as AuthorityId[],
      untilMs: countOrNull(row, 'until_ms'),
      fromMs: count(row, 'from_ms'),
    }));
  const last = new Map(rows.map((row) => [row.party, row]));
  return [...last.values()].filter(({ untilMs }) => untilMs === null || about.atMs < untilMs);
}
