import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ledgerStream } from '@tamga/core/identifiers';
import { measureFsyncLatency } from '@tamga/platform/store';
import { ManagedProcess } from '../process/managed-process.ts';
import type { Controlled } from '../process/controlled.ts';
import { regionPaths } from '../region-directory.ts';
import { foundTwins, startBenchHub } from './hub.ts';
import type { BenchHub } from './hub.ts';
import { measureAdmissions } from './measure-admissions.ts';
import type { Measured } from './measure-admissions.ts';
import { readRecorded, sequencesNow, writeRecorded } from './recorded.ts';
import { median, row } from './row.ts';
import type { BenchRow } from './row.ts';
import { sealLoad } from './seal-load.ts';
import type { SealedSubmission } from './seal-load.ts';

const pairs = 5;
const messagesPerRun = 6_000;
const publishInFlight = 256;

interface Pair {
  ours: Measured;
  bare: Measured;
}

/**
 * Admissions a second of pre-sealed messages of 1 KiB, beside the bare NATS operations of the same messages: same process
 * count, streams, subjects, headers, bytes, cap of what is in flight, and fetch loop (docs/decisions/0082). Alternating pairs; the median counts.
 */
export async function benchAdmit(options: {
  gateways?: number;
  onProgress: (step: string) => void;
}): Promise<BenchRow[]> {
  const { gateways = 1, onProgress } = options;
  const twins = await foundTwins(gateways);
  try {
    await using ours = await startBenchHub(twins.first);
    await using bare = await startBenchHub(twins.second);
    const fsync = await measureFsyncLatency(twins.first);
    const measured: Pair[] = [];
    for (let index = 1; index <= pairs; index++) {
      const pair = await measurePair(ours, bare);
      onProgress(
        `pair ${index} of ${pairs}: ${Math.round(pair.ours.perSecond)}/s beside ${Math.round(pair.bare.perSecond)}/s bare`,
      );
      measured.push(pair);
    }
    return rows(measured, fsync.medianMs, gateways);
  } finally {
    await twins.remove();
  }
}

function rows(measured: readonly Pair[], fsyncMs: number, gateways: number): BenchRow[] {
  const name = gateways === 1 ? 'admit' : `admit, ${gateways} gateways`;
  const rate = row(
    name,
    median(measured.map(({ ours }) => ours.perSecond)),
    'admissions/s',
    median(measured.map(({ bare }) => bare.perSecond)),
  );
  // The ratio of each pair, then the median: a slow minute of the machine slows both of a pair.
  const ratio = Number(median(measured.map(({ ours, bare }) => ours.perSecond / bare.perSecond)).toPrecision(3));
  return [
    { ...rate, ratio },
    row(
      `${name}: gateway CPU an admission`,
      median(measured.map(({ ours }) => ours.cpuMs)),
      'ms',
      median(measured.map(({ bare }) => bare.cpuMs)),
    ),
    row(`${name}: fsync of this disk`, fsyncMs, 'ms'),
  ];
}

async function measurePair(ours: BenchHub, bare: BenchHub): Promise<Pair> {
  const load = await sealLoad(ours.directory, { from: 'kz/ncp', to: 'uz/ncp', count: messagesPerRun });
  await using operator = await ours.connect('operator');
  const before = await sequencesNow(operator);
  const oursMeasured = await measureRun(ours, load, ours.gateways);
  const recordedFile = join(ours.directory, 'recorded.jsonl');
  await writeRecorded(recordedFile, await readRecorded(operator, before));
  const bareGateways = bare.gateways.map((_, index) => bareGateway(bare, recordedFile, index));
  return { ours: oursMeasured, bare: await measureRun(bare, load, bareGateways) };
}

function bareGateway(hub: BenchHub, recordedFile: string, index: number): Controlled {
  const main = fileURLToPath(new URL('./bare-gateway.ts', import.meta.url));
  return new ManagedProcess({
    name: `bare-gateway-${index + 1}`,
    command: process.execPath,
    args: [main, regionPaths(hub.directory).hub('gateway'), `tls://127.0.0.1:${hub.info.natsPort}`, recordedFile],
    cwd: hub.directory,
    runDirectory: regionPaths(hub.directory).run,
    isReady: () => Promise.resolve(true),
  });
}

/** Fills IN while no gateway runs, then lets them work it off. */
async function measureRun(
  hub: BenchHub,
  load: readonly SealedSubmission[],
  gateways: readonly Controlled[],
): Promise<Measured> {
  await using operator = await hub.connect('operator');
  await publishAll(hub, load);
  const from = (await operator.streamInfo(ledgerStream(1))).lastSequence;
  try {
    const measuring = measureAdmissions(operator, {
      count: load.length,
      from,
      pids: () => gateways.map(({ pid }) => pid),
    });
    await Promise.all(gateways.map((gateway) => gateway.start()));
    return await measuring;
  } finally {
    await Promise.all(gateways.map((gateway) => gateway.stop()));
  }
}

async function publishAll(hub: BenchHub, load: readonly SealedSubmission[]): Promise<void> {
  await using member = await hub.connect('kz');
  const rest = load.values();
  const publisher = async (): Promise<void> => {
    for (const { subject, payload } of rest) {
      const result = await member.publishUntilAcknowledged(subject, payload, { expectEmptySubject: true });
      if (!result.stored) throw new Error(`${subject} is not stored: ${result.code}`);
    }
  };
  await Promise.all(Array.from({ length: publishInFlight }, publisher));
}
