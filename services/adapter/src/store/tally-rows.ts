import type { MessageId, PartyId } from '@tamga/core/identifiers';
import { count, countOrNull, text, textOrNull } from './columns.ts';
import type { Database, Row } from './database.ts';

/** A party with which something was exchanged. */
export interface TallyPartner {
  readonly party: PartyId;
  /** When the first message was exchanged. */
  readonly sinceMs: number;
  /** When the newest one was. */
  readonly activeMs: number;
  /** A tally of its came that wants one in return. */
  readonly owesAnswer: boolean;
  /** Since when a tally of its is waited for, by the time spent connected; null: none is expected. */
  readonly expectedOnlineMs: number | null;
  /** Since when two of its tallies are missing; null: they are not. */
  readonly missingMs: number | null;
}

/** A tally of ours. One to a party is on its way at a time. */
export interface TallyMade {
  readonly id: MessageId;
  readonly party: PartyId;
  /** Our newest tally that the party took; null for the first. */
  readonly previous: MessageId | null;
  /** It lists what came after `fromMs` and up to `toMs`, by our clock. */
  readonly fromMs: number;
  readonly toMs: number;
  readonly answer: boolean;
  /** Not all had room in it. */
  readonly more: boolean;
  readonly state: 'open' | 'delivered' | 'failed';
  readonly atMs: number;
}

/** A tally of another party's that arrived. */
export interface TallyTaken {
  readonly id: MessageId;
  readonly party: PartyId;
  readonly previous: MessageId | null;
  readonly fromMs: number;
  readonly toMs: number;
  /** When it came, by our clock. */
  readonly atMs: number;
  /** The same by the time spent connected. */
  readonly onlineMs: number;
}

export function listPartners(db: Database): TallyPartner[] {
  return db.prepare('SELECT * FROM tally_partners ORDER BY party').all().map(partnerOf);
}

/** A tally of a party that is no partner yet makes it one: something was sent from there and never arrived. */
export function insertPartner(db: Database, party: PartyId, nowMs: number): void {
  db.prepare('INSERT OR IGNORE INTO tally_partners (party, since_ms, active_ms) VALUES (?, ?, 0)').run(party, nowMs);
}

export function findPartner(db: Database, party: PartyId): TallyPartner | undefined {
  const row = db.prepare('SELECT * FROM tally_partners WHERE party = ?').get(party);
  return row && partnerOf(row);
}

export function updatePartner(
  db: Database,
  { party, owesAnswer, expectedOnlineMs, missingMs }: Omit<TallyPartner, 'sinceMs' | 'activeMs'>,
): void {
  db.prepare('UPDATE tally_partners SET owes_answer = ?, expected_online_ms = ?, missing_ms = ? WHERE party = ?').run(
    owesAnswer ? 1 : 0,
    expectedOnlineMs,
    missingMs,
    party,
  );
}

export function insertMade(db: Database, made: TallyMade): void {
  const { id, party, previous, fromMs, toMs, answer, more, state, atMs } = made;
  db.prepare(
    `INSERT INTO tallies_made (id, party, previous, from_ms, to_ms, answer, more, state, at_ms)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(id, party, previous, fromMs, toMs, answer ? 1 : 0, more ? 1 : 0, state, atMs);
}

export function setMadeState(db: Database, id: MessageId, state: TallyMade['state']): void {
  db.prepare('UPDATE tallies_made SET state = ? WHERE id = ?').run(state, id);
}

/** Our newest tally to a party, whatever became of it; or the newest that it took. */
export function newestMade(db: Database, party: PartyId, state?: TallyMade['state']): TallyMade | undefined {
  const row = db
    .prepare(
      'SELECT * FROM tallies_made WHERE party = :party AND (:state IS NULL OR state = :state) ORDER BY row DESC LIMIT 1',
    )
    .get({ party, state: state ?? null });
  return row && madeOf(row);
}

export function insertTaken(db: Database, taken: TallyTaken): void {
  const { id, party, previous, fromMs, toMs, atMs, onlineMs } = taken;
  db.prepare(
    `INSERT INTO tallies_taken (id, party, previous, from_ms, to_ms, at_ms, online_ms, is_judged)
      VALUES (?, ?, ?, ?, ?, ?, ?, 0)`,
  ).run(id, party, previous, fromMs, toMs, atMs, onlineMs);
}

export function newestTaken(db: Database, party: PartyId): TallyTaken | undefined {
  const row = db.prepare('SELECT * FROM tallies_taken WHERE party = ? ORDER BY row DESC LIMIT 1').get(party);
  return row && takenOf(row);
}

/** The first tally of a party: what it received before is in none. */
export function firstTaken(db: Database, party: PartyId): TallyTaken | undefined {
  const row = db.prepare('SELECT * FROM tallies_taken WHERE party = ? ORDER BY row LIMIT 1').get(party);
  return row && takenOf(row);
}

/** Tallies that came before so much time spent connected, and have not been judged by what was sent. */
export function listUnjudged(db: Database, beforeOnlineMs: number): TallyTaken[] {
  return db
    .prepare('SELECT * FROM tallies_taken WHERE is_judged = 0 AND online_ms <= ? ORDER BY row')
    .all(beforeOnlineMs)
    .map(takenOf);
}

export function markJudged(db: Database, id: MessageId): void {
  db.prepare('UPDATE tallies_taken SET is_judged = 1 WHERE id = ?').run(id);
}

/** Time spent connected to the centre so far, milliseconds. */
export function onlineMs(db: Database): number {
  return count(db.prepare('SELECT online_ms FROM online_clock').get(), 'online_ms');
}

function partnerOf(row: Row): TallyPartner {
  return {
    party: text(row, 'party') as PartyId,
    sinceMs: count(row, 'since_ms'),
    activeMs: count(row, 'active_ms'),
    owesAnswer: count(row, 'owes_answer') === 1,
    expectedOnlineMs: countOrNull(row, 'expected_online_ms'),
    missingMs: countOrNull(row, 'missing_ms'),
  };
}

function chainOf(row: Row): Pick<TallyMade, 'id' | 'party' | 'previous' | 'fromMs' | 'toMs' | 'atMs'> {
  return {
    id: text(row, 'id') as MessageId,
    party: text(row, 'party') as PartyId,
    previous: textOrNull(row, 'previous') as MessageId | null,
    fromMs: count(row, 'from_ms'),
    toMs: count(row, 'to_ms'),
    atMs: count(row, 'at_ms'),
  };
}

function madeOf(row: Row): TallyMade {
  return {
    ...chainOf(row),
    answer: count(row, 'answer') === 1,
    more: count(row, 'more') === 1,
    state: text(row, 'state') as TallyMade['state'],
  };
}

function takenOf(row: Row): TallyTaken {
  return { ...chainOf(row), onlineMs: count(row, 'online_ms') };
}
