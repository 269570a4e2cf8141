import type { TallyForm } from '@tamga/wire/content-forms';
import { isMessageId, partyOf, toHex, type MessageId, type PartyId } from '@tamga/core/identifiers';
import type { Database } from '../store/database.ts';
import { insertDifference, settleMissing, type DifferenceCode } from '../store/difference-rows.ts';
import { confirmExchanged } from '../store/exchange-rows.ts';
import { findSummary, type MessageSummary } from '../store/message-rows.ts';
import {
  findPartner,
  insertPartner,
  insertTaken,
  newestTaken,
  onlineMs,
  updatePartner,
  type TallyTaken,
} from '../store/tally-rows.ts';

/** A tally that its party certainly signed. */
export interface ArrivedTally {
  readonly id: MessageId;
  readonly party: PartyId;
  readonly form: TallyForm;
  readonly nowMs: number;
}

/** What taking a tally showed. */
export interface TallyFindings {
  /** Found now and not before. */
  readonly differences: readonly { readonly message: MessageId; readonly code: DifferenceCode }[];
  /** What was missing before has turned up. */
  readonly settled: readonly MessageId[];
  /** Tallies of the party had been missing. */
  readonly heardAgain: boolean;
}

/**
 * Takes a tally in the transaction of its arrival and sets its lists against what is here. What the party received from us
 * was stored here before it went, and what it holds our receipt for was stored here before we signed: neither needs time.
 */
export function takeTally(db: Database, tally: ArrivedTally): TallyFindings {
  const { id, party, form, nowMs } = tally;
  insertPartner(db, party, nowMs);
  const partner = findPartner(db, party);
  if (partner === undefined) throw new Error(`the partner ${party} is gone within its own transaction`);
  const taken = takenFrom(db, tally);
  const found: { message: MessageId; code: DifferenceCode }[] = [];
  const note = (message: MessageId, code: DifferenceCode | undefined): void => {
    if (code === undefined) return;
    if (insertDifference(db, { party, message, code, tally: id, atMs: nowMs })) found.push({ message, code });
  };
  if (taken === undefined || !follows(taken, newestTaken(db, party))) note(id, 'CHAIN_BROKEN');
  if (taken !== undefined) insertTaken(db, taken);
  const settled: MessageId[] = [];
  for (const { message, digest } of entriesOf(form.received)) {
    note(message, compare(findSummary(db, message), { direction: 'out', party, digest, otherwise: 'NEVER_SENT' }));
    if (!confirmExchanged(db, { party, message })) continue;
    if (settleMissing(db, { party, message, nowMs })) settled.push(message);
  }
  for (const { message, digest } of entriesOf(form.sent))
    note(message, compare(findSummary(db, message), { direction: 'in', party, digest, otherwise: 'NOT_HERE' }));
  updatePartner(db, {
    party,
    owesAnswer: partner.owesAnswer || form.answer !== true,
    expectedOnlineMs: partner.expectedOnlineMs === null ? null : onlineMs(db),
    missingMs: null,
  });
  return { differences: found, settled, heardAgain: partner.missingMs !== null };
}

function takenFrom(db: Database, { id, party, form, nowMs }: ArrivedTally): TallyTaken | undefined {
  const [fromMs, toMs] = [momentOf(form.period?.from), momentOf(form.period?.until)];
  if (fromMs === undefined || toMs === undefined || toMs < fromMs) return undefined;
  const previous = form.previous !== undefined && isMessageId(form.previous) ? form.previous : null;
  return { id, party, previous, fromMs, toMs, atMs: nowMs, onlineMs: onlineMs(db) };
}

/** A time, not only a day. */
function momentOf(text: string | undefined): number | undefined {
  if (text === undefined || !text.includes('T')) return undefined;
  const ms = Date.parse(text);
  return Number.isSafeInteger(ms) ? ms : undefined;
}

/**
 * One tally is on its way to us at a time: the next names the newest and begins where that ended. If the sender holds that
 * one for lost (our receipt came too late), it makes it anew.
 */
function follows(taken: TallyTaken, newest: TallyTaken | undefined): boolean {
  // Tallies that came to an earlier release of this adapter were not taken.
  if (newest === undefined) return true;
  const isNext = taken.previous === newest.id && taken.fromMs === newest.toMs;
  const isAnew = taken.previous === newest.previous && taken.fromMs === newest.fromMs;
  return isNext || isAnew;
}

function compare(
  row: MessageSummary | undefined,
  as: { direction: 'in' | 'out'; party: PartyId; digest: string; otherwise: DifferenceCode },
): DifferenceCode | undefined {
  const { direction, party, digest, otherwise } = as;
  const parties = row === undefined ? [] : direction === 'in' ? [partyOf(row.sender)] : row.recipients.map(partyOf);
  if (row?.direction !== direction || row.envelopeDigest === null || !parties.includes(party)) return otherwise;
  return toHex(row.envelopeDigest) === digest ? undefined : 'DIGEST_DIFFERS';
}

/** The form was checked: ids of 16 bytes and digests of 64. An id that is none of ours is nothing that we could know. */
function entriesOf(entries: TallyForm['received']): { message: MessageId; digest: string }[] {
  return (entries ?? []).flatMap(({ message, digest }) =>
    message !== undefined && digest !== undefined && isMessageId(message) ? [{ message, digest }] : [],
  );
}
