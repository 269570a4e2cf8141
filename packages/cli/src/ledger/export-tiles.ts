import type { ShownRoster } from '@tamga/core/ledger/witness';
import { consistencyFromTiles, tilesBetween, verifyTiles, type Tile, type TileProblem } from '@tamga/core/ledger/tiles';
import { nodePrimitives as hash } from '@tamga/platform/crypto';
import { tileDirectory } from '@tamga/platform/log-tiles';
import { CliError } from '../error.ts';
import type { HttpLog } from './http-log.ts';
import { writeRosters } from './exported-rosters.ts';
import type { LogTrust } from './log-trust.ts';
import { verifyNote } from './signed-head.ts';

/** What was written. */
export interface ExportedTiles {
  readonly size: bigint;
  readonly files: number;
  readonly problems: readonly TileProblem[];
}

const tilesAtOnce = 64;

/**
 * Writes the tree of the newest checkpoint as static files: `checkpoint` and `tile/…`. A directory that has an earlier one goes
 * on only if the log still begins with it: a log that was rolled back or forked is refused, and nothing is changed. At the
 * end every entry and every tile is read again from the directory and verified.
 */
export async function exportTiles(
  log: HttpLog,
  what: {
    directory: string;
    trust: LogTrust;
    /** Written beside the tiles, so that the checkpoint can be judged from the files alone. */
    shown: readonly ShownRoster[];
    note: Uint8Array;
    onEntries: (count: bigint) => void;
  },
): Promise<ExportedTiles> {
  const { trust, note } = what;
  const head = await verifyNote(note, trust);
  const directory = tileDirectory(what.directory);
  const before = await directory.readCheckpoint();
  const older = before && (await verifyNote(before, trust));
  if (older !== undefined && older.size > 0n) {
    const consistent = await consistencyFromTiles(log, { hash, older, newer: head });
    if (!consistent.ok)
      throw new CliError(
        'VERIFICATION_FAILED',
        `the log of ${head.size} entries does not begin with the ${older.size} entries of the checkpoint in ${what.directory} (${consistent.code}): keep both, they are evidence`,
      );
  }
  let files = 1;
  let batch: Tile[] = [];
  const flush = async (): Promise<void> => {
    const contents = await Promise.all(batch.map(async (tile) => ({ tile, bytes: await log.read(tile) })));
    batch = [];
    const missing = contents.find(({ bytes }) => bytes === undefined);
    if (missing !== undefined)
      throw new CliError('VERIFICATION_FAILED', `the log has no tile ${missing.tile.level}/${missing.tile.index}`);
    await directory.write(contents.map(({ tile, bytes = new Uint8Array(0) }) => ({ tile, bytes })));
    files += contents.length;
  };
  for (const tile of tilesBetween({ oldSize: older?.size ?? 0n, newSize: head.size })) {
    batch.push(tile);
    if (batch.length === tilesAtOnce) await flush();
  }
  await flush();
  if (what.shown.length > 0) await writeRosters(what.directory, what.shown);
  await directory.writeCheckpoint(note);
  await directory.clean();
  return { size: head.size, files, problems: await verifyTiles(directory, { hash, head, onEntries: what.onEntries }) };
}
