import type { Readiness } from '@tamga/platform/lifecycle';
import type { Means } from '../means.ts';
import { abortableWait } from '../send/wait.ts';
import type { AdapterStore } from '../store/adapter-store.ts';
import { addOnline, markOverdue, openPromises } from '../store/promise-rows.ts';
import { tellOverdue } from './promise-alarms.ts';
import { accuseStamps } from './accuse-stamps.ts';
import { proveOpen } from './prove-promises.ts';

/** How promises are waited for. */
export interface ProvingTimes {
  /** Between two looks at what is open and overdue. */
  readonly tickMs: number;
  /** After proofs were kept, until more are asked for: what is asked together shares one checkpoint, whose note is large. */
  readonly askEveryMs: number;
  /** After a question that brought no proof; twice that after each more, up to `askEveryMs`. */
  readonly askAgainMs: number;
  /** Time spent connected after which a promise that nothing was shown for is overdue (05, "Admission stamp"). */
  readonly boundMs: number;
}

export const provingTimes: ProvingTimes = {
  tickMs: 5_000,
  askEveryMs: 60_000,
  askAgainMs: 10_000,
  boundMs: 600_000,
};

/** Time spent connected is written down this often while no promise is open: tallies are waited for by it as well. */
const clockEveryMs = 60_000;
/** Promises marked as overdue in one transaction. */
const overdueAtOnceMax = 200;

/** Holds the centre to its stamps until the signal fires. */
export async function keepProving(means: Means, times: ProvingTimes, signal: AbortSignal): Promise<void> {
  const look = createProver(means, times);
  while (!signal.aborted) {
    await look(signal);
    await abortableWait(times.tickMs, signal, () => undefined);
  }
}

/** One look at a time: counts what was waited through, asks when it is time, and alarms what is overdue. */
export function createProver(means: Means, times: ProvingTimes): (signal: AbortSignal) => Promise<void> {
  const { store, nowMs } = means;
  let lookedMs = nowMs();
  let askMs = Number.NEGATIVE_INFINITY;
  let pauseMs = times.askAgainMs;
  let unwrittenMs = 0;
  const passed = new Set<number>();
  return async (signal) => {
    const now = nowMs();
    // Who slept or was stopped in between was not connected through all of it.
    const elapsedMs = Math.max(0, Math.min(now - lookedMs, 2 * times.tickMs));
    lookedMs = now;
    await accuseStamps(means, passed);
    if (!means.isReachable()) return;
    const { promised, overdue } = openPromises(store.db);
    const isWaiting = promised + overdue > 0;
    // A promise is dated by the clock as it is written: what was not written before is not counted against it.
    unwrittenMs = isWaiting ? elapsedMs : unwrittenMs + elapsedMs;
    if (isWaiting || unwrittenMs >= clockEveryMs) {
      store.commit((db) => addOnline(db, unwrittenMs));
      unwrittenMs = 0;
    }
    if (!isWaiting) return;
    if (means.register.complete && now >= askMs) {
      await proveOpen(means, signal);
      const open = openPromises(store.db);
      const isProven = open.promised + open.overdue < promised + overdue;
      askMs = now + (isProven ? times.askEveryMs : pauseMs);
      pauseMs = isProven ? times.askAgainMs : Math.min(times.askEveryMs, 2 * pauseMs);
    }
    alarmOverdue(means, times.boundMs);
  };
}

function alarmOverdue(means: Means, boundMs: number): void {
  for (let marked = overdueAtOnceMax; marked === overdueAtOnceMax;) {
    marked = means.store.commit((db) => {
      const overdue = markOverdue(db, { boundMs, limit: overdueAtOnceMax });
      for (const promise of overdue) tellOverdue(means, db, promise);
      return overdue.length;
    });
  }
}

/** An alarm while the log owes proofs. What it broke is the witness's to show, with the proof against it. */
export function showPromises(readiness: Pick<Readiness, 'hold' | 'alarm'>, { db }: AdapterStore): void {
  if (openPromises(db).overdue > 0) readiness.alarm('promises', 'PROMISE_OVERDUE');
  else readiness.hold('promises');
}
