import type { MessageId, PartyId } from '@tamga/core/identifiers';
import { count, countOrNull, text, textOrNull } from './columns.ts';
import type { Database, Row } from './database.ts';

/** In what a tally differs from what is here. */
export type DifferenceCode =
  /** The party lists as received what was never sent to it from here. */
  | 'NEVER_SENT'
  /** The party lists another envelope under the id. */
  | 'DIGEST_DIFFERS'
  /** The party holds our receipt for what is not here. */
  | 'NOT_HERE'
  /** We hold the party's receipt for what it does not list as received. */
  | 'NOT_LISTED'
  /** The centre admitted it, and the party was connected and has not received it. */
  | 'NOT_RECEIVED'
  /** The centre took it and gave no answer, and the party has not received it. */
  | 'NOT_ANSWERED'
  /** The tally does not follow the one before it. */
  | 'CHAIN_BROKEN';

export interface DifferenceRow {
  readonly row: number;
  readonly party: PartyId;
  /** The message that it is about; of a broken chain the tally itself. */
  readonly message: MessageId;
  readonly code: DifferenceCode;
  /** The tally that showed it. */
  readonly tally: MessageId;
  readonly atMs: number;
  /** When it was found right after all, or a person had dealt with it. */
  readonly settledMs: number | null;
  /** The officer, by the name that never leaves the nation; null where it settled itself. */
  readonly settledBy: string | null;
}

/** Open differences with one party: more say no more, and no party fills the database with what it makes up. */
const openOfPartyMax = 1_000;

/** True when it was not known, and there was room. */
export function insertDifference(
  db: Database,
  { party, message, code, tally, atMs }: Omit<DifferenceRow, 'row' | 'settledMs' | 'settledBy'>,
): boolean {
  const { changes } = db
    .prepare(
      `INSERT OR IGNORE INTO tally_differences (party, message, code, tally, at_ms) SELECT ?1, ?2, ?3, ?4, ?5
        WHERE (SELECT count(*) FROM tally_differences WHERE party = ?1 AND settled_ms IS NULL) < ?6`,
    )
    .run(party, message, code, tally, atMs, openOfPartyMax);
  return changes === 1;
}

/** What was only missing has turned up. True where something was open. */
export function settleMissing(db: Database, of: { party: PartyId; message: MessageId; nowMs: number }): boolean {
  const { changes } = db
    .prepare(
      `UPDATE tally_differences SET settled_ms = ? WHERE party = ? AND message = ? AND settled_ms IS NULL
        AND code IN ('NOT_LISTED', 'NOT_RECEIVED', 'NOT_ANSWERED')`,
    )
    .run(of.nowMs, of.party, of.message);
  return Number(changes) > 0;
}

/** A person has dealt with it. False where there is none, or it is settled. */
export function settleDifference(db: Database, row: number, by: { officer: string; nowMs: number }): boolean {
  const { changes } = db
    .prepare('UPDATE tally_differences SET settled_ms = ?, settled_by = ? WHERE row = ? AND settled_ms IS NULL')
    .run(by.nowMs, by.officer, row);
  return changes === 1;
}

export function findDifference(db: Database, row: number): DifferenceRow | undefined {
  const found = db.prepare('SELECT * FROM tally_differences WHERE row = ?').get(row);
  return found && differenceOf(found);
}

export function listOpenDifferences(db: Database, limit: number): DifferenceRow[] {
  return db
    .prepare('SELECT * FROM tally_differences WHERE settled_ms IS NULL ORDER BY row LIMIT ?')
    .all(limit)
    .map(differenceOf);
}

export function countOpenDifferences(db: Database): number {
  const row = db.prepare('SELECT count(*) AS differences FROM tally_differences WHERE settled_ms IS NULL').get();
  return count(row, 'differences');
}

function differenceOf(row: Row): DifferenceRow {
  return {
    row: count(row, 'row'),
    party: text(row, 'party') as PartyId,
    message: text(row, 'message') as MessageId,
    code: text(row, 'code') as DifferenceCode,
    tally: text(row, 'tally') as MessageId,
    atMs: count(row, 'at_ms'),
    settledMs: countOrNull(row, 'settled_ms'),
    settledBy: textOrNull(row, 'settled_by'),
  };
}
