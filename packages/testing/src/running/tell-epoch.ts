import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { renewServer } from '../founding/exchange.ts';
import { writePrivate } from '../founding/files.ts';
import { tellProcesses } from '../founding/process-configurations.ts';
import { livePidFiles } from '../process/pid-file.ts';
import { epochOf, regionPaths, type RegionInfo } from '../region-directory.ts';
import { natsProcess } from './process-names.ts';
import { ledgerMark } from './set-up-hub.ts';

/**
 * Writes the epoch of `info` where every service is told it, and then into the accounts of the server's configuration, whose
 * users may reach that stream alone. Doing it again changes nothing.
 */
export async function tellEpoch(directory: string, info: RegionInfo): Promise<void> {
  const mark = join(regionPaths(directory).operator, ledgerMark(epochOf(info).epoch));
  // First: without it `start` would found the ledger of the epoch anew.
  if (!existsSync(mark)) await writePrivate(mark, `${new Date().toISOString()}\n`);
  await tellProcesses(directory, info);
  await renewServer(directory, info, 'accounts');
}

/** Makes a server that runs take its new configuration. */
export async function reloadServer(directory: string): Promise<void> {
  const nats = (await livePidFiles(regionPaths(directory).run)).get(natsProcess);
  if (nats !== undefined) process.kill(nats.pid, 'SIGHUP');
}
