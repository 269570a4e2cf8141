import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { verifyFoundingRoster } from '@tamga/core/documents';
import { fromHex } from '@tamga/core/identifiers';
import { parseLogKeys, parseVerifierKey, type VerifierKey } from '@tamga/core/ledger';
import { nodePrimitives } from '@tamga/platform/crypto';
import { readRegion, regionPaths } from '@tamga/testing';
import { CliError } from '../error.ts';

/** Whose word counts about a log: its own two keys, and the witnesses that its roster names. */
export interface LogTrust {
  readonly origin: string;
  readonly logKeys: readonly VerifierKey[];
  readonly witnesses: readonly VerifierKey[];
}

/** From a region's founding roster, which must be the one that `region.json` pins. */
export async function trustOfRegion(directory: string): Promise<LogTrust> {
  const info = await readRegion(directory);
  const jws = await readFile(join(regionPaths(directory).public, 'roster.jws'));
  const verified = await verifyFoundingRoster(jws, {
    primitives: nodePrimitives,
    regionHash: fromHex(info.regionHash),
  });
  if (!verified.ok)
    throw new CliError('VERIFICATION_FAILED', `the founding roster in ${directory} does not hold: ${verified.code}`);
  const { log, members } = verified.roster.roster;
  const keys = parseLogKeys(nodePrimitives, log);
  if (!keys.ok) throw new CliError('VERIFICATION_FAILED', `the roster names no usable key of the log: ${keys.code}`);
  const witnesses = members.flatMap(({ witness }) => {
    const parsed = witness === null ? undefined : parseVerifierKey(nodePrimitives, witness);
    return parsed?.ok === true ? [parsed.key] : [];
  });
  return { origin: log.origin, logKeys: keys.keys, witnesses };
}

/** From the keys that the user gives: one of each type, of one name. */
export function trustOfKeys(texts: readonly string[]): LogTrust {
  const keys = texts.map((text) => {
    const parsed = parseVerifierKey(nodePrimitives, text);
    if (!parsed.ok) throw new CliError('BAD_USAGE', `--key ${text.slice(0, 60)}: no verifier key (${parsed.code})`);
    return parsed.key;
  });
  const [origin, ...others] = new Set(keys.map(({ name }) => name));
  const types = new Set(keys.map(({ type }) => type));
  if (origin === undefined || others.length > 0 || types.size !== 2)
    throw new CliError('BAD_USAGE', '--key: give the Ed25519 and the ML-DSA-44 key of one log');
  return { origin, logKeys: keys, witnesses: [] };
}
