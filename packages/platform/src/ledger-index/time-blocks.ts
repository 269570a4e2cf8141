import type { Store } from '../store/index.ts';

/** Leaves of a block, as a power of two. */
const blockBits = 10;
const blockLeaves = 2 ** blockBits;

/**
 * The clocks of several gateways differ, so that the order of the log is not quite that of its times. For every block of
 * leaves the first and last time is kept: a stretch of time is then a run of whole blocks and a few to be looked through.
 */
export interface TimeRange {
  /** Leaves that may be in it, both included. */
  readonly first: number;
  readonly last: number;
  /** Leaves that all are in it; the others between `first` and `last` are looked at one by one. */
  readonly wholeFirst: number;
  readonly wholeLast: number;
}

export function widenBlocks(store: Store, entries: readonly { leaf: number; atMs: number }[]): void {
  const widen = store.prepare(
    `INSERT INTO block (number, min_ms, max_ms) VALUES (?1, ?2, ?3)
     ON CONFLICT DO UPDATE SET min_ms = min(min_ms, excluded.min_ms), max_ms = max(max_ms, excluded.max_ms)`,
  );
  for (const [number, of] of Map.groupBy(entries, ({ leaf }) => Math.floor(leaf / blockLeaves))) {
    const times = of.map(({ atMs }) => atMs);
    widen.run(number, Math.min(...times), Math.max(...times));
  }
}

/** The leaves whose times may lie in a half-open stretch; undefined where there are none. */
export function leavesOfTime(store: Store, time: { fromMs: number; toMs: number }): TimeRange | undefined {
  const rows = store
    .prepare('SELECT number, min_ms, max_ms FROM block WHERE max_ms >= ? AND min_ms < ? ORDER BY number')
    .all(time.fromMs, time.toMs);
  const blocks = rows.map((row) => ({
    number: Number(row['number']),
    isWhole: Number(row['min_ms']) >= time.fromMs && Number(row['max_ms']) < time.toMs,
  }));
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const run = longestRun(blocks);
  return {
    first: first.number * blockLeaves,
    last: (last.number + 1) * blockLeaves - 1,
    wholeFirst: run.first * blockLeaves,
    wholeLast: (run.last + 1) * blockLeaves - 1,
  };
}

/** Of blocks that follow one another and are whole; an empty run (its last before its first) where none is. */
function longestRun(blocks: readonly { number: number; isWhole: boolean }[]): { first: number; last: number } {
  let [best, run] = [
    { first: 0, last: -1 },
    { first: 0, last: -1 },
  ];
  for (const { number, isWhole } of blocks) {
    if (!isWhole) run = { first: 0, last: -1 };
    else if (run.last === number - 1 && run.last >= run.first) run = { first: run.first, last: number };
    else run = { first: number, last: number };
    if (run.last - run.first > best.last - best.first) best = run;
  }
  return best;
}
