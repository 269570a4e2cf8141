import type { LoggedRosterVersion } from '@tamga/core/ledger/witness';
import { fromHex } from '@tamga/core/identifiers';
import { readRegion, rostersOfRegion } from '@tamga/testing';
import type { CommandContext } from '../commands/context.ts';
import { CliError } from '../error.ts';
import { copyFileOf, parseTrust, trustOfRosters } from '../ledger/log-trust.ts';
import { openLog } from '../ledger/open-log.ts';
import { findRegion } from '../session.ts';

/** Where rosters are read, and by which hash they are judged. */
export interface RosterSource {
  /** Address of a log. */
  log?: string;
  /** `sha256:…` of the founding roster. */
  trust?: string;
}

/** The versions of a region's roster, each verified from the pinned hash on. */
export interface KnownRosters {
  readonly versions: readonly LoggedRosterVersion[];
  readonly newest: LoggedRosterVersion;
  /** As signed, in their order. */
  readonly documents: readonly string[];
}

/**
 * As the log shows them; of a region on this machine whose log does not answer, as its files have them, and that is said.
 * Throws CliError.
 */
export async function knownRosters(context: CommandContext, source: RosterSource): Promise<KnownRosters> {
  try {
    const { trust, shown } = await openLog(context, { ...source, key: [] });
    if (shown.length > 0) return knownOf(trust.rosters, shown);
  } catch (error) {
    const isAway = error instanceof CliError && error.code === 'LOG_UNREACHABLE';
    if (!isAway || source.log !== undefined || source.trust !== undefined) throw error;
    context.printer.note(`${error.message}: reading the region's files`);
  }
  const directory = await findRegion(context.invocation, context.options);
  const shown = await rostersOfRegion(directory, copyFileOf(directory));
  const trust = await trustOfRosters(shown, { regionHash: await pinnedHash(context, source) });
  return knownOf(trust.rosters, shown);
}

/** The hash of the founding roster, from a person or from `region.json`. */
export async function pinnedHash(context: CommandContext, { trust }: RosterSource): Promise<Uint8Array> {
  if (trust !== undefined) return parseTrust(trust);
  const { regionHash } = await readRegion(await findRegion(context.invocation, context.options));
  return fromHex(regionHash);
}

function knownOf(versions: readonly LoggedRosterVersion[], shown: readonly { jws: string }[]): KnownRosters {
  const newest = versions.at(-1);
  if (newest === undefined)
    throw new CliError('LOG_UNREACHABLE', 'the log records no roster yet: try again in a moment');
  return { versions, newest, documents: shown.map(({ jws }) => jws) };
}
