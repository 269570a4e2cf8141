import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ManagedProcess } from '../process/managed-process.ts';
import { NatsProcess } from '../process/nats-process.ts';
import { livePidFiles } from '../process/pid-file.ts';
import { regionPaths } from '../region-directory.ts';
import type { RegionInfo } from '../region-directory.ts';
import { adapterProcess, natsProcess } from './process-names.ts';
import { serviceSpecs } from './process-specs.ts';
import { answersHealthy, answersHolding, isListening } from './probe.ts';
import { httpOf } from './region-status.ts';

/**
 * Starts nats-server where it is down. One that answers is used, whoever started it: a second server beside it would open the
 * same store. Disposal stops what was started for it.
 */
export async function startServerForRecovery(
  directory: string,
  { natsPort }: RegionInfo,
  onProgress: (step: string) => void,
): Promise<AsyncDisposable> {
  const { run, nats: natsDirectory } = regionPaths(directory);
  const live = await livePidFiles(run);
  await using started = new AsyncDisposableStack();
  if (!live.has(natsProcess) && !(await isListening(natsPort))) {
    onProgress('starting nats-server for as long as it takes');
    const nats = new NatsProcess({ name: natsProcess, directory: natsDirectory, runDirectory: run, onProgress });
    started.use(nats);
    await nats.start();
  }
  return started.move();
}

/**
 * Starts nats-server and the members' adapters, whose witnesses are asked, where they are down. Disposal stops what was
 * started for it, and nothing else.
 */
export async function startForRecovery(
  directory: string,
  info: RegionInfo,
  onProgress: (step: string) => void,
): Promise<AsyncDisposable> {
  const { run } = regionPaths(directory);
  const live = await livePidFiles(run);
  await using started = new AsyncDisposableStack();
  started.use(await startServerForRecovery(directory, info, onProgress));
  // Those of other machines run there.
  const here = info.parties.filter(({ party }) =>
    existsSync(join(regionPaths(directory).party(party), 'adapter.json')),
  );
  const adapters = new Set(here.map(({ party }) => adapterProcess(party)));
  const down = await Promise.all(
    serviceSpecs(directory, info)
      .filter(({ name }) => adapters.has(name) && !live.has(name))
      // Another supervisor may have started it.
      .map(async (spec) => ((await answersHealthy(httpOf(info, spec.name) ?? '')) ? [] : [spec])),
  );
  const specs = down.flat();
  if (specs.length > 0) onProgress(`starting ${specs.length} adapters for as long as it takes`);
  await Promise.all(
    specs.map(async (spec) => {
      const http = httpOf(info, spec.name) ?? '';
      // Without audit no witness catches up: it shows what it holds all the same, once it is connected.
      const isReady = async () => (await answersHealthy(http)) && (await answersHolding(http, 'centre'));
      const adapter = new ManagedProcess({ ...spec, isReady });
      started.use(adapter);
      await adapter.start();
    }),
  );
  return started.move();
}
