import { mkdtemp, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const samplesDefault = 64;
const blockBytes = 4_096;

/** What an fsync costs where the streams lie: the bound of every figure of throughput (03, "Durability"). */
export interface FsyncLatency {
  readonly medianMs: number;
  /** The 99th percentile. */
  readonly slowMs: number;
  readonly samples: number;
}

/** Appends a block and syncs it, `samples` times, in a temporary file inside `directory`. */
export async function measureFsyncLatency(
  directory: string,
  options: { samples?: number } = {},
): Promise<FsyncLatency> {
  const samples = options.samples ?? samplesDefault;
  const scratch = await mkdtemp(join(directory, '.fsync-'));
  try {
    await using file = await open(join(scratch, 'block'), 'a');
    const block = Buffer.alloc(blockBytes);
    const times: number[] = [];
    for (let index = 0; index < samples; index += 1) {
      const before = performance.now();
      await file.write(block);
      await file.sync();
      times.push(performance.now() - before);
    }
    times.sort((a, b) => a - b);
    return { medianMs: quantile(times, 0.5), slowMs: quantile(times, 0.99), samples };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
