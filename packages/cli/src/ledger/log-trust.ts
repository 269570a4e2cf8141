import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { verifyFoundingRoster, type VerifiedRoster } from '@tamga/core/documents';
import { fromHex } from '@tamga/core/identifiers';
import { parseVerifierKey } from '@tamga/core/ledger';
import {
  historyOfKeys,
  knownFinalSize,
  verifyLoggedRosters,
  witnessPolicy,
  type LoggedRosterVersion,
  type PolicyHistory,
  type ShownRoster,
} from '@tamga/core/ledger/witness';
import { nodePrimitives } from '@tamga/platform/crypto';
import { readRegion, regionPaths, rostersOfRegion } from '@tamga/testing';
import { CliError } from '../error.ts';

/** Whose word counts about a log: its keys and witnesses, each of their time. */
export interface LogTrust {
  readonly history: PolicyHistory;
  /** The versions of the roster behind them; none where only keys are known. */
  readonly rosters: readonly LoggedRosterVersion[];
  /** Size of the newest final checkpoint below a size that is known: keys that were replaced by then do not count. */
  finalSize(below: bigint): bigint;
}

/** From the rosters that a log shows, each verified from the founding one on, which is pinned. Throws VERIFICATION_FAILED. */
export async function trustOfRosters(
  shown: readonly ShownRoster[],
  { regionHash }: { regionHash: Uint8Array },
): Promise<LogTrust> {
  const verified = await verifyLoggedRosters(shown, { regionHash, primitives: nodePrimitives });
  if (!verified.ok)
    throw new CliError('VERIFICATION_FAILED', `the rosters shown do not hold: ${verified.code}: ${verified.detail}`);
  const { history } = verified;
  return { history, rosters: history, finalSize: (below) => knownFinalSize(history, { below }) };
}

/**
 * From the files of a region on this machine: the rosters that a copy of the log records. Of a log that records none yet,
 * from the founding roster, which must be the one that `region.json` pins.
 */
export async function trustOfRegion(directory: string, copyFile: string): Promise<LogTrust> {
  const shown = existsSync(copyFile) ? await rostersOfRegion(directory, copyFile) : [];
  const founding = await foundingOfRegion(directory);
  return shown.length === 0 ? trustOfFounding(founding) : await trustOfRosters(shown, founding);
}

/** Audit's own copy of the log in a region on this machine. */
export function copyFileOf(directory: string): string {
  return join(regionPaths(directory).hub('audit'), 'audit.sqlite');
}

/** The founding roster of a region's directory, which must be the one that `region.json` pins. Throws VERIFICATION_FAILED. */
export async function foundingOfRegion(directory: string): Promise<VerifiedRoster> {
  const { regionHash } = await readRegion(directory);
  const jws = await readFile(join(regionPaths(directory).public, 'roster.jws'));
  const verified = await verifyFoundingRoster(jws, { primitives: nodePrimitives, regionHash: fromHex(regionHash) });
  if (verified.ok) return verified.roster;
  throw new CliError('VERIFICATION_FAILED', `the founding roster in ${directory} does not hold: ${verified.code}`);
}

/** From the founding roster alone: nothing later is at hand. */
export function trustOfFounding({ roster }: VerifiedRoster): LogTrust {
  const policy = witnessPolicy(nodePrimitives, roster);
  if (!policy.ok) throw new CliError('VERIFICATION_FAILED', `the roster’s key (${policy.of}): ${policy.code}`);
  return { history: [{ leafIndex: 0n, policy: policy.policy }], rosters: [], finalSize: () => 0n };
}

/** `--trust sha256:…`: the hash of a founding roster, as `tamga-verify` takes it. Throws BAD_USAGE. */
export function parseTrust(text: string): Uint8Array {
  const hex = /^sha256:(?<hex>[0-9a-f]{64})$/u.exec(text)?.groups?.['hex'];
  if (hex !== undefined) return fromHex(hex);
  throw new CliError('BAD_USAGE', `--trust ${text.slice(0, 80)}: expected sha256: and 64 hexadecimal digits`);
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
  return { history: historyOfKeys({ origin, logKeys: keys }), rosters: [], finalSize: () => 0n };
}
