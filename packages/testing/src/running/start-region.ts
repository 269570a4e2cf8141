import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TamgaClient } from '@tamga/client';
import type { Argon2Cost } from '@tamga/platform/keys';
import { RegionError } from '../error.ts';
import { foundAuditAccess } from '../founding/audit-access.ts';
import { foundAuditorKey } from '../founding/auditor-key.ts';
import { createRegion } from '../founding/create-region.ts';
import { renewServer } from '../founding/exchange.ts';
import { moveRegion } from '../founding/process-configurations.ts';
import { addressesOf, choosePorts } from '../founding/region-ports.ts';
import { openClient } from '../open-client.ts';
import type { Controlled } from '../process/controlled.ts';
import { ManagedProcess, endLeftovers } from '../process/managed-process.ts';
import { NatsProcess } from '../process/nats-process.ts';
import { livePidFiles, removePidFile, writePidFile } from '../process/pid-file.ts';
import { isPortFree } from '../process/ports.ts';
import { readRegion, regionPaths } from '../region-directory.ts';
import type { HubService, RegionInfo } from '../region-directory.ts';
import { natsProcess, ownerProcess, serviceOf } from './process-names.ts';
import { serviceSpecs } from './process-specs.ts';
import { httpOf } from './region-status.ts';
import { setUpHub } from './set-up-hub.ts';
import type { Region, RegionProcess, StartRegionOptions } from './region.ts';

const partiesDefault = ['kz', 'uz'];
/**
 * Key files of a temporary region cost next to nothing to open (docs/decisions/0203): their passphrases lie beside them, and
 * they are gone with it.
 */
const keyCostOfTemporary: Argon2Cost = { memoryKiB: 8, passes: 1, lanes: 1 };

/**
 * Brings a region up: makes its directory where there is none, adopts it where there is, and starts every process.
 * Without a directory the region is temporary, on free ports, and disposal removes it.
 */
export async function startRegion(options: StartRegionOptions = {}): Promise<Region> {
  const temporary = options.directory === undefined;
  const directory = options.directory ?? (await mkdtemp(join(tmpdir(), 'tamga-region-')));
  const dispose = async (): Promise<void> => {
    if (temporary) await rm(directory, { recursive: true, force: true });
  };
  try {
    const info = await adoptOrCreate({ ...options, directory }, temporary);
    return await startProcesses(directory, info, { ...options, onStopped: dispose });
  } catch (error) {
    await dispose();
    throw error;
  }
}

async function adoptOrCreate(
  options: StartRegionOptions & { directory: string },
  temporary: boolean,
): Promise<RegionInfo> {
  const known = await readRegionIfAny(options.directory);
  if (known !== undefined) return await adopt(known, options);
  const ofTemporary = temporary ? ({ httpBase: 'free', keyCost: keyCostOfTemporary } as const) : {};
  return await createRegion({ parties: partiesDefault, ...ofTemporary, ...options });
}

async function readRegionIfAny(directory: string): Promise<RegionInfo | undefined> {
  try {
    return await readRegion(directory);
  } catch (error) {
    if (error instanceof RegionError && error.code === 'NO_REGION') return undefined;
    throw error;
  }
}

/** A region keeps its addresses unless other ones are asked for. */
async function adopt(known: RegionInfo, options: StartRegionOptions & { directory: string }): Promise<RegionInfo> {
  const { directory, httpBase } = options;
  for (const { party } of known.parties) await foundAuditorKey(regionPaths(directory).party(party), { holder: party });
  await foundAuditAccess(directory);
  if (httpBase === undefined || httpBase === 'free' || httpBase === known.httpBase) return known;
  await refuseIfOwned(regionPaths(directory).run);
  const parties = known.parties.map(({ party }) => party);
  const count = (service: HubService): number =>
    known.services.filter(({ name }) => serviceOf(name) === service).length;
  const counts = { gateways: count('gateway'), policies: count('policy'), audits: count('audit') };
  const ports = await choosePorts({ httpBase, ...counts }, parties);
  const info = { ...known, ...addressesOf(parties, ports) };
  await moveRegion(directory, info);
  return info;
}

interface Running {
  directory: string;
  info: RegionInfo;
  processes: Map<string, Controlled>;
}

