import { isMessageId } from '@tamga/core/identifiers';
import { logReading } from '../access/log-access.ts';
import { may, type Officer } from '../api/officer.ts';
import type { DifferenceView, TalliesView, TallyPartyView } from '../api/tally-schemas.ts';
import type { Means } from '../means.ts';
import { refuse } from '../refusal.ts';
import type { Answer } from '../service.ts';
import { findDifference, listOpenDifferences, settleDifference, type DifferenceRow } from '../store/difference-rows.ts';
import { findSummary, type MessageSummary } from '../store/message-rows.ts';
import { listPartners, newestMade, newestTaken, type TallyPartner } from '../store/tally-rows.ts';

const differencesMax = 1_000;

/** Where tallies stand, and the differences that concern this officer: of the own authority, or of no message here. */
export function talliesView(means: Means, officer: Officer): TalliesView {
  const { db } = means.store;
  const shown = listOpenDifferences(db, differencesMax)
    .map((row) => ({ row, message: findSummary(db, row.message) }))
    .filter(({ message }) => mayShow(officer, message));
  const messages = shown.flatMap(({ message }) => message ?? []);
  logReading(means, { actor: officer, operation: 'consultation', act: 'tallies', messages });
  return {
    parties: listPartners(db).map((partner) => partyView(means, partner)),
    differences: shown.map(({ row }) => differenceView(row)),
  };
}

/** A person has dealt with a difference: it stays in the database with who settled it, and alarms no more. */
export function settleTally(means: Means, officer: Officer, name: string): Answer<TalliesView> {
  const { store, nowMs } = means;
  const row = /^[1-9][0-9]{0,14}$/u.test(name) ? findDifference(store.db, Number(name)) : undefined;
  const message = row && isMessageId(row.message) ? findSummary(store.db, row.message) : undefined;
  if (row === undefined || !mayShow(officer, message))
    return refuse('NOT_FOUND', 'no difference of that number is here for your authority');
  const done = store.commit((db) => settleDifference(db, row.row, { officer: officer.name, nowMs: nowMs() }));
  if (!done) return refuse('STATE_CONFLICT', 'it is settled already');
  return { ok: true, value: talliesView(means, officer) };
}

function mayShow(officer: Officer, message: MessageSummary | undefined): boolean {
  return message === undefined || message.authority === officer.authority || may(officer, 'list-whole-party');
}

function partyView({ store }: Means, { party, activeMs, missingMs }: TallyPartner): TallyPartyView {
  const made = newestMade(store.db, party);
  const taken = newestTaken(store.db, party);
  return {
    party,
    lastMessageAt: activeMs === 0 ? null : iso(activeMs),
    lastSentAt: made === undefined ? null : iso(made.atMs),
    lastSentState: made?.state ?? null,
    lastReceivedAt: taken === undefined ? null : iso(taken.atMs),
    coveredUntil: taken === undefined ? null : iso(taken.toMs),
    missingSince: missingMs === null ? null : iso(missingMs),
  };
}

function differenceView({ row, party, message, code, tally, atMs }: DifferenceRow): DifferenceView {
  return { id: row, party, message, code, tally, since: iso(atMs) };
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
