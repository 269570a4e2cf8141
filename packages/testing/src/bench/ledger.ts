/** The log: records integrated with durable tiles, the time until one is signed, proofs, rebuilding, memory, as it grows. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inclusionFromTiles } from '@tamga/core/ledger/tiles';
import { nodePrimitives as primitives, randomBytes } from '@tamga/platform/crypto';
import { openLedgerCopy, type LedgerCopy } from '@tamga/platform/ledger-copy';
import { openLogTiles, tilesBeside } from '@tamga/platform/log-tiles';
import { checkpointIntervalMs, entriesAtOnce, makeEntries, openLog, type BenchLog } from './ledger-log.ts';
import { goalRate, integrateAtRate } from './ledger-pace.ts';
import { percentile, row, type BenchRow } from './row.ts';

const firstSize = 1_000;
const proofCount = 300;
const copyOnlyCount = 20_000;
const mebibyte = 1_048_576;

/**
 * Grows a log from nothing to `records` made-up records, as fast as one process can, with a signed checkpoint every second.
 * Making the records is in the times. The last rows are of the log at its end.
 */
export async function benchLedger(options: {
  records: number;
  onProgress: (step: string) => void;
}): Promise<BenchRow[]> {
  const directory = await mkdtemp(join(tmpdir(), 'tamga-bench-ledger-'));
  try {
    const copyOnly = measureCopyOnly(join(directory, 'copy-only.sqlite'));
    const file = join(directory, 'audit.sqlite');
    using copy = openLedgerCopy(file, { hash: primitives });
    const log = await openLog(file, copy);
    const rows: BenchRow[] = [
      row('ledger entry size', makeEntries(1, 1)[0]?.bytes.length ?? 0, 'B'),
      row('ledger copy alone, without tiles', copyOnly, 'records/s'),
    ];
    const waits: number[] = [];
    for (let size = firstSize; size <= options.records; size *= 10) {
      options.onProgress(`growing the log to ${size} records`);
      const grown = await grow(log, { to: size, waits });
      const rss = process.memoryUsage().rss / mebibyte;
      rows.push(
        row(`ledger integrated, up to ${size} records`, grown.rate, 'records/s', copyOnly),
        row(`ledger integrated, up to ${size} records, CPU`, grown.cpuMicros, 'µs/record'),
        row(`ledger memory at ${size} records`, rss, 'MiB'),
      );
    }
    rows.push(
      row('ledger integration as fast as it goes, p50', percentile(waits, 0.5), 'ms'),
      row('ledger integration as fast as it goes, p99', percentile(waits, 0.99), 'ms'),
    );
    options.onProgress(`integrating ${goalRate} records/s as they arrive`);
    const paced = await integrateAtRate(log);
    rows.push(
      row(`ledger integration at ${goalRate} records/s, p50`, percentile(paced, 0.5), 'ms'),
      row(`ledger integration at ${goalRate} records/s, p99`, percentile(paced, 0.99), 'ms'),
    );
    options.onProgress('proving');
    rows.push(...(await measureProofs(log)));
    options.onProgress('rebuilding the tiles from the copy');
    rows.push(...(await measureRebuild(file, copy)));
    return rows;
  } finally {
    await rm(directory, { recursive: true });
  }
}

/** Records a second and their CPU; `waits` gets the time of each batch from its first record until a signed checkpoint covers it. */
async function grow(log: BenchLog, what: { to: number; waits: number[] }): Promise<Grown> {
  const { copy } = log;
  const from = copy.lastSequence;
  const [startedMs, cpuBefore] = [performance.now(), process.cpuUsage()];
  let signedMs = startedMs;
  let begun: number[] = [];
  while (copy.lastSequence < what.to) {
    begun.push(performance.now());
    const first = copy.lastSequence + 1;
    const appended = copy.append(makeEntries(first, Math.min(what.to, first + entriesAtOnce - 1)));
    if (!appended.ok) throw new Error(appended.code);
    const isDue = performance.now() - signedMs >= checkpointIntervalMs || copy.lastSequence === what.to;
    if (!isDue) continue;
    await log.sign();
    signedMs = performance.now();
    what.waits.push(...begun.map((ms) => signedMs - ms));
    begun = [];
  }
  const [elapsedMs, cpu] = [performance.now() - startedMs, process.cpuUsage(cpuBefore)];
  const count = what.to - from;
  return { rate: (count * 1_000) / elapsedMs, cpuMicros: (cpu.user + cpu.system) / count };
}

interface Grown {
  readonly rate: number;
  readonly cpuMicros: number;
}

/** The durable copy, without tiles and checkpoints: what the rest is set beside. */
function measureCopyOnly(file: string): number {
  using copy = openLedgerCopy(file, { hash: primitives });
  const startedMs = performance.now();
  for (let first = 1; first <= copyOnlyCount; first += entriesAtOnce) {
    const appended = copy.append(makeEntries(first, Math.min(copyOnlyCount, first + entriesAtOnce - 1)));
    if (!appended.ok) throw new Error(appended.code);
  }
  return (copyOnlyCount * 1_000) / (performance.now() - startedMs);
}

/** Proofs of random entries: from the tree in the copy, and by a reader who has nothing but tiles. */
async function measureProofs({ copy, tiles }: BenchLog): Promise<BenchRow[]> {
  const { size } = copy.tree;
  const head = { size, root: copy.tree.root() };
  const fromTree: number[] = [];
  const fromTiles: number[] = [];
  for (let i = 0; i < proofCount; i++) {
    const index = Buffer.from(randomBytes(8)).readBigUInt64BE() % size;
    const startedMs = performance.now();
    copy.tree.inclusionProof({ index, size });
    const betweenMs = performance.now();
    const proved = await inclusionFromTiles(tiles, { hash: primitives, head, index });
    if (!proved.ok) throw new Error(proved.code);
    fromTree.push(betweenMs - startedMs);
    fromTiles.push(performance.now() - betweenMs);
  }
  return [
    row(`ledger proof at ${size} records, p50`, percentile(fromTree, 0.5), 'ms'),
    row(`ledger proof at ${size} records, p99`, percentile(fromTree, 0.99), 'ms'),
    row(`ledger proof from tiles alone, verified, p50`, percentile(fromTiles, 0.5), 'ms'),
    row(`ledger proof from tiles alone, verified, p99`, percentile(fromTiles, 0.99), 'ms'),
  ];
}

/** Every leaf and tile again from the stored entries, durable, into an empty directory. */
async function measureRebuild(file: string, copy: LedgerCopy): Promise<BenchRow[]> {
  await rm(tilesBeside(file), { recursive: true });
  const tiles = await openLogTiles(tilesBeside(file), { copy, hash: primitives });
  const size = Number(copy.tree.size);
  const [startedMs, cpuBefore] = [performance.now(), process.cpuUsage()];
  const built = await tiles.integrate(copy.tree.size);
  if (!built.ok) throw new Error(built.code);
  const [elapsedMs, cpu] = [performance.now() - startedMs, process.cpuUsage(cpuBefore)];
  return [
    row('ledger tiles rebuilt from the copy', (size * 1_000) / elapsedMs, 'records/s'),
    row('ledger tiles rebuilt, CPU', (cpu.user + cpu.system) / size, 'µs/record'),
  ];
}
