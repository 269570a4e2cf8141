import { join } from 'node:path';
import { regionPaths } from '../region-directory.ts';
import type { HubService, RegionInfo } from '../region-directory.ts';

export const natsProcess = 'nats';
/** The process that started the others; its pid file keeps a second one away and lets `region down` find it. */
export const ownerProcess = 'start';

export function adapterProcess(party: string): string {
  return `adapter-${party}`;
}

/** `gateway`, `gateway-2`, `gateway-3`. */
export function instanceName(service: HubService, index: number): string {
  return index === 0 ? service : `${service}-${index + 1}`;
}

/** The service that a process of the hub runs. */
export function serviceOf(name: string): HubService {
  return name.replace(/-[0-9]+$/u, '') as HubService;
}

/** Several gateways or policies share a directory and its keys; each audit has its own copy of the log, and its own directory. */
export function hubDirectory(directory: string, name: string): string {
  const service = serviceOf(name);
  return service === 'audit' ? join(directory, 'hub', name) : regionPaths(directory).hub(service);
}

/** Gateways and audits: they write to LEDGER or follow it, and are told its epoch. */
export function ledgerProcesses(info: RegionInfo): string[] {
  const follows: ReadonlySet<HubService> = new Set(['gateway', 'audit']);
  return info.services.map(({ name }) => name).filter((name) => follows.has(serviceOf(name)));
}

/** Every process of a region. */
export function processNames(info: RegionInfo): string[] {
  return [
    natsProcess,
    ...info.services.map((service) => service.name),
    ...info.parties.map((entry) => adapterProcess(entry.party)),
  ];
}
