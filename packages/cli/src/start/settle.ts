import { setTimeout as delay } from 'node:timers/promises';
import type { TamgaClient } from '@tamga/client';
import { countOpen, readBoards } from '@tamga/testing';
import type { Progress } from '../output/progress.ts';
import { formatBoards } from './summary.ts';

const settleMsMax = 120_000;
const pollMs = 250;

/** Shows the boxes until nothing sent waits for the centre or for a receipt; false when that takes too long. */
export async function untilSettled(
  clients: ReadonlyMap<string, TamgaClient>,
  options: { progress: Progress; signal: AbortSignal },
): Promise<boolean> {
  const { progress, signal } = options;
  const deadline = Date.now() + settleMsMax;
  for (;;) {
    progress.show(formatBoards(await readBoards(clients)));
    if ((await countOpen(clients)) === 0) return true;
    if (Date.now() > deadline || signal.aborted) return false;
    await delay(pollMs);
  }
}
