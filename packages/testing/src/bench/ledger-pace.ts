/** How long a record waits until a signed checkpoint covers it, when records arrive at a given rate whatever the log does meanwhile. */
import { setTimeout as wait } from 'node:timers/promises';
import { checkpointIntervalMs, entriesAtOnce, makeEntries, type BenchLog } from './ledger-log.ts';

/** Records a second that the log is to integrate. */
export const goalRate = 10_000;
const recordsArriving = 200_000;

/** One wait for each batch, in ms: from when its first record was due until the checkpoint that covers it stands signed. */
export async function integrateAtRate(log: BenchLog): Promise<number[]> {
  const { copy } = log;
  const before = copy.lastSequence;
  const startedMs = performance.now();
  const dueMs = (arrived: number) => startedMs + (arrived * 1_000) / goalRate;
  const waits: number[] = [];
  let begun: number[] = [];
  let signedMs = startedMs;
  for (let taken = 0; taken < recordsArriving;) {
    const arrived = Math.min(recordsArriving, Math.floor(((performance.now() - startedMs) * goalRate) / 1_000));
    const count = Math.min(entriesAtOnce, arrived - taken);
    if (count > 0) {
      const first = before + taken + 1;
      const appended = copy.append(makeEntries(first, first + count - 1));
      if (!appended.ok) throw new Error(appended.code);
      begun.push(dueMs(taken));
      taken += count;
    } else {
      await wait(1);
    }
    if (performance.now() - signedMs < checkpointIntervalMs && taken < recordsArriving) continue;
    await log.sign();
    signedMs = performance.now();
    waits.push(...begun.map((ms) => signedMs - ms));
    begun = [];
  }
  return waits;
}
