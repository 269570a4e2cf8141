import type { TamgaClient } from '@tamga/client';
import type { Argon2Cost } from '@tamga/platform/keys';
import type { RegionInfo } from '../region-directory.ts';

/** How to make a region's directory. */
export interface CreateRegionOptions {
  /** Must not hold a region yet. */
  directory: string;
  /** Members without the centre, in the order of their ports: `['az', 'kg', …]`. */
  parties: readonly string[];
  /** Ports of the adapters from here, the centre first (8400 unless given); `'free'` takes ports that nobody uses. */
  httpBase?: number | 'free';
  /** How many gateways and policies run side by side. */
  gateways?: number;
  policies?: number;
  /** How many audits follow the log; one of them signs, the others stand by. */
  audits?: number;
  /** Sample agreements, by id, that only their parties and the centre may see. */
  restricted?: readonly string[];
  /** What it costs to try a passphrase of the key files; as RFC 9106 advises unless given. */
  keyCost?: Argon2Cost;
  /** The founding moment; also the start of every key's validity. */
  nowMs?: number;
}

/** How to start a region. Without `directory` it lies in a temporary one that disposal removes. */
export interface StartRegionOptions extends Partial<CreateRegionOptions> {
  onProgress?: (step: string) => void;
  /** Another `main.ts` for a process, by its name: how tests run a service that was altered. */
  mains?: Readonly<Record<ProcessName, string>>;
}

/** `nats`, `gateway`, `gateway-2`, `policy`, `audit`, `audit-2`, `adapter-kz`, … */
export type ProcessName = string;

/** One process of a running region. */
export interface RegionProcess {
  name: ProcessName;
  pid: number;
  /** Where /healthz, /readyz and /metrics answer; null for nats-server. */
  http: string | null;
  running: boolean;
}

/** A running region. Disposal stops every process that it started and leaves none behind. */
export interface Region extends AsyncDisposable {
  directory: string;
  info: RegionInfo;
  auditBase: string;
  processes(): RegionProcess[];
  /** A client of the authority's adapter as an officer of it. */
  client(authority: string): Promise<TamgaClient>;
  /** Sends a signal that does not end the process, such as SIGSTOP or SIGCONT, and does not wait. */
  signal(name: ProcessName, signal: NodeJS.Signals): void;
  /** Sends a signal to one process; `SIGKILL` unless given. Resolves when the process is gone. */
  kill(name: ProcessName, signal?: NodeJS.Signals): Promise<void>;
  /** Starts a process that is down and waits until it is ready. */
  restart(name: ProcessName): Promise<void>;
  stop(): Promise<void>;
}
