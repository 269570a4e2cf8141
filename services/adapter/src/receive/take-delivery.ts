import { createHash } from 'node:crypto';
import { decodeExact, tamga } from '@tamga/wire';
import { messageIdBytesCount, messageIdFromBytes, parseOutSubject } from '@tamga/core/identifiers';
import type { ReceivedMessage } from '@tamga/platform/bus';
import type { Means } from '../means.ts';
import { insertEvent } from '../store/event-rows.ts';
import { findMessage } from '../store/message-rows.ts';
import { insertQuarantine } from '../store/quarantine-rows.ts';
import { releaseBatch } from '../store/receipt-rows.ts';
import { judgeMessage } from './judge-message.ts';
import { recordStamp } from './record-stamp.ts';
import { storeArrival } from './store-arrival.ts';

/** How often something is put back while a document of the register may still be on its way; then it is quarantined. */
export const waitCountMax = 60;
const waitFirstMs = 500;
const waitMsMax = 60_000;
const receiptAttemptsMax = 8;
const receiptRetryMs = 60_000;

/** What became of a delivery; for metrics. */
export type DeliveryResult = 'taken' | 'known' | 'waiting' | 'quarantined';

/** Takes one delivery to its end: stored and acknowledged, put back for a while, or kept apart. */
export async function takeDelivery(message: ReceivedMessage, means: Means): Promise<DeliveryResult> {
  const outcome = await take(message, means);
  if (outcome.result === 'waiting' && message.deliveryCount < waitCountMax) {
    means.logger.info(
      { event: 'delivery-waits', subject: message.subject, code: outcome.code, deliveries: message.deliveryCount },
      'Put back until the register has caught up',
    );
    message.nak(Math.min(waitMsMax, waitFirstMs * 2 ** Math.min(message.deliveryCount, 10)));
    return 'waiting';
  }
  if (outcome.result === 'waiting' || outcome.result === 'quarantined') {
    quarantine(message, means, outcome.code);
    await message.ackAck();
    return 'quarantined';
  }
  // The effect is committed; if the acknowledgement is lost the message comes again and is known.
  await message.ackAck();
  return outcome.result;
}

type Outcome = { result: 'taken' | 'known' } | { result: 'waiting' | 'quarantined'; code: string };

async function take(message: ReceivedMessage, means: Means): Promise<Outcome> {
  const lane = parseOutSubject(message.subject);
  if (lane === undefined || lane.party !== means.party) return { result: 'quarantined', code: 'SUBJECT_MALFORMED' };
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
        const { header, state, code } = judgement.arrival;
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
    const row = findMessage(db, id);
    if (!released && row?.direction === 'out') {
      insertEvent(db, {
        atMs: nowMs,
        event: 'notice',
        authority: row.authority,
        message: id,
        thread: row.thread,
        detail: notice.code.slice(0, 64),
      });
    }
  });
  means.logger.warn({ event: 'notice', id, code: notice.code }, 'The centre could not take a submission');
  return { result: 'taken' };
}

/** Kept apart and alarmed: either the hub is not sound, or something between it and us is not. */
function quarantine(message: ReceivedMessage, means: Means, code: string): void {
  const digest = createHash('sha256').update(message.data).digest();
  means.store.commit((db) =>
    insertQuarantine(db, { atMs: means.nowMs(), subject: message.subject, code, digest, bytes: message.data }),
  );
  means.logger.error(
    { event: 'quarantined', subject: message.subject, code, deliveries: message.deliveryCount },
    'A delivery is kept apart: it is not what a sound centre sends',
  );
}
