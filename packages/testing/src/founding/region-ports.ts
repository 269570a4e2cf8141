import { freePorts } from '../process/ports.ts';
import { portOffset } from '../region-directory.ts';
import type { HubService, RegionInfo } from '../region-directory.ts';
import { instanceName } from '../running/process-names.ts';

const httpBaseDefault = 8400;
const hubServices = ['audit', 'gateway', 'policy'] as const;

/** How a region's ports are chosen. */
export interface PortOptions {
  httpBase?: number | 'free';
  gateways?: number;
  policies?: number;
  audits?: number;
}

/** A port of the loopback address for everything that listens. */
export interface Ports {
  nats: number;
  /** Gateways, policies and audit, by name. */
  services: Map<string, number>;
  /** In the order of the parties. */
  adapters: number[];
}

/** Ports from a base, or any that nobody uses. */
export async function choosePorts(options: PortOptions, parties: readonly string[]): Promise<Ports> {
  const { httpBase = httpBaseDefault, gateways = 1, policies = 1, audits = 1 } = options;
  const counts = { audit: audits, gateway: gateways, policy: policies } as const;
  const names = hubServices.flatMap((service) => instances(service, counts[service]));
  if (httpBase !== 'free') {
    const offsets: Record<string, number> = portOffset;
    const further = names.filter((name) => offsets[name] === undefined);
    return {
      nats: httpBase + portOffset.nats,
      services: new Map(
        names.map((name) => [name, httpBase + (offsets[name] ?? portOffset.nats - 1 - further.indexOf(name))]),
      ),
      adapters: parties.map((_, index) => httpBase + index),
    };
  }
  const [nats = 0, ...rest] = await freePorts(1 + names.length + parties.length);
  return {
    nats,
    services: new Map(names.map((name, index) => [name, rest[index] ?? 0])),
    adapters: rest.slice(names.length),
  };
}

function instances(service: HubService, count: number): string[] {
  return Array.from({ length: count }, (_, index) => instanceName(service, index));
}

/** The part of `region.json` that ports decide. */
export function addressesOf(
  parties: readonly string[],
  ports: Ports,
): Pick<RegionInfo, 'httpBase' | 'auditPort' | 'natsPort' | 'parties' | 'services'> {
  return {
    httpBase: ports.adapters[0] ?? 0,
    auditPort: ports.services.get('audit') ?? 0,
    natsPort: ports.nats,
    parties: parties.map((party, index) => ({ party, http: loopback(ports.adapters[index] ?? 0) })),
    services: [...ports.services].map(([name, port]) => ({ name, http: loopback(port) })),
  };
}

function loopback(port: number): string {
  return `http://127.0.0.1:${port}`;
}
