import type { Epoch } from '@tamga/platform/ledger-copy';
import { endLeftovers } from '../process/managed-process.ts';
import { livePidFiles } from '../process/pid-file.ts';
import type { ProcessIdentity } from '../process/identity.ts';
import { alarmsOf, answersReady } from './probe.ts';
import { natsProcess, ownerProcess, processNames } from './process-names.ts';
import { epochOf, readRegion, regionPaths } from '../region-directory.ts';
import type { RegionInfo } from '../region-directory.ts';

/** How one process of a region is. */
export interface ProcessState {
  name: string;
  pid: number | null;
  running: boolean;
  state: 'ready' | 'not ready' | 'down';
  /** Check and code of what a person must look at. */
  alarms: string[];
  http: string | null;
}

/** What `tamga region status` shows. */
export interface RegionStatus {
  directory: string;
  name: string;
  regionHash: string;
  /** The epoch of the ledger that is written, as the services are told. */
  ledger: Epoch;
  processes: ProcessState[];
}

/** Looks at the pid files and asks each process whether it is ready. */
export async function regionStatus(directory: string): Promise<RegionStatus> {
  const info = await readRegion(directory);
  const live = await livePidFiles(regionPaths(directory).run);
  const names = new Set([...processNames(info), ...live.keys()].filter((name) => name !== ownerProcess));
  const processes = await Promise.all([...names].map((name) => stateOf(name, live.get(name), httpOf(info, name))));
  return { directory, name: info.name, regionHash: info.regionHash, ledger: epochOf(info), processes };
}

async function stateOf(
  name: string,
  identity: ProcessIdentity | undefined,
  http: string | null,
): Promise<ProcessState> {
  if (identity === undefined) return { name, pid: null, running: false, state: 'down', alarms: [], http };
  const ready = http === null || (await answersReady(http));
  const alarms = http === null ? [] : await alarmsOf(http);
  return { name, pid: identity.pid, running: true, state: ready ? 'ready' : 'not ready', alarms, http };
}

/** Where a process answers; null for nats-server. */
export function httpOf(info: RegionInfo, name: string): string | null {
  const party = name.startsWith('adapter-') ? name.slice('adapter-'.length) : undefined;
  const entry =
    party === undefined
      ? info.services.find((service) => service.name === name)
      : info.parties.find((known) => known.party === party);
  return entry?.http ?? null;
}

/**
 * Stops every process that pid files of this region name and that still lives, `start` first so that it does not take
 * their end for a fault, nats-server last. Answers with their names.
 */
export async function stopRegion(directory: string): Promise<string[]> {
  const { run } = regionPaths(directory);
  const live = await livePidFiles(run);
  const waves = [
    [ownerProcess],
    [...live.keys()].filter((name) => name !== ownerProcess && name !== natsProcess),
    [natsProcess],
  ];
  for (const wave of waves) {
    const found = wave.flatMap((name) => {
      const identity = live.get(name);
      return identity === undefined ? [] : [[name, identity] as const];
    });
    await endLeftovers(run, new Map(found));
  }
  return [...live.keys()];
}
