import { dirname, resolve } from 'node:path';
import { formats, loadConfig, optional, required, type Format, type LogLevel } from '@tamga/platform/config';
import { leaseMsMax } from './sequencer/sequencer-state.ts';

/** What audit is told: the content of `audit.json`. Paths are absolute and lie in audit's own directory. */
export interface AuditConfig {
  /** How gateways call this audit where several are. */
  readonly name: string;
  readonly region: {
    /** SHA-256 of the founding roster's payload, hex: the trust anchor. */
    readonly hash: string;
    readonly rosterFile: string;
    /** The epoch of LEDGER that is read, and its first sequence. */
    readonly epoch: number;
    readonly firstSequence: number;
    /** The newest epoch that founding or recovery began; 0: the present one. */
    readonly recoveredEpoch: number;
    /** When that epoch was begun, Unix milliseconds; 0: by founding. */
    readonly epochSinceMs: number;
  };
  readonly nats: {
    readonly servers: readonly string[];
    readonly seedFile: string;
    readonly caFile: string;
    readonly certFile: string;
    readonly keyFile: string;
  };
  readonly keys: {
    readonly logFile: string;
    /** Keys that a coming roster names, or that the roster in force already does; "none": there are none. */
    readonly nextLogFile: string;
    readonly passphraseFile: string;
  };
  /** Audit's own copy of the log, outside NATS. */
  readonly databaseFile: string;
  readonly http: { readonly host: string; readonly port: number };
  readonly auditors: {
    /** How the centre's auditor reaches this process. */
    readonly publicUrl: string;
    /** Public key of the centre's issuer of officer tokens. */
    readonly issuerFile: string;
    /** The auditor's public key, to which pseudonyms in the log of readings are sealed. */
    readonly auditorKeyFile: string;
  };
  readonly log: { readonly level: LogLevel };
  readonly sequencer: {
    /** How long an audit that signs may go without a sign of life before another takes its place. */
    readonly leaseMs: number;
    /** Revision of a state of the sequencer that people found to be from before a roll-back; it is replaced. */
    readonly replaceRevision: number | 'none';
  };
  /** Least time between two checkpoints. */
  readonly checkpointIntervalMs: number;
  /** How often the stream is asked for more when there was none. */
  readonly pollIntervalMs: number;
}

const httpPortDefault = 8390;
const checkpointIntervalMsDefault = 1_000;
const pollIntervalMsDefault = 50;

/** With it, the time to hear witnesses and the time to gather cosignatures a takeover stays below ten seconds. */
export const leaseMsDefault = 3_000;
const leaseMsMin = 100;

const leaseFormat: Format<number> = {
  expected: `a whole number, ${leaseMsMin} to ${leaseMsMax}`,
  accepts: (value): value is number => isCount(value) && value >= leaseMsMin && value <= leaseMsMax,
};
const pathOrNoneFormat: Format<string> = {
  expected: '"none", or an absolute path',
  accepts: (value): value is string => value === 'none' || formats.absolutePath.accepts(value),
};
const revisionFormat: Format<number | 'none'> = {
  expected: '"none", or a whole number from 0',
  accepts: (value): value is number | 'none' => value === 'none' || isCount(value),
};

const schema = {
  name: optional(formats.text, 'audit', 'how gateways call this audit where several are'),
  region: {
    hash: required(formats.hash, 'SHA-256 of the founding roster’s payload: the trust anchor'),
    rosterFile: required(formats.absolutePath, 'the founding roster as a JWS; it names the log and its keys'),
    epoch: optional(formats.positive, 1, 'the epoch of LEDGER that is read'),
    firstSequence: optional(formats.positive, 1, 'the first sequence of that epoch'),
    epochSinceMs: optional(formats.count, 0, 'when it was begun, Unix milliseconds'),
    recoveredEpoch: optional(formats.count, 0, 'the newest epoch that founding or recovery began; 0: the present one'),
  },
  nats: {
    servers: required(formats.natsServers, 'addresses of the exchange'),
    seedFile: required(formats.absolutePath, 'nkey seed of audit’s user'),
    caFile: required(formats.absolutePath, 'certificate authority of the exchange, PEM'),
    certFile: required(formats.absolutePath, 'own certificate, PEM'),
    keyFile: required(formats.absolutePath, 'its key, PEM'),
  },
  keys: {
    logFile: required(formats.absolutePath, 'key file of the log’s two keys, Ed25519 and ML-DSA-44'),
    nextLogFile: optional(
      pathOrNoneFormat,
      'none',
      'key file of the keys to which a coming roster changes; audit changes over by itself',
    ),
    passphraseFile: required(formats.absolutePath, 'the passphrase of both'),
  },
  databaseFile: required(formats.absolutePath, 'audit’s own copy of the log'),
  http: {
    host: optional(formats.address, '127.0.0.1', 'where the checkpoint, health and metrics are served'),
    port: optional(formats.portOrNone, httpPortDefault, 'their port; 0: not served'),
  },
  auditors: {
    publicUrl: optional(formats.text, 'default', 'how the centre’s auditor reaches audit; "default": http://host:port'),
    issuerFile: optional(
      formats.text,
      'issuer.pub.jwk',
      'public key of the centre’s issuer of officer tokens, beside this file unless the path is absolute',
    ),
    auditorKeyFile: optional(
      formats.text,
      'auditor.pub',
      'public key of the centre’s auditor, to which the pseudonyms in the log of readings are sealed',
    ),
  },
  log: { level: optional(formats.logLevel, 'info', 'least severity that is logged') },
  sequencer: {
    leaseMs: optional(
      leaseFormat,
      leaseMsDefault,
      'how long the audit that signs may go without a sign of life before another takes its place',
    ),
    replaceRevision: optional(
      revisionFormat,
      'none',
      'a state of the sequencer from before a roll-back that may be replaced, by its revision; 0: there is none at all',
    ),
  },
  checkpointIntervalMs: optional(formats.positive, checkpointIntervalMsDefault, 'least time between two checkpoints'),
  pollIntervalMs: optional(
    formats.positive,
    pollIntervalMsDefault,
    'how often the stream is asked for more when there was none',
  ),
};

function isCount(value: unknown): value is number {
  return formats.count.accepts(value);
}

/** Reads audit's configuration file. Throws ConfigError with every problem of it. */
export function loadAuditConfig(file: string): AuditConfig {
  const config = loadConfig(schema, file);
  const { host, port } = config.http;
  const { publicUrl, issuerFile, auditorKeyFile } = config.auditors;
  const beside = (name: string) => resolve(dirname(resolve(file)), name);
  return {
    ...config,
    auditors: {
      publicUrl:
        publicUrl === 'default'
          ? `http://${host.includes(':') ? `[${host}]` : host}:${port}`
          : new URL(publicUrl).origin,
      issuerFile: beside(issuerFile),
      auditorKeyFile: beside(auditorKeyFile),
    },
  };
}

/** Every key of the file, `group.key`: the README's table is held to it. */
export function auditConfigKeys(): string[] {
  return Object.entries(schema).flatMap(([key, entry]) =>
    'doc' in entry ? [key] : Object.keys(entry).map((inner) => `${key}.${inner}`),
  );
}
