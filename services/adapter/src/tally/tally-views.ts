import type { DifferenceView, TalliesView, TallyPartyView } from '@tamga/api';
import { isMessageId } from '@tamga/core/identifiers';
import { logReading } from '../access/log-access.ts';
import { may, type Officer } from '../api/officer.ts';
import type { Means } from '../means.ts';
import { refuse } from '../refusal.ts';
import type { Answer } from '../answer.ts';
import {
  findDifference,
  listOpenDifferences,
  settleDifference,
  type DifferenceCode,
  type DifferenceRow,
} from '../store/difference-rows.ts';
import { findSummary, type MessageSummary } from '../store/message-rows.ts';
import { listPartners, newestMade, newestTaken, type TallyMade, type TallyPartner } from '../store/tally-rows.ts';
import { dueMs } from './keep-tallying.ts';
import type { TallyTimes } from './tally-times.ts';

const differencesMax = 1_000;

/** Where tallies stand, and the differences that concern this officer: of the own authority, or of no message here. */
export function talliesView(means: Means, officer: Officer, times: TallyTimes): TalliesView {
  const { db } = means.store;
  const shown = listOpenDifferences(db, differencesMax)
    .map((row) => ({ row, message: findSummary(db, row.message) }))
    .filter(({ message }) => mayShow(officer, message));
  const messages = shown.flatMap(({ message }) => message ?? []);
  logReading(means, { actor: officer, operation: 'consultation', act: 'tallies', messages });
  return {
    intervalSeconds: times.intervalMs / 1_000,
    parties: listPartners(db).map((partner) => partyView(means, partner, times)),
    differences: shown.map(({ row }) => differenceView(row)),
  };
}

/** A person has dealt with a difference: it stays in the database with who settled it, and alarms no more. */
export function settleTally(means: Means, officer: Officer, name: string, times: TallyTimes): Answer<TalliesView> {
  const { store, nowMs } = means;
  const row = /^[1-9][0-9]{0,14}$/u.test(name) ? findDifference(store.db, Number(name)) : undefined;
  const message = row && isMessageId(row.message) ? findSummary(store.db, row.message) : undefined;
  if (row === undefined || !mayShow(officer, message))
    return refuse('NOT_FOUND', 'no difference of that number is here for your authority');
  const done = store.commit((db) => settleDifference(db, row.row, { officer: officer.name, nowMs: nowMs() }));
  if (!done) return refuse('STATE_CONFLICT', 'it is settled already');
  return { ok: true, value: talliesView(means, officer, times) };
}

function mayShow(officer: Officer, message: MessageSummary | undefined): boolean {
  return message === undefined || message.authority === officer.authority || may(officer, 'list-whole-party');
}

function partyView(means: Means, partner: TallyPartner, times: TallyTimes): TallyPartyView {
  const { store } = means;
  const { party, activeMs, missingMs } = partner;
  const made = newestMade(store.db, party);
  const taken = newestTaken(store.db, party);
  return {
    party,
    lastMessageAt: activeMs === 0 ? null : iso(activeMs),
    lastSentAt: made === undefined ? null : iso(made.atMs),
    lastSentState: made?.state ?? null,
    nextDueAt: nextDueAt(means, partner, { made, times }),
    lastReceivedAt: taken === undefined ? null : iso(taken.atMs),
    coveredUntil: taken === undefined ? null : iso(taken.toMs),
    missingSince: missingMs === null ? null : iso(missingMs),
  };
}

/** When ours is due to it next; it goes at the first look after that. */
function nextDueAt(
  { party: own, register, nowMs }: Pick<Means, 'party' | 'register' | 'nowMs'>,
  partner: TallyPartner,
  { made, times }: { made: TallyMade | undefined; times: TallyTimes },
): string | null {
  const { party, activeMs, owesAnswer } = partner;
  const isPartner = nowMs() - activeMs <= times.partnerMs;
  const isMember = register.picture.directory.parties().includes(party);
  if (!isMember || made?.state === 'open' || (!isPartner && !owesAnswer)) return null;
  return iso(dueMs(own, partner, { made, intervalMs: times.intervalMs }));
}

const lacking: Readonly<Record<DifferenceCode, DifferenceView['lacking']>> = {
  NEVER_SENT: 'we',
  NOT_HERE: 'we',
  NOT_LISTED: 'they',
  NOT_RECEIVED: 'they',
  NOT_ANSWERED: 'they',
  DIGEST_DIFFERS: 'neither',
  CHAIN_BROKEN: 'neither',
};

function differenceView({ row, party, message, code, tally, atMs }: DifferenceRow): DifferenceView {
  return { id: row, party, message, code, lacking: lacking[code], tally, since: iso(atMs) };
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
