import { createHash } from 'node:crypto';
import { decodeExact, tamga } from '@tamga/wire';
import { messageIdBytesCount, messageIdFromBytes, parseOutSubject } from '@tamga/core/identifiers';
import type { ReceivedMessage } from '@tamga/platform/bus';
import { StoreError } from '@tamga/platform/store';
import type { Means } from '../means.ts';
import { AdapterError } from '../errors.ts';
import { insertEvent } from '../store/event-rows.ts';
import { findMessage } from '../store/message-rows.ts';
import { insertQuarantine } from '../store/quarantine-rows.ts';
import { hasten } from '../store/outbox-rows.ts';
import { releaseBatch } from '../store/receipt-rows.ts';
import { refuseSubmission } from '../store/submission-rows.ts';
import { insertWaiting } from '../store/waiting-rows.ts';
import { boundsOfDelivery } from './delivery-bounds.ts';
import { judgeMessage } from './judge-message.ts';
import { recordStamp } from './record-stamp.ts';
import { storeArrival } from './store-arrival.ts';

/** How often a delivery may fail with an exception before it is kept apart: something passing may have been at fault. */
export const failureCountMax = 5;
const failedFirstMs = 1_000;
const waitMs = 60_000;
const codeCharsMax = 64;
const receiptAttemptsMax = 8;
const receiptRetryMs = 60_000;
/** The hub had it in hand too often without a decision, and has removed it: nothing is wrong with the message. */
const undecidedCode = 'DELIVERED_TOO_OFTEN';
/** Doubled with each attempt, so that what does bring gateways down does not do it all the time. */
const undecidedRetryFirstMs = 5_000;

/** What became of a delivery; for metrics. */
export type DeliveryResult = 'taken' | 'known' | 'waiting' | 'quarantined' | 'failed';

/** What is judged of a delivery: all else about it is the server's. */
export type Content = Pick<ReceivedMessage, 'subject' | 'data'>;

/** What a content came to. */
export type Outcome = { result: 'taken' | 'known' } | { result: 'waiting' | 'quarantined'; code: string };

/** Takes one delivery to its end: stored and acknowledged, kept until the register has caught up, or kept apart. */
export async function takeDelivery(message: ReceivedMessage, means: Means): Promise<DeliveryResult> {
  const outcome = await judgeSafely(message, means);
  if (outcome === undefined) {
    message.nak(failedFirstMs * 2 ** message.deliveryCount);
    return 'failed';
  }
  if (outcome.result === 'waiting' && !keepWaiting(message, means, outcome.code)) {
    message.nak(waitMs);
    return 'waiting';
  }
  if (outcome.result === 'quarantined') quarantine(message, means, outcome.code);
  // The effect is committed; if the acknowledgement is lost the message comes again and is known.
  await message.ackAck();
  return outcome.result;
}

/**
 * What others wrote must not end the process (decision 0095): undefined while it is worth trying again. A fault of our own
 * database is not the delivery's.
 */
async function judgeSafely(message: ReceivedMessage, means: Means): Promise<Outcome | undefined> {
  try {
    return await judgeContent(message, means);
  } catch (error) {
    if (error instanceof StoreError || error instanceof AdapterError) throw error;
    logFailure(error, message, means);
    return message.deliveryCount < failureCountMax ? undefined : { result: 'quarantined', code: 'DELIVERY_FAILED' };
  }
}

/** Ours from here on, so that it holds up nothing that comes behind it (decision 0097). False: no room. */
function keepWaiting({ subject, data }: Content, means: Means, code: string): boolean {
  means.logger.info({ event: 'delivery-waits', subject, code }, 'Kept until the register has caught up');
  return means.store.commit((db) => insertWaiting(db, { subject, data, code, atMs: means.nowMs() }));
}

export function logFailure(error: unknown, { subject }: Content, means: Means): void {
  means.logger.error({ event: 'delivery-failed', subject, err: error }, 'Judging a delivery failed');
}

