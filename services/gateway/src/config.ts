import type { RealmName } from '@tamga/core/identifiers';
import { formats, loadConfig, optional, required, type Format, type LogLevel } from '@tamga/platform/config';
import { epochEntriesMax } from '@tamga/platform/ledger-epoch';
import { refusalLimits, type RefusalLimits } from './refusal-budget.ts';

/** What a gateway is told: the content of `gateway.json`. Paths are absolute and lie in the gateway's own directory. */
export interface GatewayConfig {
  readonly region: {
    /** SHA-256 of the founding roster's payload, hex: the trust anchor. */
    readonly hash: string;
    readonly rosterFile: string;
    readonly realm: RealmName;
    /** The epoch of LEDGER that is written, and its first sequence. */
    readonly epoch: number;
    readonly firstSequence: number;
    /** When that epoch was begun, Unix milliseconds; 0: by founding, or not told. */
    readonly epochSinceMs: number;
  };
  readonly nats: {
    readonly servers: readonly string[];
    readonly seedFile: string;
    readonly caFile: string;
    readonly certFile: string;
    readonly keyFile: string;
  };
  readonly keys: { readonly admissionFile: string; readonly passphraseFile: string };
  readonly http: { readonly host: string; readonly port: number };
  readonly log: { readonly level: LogLevel };
  /** Submissions in hand at once, over all parties. */
  readonly submissionsInFlightMax: number;
  /** Entries that an epoch is meant to hold: people are told well before. */
  readonly epochEntriesMax: number;
  /** How many refusals and id reuses of one party are recorded by each gateway. */
  readonly refusals: RefusalLimits;
}

/** Beside audit's 8390. */
const httpPortDefault = 8391;
const submissionsInFlightDefault = 192;

const realm: Format<RealmName> = {
  expected: 'live or exercise',
  accepts: (value): value is RealmName => value === 'live' || value === 'exercise',
};

const schema = {
  region: {
    hash: required(formats.hash, 'SHA-256 of the founding roster’s payload: the trust anchor'),
    rosterFile: required(formats.absolutePath, 'the founding roster as a JWS'),
    realm: optional(realm, 'live', 'the traffic that this hub carries'),
    epoch: optional(formats.positive, 1, 'the epoch of LEDGER that is written'),
    firstSequence: optional(formats.positive, 1, 'the first sequence of that epoch'),
    epochSinceMs: optional(formats.count, 0, 'when it was begun, Unix milliseconds'),
  },
  nats: {
    servers: required(formats.natsServers, 'addresses of the exchange'),
    seedFile: required(formats.absolutePath, 'nkey seed of the gateway’s user'),
    caFile: required(formats.absolutePath, 'certificate authority of the exchange, PEM'),
    certFile: required(formats.absolutePath, 'own certificate, PEM'),
    keyFile: required(formats.absolutePath, 'its key, PEM'),
  },
  keys: {
    admissionFile: required(formats.absolutePath, 'key file of the centre’s admission key'),
    passphraseFile: required(formats.absolutePath, 'its passphrase'),
  },
  http: {
    host: optional(formats.address, '127.0.0.1', 'where health and metrics are served'),
    port: optional(formats.portOrNone, httpPortDefault, 'their port; 0: not served'),
  },
  log: { level: optional(formats.logLevel, 'info', 'least severity that is logged') },
  submissionsInFlightMax: optional(
    formats.positive,
    submissionsInFlightDefault,
    'submissions in hand at once, over all parties',
  ),
  epochEntriesMax: optional(
    formats.positive,
    epochEntriesMax,
    'entries that an epoch is meant to hold; each takes memory of nats-server',
  ),
  refusals: {
    burst: optional(formats.positive, refusalLimits.burst, 'refusals and id reuses of one party recorded at once'),
    perSecond: optional(formats.positive, refusalLimits.perSecond, 'and each second after that'),
  },
};

/** Reads a gateway's configuration file. Throws ConfigError with every problem of it. */
export function loadGatewayConfig(file: string): GatewayConfig {
  return loadConfig(schema, file);
}

/** Every key of the file with its explanation, `group.key`: the README's table is held to it. */
export function gatewayConfigKeys(): string[] {
  return Object.entries(schema).flatMap(([key, entry]) =>
    'doc' in entry ? [key] : Object.keys(entry).map((inner) => `${key}.${inner}`),
  );
}
