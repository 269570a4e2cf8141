import type { VerifiedCheckpoint } from '@tamga/core/ledger';
import type { ShownRoster } from '@tamga/core/ledger/witness';
import { readRegion } from '@tamga/testing';
import type { CommandContext } from '../commands/context.ts';
import { CliError } from '../error.ts';
import { findRegion } from '../session.ts';
import { httpLog, type HttpLog } from './http-log.ts';
import { copyFileOf, parseTrust, trustOfKeys, trustOfRegion, trustOfRosters, type LogTrust } from './log-trust.ts';
import { requireRosters } from './require-rosters.ts';
import { verifyNote } from './signed-head.ts';

/** Which log, and whose word counts about it. */
export interface LogOptions {
  log?: string;
  /** The founding roster's hash. */
  trust?: string;
  key: readonly string[];
}

/** A log that answers, with its newest checkpoint verified. */
export interface OpenedLog {
  readonly log: HttpLog;
  readonly trust: LogTrust;
  /** The rosters that it shows, as shown; none where its keys were given. */
  readonly shown: readonly ShownRoster[];
  readonly note: Uint8Array;
  readonly head: VerifiedCheckpoint;
}

/** Opens the log over HTTP. Throws CliError. */
export async function openLog(context: CommandContext, options: LogOptions): Promise<OpenedLog> {
  const { invocation, options: global } = context;
  const isGiven = options.key.length > 0 || options.trust !== undefined;
  const region = options.log === undefined || !isGiven ? await findRegion(invocation, global) : undefined;
  const base = options.log ?? `http://127.0.0.1:${(await readRegion(region ?? '')).auditPort}/log`;
  const log = httpLog(base);
  const note = await log.checkpoint();
  if (note === undefined) throw new CliError('LOG_UNREACHABLE', `${base} has no checkpoint yet`);
  // Read after the checkpoint: no roster by which it is judged can be missing.
  const { trust, shown } = await trustOver(log, { ...options, region, base });
  const head = await verifyNote(note, trust);
  await requireRosters(log, trust, head);
  return { log, trust, shown, note, head };
}

async function trustOver(
  log: HttpLog,
  by: Pick<LogOptions, 'key' | 'trust'> & { region: string | undefined; base: string },
): Promise<{ trust: LogTrust; shown: readonly ShownRoster[] }> {
  if (by.key.length > 0) return { trust: trustOfKeys(by.key), shown: [] };
  const regionHash = by.trust === undefined ? await hashOfRegion(by.region) : parseTrust(by.trust);
  const shown = await log.rosters();
  if (shown !== undefined && shown.length > 0) return { trust: await trustOfRosters(shown, { regionHash }), shown };
  // A mirror that has tiles alone, beside a region of which files are here.
  if (by.trust === undefined && by.region !== undefined)
    return { trust: await trustOfRegion(by.region, copyFileOf(by.region)), shown: [] };
  throw new CliError('LOG_UNREACHABLE', `${by.base} shows no rosters: give the log's keys with --key`);
}

async function hashOfRegion(region: string | undefined): Promise<Uint8Array> {
  const { regionHash } = await readRegion(region ?? '');
  return Buffer.from(regionHash, 'hex');
}
