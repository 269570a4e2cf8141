import { lifetimeMsMax } from '@tamga/core/sealing';
import type { Means } from '../means.ts';
import { abortableWait } from '../send/wait.ts';
import { deleteWaiting, nextWaiting, noteFailure, type WaitingRow } from '../store/waiting-rows.ts';
import { failureCountMax, judgeContent, logFailure, quarantine, type Outcome } from './take-delivery.ts';

/** Besides every change of the register: a stamp's key may become valid by the clock alone. */
const everyMs = 60_000;

/** Judges what waits for the register whenever that has changed, until the signal fires. Needs no connection. */
export async function keepJudging(means: Means, signal: AbortSignal): Promise<void> {
  let changed = false;
  let wake = (): void => undefined;
  const stop = means.register.onChange(() => {
    changed = true;
    wake();
  });
  try {
    while (!signal.aborted) {
      changed = false;
      if (means.register.complete) await judgeWaiting(means, signal);
      if (!changed) await abortableWait(everyMs, signal, (now) => (wake = now));
    }
  } finally {
    stop();
  }
}

/** One pass over all that waits. What is judged twice, because a crash came between, is known the second time. */
export async function judgeWaiting(means: Means, signal?: AbortSignal): Promise<void> {
  let row = nextWaiting(means.store.db, 0);
  while (row !== undefined) {
    if (signal?.aborted === true) return;
    await judgeOne(means, row);
    row = nextWaiting(means.store.db, row.row);
  }
}

async function judgeOne(means: Means, row: WaitingRow): Promise<void> {
  const outcome = await judged(means, row);
  if (outcome === undefined) return;
  // Lag is never a refusal (04), but no message lives longer than this: what is not understood by then never will be.
  const isOver = outcome.result === 'waiting' && means.nowMs() > row.atMs + lifetimeMsMax;
  if (outcome.result === 'waiting' && !isOver) return;
  if (outcome.result === 'quarantined' || outcome.result === 'waiting') quarantine(row, means, outcome.code);
  means.store.commit((db) => deleteWaiting(db, row.row));
}

/** Undefined after a failure that may not be the delivery's own. */
async function judged(means: Means, row: WaitingRow): Promise<Outcome | undefined> {
  try {
    return await judgeContent(row, means);
  } catch (error) {
    logFailure(error, row, means);
    means.store.commit((db) => noteFailure(db, row.row));
    return row.failures + 1 < failureCountMax ? undefined : { result: 'quarantined', code: 'DELIVERY_FAILED' };
  }
}
