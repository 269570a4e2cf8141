import { isIP } from 'node:net';
import { isAbsolute } from 'node:path';
import { isPartyId, type PartyId } from '@tamga/core/identifiers';

/** A check of one value that converts nothing. */
export interface Format<Value> {
  /** Completes "expected …". */
  readonly expected: string;
  accepts(value: unknown): value is Value;
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';
const logLevels: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];

const portMax = 65_535;

/**
 * Formats that take JSON's own types and convert nothing. convict's `port` reads `"80a"` as 80, its Boolean reads
 * `"no"`, `0` and `""` as true.
 */
export const formats: {
  readonly port: Format<number>;
  readonly portOrNone: Format<number>;
  readonly boolean: Format<boolean>;
  readonly count: Format<number>;
  readonly positive: Format<number>;
  readonly percent: Format<number>;
  readonly text: Format<string>;
  readonly absolutePath: Format<string>;
  readonly party: Format<PartyId>;
  readonly parties: Format<readonly PartyId[]>;
  readonly hash: Format<string>;
  readonly hashes: Format<readonly string[]>;
  readonly address: Format<string>;
  readonly natsServers: Format<readonly string[]>;
  readonly logLevel: Format<LogLevel>;
} = {
  port: format('a port, 1 to 65535', (value) => isIntegerBetween(value, { least: 1, most: portMax })),
  /** 0: the service is not offered. */
  portOrNone: format('a port, 0 (none) to 65535', (value) => isIntegerBetween(value, { least: 0, most: portMax })),
  boolean: format('true or false', (value) => typeof value === 'boolean'),
  count: format('a whole number from 0', (value) =>
    isIntegerBetween(value, { least: 0, most: Number.MAX_SAFE_INTEGER }),
  ),
  positive: format('a whole number from 1', (value) =>
    isIntegerBetween(value, { least: 1, most: Number.MAX_SAFE_INTEGER }),
  ),
  percent: format('a whole number from 1 to 100', (value) => isIntegerBetween(value, { least: 1, most: 100 })),
  text: format('a text that is not empty', (value) => typeof value === 'string' && value.trim() !== ''),
  absolutePath: format('an absolute path', (value) => typeof value === 'string' && isAbsolute(value)),
  party: format('a party id, like "kz"', (value) => typeof value === 'string' && isPartyId(value)),
  parties: format('a list of different party ids', (value) => isListOf(value, isPartyId)),
  /** SHA-256 in text form. */
  hash: format(
    '64 lower-case hexadecimal digits',
    (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value),
  ),
  /** None, one or several. */
  hashes: format('a list of different hashes, 64 lower-case hexadecimal digits each', (value) =>
    isListOf(value, (text) => /^[0-9a-f]{64}$/.test(text), { mayBeEmpty: true }),
  ),
  /** Where a server listens. */
  address: format('an IP address', (value) => typeof value === 'string' && isIP(value) !== 0),
  natsServers: format('a list of different tls://host:port', (value) =>
    isListOf(value, (text) => /^tls:\/\/[^/:@\s]+:\d{1,5}$/.test(text)),
  ),
  logLevel: format(`one of ${logLevels.join(', ')}`, (value) => logLevels.some((level) => level === value)),
};

function format<Value>(expected: string, accepts: (value: unknown) => boolean): Format<Value> {
  return { expected, accepts: (value): value is Value => accepts(value) };
}

function isIntegerBetween(value: unknown, range: { least: number; most: number }): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= range.least && value <= range.most;
}

function isListOf(value: unknown, accepts: (text: string) => boolean, { mayBeEmpty } = { mayBeEmpty: false }): boolean {
  if (!Array.isArray(value) || (value.length === 0 && !mayBeEmpty)) return false;
  return new Set(value).size === value.length && value.every((item) => typeof item === 'string' && accepts(item));
}