async function startProcesses(
  directory: string,
  info: RegionInfo,
  options: StartRegionOptions & { onStopped: () => Promise<void> },
): Promise<Region> {
  const progress = options.onProgress ?? (() => undefined);
  const { run, nats: natsDirectory } = regionPaths(directory);
  await refuseIfOwned(run);
  const left = await livePidFiles(run);
  left.delete(ownerProcess);
  await endLeftovers(run, left);
  await checkPorts(info);
  await writePidFile(run, ownerProcess, process.pid);
  const nats = new NatsProcess({
    name: natsProcess,
    directory: natsDirectory,
    runDirectory: run,
    onProgress: progress,
  });
  const running: Running = { directory, info, processes: new Map<string, Controlled>([[natsProcess, nats]]) };
  try {
    if (await renewServer(directory, info)) progress('renewed the configuration of nats-server');
    progress('starting nats-server');
    await nats.start();
    await setUpHub(directory, info);
    progress(`starting ${info.services.length} services and ${info.parties.length} adapters`);
    for (const spec of serviceSpecs(directory, info, options.mains))
      running.processes.set(spec.name, new ManagedProcess(spec));
    await Promise.all([...running.processes.values()].map((managed) => managed.start()));
    return regionOf(running, options.onStopped);
  } catch (error) {
    await stopAll(running);
    throw error;
  }
}

// What a killed owner left behind is ours to end; a living `start` is not.
async function refuseIfOwned(run: string): Promise<void> {
  const owner = (await livePidFiles(run)).get(ownerProcess);
  if (owner === undefined || owner.pid === process.pid) return;
  throw new RegionError(
    'REGION_RUNNING',
    `start runs here already as process ${owner.pid}: stop it with Ctrl-C or tamga region down, or use another --data`,
  );
}

async function checkPorts(info: RegionInfo): Promise<void> {
  const ports = [info.natsPort, ...[...info.services, ...info.parties].map(({ http }) => Number(new URL(http).port))];
  const free = await Promise.all(ports.map((port) => isPortFree(port)));
  const taken = ports.filter((_, index) => free[index] === false);
  if (taken.length === 0) return;
  throw new RegionError(
    'PORT_TAKEN',
    `port ${taken.join(', ')} on this machine is taken: free it, or choose others with --http-base (now ${info.httpBase})`,
  );
}

/** nats-server last, so that the others can finish what they have in hand. */
async function stopAll({ directory, processes }: Running): Promise<void> {
  const { run } = regionPaths(directory);
  // A change of epoch starts services anew: those that run now are nobody's children.
  const live = await livePidFiles(run);
  for (const name of [ownerProcess, natsProcess]) live.delete(name);
  const others = [...processes].filter(([name]) => name !== natsProcess);
  await Promise.all(others.map(([, managed]) => managed.stop()));
  await endLeftovers(run, live);
  await processes.get(natsProcess)?.stop();
  await removePidFile(run, ownerProcess);
}

function regionOf(running: Running, onStopped: () => Promise<void>): Region {
  const { directory, info, processes } = running;
  const clients = new Map<string, Promise<TamgaClient>>();
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopping ??= stopAll(running).then(onStopped));
  return {
    directory,
    info,
    auditBase: `http://127.0.0.1:${info.auditPort}`,
    processes: () => [...processes].map(([name, managed]) => describe(info, name, managed)),
    client: (authority) => {
      const known = clients.get(authority) ?? openClient(directory, authority);
      clients.set(authority, known);
      return known;
    },
    signal: (name, signal) => find(processes, name).signal(signal),
    kill: (name, signal) => find(processes, name).kill(signal),
    restart: (name) => find(processes, name).start(),
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

function describe(info: RegionInfo, name: string, managed: Controlled): RegionProcess {
  return { name, pid: managed.pid, http: httpOf(info, name), running: managed.running };
}

function find(processes: ReadonlyMap<string, Controlled>, name: string): Controlled {
  const managed = processes.get(name);
  if (managed === undefined)
    throw new RegionError(
      'UNKNOWN_PROCESS',
      `no process ${name} in this region; it has ${[...processes.keys()].join(', ')}`,
    );
  return managed;
}
