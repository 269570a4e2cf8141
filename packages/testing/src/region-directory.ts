import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { foundingEpoch, type Epoch } from '@tamga/platform/ledger-copy';
import { RegionError } from './error.ts';

/** The centre is a party like any other: its adapter, its account, its keys. */
export const centreParty = 'caricc';

/** Ports below that of the first adapter. Audit's is fixed (07-interfaces: HTTP); all move with `--http-base`. */
export const portOffset = { nats: -20, audit: -10, gateway: -9, policy: -8 } as const;

/** `region.json`: what anybody may know of a region on one machine. */
export interface RegionInfo {
  name: string;
  /** SHA-256 of the founding roster's payload, lower-case hex. */
  regionHash: string;
  httpBase: number;
  auditPort: number;
  natsPort: number;
  /** Address of each party's adapter: `http://127.0.0.1:8401`. */
  parties: { party: string; http: string }[];
  /** Where the centre's own processes answer /healthz, /readyz and /metrics. */
  services: { name: string; http: string }[];
  centre: string;
  createdAt: string;
  /** Key files of the log in the keys of each audit; absent while they are those of the founding. */
  logKeys?: LogKeyFiles;
  /** The epoch of LEDGER that is written; absent while it is the founding one. `tamga ledger new-epoch` begins the next, `recover` after damage. */
  ledger?: Epoch & {
    /** The newest epoch that founding or recovery began; absent: this one. */
    recoveredEpoch?: number;
  };
}

/** The pair of keys that the log signs with, and the one that a coming roster names. */
export interface LogKeyFiles {
  file: string;
  next?: string;
}

export const foundedLogKeys: LogKeyFiles = { file: 'log.jwe' };

/** Where everything of a region lies (docs/decisions/0080). Each process gets its own directory and reads nothing outside it. */
export interface RegionPaths {
  root: string;
  info: string;
  public: string;
  nats: string;
  operator: string;
  party(party: string): string;
  hub(service: HubService): string;
  /** Pid files and logs of the processes. */
  run: string;
}

/** The centre's processes beside its adapter. */
export type HubService = 'gateway' | 'policy' | 'audit';

export function regionPaths(directory: string): RegionPaths {
  return {
    root: directory,
    info: join(directory, 'region.json'),
    public: join(directory, 'public'),
    nats: join(directory, 'nats'),
    operator: join(directory, 'operator'),
    party: (party) => join(directory, 'parties', party),
    hub: (service) => join(directory, 'hub', service),
    run: join(directory, 'run'),
  };
}

/** The epoch of LEDGER that a region's services are told: the one place that it comes from. */
export function epochOf(info: RegionInfo): Epoch {
  return info.ledger ?? foundingEpoch;
}

/** Reads `region.json`. A directory without one is `NO_REGION`. */
export async function readRegion(directory: string): Promise<RegionInfo> {
  let text: string;
  try {
    text = await readFile(regionPaths(directory).info, 'utf8');
  } catch (cause) {
    throw new RegionError(
      'NO_REGION',
      `there is no region in ${directory}: start one there, or name another with --region`,
      { cause },
    );
  }
  try {
    return JSON.parse(text) as RegionInfo;
  } catch (cause) {
    throw new RegionError('REGION_DAMAGED', `${regionPaths(directory).info} is not JSON: start anew with --fresh`, {
      cause,
    });
  }
}

/** The newest epoch that founding or recovery began. */
export function recoveredEpochOf(info: RegionInfo): number {
  return info.ledger?.recoveredEpoch ?? epochOf(info).epoch;
}
