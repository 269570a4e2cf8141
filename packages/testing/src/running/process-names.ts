import type { RegionInfo } from '../region-directory.ts';

export const natsProcess = 'nats';
/** The process that started the others; its pid file keeps a second one away and lets `region down` find it. */
export const ownerProcess = 'start';

export function adapterProcess(party: string): string {
  return `adapter-${party}`;
}

/** `gateway`, `gateway-2`, `gateway-3`: several of one service share its directory and its keys. */
export function instanceName(service: 'gateway' | 'policy', index: number): string {
  return index === 0 ? service : `${service}-${index + 1}`;
}

/** Every process of a region. */
export function processNames(info: RegionInfo): string[] {
  return [
    natsProcess,
    ...info.services.map((service) => service.name),
    ...info.parties.map((entry) => adapterProcess(entry.party)),
  ];
}
