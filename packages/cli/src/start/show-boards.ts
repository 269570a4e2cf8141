import { setTimeout as delay } from 'node:timers/promises';
import type { TamgaClient } from '@tamga/client';
import { readBoards } from '@tamga/testing';
import type { Progress } from '../output/progress.ts';
import { formatBoards } from './summary.ts';

const boardMs = 500;

/** Shows how the boxes of all parties stand while work is under way. */
export async function showBoards<Result>(
  clients: ReadonlyMap<string, TamgaClient>,
  progress: Progress,
  work: Promise<Result>,
): Promise<Result> {
  const ended = new AbortController();
  const showing = redraw(clients, progress, ended.signal);
  try {
    return await work;
  } finally {
    ended.abort();
    await showing;
  }
}

async function redraw(
  clients: ReadonlyMap<string, TamgaClient>,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    progress.show(formatBoards(await readBoards(clients)));
    await delay(boardMs, undefined, { signal }).catch(() => undefined);
  }
}
