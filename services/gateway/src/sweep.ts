import {
  classHeader,
  deferredStream,
  expiresHeader,
  inConsumerFilter,
  inStream,
  laneConsumer,
  outStream,
  parseDeferredSubject,
  parseOutSubject,
  prioritiesByHaste,
  type PartyId,
} from '@tamga/core/identifiers';
import { ackWaitMs, expiryConsumer, type Bus, type ReceivedMessage } from '@tamga/platform/bus';
import { acknowledgedUpTo } from './acknowledged.ts';
import { expire, sweepMessage, type ExpiryMeans } from './expiry-worker.ts';
import type { OpenPeriod } from './ledger-health.ts';
import { isPassing } from './persist.ts';

/** A burst of the sweep over OUT ends when nothing came for this long, or after the longest time. */
const idleMs = 300;
const burstMsMax = 5_000;
const handlingMax = 32;
const sourceInFlightMax = 64;
const interruptedMs = 5_000;
const inRemovalsMax = 256;
/** Deliveries in DEFERRED that one round reads. */
const deferredReadsMax = 256;

export interface SweepMeans extends ExpiryMeans {
  readonly bus: Pick<Bus, 'fetchLoop' | 'deleteMessage' | 'getNext' | 'request'>;
  /** A verdict that its party has not acknowledged yet is looked at again after this. */
  readonly verdictMs: number;
}

/**
 * One round over what lies in OUT, by headers only: messages whose time has come end; verdicts and notices that their
 * party has acknowledged are removed. Gateways share the work through the expiry consumers.
 */
export async function sweepOut(parties: readonly PartyId[], means: SweepMeans, period: OpenPeriod): Promise<void> {
  const burst = new AbortController();
  const stop = (): void => burst.abort();
  const last = setTimeout(stop, burstMsMax);
  const idle = setTimeout(stop, idleMs);
  const floors = new Map<string, Promise<number>>();
  const floorOf = (stream: string, consumer: string): Promise<number> => {
    const key = `${stream} ${consumer}`;
    const floor = floors.get(key) ?? acknowledgedUpTo(means.bus, { stream, consumer });
    floors.set(key, floor);
    return floor;
  };
  try {
    await means.bus.fetchLoop({
      sources: parties.map((party) => ({
        stream: outStream(party),
        consumer: expiryConsumer,
        inFlightMax: sourceInFlightMax,
        ackWaitMs: ackWaitMs.routine,
        share: 1,
      })),
      handlingMax,
      signal: AbortSignal.any([burst.signal, period.signal]),
      handle: async (message) => {
        // What is only looked at again does not keep the burst going.
        if (message.deliveryCount === 1) idle.refresh();
        try {
          await sweepOne(message, { means, period, floorOf });
        } catch (error) {
          if (!isPassing(error)) throw error;
          message.nak(interruptedMs);
        }
      },
    });
  } finally {
    clearTimeout(last);
    clearTimeout(idle);
  }
}

async function sweepOne(
  message: ReceivedMessage,
  by: { means: SweepMeans; period: OpenPeriod; floorOf: (stream: string, consumer: string) => Promise<number> },
): Promise<void> {
  const { means, period } = by;
  if (message.headers.get(classHeader) === 'message') {
    const result = await sweepMessage(message, means, period);
    if (!result.gone) {
      message.nak(result.lookAgainMs);
      return;
    }
  } else {
    const lane = parseOutSubject(message.subject);
    const taken =
      lane !== undefined && message.sequence <= (await by.floorOf(message.stream, laneConsumer(lane.priority)));
    if (!taken) {
      message.nak(means.verdictMs);
      return;
    }
    means.metrics.swept('acknowledged');
  }
  await means.bus.deleteMessage(message.stream, message.sequence);
  await message.ackAck();
}

/**
 * Ends what expired while it waited in DEFERRED, where no consumer looks at headers: a bounded part of it a round.
 * Returns where the next round goes on.
 */
export async function sweepDeferred(from: number, means: SweepMeans, period: OpenPeriod): Promise<number> {
  let sequence = from;
  for (let reads = 0; reads < deferredReadsMax; reads++) {
    const waiting = await means.bus.getNext(deferredStream, { sequence, filter: 'deferred.>' });
    if (waiting === undefined) return 1;
    sequence = waiting.sequence + 1;
    const to = parseDeferredSubject(waiting.subject);
    const isMessage = waiting.headers.get(classHeader) === 'message';
    const isOver = isMessage && Number(waiting.headers.get(expiresHeader)) <= means.nowMs();
    if (to !== undefined && isOver) await expire(to, means, period);
  }
  return sequence;
}

/** Removes what a gateway acknowledged in IN and had no time to remove: its subject would block a second sending. */
export async function sweepIn(parties: readonly PartyId[], means: SweepMeans): Promise<void> {
  for (const party of parties) {
    for (const priority of prioritiesByHaste) {
      const stream = inStream(party);
      const filter = inConsumerFilter({ party, priority });
      const first = await means.bus.getNext(stream, { sequence: 1, filter });
      if (first === undefined) continue;
      const floor = await acknowledgedUpTo(means.bus, { stream, consumer: laneConsumer(priority) });
      let lying: typeof first | undefined = first;
      for (let removed = 0; lying !== undefined && lying.sequence <= floor && removed < inRemovalsMax; removed++) {
        await means.bus.deleteMessage(stream, lying.sequence);
        lying = await means.bus.getNext(stream, { sequence: lying.sequence + 1, filter });
      }
    }
  }
}
