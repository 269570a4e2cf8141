import type { MessageId, PartyId } from '@tamga/core/identifiers';
import { contactPoint } from '../contact-point.ts';
import type { Means } from '../means.ts';
import type { Database } from '../store/database.ts';
import { insertEvent } from '../store/event-rows.ts';
import { findSummary } from '../store/message-rows.ts';
import type { TallyFindings } from './take-tally.ts';

type AlarmMeans = Pick<Means, 'register' | 'party' | 'nowMs' | 'logger'>;

/** Tells what a tally showed: on each message that is here, once for the party without a message, and in the log. */
export function tellFindings(
  means: AlarmMeans,
  db: Database,
  found: TallyFindings & { tally: { readonly id: MessageId; readonly party: PartyId } },
): void {
  const { tally, differences, settled, heardAgain } = found;
  const { party, id } = tally;
  if (heardAgain) tellParty(means, db, 'tallies-heard', party);
  for (const message of settled) tellMessage(means, db, message, { event: 'tally-agrees', detail: party });
  if (differences.length === 0) return;
  for (const { message, code } of differences)
    tellMessage(means, db, message, { event: 'tally-differs', detail: `${party} ${code}` });
  tellParty(means, db, 'tally-differs', `${party} ${differences.length}`);
  means.logger.error(
    {
      event: 'tally-differs',
      party,
      id,
      count: differences.length,
      code: [...new Set(differences.map(({ code }) => code))].join(' '),
    },
    'What another party says was exchanged is not what was exchanged here',
  );
}

/** Two tallies of a party are missing. */
export function tellMissing(means: AlarmMeans, db: Database, party: PartyId): void {
  tellParty(means, db, 'tallies-missing', party);
  means.logger.error(
    { event: 'tallies-missing', party, code: 'TALLIES_MISSING' },
    'Two tallies of another party are missing',
  );
}

function tellMessage(
  { nowMs }: AlarmMeans,
  db: Database,
  id: MessageId,
  what: { event: string; detail: string },
): void {
  const row = findSummary(db, id);
  if (row === undefined || row.kind === 'TALLY') return;
  const { authority, thread } = row;
  insertEvent(db, { ...what, atMs: nowMs(), authority, message: id, thread });
}

/** A notice that belongs to no message, at our contact point. */
function tellParty(means: AlarmMeans, db: Database, event: string, detail: string): void {
  const authority = contactPoint(means, means.party);
  if (authority === undefined) return;
  insertEvent(db, { atMs: means.nowMs(), event, authority, message: null, thread: null, detail });
}
