import { formats, loadConfig, optional, required, type LogLevel } from '@tamga/platform/config';

/** What a policy service is told: the content of `policy.json`. Paths are absolute and lie in its own directory. */
export interface PolicyConfig {
  readonly region: {
    /** SHA-256 of the founding roster's payload, hex: the trust anchor. */
    readonly hash: string;
    readonly rosterFile: string;
  };
  readonly nats: {
    readonly servers: readonly string[];
    readonly seedFile: string;
    readonly caFile: string;
    readonly certFile: string;
    readonly keyFile: string;
  };
  readonly http: { readonly host: string; readonly port: number };
  readonly log: { readonly level: LogLevel };
  /** How often the register is asked for more. */
  readonly pollIntervalMs: number;
}

/** Beside the gateway's 8391. */
const httpPortDefault = 8392;
const pollIntervalMsDefault = 200;

const schema = {
  region: {
    hash: required(formats.hash, 'SHA-256 of the founding roster’s payload: the trust anchor'),
    rosterFile: required(formats.absolutePath, 'the founding roster as a JWS'),
  },
  nats: {
    servers: required(formats.natsServers, 'addresses of the exchange'),
    seedFile: required(formats.absolutePath, 'nkey seed of policy’s user'),
    caFile: required(formats.absolutePath, 'certificate authority of the exchange, PEM'),
    certFile: required(formats.absolutePath, 'own certificate, PEM'),
    keyFile: required(formats.absolutePath, 'its key, PEM'),
  },
  http: {
    host: optional(formats.address, '127.0.0.1', 'where health and metrics are served'),
    port: optional(formats.portOrNone, httpPortDefault, 'their port; 0: not served'),
  },
  log: { level: optional(formats.logLevel, 'info', 'least severity that is logged') },
  pollIntervalMs: optional(formats.positive, pollIntervalMsDefault, 'how often the register is asked for more, in ms'),
};

/** Reads a policy service's configuration file. Throws ConfigError with every problem of it. */
export function loadPolicyConfig(file: string): PolicyConfig {
  return loadConfig(schema, file);
}

/** Every key of the file, `group.key`: the README's table is held to it. */
export function policyConfigKeys(): string[] {
  return Object.entries(schema).flatMap(([key, entry]) =>
    'doc' in entry ? [key] : Object.keys(entry).map((inner) => `${key}.${inner}`),
  );
}
