import {
  classHeader,
  expiresHeader,
  parseOutSubject,
  partyOf,
  type LaneSubject,
  type MessageId,
  type PartyId,
} from '@tamga/core/identifiers';
import type { Logger } from '@tamga/platform/logging';
import type { OpenPeriod } from './ledger-health.ts';
import type { LedgerReader } from './ledger-reader.ts';
import type { GatewayMetrics } from './metrics.ts';
import type { Notices } from './notices.ts';
import type { Outcomes } from './outcome.ts';
import type { Stamper } from './stamp-batch.ts';

/** Alarmed this long before: an officer can still call. */
const alarmMsBefore = 3_600_000;
/** Looked at again at least this often, whatever its time. */
const lookAgainMsMax = 3_600_000;
const lookAgainMsMin = 1_000;

export interface ExpiryMeans {
  readonly ledger: LedgerReader;
  readonly outcomes: Outcomes;
  readonly notices: Notices;
  readonly stamp: Stamper;
  readonly nowMs: () => number;
  /** A delivery that lies longer than this is compared with LEDGER: it may be a leftover. */
  readonly lyingMs: number;
  readonly log: Logger;
  readonly metrics: GatewayMetrics;
}

/** The headers of a delivery that lies in OUT or DEFERRED. */
export interface LyingDelivery {
  readonly subject: string;
  readonly headers: ReadonlyMap<string, string>;
  /** When it was put there, Unix milliseconds. */
  readonly storedMs: number;
}

/** What is to be done with a delivery: it is gone, or is looked at again later. */
export type SweepResult = { readonly gone: true } | { readonly gone: false; readonly lookAgainMs: number };

/**
 * Ends a message whose time has come and that its recipient has not taken: *expired* is tried; whichever outcome stands,
 * the delivery leaves OUT; the sender is told. The record of admission says when, not the header.
 */
export async function sweepMessage(lying: LyingDelivery, means: ExpiryMeans, period: OpenPeriod): Promise<SweepResult> {
  const to = parseOutSubject(lying.subject);
  const expiresMs = Number(lying.headers.get(expiresHeader));
  if (to === undefined || lying.headers.get(classHeader) !== 'message')
    return { gone: false, lookAgainMs: lookAgainMsMax };
  const nowMs = means.nowMs();
  if (expiresMs > nowMs) {
    const lyingForMs = nowMs - lying.storedMs;
    // What has just come is nobody's leftover, and most of it is gone before it is looked at again.
    if (lyingForMs < means.lyingMs)
      return { gone: false, lookAgainMs: Math.min(means.lyingMs - lyingForMs, expiresMs - nowMs) };
    if (await isSettled(to, means, period)) return { gone: true };
    alarm(to, { expiresMs, nowMs }, means);
    return { gone: false, lookAgainMs: lookAgain(expiresMs, nowMs) };
  }
  return (await expire(to, means, period)) ? { gone: true } : { gone: false, lookAgainMs: lookAgainMsMax };
}

/**
 * Tries *expired* for a recipient whose message's time is over by its admission record. False: LEDGER knows of no such
 * message, or its time is not over; then nothing is removed.
 */
export async function expire(
  to: { party: PartyId; id: MessageId },
  means: ExpiryMeans,
  period: OpenPeriod,
): Promise<boolean> {
  const message = (await means.ledger.admission(to.id, period.signal))?.record;
  const recipient = message?.recipients.find((one) => partyOf(one) === to.party);
  const isOver = message?.admitted === true && message.expiresMs <= means.nowMs();
  if (message === undefined || recipient === undefined || !isOver) return false;
  const standing = await means.outcomes.stateAsCentre({ state: 'expired', recipient, message }, period);
  if (!standing.won) return true;
  means.metrics.swept('expired');
  const notice = { sender: partyOf(message.sender), recipient: to.party, about: to.id, what: 'expired' };
  await means.notices.outcomes([await means.stamp(standing)], notice, period.signal);
  return true;
}

/** A gateway that fell between an outcome and the removal left the delivery behind. */
async function isSettled(to: LaneSubject, means: ExpiryMeans, period: OpenPeriod): Promise<boolean> {
  return (await means.ledger.outcome(to, period.signal)) !== undefined;
}

function alarm(to: LaneSubject, { expiresMs, nowMs }: { expiresMs: number; nowMs: number }, means: ExpiryMeans): void {
  if (expiresMs - nowMs > alarmMsBefore) return;
  means.metrics.swept('expiring');
  means.log.warn(
    { event: 'expiring', id: to.id, party: to.party, priority: to.priority, atMs: expiresMs },
    'A message will expire undelivered',
  );
}

/** At its time; before that once when the alarm is due. */
function lookAgain(expiresMs: number, nowMs: number): number {
  const untilAlarmMs = expiresMs - alarmMsBefore - nowMs;
  const untilMs = untilAlarmMs > 0 ? untilAlarmMs : expiresMs - nowMs;
  return Math.min(lookAgainMsMax, Math.max(lookAgainMsMin, untilMs));
}
