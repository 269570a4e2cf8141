import { memberInSubject } from '@tamga/core/identifiers';
import { BusError, type Bus, type PublishResult } from '@tamga/platform/bus';
import type { Logger } from '@tamga/platform/logging';
import { traceHeaders, runInTrace } from '@tamga/platform/telemetry';
import type { AdapterStore } from '../store/adapter-store.ts';
import {
  closeOutbox,
  makeAllDue,
  markStored,
  nextDue,
  nextDueMs,
  postpone,
  type OutboxRow,
} from '../store/outbox-rows.ts';
import { abortableWait } from './wait.ts';

/** An envelope whose verdict has not come is sent again after this (03: The ends). */
const resendAfterMs = 3_600_000;
/** After a full stream, or an answer that promises nothing. */
const retryFirstMs = 1_000;
const retryMaxMs = 300_000;
/** A reconnection rings; this is only the second net. */
const connectionPollMs = 5_000;
/** Rows under way at once; in-flight × fsync stays far below the attempt's timeout. */
const inFlightMax = 32;
/** Places that only flash may take, so that it never waits for one. */
const flashReserve = 16;

/** What the pump stands on. */
export interface PumpMeans {
  readonly store: AdapterStore;
  readonly bus: Pick<Bus, 'publishUntilAcknowledged' | 'onReconnect' | 'connected'>;
  readonly logger: Logger;
  readonly nowMs: () => number;
}

/** Wakes the pump when something was queued. */
export interface PumpBell {
  ring(): void;
  /** Resolves at the next ring, or after `ms`, or when the signal fires. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

export function createPumpBell(): PumpBell {
  let waiting: (() => void) | undefined;
  let rung = false;
  return {
    ring: () => {
      rung = true;
      waiting?.();
    },
    wait: async (ms, signal) => {
      if (!rung) await abortableWait(ms, signal, (wake) => (waiting = wake));
      waiting = undefined;
      rung = false;
    },
  };
}

/**
 * Publishes what is open in the outbox, most urgent first, always the same bytes, until the signal fires. It never closes
 * a message: only a verified admission or refusal of its own envelope digest does (a PubAck is no admission).
 */
export async function pump(means: PumpMeans, bell: PumpBell, signal: AbortSignal): Promise<void> {
  const { store } = means;
  store.commit(makeAllDue);
  const stop = means.bus.onReconnect(() => {
    store.commit(makeAllDue);
    bell.ring();
  });
  const busy = new Set<string>();
  const running = new Set<Promise<void>>();
  try {
    while (!signal.aborted) {
      const row = nextToSend(means, busy);
      if (row === undefined) {
        await bell.wait(restMs(means, busy), signal);
        continue;
      }
      busy.add(row.id);
      const done = send(means, row, signal).finally(() => {
        busy.delete(row.id);
        running.delete(done);
        bell.ring();
      });
      running.add(done);
    }
  } finally {
    stop();
    await Promise.allSettled(running);
  }
}

function nextToSend({ store, bus, nowMs }: PumpMeans, busy: ReadonlySet<string>): OutboxRow | undefined {
  // Without a connection nothing takes a place that something more urgent may need when it is back.
  if (!bus.connected) return undefined;
  const row = nextDue(store.db, nowMs(), busy);
  const places = row?.priority === 'flash' ? inFlightMax + flashReserve : inFlightMax;
  return busy.size < places ? row : undefined;
}

/** Until the next row is due. A place that becomes free, a reconnection and a new row ring the bell. */
function restMs({ store, bus, nowMs }: PumpMeans, busy: ReadonlySet<string>): number {
  if (!bus.connected) return connectionPollMs;
  const dueMs = busy.size < inFlightMax ? nextDueMs(store.db, busy) : undefined;
  return dueMs === undefined ? resendAfterMs : Math.max(0, dueMs - nowMs());
}

async function send(means: PumpMeans, row: OutboxRow, signal: AbortSignal): Promise<void> {
  const { store, logger, nowMs } = means;
  const subject = memberInSubject({ priority: row.priority, id: row.id });
  let result: PublishResult;
  try {
    result = await runInTrace(undefined, () =>
      means.bus.publishUntilAcknowledged(subject, row.payload, {
        expectEmptySubject: true,
        signal,
        headers: traceHeaders(),
      }),
    );
  } catch (error) {
    // Told to stop, or the connection is closed: the row stays open and goes after the next start.
    if (error instanceof BusError) {
      if (!signal.aborted)
        logger.warn({ event: 'outbox-postponed', id: row.id, code: error.code }, 'Could not publish; will try again');
      store.commit((db) => postpone(db, row.id, nowMs() + retryMs(row.attempts)));
      return;
    }
    throw error;
  }
  store.commit((db) => {
    // On the subject stands this very id: it is there already.
    const isThere = result.stored || result.code === 'SUBJECT_TAKEN';
    if (!isThere) postpone(db, row.id, nowMs() + retryMs(row.attempts));
    // A receipt batch is the hub's to log once the stream has it; no verdict comes for it.
    else if (row.what === 'receipts') closeOutbox(db, row.id, nowMs());
    else markStored(db, row.id, { nowMs: nowMs(), nextMs: nowMs() + resendAfterMs });
  });
  if (!result.stored && result.code !== 'SUBJECT_TAKEN') {
    logger.warn(
      { event: 'outbox-refused', id: row.id, code: result.code, attempts: row.attempts + 1 },
      'The stream did not take it; will try again',
    );
  }
}

function retryMs(attempts: number): number {
  return Math.min(retryMaxMs, retryFirstMs * 2 ** Math.min(attempts, 16));
}
