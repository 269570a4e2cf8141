import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import {
  formatLoggedRosters,
  parseLoggedRosters,
  shownRostersBytesMax,
  type ShownRoster,
} from '@tamga/core/ledger/witness';
import { CliError } from '../error.ts';

const name = 'rosters';

/** Writes the rosters of a log beside its exported tiles, whole or not at all. */
export async function writeRosters(directory: string, shown: readonly ShownRoster[]): Promise<void> {
  const fresh = join(directory, `${name}.new`);
  await using file = await open(fresh, 'w', 0o600);
  await file.writeFile(formatLoggedRosters(shown));
  await file.sync();
  await rename(fresh, join(directory, name));
}

/** The rosters in an export; undefined where it has none. Nothing is verified. Throws VERIFICATION_FAILED. */
export async function readRosters(directory: string): Promise<readonly ShownRoster[] | undefined> {
  const bytes = await readFile(join(directory, name)).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (bytes === undefined) return undefined;
  const shown = bytes.length > shownRostersBytesMax ? undefined : parseLoggedRosters(bytes.toString('utf8'));
  if (shown === undefined) throw new CliError('VERIFICATION_FAILED', `${join(directory, name)} holds no rosters`);
  return shown;
}
