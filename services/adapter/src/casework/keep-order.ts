import { gapWaitMsMax } from '@tamga/core/casework';
import { StoreError } from '@tamga/platform/store';
import { AdapterError } from '../errors.ts';
import type { Means } from '../means.ts';
import { abortableWait } from '../send/wait.ts';
import { listWaitingThreads } from '../store/thread-rows.ts';
import { applyThread } from './apply.ts';

const everyMs = 1_000;
/** After a thread could not be applied, or while it waits for nothing that has a time. */
const againMsMax = 60_000;

/**
 * Takes into their cases what has waited long enough for earlier messages, until the signal fires: an arrival applies what
 * it can itself, so only time is missing here. Needs no connection.
 */
export async function keepOrder(means: Means, signal: AbortSignal): Promise<void> {
  const again = new Map<string, number>();
  while (!signal.aborted) {
    applyOverdue(means, again);
    await abortableWait(everyMs, signal, () => undefined);
  }
}

/** One round. `again`: when a thread that still waits is due once more. */
export function applyOverdue(means: Means, again: Map<string, number>): void {
  const nowMs = means.nowMs();
  const overdue = listWaitingThreads(means.store.db, nowMs - gapWaitMsMax);
  const keys = new Set(overdue.map(({ thread, authority }) => `${thread} ${authority}`));
  for (const key of again.keys()) if (!keys.has(key)) again.delete(key);
  for (const { thread, authority } of overdue) {
    const key = `${thread} ${authority}`;
    if ((again.get(key) ?? 0) > nowMs) continue;
    again.set(key, nowMs + againMsMax);
    try {
      const againMs = means.store.commit((db) => applyThread(means, db, thread, authority));
      if (againMs !== undefined) again.set(key, Math.min(againMs, nowMs + againMsMax));
    } catch (error) {
      if (error instanceof StoreError || error instanceof AdapterError) throw error;
      // What others wrote must not end the process, nor hold up other threads (decision 0095).
      means.logger.error({ event: 'thread-failed', thread, authority, err: error }, 'A thread could not be applied');
    }
  }
}
