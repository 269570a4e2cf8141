import type { Means } from '../means.ts';
import { abortableWait } from '../send/wait.ts';
import { applyWaiting } from './apply.ts';

const everyMs = 1_000;

/** Takes into their cases what has waited long enough for earlier messages, until the signal fires. Needs no connection. */
export async function keepOrder(means: Means, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    means.store.commit((db) => applyWaiting(means, db));
    await abortableWait(everyMs, signal, () => undefined);
  }
}
