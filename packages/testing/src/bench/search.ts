/** The auditors' index: made from a copy of the log, and searched, at a size that is asked for. Records are made up. */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { openLedgerCopy, type CopiedEntry, type LedgerCopy } from '@tamga/platform/ledger-copy';
import { copySource, openLedgerIndex, parseLedgerQuery, type LedgerIndex } from '@tamga/platform/ledger-index';
import { madeUpLedger } from '@tamga/platform/ledger-index-fixture';
import { percentile, row, type BenchRow } from './row.ts';

const startMs = Date.UTC(2026, 0, 1);
/** A record every ten seconds: 10⁶ of them are four months. */
const stepMs = 10_000;
const compositeSignatureBytes = 3_373;
const entriesAtOnce = 512;
const pageRows = 50;
const roundCount = 3;
const progressEvery = 100_000;
const mebibyte = 1_048_576;
const almaty = { timeZone: 'Asia/Almaty', workingDays: [1, 2, 3, 4, 5], holidays: [] };

/** What auditors ask, from what finds almost everything to what finds one entry; `{DAYS}` is a stretch within the log. */
const queries: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['everything', {}],
  ['a party', { party: 'kz' }],
  ['party and kind', { party: 'kz', kind: 'REQUEST' }],
  ['sender, recipient, crime area', { sender: 'kz/ncp', recipient: 'uz', area: 'drugs' }],
  ['agreement and article', { agreement: 'caricc-2006@1#5', state: 'admitted' }],
  ['refusals by code', { code: 'NO_AGREEMENT', event: 'admission' }],
  ['a stretch of time', { party: 'uz', from: '2026-01-03', to: '2026-01-09T13:30:00Z' }],
  ['operation in words', { text: 'московский вект', priority: 'flash' }],
  ['overdue', { overdue: 'true' }],
  ['overdue of a party', { recipient: 'tj', overdue: 'true', kind: 'REQUEST' }],
  ['nothing', { party: 'kz', code: 'NOBODY_HAS_IT' }],
];

/** `records`: how many the log has. Making the log is in no figure. */
export async function benchSearch(options: {
  records: number;
  onProgress: (step: string) => void;
}): Promise<BenchRow[]> {
  const directory = await mkdtemp(join(tmpdir(), 'tamga-bench-search-'));
  try {
    using copy = openLedgerCopy(join(directory, 'audit.sqlite'), { hash: primitives });
    fill(copy, options);
    const file = join(directory, 'audit.index.sqlite');
    options.onProgress('making the index');
    using index = openLedgerIndex(file, {
      source: copySource(copy),
      calendars: { version: () => almaty, of: () => almaty },
    });
    const [startedMs, cpuBefore] = [performance.now(), process.cpuUsage()];
    await index.catchUp();
    const [elapsedMs, cpu] = [performance.now() - startedMs, process.cpuUsage(cpuBefore)];
    const rows = [
      row(`search index made of ${index.size} records`, (index.size * 1_000) / elapsedMs, 'records/s'),
      row('search index made, CPU', (cpu.user + cpu.system) / index.size, 'µs/record'),
      row('search index on disk', (await stat(file)).size / index.size, 'B/record'),
      row('search memory', process.memoryUsage().rss / mebibyte, 'MiB'),
    ];
    options.onProgress('searching');
    return [...rows, ...measureSearches(index), ...(await measureStatistics(index))];
  } finally {
    await rm(directory, { recursive: true });
  }
}

function fill(
  copy: LedgerCopy,
  { records, onProgress }: { records: number; onProgress: (step: string) => void },
): void {
  const ledger = madeUpLedger({ seed: 'bench', startMs, stepMs, signatureBytes: compositeSignatureBytes });
  while (copy.lastSequence < records) {
    const count = Math.min(entriesAtOnce, records - copy.lastSequence);
    const entries: CopiedEntry[] = Array.from({ length: count }, () => ledger.next().value);
    if (copy.lastSequence % progressEvery < entriesAtOnce) onProgress(`a log of ${copy.lastSequence} records`);
    const taken = copy.append(entries);
    if (!taken.ok) throw new Error(taken.code);
  }
}

/** Each search counts all that it finds and gives the newest page; every second one also the next page. */
function measureSearches(index: LedgerIndex): BenchRow[] {
  const nowMs = startMs + index.size * stepMs;
  const all: number[] = [];
  const rows = queries.map(([name, written]) => {
    const parsed = parseLedgerQuery(written);
    if (!parsed.ok) throw new Error(parsed.problem.expected);
    const times = Array.from({ length: roundCount }, () => {
      const startedMs = performance.now();
      const found = index.search({ query: parsed.query, limit: pageRows, nowMs });
      if (!found.ok) throw new Error(found.code);
      const elapsedMs = performance.now() - startedMs;
      const { cursor } = found.result;
      const againMs = performance.now();
      if (cursor !== undefined) index.search({ query: parsed.query, limit: pageRows, nowMs, cursor });
      all.push(elapsedMs, ...(cursor === undefined ? [] : [performance.now() - againMs]));
      return elapsedMs;
    });
    return row(`search: ${name}`, Math.max(...times), 'ms, worst of 3');
  });
  return [
    row(`search p50 at ${index.size} records`, percentile(all, 0.5), 'ms'),
    row(`search p95 at ${index.size} records`, percentile(all, 0.95), 'ms'),
    ...rows,
  ];
}

async function measureStatistics(index: LedgerIndex): Promise<BenchRow[]> {
  const parsed = parseLedgerQuery({ party: 'kz' });
  if (!parsed.ok) throw new Error(parsed.problem.expected);
  const startedMs = performance.now();
  const counted = await index.statistics(parsed.query, { nowMs: startMs + index.size * stepMs, period: 'month' });
  if (!counted.ok) throw new Error(counted.code);
  return [row('search: statistics of a party', performance.now() - startedMs, 'ms')];
}
