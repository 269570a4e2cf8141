import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { ledgerStream } from '@tamga/core/identifiers';
import type { Bus } from '@tamga/platform/bus';

const pollMs = 10;
const measureMsMax = 180_000;
/** The start of a process, its first pulls and the compilation of its hot paths are not measured. */
const warmUpShare = 0.25;

/** How fast records came to stand in LEDGER, and what it cost the gateways. */
export interface Measured {
  perSecond: number;
  /** CPU of the gateway processes for one admission; NaN where the system does not tell. */
  cpuMs: number;
}

/** Watches LEDGER grow by `count` records and answers with the rate after warming up. */
export async function measureAdmissions(
  operator: Bus,
  options: { count: number; from: number; pids: () => number[] },
): Promise<Measured> {
  const { count, from, pids } = options;
  const deadline = Date.now() + measureMsMax;
  const warm = await reach(operator, from + Math.ceil(count * warmUpShare), deadline);
  const cpuBefore = await cpuMsOf(pids());
  const end = await reach(operator, from + count, deadline);
  const cpuMs = (await cpuMsOf(pids())) - cpuBefore;
  const admitted = end.sequence - warm.sequence;
  return { perSecond: (admitted * 1000) / (end.atMs - warm.atMs), cpuMs: cpuMs / admitted };
}

async function reach(operator: Bus, sequence: number, deadline: number): Promise<{ sequence: number; atMs: number }> {
  for (;;) {
    const { lastSequence } = await operator.streamInfo(ledgerStream(1));
    if (lastSequence >= sequence) return { sequence: lastSequence, atMs: performance.now() };
    if (Date.now() > deadline) throw new Error(`LEDGER stands at ${lastSequence}, expected ${sequence}`);
    await delay(pollMs);
  }
}

// proc(5): fields 14 and 15 of stat are ticks in user and kernel mode; Linux has 100 a second everywhere that Node runs.
async function cpuMsOf(pids: readonly number[]): Promise<number> {
  const each = await Promise.all(
    pids.map(async (pid) => {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return (Number(fields[11]) + Number(fields[12])) * 10;
    }),
  );
  return each.reduce((sum, value) => sum + value, 0);
}
