import { dirname, resolve } from 'node:path';
import { parsePartyId, type PartyId } from '@tamga/core/identifiers';
import { tallyDefaults, type TallySettings } from './tally/tally-times.ts';
import { formats, loadConfig, optional, required, type ConfigOf, type LogLevel } from '@tamga/platform/config';

/** `adapter.json`. Files are named relative to the directory of the configuration; nothing outside it is read. */
const adapterConfigSchema = {
  party: required(formats.party, 'whose adapter this is'),
  http: {
    host: optional(formats.address, '127.0.0.1', 'address to listen on'),
    port: required(formats.port, 'port of API and light view'),
    publicUrl: optional(
      formats.text,
      'default',
      'how officers reach it, for example https://tamga.example.kz; "default": http://host:port',
    ),
  },
  nats: {
    servers: required(formats.natsServers, 'servers of the centre'),
    seedFile: optional(formats.text, 'nats.seed', "the party's NATS user seed"),
    certFile: optional(formats.text, 'client.pem', 'certificate for TLS'),
    keyFile: optional(formats.text, 'client.key', 'its private key'),
    caFile: optional(formats.text, 'ca.pem', "the centre's certificate authority"),
  },
  database: optional(formats.text, 'adapter.sqlite', 'cases, outbox and inbox'),
  witness: {
    database: optional(formats.text, 'witness.sqlite', 'what the witness of the log must never forget'),
    settled: optional(formats.hashes, [], 'proofs against the log that people have dealt with'),
  },
  mirror: {
    enabled: optional(formats.boolean, false, 'keep and serve a copy of the log (entries as 32 bytes, no record)'),
    directory: optional(formats.text, 'mirror', 'its files'),
    everySeconds: optional(formats.positive, 60, 'from one look at the log to the next'),
    kibPerMinute: optional(formats.positive, 4096, 'how much of the log is copied in a minute, in KiB'),
  },
  accessLog: {
    auditorKeyFile: optional(
      formats.text,
      'auditor.pub',
      "the national auditor's public key: who alone resolves pseudonyms",
    ),
    anchorEverySeconds: optional(
      formats.positive,
      3600,
      'how often what the log has grown by is anchored in the ledger',
    ),
    keptDays: optional(formats.positive, 1827, 'how long salts and records of its entries are kept'),
    settled: optional(formats.hashes, [], 'damage that people have dealt with'),
  },
  tally: {
    everySeconds: optional(
      formats.positive,
      tallyDefaults.everySeconds,
      'between two tallies to another party; the same for every member of a region',
    ),
    lookSeconds: optional(formats.positive, tallyDefaults.lookSeconds, 'how often it looks what is due'),
    settleSeconds: optional(
      formats.positive,
      tallyDefaults.settleSeconds,
      'time spent connected after which what the centre held back is here',
    ),
    graceSeconds: optional(
      formats.positive,
      tallyDefaults.graceSeconds,
      'what is younger when a tally ends may still be on its way',
    ),
  },
  deadlines: {
    warnPercent: optional(formats.percent, 25, 'how much of the time for an answer is left when officers are warned'),
  },
  trust: {
    regionHash: required(formats.hash, 'SHA-256 of the founding roster, pinned'),
    rosterFile: optional(formats.text, 'roster.jws', 'the founding roster'),
  },
  keys: {
    directory: optional(formats.text, 'keys', 'key files (*.jwe)'),
    passphraseFile: optional(formats.text, 'passphrase', 'opens the key files'),
  },
  issuer: {
    publicKeyFile: optional(formats.text, 'issuer.pub.jwk', "public key of the party's issuer of officer tokens"),
  },
  logLevel: optional(formats.logLevel, 'info', 'debug, info, warn or error'),
} as const;

/** The configuration with absolute paths. */
export interface AdapterConfig {
  readonly party: PartyId;
  readonly http: { readonly host: string; readonly port: number; readonly publicUrl: string };
  readonly nats: {
    readonly servers: readonly string[];
    readonly seedFile: string;
    readonly certFile: string;
    readonly keyFile: string;
    readonly caFile: string;
  };
  readonly database: string;
  readonly witness: { readonly database: string; readonly settled: readonly string[] };
  readonly mirror: {
    readonly enabled: boolean;
    readonly directory: string;
    readonly everySeconds: number;
    readonly kibPerMinute: number;
  };
  readonly accessLog: {
    readonly auditorKeyFile: string;
    readonly anchorEverySeconds: number;
    readonly keptDays: number;
    readonly settled: readonly string[];
  };
  readonly tally: TallySettings;
  readonly deadlines: { readonly warnPercent: number };
  readonly trust: { readonly regionHash: string; readonly rosterFile: string };
  readonly keys: { readonly directory: string; readonly passphraseFile: string };
  readonly issuer: { readonly publicKeyFile: string };
  readonly logLevel: LogLevel;
}

/** Reads `adapter.json`. Throws ConfigError, which names each wrong key. */
export function loadAdapterConfig(file: string): AdapterConfig {
  return withPaths(loadConfig(adapterConfigSchema, file), dirname(resolve(file)));
}

function withPaths(config: ConfigOf<typeof adapterConfigSchema>, directory: string): AdapterConfig {
  const path = (name: string) => resolve(directory, name);
  const { host, port, publicUrl } = config.http;
  return {
    party: parsePartyId(config.party),
    http: {
      host,
      port,
      publicUrl:
        publicUrl === 'default'
          ? `http://${host.includes(':') ? `[${host}]` : host}:${port}`
          : new URL(publicUrl).origin,
    },
    nats: {
      servers: config.nats.servers,
      seedFile: path(config.nats.seedFile),
      certFile: path(config.nats.certFile),
      keyFile: path(config.nats.keyFile),
      caFile: path(config.nats.caFile),
    },
    database: path(config.database),
    witness: { database: path(config.witness.database), settled: config.witness.settled },
    mirror: { ...config.mirror, directory: path(config.mirror.directory) },
    accessLog: { ...config.accessLog, auditorKeyFile: path(config.accessLog.auditorKeyFile) },
    tally: config.tally,
    deadlines: { warnPercent: config.deadlines.warnPercent },
    trust: { regionHash: config.trust.regionHash, rosterFile: path(config.trust.rosterFile) },
    keys: { directory: path(config.keys.directory), passphraseFile: path(config.keys.passphraseFile) },
    issuer: { publicKeyFile: path(config.issuer.publicKeyFile) },
    logLevel: config.logLevel,
  };
}
