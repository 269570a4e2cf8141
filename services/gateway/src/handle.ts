import { parseInStream, parseInSubject, type PartyId } from '@tamga/core/identifiers';
import { BusError, type ReceivedMessage } from '@tamga/platform/bus';
import type { Logger } from '@tamga/platform/logging';
import { extractTrace, runInTrace } from '@tamga/platform/telemetry';
import { admit, type AdmitMeans } from './admit.ts';
import { haltCodes, type HaltCode } from './codes.ts';
import type { Excuses } from './excuses.ts';
import { GatewayError } from './gateway-error.ts';
import type { LedgerHealth, OpenPeriod } from './ledger-health.ts';
import { isPassing } from './persist.ts';
import type { Quarantine } from './quarantine.ts';
import { readSubmission } from './read-submission.ts';
import { takeAnchor, type AnchorMeans } from './take-anchor.ts';
import { takeDocument, type DocumentMeans } from './take-document.ts';
import { takeReceipts, type ReceiptMeans } from './receipts.ts';
import type { Removals } from './removals.ts';
import { quarantine, type Settlement } from './settlement.ts';

/** From this delivery on a submission is not even parsed, unless LEDGER has decided on it (03, admission step 1). */
const deliveriesMax = 6;
/** From this delivery on it is handled alone: it has been there when gateways fell. */
export const aloneFromDelivery = 3;
/** Until admission opens again. */
const closedDelayMs = 1_000;
const haltedDelayMs = 30_000;
/** An interrupted submission is taken up again this often, and for this long. */
const attemptsMax = 8;
const takeUpMsMax = 15_000;

export interface HandleMeans extends AdmitMeans, ReceiptMeans, DocumentMeans, AnchorMeans {
  readonly removals: Removals;
  readonly excuses: Excuses;
  readonly health: LedgerHealth;
  /** Fires when the gateway is to stop: then nothing is waited for. */
  readonly stopping: AbortSignal;
  readonly quarantine: Quarantine;
  readonly log: Logger;
}

/** Handles one submission from its arrival to its settlement. Rejects only when an invariant of ours is broken. */
export async function handle(message: ReceivedMessage, means: HandleMeans): Promise<void> {
  means.metrics.inFlight(1);
  try {
    // What is sent on travels in the trace in which the submission came (03, "Shutdown and health").
    await runInTrace(extractTrace(message.headers), () =>
      means.metrics.timed('handle', () => untilSettled(message, means)),
    );
  } catch (error) {
    putBack(message, error, means);
  } finally {
    means.metrics.inFlight(-1);
  }
}

/**
 * What was interrupted is taken up again here as soon as admission is open: an acknowledgement wait would cost up to 30 s
 * and one of the submission's deliveries.
 */
async function untilSettled(message: ReceivedMessage, means: HandleMeans): Promise<void> {
  const arrivedMs = means.nowMs();
  let period = means.health.period();
  for (let attempt = 1; ; attempt++) {
    const redelivered = message.deliveryCount > 1 || attempt > 1;
    try {
      await settle(message, await decideOn(message, { arrivedMs, redelivered }, means, period), means, period);
      return;
    } catch (error) {
      if (!isPassing(error) || attempt === attemptsMax || means.health.status.halted || isGone(error)) throw error;
    }
    period = await means.health.whenOpen(AbortSignal.any([means.stopping, AbortSignal.timeout(takeUpMsMax)]));
  }
}

async function decideOn(
  message: ReceivedMessage,
  { arrivedMs, redelivered }: { arrivedMs: number; redelivered: boolean },
  means: HandleMeans,
  period: OpenPeriod,
): Promise<Settlement> {
  const lane = parseInSubject(message.subject);
  if (lane === undefined) return quarantine('SUBJECT_MALFORMED');
  if (
    means.excuses.unexplained(message) >= deliveriesMax &&
    (await means.ledger.admission(lane.id, period.signal)) === undefined
  ) {
    return quarantine('DELIVERED_TOO_OFTEN');
  }
  const read = readSubmission(message.data, means.primitives);
  if (!read.ok) return quarantine(read.code);
  const { submission } = read;
  switch (submission.kind) {
    case 'envelope':
      return await admit({ lane, envelope: submission.envelope, redelivered, arrivedMs }, means, period);
    case 'receipts':
      return await takeReceipts(submission.batch, { lane }, means, period);
    case 'document':
      return await takeDocument(submission.document, { lane }, means, period);
    case 'anchor':
      return await takeAnchor(submission.anchor, { lane }, means, period);
    default:
      return submission satisfies never;
  }
}

/** Admission step 7. What is removed from IN may be sent again: the ledger knows it for ever. */
async function settle(
  message: ReceivedMessage,
  settlement: Settlement,
  means: HandleMeans,
  period: OpenPeriod,
): Promise<void> {
  switch (settlement.settle) {
    case 'done':
      await message.ackAck();
      means.excuses.settled(message);
      await means.removals.add(message);
      return;
    case 'later':
      means.excuses.excuse(message);
      message.nak(settlement.delayMs);
      return;
    case 'quarantine':
      await intoQuarantine(message, settlement, means, period);
      return;
    default:
      settlement satisfies never;
  }
}

async function intoQuarantine(
  message: ReceivedMessage,
  { code, digest, told }: Settlement & { settle: 'quarantine' },
  means: HandleMeans,
  period: OpenPeriod,
): Promise<void> {
  const party = partyOfStream(message.stream);
  const lane = parseInSubject(message.subject);
  await means.quarantine.take(message, { party, lane, code }, period);
  if (lane !== undefined)
    await means.notices.refusal({ party, id: lane.id, code: told ?? code, digest }, period.signal);
  message.term(code);
  await means.removals.add(message);
}

/** The connection is closed for good: nothing can be taken up here. */
function isGone(error: unknown): boolean {
  return error instanceof BusError && error.code === 'CLOSED';
}

/** Puts back what was interrupted; what is damage halts the gateway; everything else is a broken invariant. */
function putBack(message: ReceivedMessage, error: unknown, means: HandleMeans): void {
  if (error instanceof GatewayError && error.code === 'LEDGER_DAMAGED') {
    const code = error.health;
    means.health.halt(isHaltCode(code) ? code : 'LEDGER_UNREADABLE');
    means.log.error(
      { event: 'halted', code, subject: message.subject, err: error },
      'LEDGER is damaged: nothing is admitted',
    );
    means.excuses.excuse(message);
    message.nak(haltedDelayMs);
    return;
  }
  const isOutOfPatience = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
  if (!isPassing(error) && !isOutOfPatience) throw error;
  means.excuses.excuse(message);
  message.nak(closedDelayMs);
}

function isHaltCode(code: string | undefined): code is HaltCode {
  return haltCodes.some((halt) => halt === code);
}

/** IN streams are made by us: one without a party's name is not possible. */
function partyOfStream(stream: string): PartyId {
  const party = parseInStream(stream);
  if (party === undefined) throw new TypeError(`${stream} is no party's IN`);
  return party;
}