/** Judges what was delivered and stores what follows from it. */
export async function judgeContent(message: Content, means: Means): Promise<Outcome> {
  const lane = parseOutSubject(message.subject);
  if (lane === undefined || lane.party !== means.party) return { result: 'quarantined', code: 'SUBJECT_MALFORMED' };
  const outOfBounds = boundsOfDelivery(message.data);
  if (outOfBounds !== undefined) return { result: 'quarantined', code: outOfBounds };
  const decoded = decodeExact<tamga.service.v1.Delivery.$Properties, tamga.service.v1.Delivery>(
    tamga.service.v1.Delivery,
    message.data,
  );
  if (!decoded.ok) return { result: 'quarantined', code: `DELIVERY_${decoded.code}` };
  const { message: delivered, verdict, receipts, notice } = decoded.message;
  const present = [delivered, verdict, receipts, notice].filter((content) => content !== null && content !== undefined);
  if (present.length !== 1) return { result: 'quarantined', code: 'DELIVERY_EMPTY' };
  if (delivered) return await takeMessage(delivered, { lane, means });
  if (verdict) return await takeStamps([verdict], means);
  if (receipts) return await takeStamps(receipts.stamps, means);
  return takeNotice(notice as tamga.service.v1.Notice, means);
}

async function takeMessage(
  delivered: tamga.service.v1.DeliveredMessage,
  { lane, means }: { lane: NonNullable<ReturnType<typeof parseOutSubject>>; means: Means },
): Promise<Outcome> {
  const judgement = await judgeMessage(delivered, lane, means);
  switch (judgement.verdict) {
    case 'wait':
      return { result: 'waiting', code: judgement.code };
    case 'quarantine':
      return { result: 'quarantined', code: judgement.code };
    default: {
      const stored = storeArrival(means, judgement.arrival, delivered.stamp);
      if (stored === 'other') return { result: 'quarantined', code: 'ID_REUSED' };
      if (stored === 'stored') {
        const { header, state, code, centreDiffers } = judgement.arrival;
        if (centreDiffers)
          means.logger.error(
            { event: 'centre-differs', id: header.id, sender: header.sender, code: code ?? undefined },
            'The centre let through what the agreements here do not cover, or recorded otherwise',
          );
        means.logger.info(
          {
            event: 'received',
            id: header.id,
            kind: header.kind,
            sender: header.sender,
            priority: header.priority,
            state,
            code: code ?? undefined,
          },
          'Message stored',
        );
        means.bell.ring();
      }
      return { result: stored === 'stored' ? 'taken' : 'known' };
    }
  }
}

async function takeStamps(stamps: readonly tamga.ledger.v1.Stamp[], means: Means): Promise<Outcome> {
  let problem: Outcome | undefined;
  for (const stamp of stamps) {
    const result = await recordStamp(means, stamp);
    if (result.taken) continue;
    // Whatever one stamp lacks, the others of the notice count. Waiting wins: all of them come again.
    if (result.wait) problem = { result: 'waiting', code: result.code };
    else problem ??= { result: 'quarantined', code: result.code };
  }
  return problem ?? { result: 'taken' };
}

/** Something that has no record: nothing is believed of it, but a receipt batch that could not be logged is stated anew. */
function takeNotice(notice: tamga.service.v1.Notice, means: Means): Outcome {
  if (notice.id.length !== messageIdBytesCount) return { result: 'quarantined', code: 'NOTICE_MALFORMED' };
  const id = messageIdFromBytes(notice.id);
  const nowMs = means.nowMs();
  means.store.commit((db) => {
    const released = releaseBatch(db, id, { nextMs: nowMs + receiptRetryMs, attemptCountMax: receiptAttemptsMax });
    if (refuseSubmission(db, id, { code: notice.code.slice(0, codeCharsMax), nowMs })) return;
    const row = findMessage(db, id);
    if (!released && notice.code === undecidedCode) hasten(db, id, { nowMs, firstMs: undecidedRetryFirstMs });
    if (!released && row?.direction === 'out') {
      insertEvent(db, {
        atMs: nowMs,
        event: 'notice',
        authority: row.authority,
        message: id,
        thread: row.thread,
        detail: notice.code.slice(0, codeCharsMax),
      });
    }
  });
  means.bell.ring();
  means.logger.warn({ event: 'notice', id, code: notice.code }, 'The centre could not take a submission');
  return { result: 'taken' };
}

/** Kept apart and alarmed: either the hub is not sound, or something between it and us is not. */
export function quarantine({ subject, data }: Content, means: Means, code: string): void {
  const digest = createHash('sha256').update(data).digest();
  means.store.commit((db) => insertQuarantine(db, { atMs: means.nowMs(), subject, code, digest, bytes: data }));
  means.logger.error(
    { event: 'quarantined', subject, code },
    'A delivery is kept apart: it is not what a sound centre sends',
  );
}
