import { decodeExact, encode, tamga } from '@tamga/wire';
import { anchorId, anchorInStamp } from '@tamga/core/ledger';
import { memberInSubject, memberStatusSubject, messageIdBytes } from '@tamga/core/identifiers';
import { BusError, type Bus } from '@tamga/platform/bus';
import type { Means } from '../means.ts';
import { recordStamp } from '../receive/record-stamp.ts';
import { abortableWait } from '../send/wait.ts';
import { beginHead, readyAnchor } from './anchors.ts';

const pollMs = 1_000;
/** An anchor that the stream has and whose stamp has not come is brought again after this. */
const againMs = 60_000;
const statusTimeoutMs = 30_000;
/** Anchors asked for in one request: their stamps are below 9 kB each, and one answer holds 512 KiB. */
const askedMax = 40;
/** So many of the newest known ones are asked for again. */
const askedBackMax = 20;
/** Requests after one reconnection. */
const roundsMax = 200;

/** How anchors are made. */
export interface AnchoringTimes {
  /** Between two anchors, while the log grows. */
  readonly everyMs: number;
}

/**
 * Anchors the access log in the regional ledger until the signal fires. After each connection it first asks which anchors
 * of ours the ledger has beyond those known here: a database restored from a backup is behind them.
 */
export async function keepAnchoring(
  bus: Pick<Bus, 'publishUntilAcknowledged' | 'request' | 'onReconnect'>,
  means: Means,
  times: AnchoringTimes,
  signal: AbortSignal,
): Promise<void> {
  let compared = false;
  let broughtMs = Number.NEGATIVE_INFINITY;
  let wake = (): void => undefined;
  const stop = bus.onReconnect(() => {
    compared = false;
    broughtMs = Number.NEGATIVE_INFINITY;
    wake();
  });
  try {
    while (!signal.aborted) {
      if (means.register.complete) {
        compared ||= await compareAnchors(bus, means, signal);
        if (compared && beginHead(means, times)) broughtMs = Number.NEGATIVE_INFINITY;
        const isWaiting = means.access.log.checkpoints.unanchored().length > 0;
        if (compared && isWaiting && means.nowMs() - broughtMs >= againMs) {
          broughtMs = means.nowMs();
          await bringAnchors(bus, means, signal);
        }
      }
      await abortableWait(pollMs, signal, (now) => (wake = now));
    }
  } finally {
    stop();
  }
}

/**
 * Asks for our newest anchors and all that come after them. What the ledger has and this log does not know is told by
 * recordStamp; what it has lost, as with the end of an epoch, is brought again. False when there was no answer.
 */
export async function compareAnchors(bus: Pick<Bus, 'request'>, means: Means, signal: AbortSignal): Promise<boolean> {
  const { access, party, primitives, store } = means;
  const { checkpoints } = access.log;
  let from = Math.max(1, (checkpoints.newest()?.number ?? 0) - askedBackMax + 1);
  for (let round = 0; round < roundsMax && !signal.aborted; round++) {
    const numbers = Array.from({ length: askedMax }, (_, i) => from + i);
    const ids = numbers.map((number) => messageIdBytes(anchorId(primitives, { party, number })));
    const stamps = await ask(bus, ids);
    if (stamps === undefined) return false;
    for (const stamp of stamps) await recordStamp(means, stamp);
    const there = new Set(
      stamps.map((stamp) => anchorInStamp(primitives, encode(tamga.ledger.v1.Stamp, stamp))?.number),
    );
    const lost = numbers.filter((number) => !there.has(number) && checkpoints.find(number)?.stamp !== undefined);
    if (lost.length > 0) store.commit(() => lost.forEach((number) => checkpoints.forgetStamp(number)));
    // They count without gaps: the first that is missing ends them.
    if (!there.has(from + askedMax - 1)) return true;
    from += askedMax;
  }
  return !signal.aborted;
}

async function ask(bus: Pick<Bus, 'request'>, ids: Uint8Array[]): Promise<tamga.ledger.v1.Stamp[] | undefined> {
  try {
    const payload = encode(tamga.service.v1.StatusRequest, { ids });
    const bytes = await bus.request(memberStatusSubject, payload, { timeoutMs: statusTimeoutMs });
    const decoded = decodeExact<tamga.service.v1.StatusReply.$Properties, tamga.service.v1.StatusReply>(
      tamga.service.v1.StatusReply,
      bytes,
    );
    const isAnswer = decoded.ok && (decoded.message.code === '' || decoded.message.code === 'STATUS_PARTIAL');
    return isAnswer ? decoded.message.stamps : undefined;
  } catch (error) {
    if (error instanceof BusError) return undefined;
    throw error;
  }
}

/** Signs what waits and brings it to the centre, on the party's own lane. */
export async function bringAnchors(
  bus: Pick<Bus, 'publishUntilAcknowledged'>,
  means: Means,
  signal: AbortSignal,
): Promise<void> {
  for (const head of means.access.log.checkpoints.unanchored()) {
    const ready = await readyAnchor(means, head);
    if (ready === undefined || signal.aborted) return;
    const payload = encode(tamga.service.v1.Submission, { anchor: ready.anchor });
    const subject = memberInSubject({ priority: 'routine', id: ready.id });
    try {
      await bus.publishUntilAcknowledged(subject, payload, { expectEmptySubject: true, signal });
    } catch (error) {
      if (!(error instanceof BusError)) throw error;
      return;
    }
  }
}
