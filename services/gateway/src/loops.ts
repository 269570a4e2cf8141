import { setTimeout as delay } from 'node:timers/promises';
import type { LedgerHealth, OpenPeriod } from './ledger-health.ts';
import { isPassing } from './persist.ts';

/** Does `work` again and again, a pause after each, until the signal fires. What passes is left for the next round. */
export async function repeat(
  { everyMs, signal, onTrouble }: { everyMs: number; signal: AbortSignal; onTrouble: (error: unknown) => void },
  work: () => Promise<void>,
): Promise<void> {
  while (!signal.aborted) {
    try {
      await work();
    } catch (error) {
      if (!isPassing(error) && !signal.aborted) throw error;
      onTrouble(error);
    }
    await delay(everyMs, undefined, { signal }).catch(() => undefined);
  }
}

/** As `repeat`, but only while admission is open. */
export async function repeatWhileOpen(
  options: { everyMs: number; signal: AbortSignal; onTrouble: (error: unknown) => void; health: LedgerHealth },
  work: (period: OpenPeriod) => Promise<void>,
): Promise<void> {
  await repeat(options, async () => {
    if (options.health.status.open) await work(options.health.period());
  });
}

/** Runs all until each has returned; the first failure stops the others, and is thrown when they have ended. */
export async function untilAllEnd(stop: AbortController, loops: readonly Promise<void>[]): Promise<void> {
  const results = await Promise.allSettled(
    loops.map(async (loop) => {
      try {
        await loop;
      } catch (error) {
        stop.abort(error);
        throw error;
      }
    }),
  );
  const failed = results.find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}
