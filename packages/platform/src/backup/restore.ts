import { copyFileSync, chmodSync, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BackupError } from './backup-error.ts';
import { sha256Of, sync } from './durable-files.ts';
import { readManifest, type BackedUpDatabase, type BackupManifest } from './manifest.ts';
import { describeOwner, ownerOf } from './process-directory.ts';
import { isInUse, lookAt } from './read-database.ts';

export interface RestoreOptions {
  readonly backup: string;
  /** The directory of the same process, with its configuration. The process is stopped. */
  readonly directory: string;
  readonly nowMs: number;
  readonly onDatabase?: (name: string) => void;
}

export interface Restored {
  readonly manifest: BackupManifest;
  readonly databases: readonly {
    readonly name: string;
    /** False: what stands there is whole and knows as much, and was left as it is. */
    readonly isPutBack: boolean;
    /** Where what stood there was moved to; undefined: nothing stood there, or it still does. */
    readonly movedTo: string | undefined;
  }[];
}

const ownerOnlyFile = 0o600;

/**
 * Puts a backup back where a database is gone, damaged, or behind the backup. A database that is whole and knows as much is
 * never replaced by an older one; nothing is deleted; the memory of a witness is left as it is. All of it is looked at before
 * anything is changed. Throws BackupError.
 */
export async function restore({ backup, directory, nowMs, onDatabase }: RestoreOptions): Promise<Restored> {
  const manifest = readManifest(backup);
  const owner = ownerOf(directory);
  const { owner: backedUp } = manifest;
  if (owner.service !== backedUp.service || owner.party !== backedUp.party || owner.regionHash !== backedUp.regionHash)
    throw new BackupError(
      'OTHER_OWNER',
      `the backup is of the ${describeOwner(backedUp)}; ${directory} is of the ${describeOwner(owner)}`,
    );
  const due = new Set<string>();
  for (const database of manifest.databases) {
    await demandWhole(backup, database);
    if (isDue(join(directory, database.name), database)) due.add(database.name);
  }
  if (due.size === 0)
    throw new BackupError(
      'NOT_BEHIND',
      `what stands in ${directory} is whole and knows as much as the backup: an older memory repairs nothing`,
    );
  const aside = `before-restore-${new Date(nowMs).toISOString().replaceAll(':', '')}`;
  const databases = manifest.databases.map(({ name }) => {
    if (!due.has(name)) return { name, isPutBack: false, movedTo: undefined };
    onDatabase?.(name);
    return { name, isPutBack: true, movedTo: putBack({ from: join(backup, name), to: join(directory, name), aside }) };
  });
  sync(directory);
  return { manifest, databases };
}

async function demandWhole(backup: string, { name, bytes, sha256 }: BackedUpDatabase): Promise<void> {
  const file = join(backup, name);
  const isAsWritten = existsSync(file) && statSync(file).size === bytes && (await sha256Of(file)) === sha256;
  if (!isAsWritten)
    throw new BackupError(
      'BACKUP_DAMAGED',
      `${file} is not what was written: take another backup; nothing was changed`,
    );
}

/** Whether a database is gone, damaged, or knows less than its copy in the backup. */
function isDue(file: string, { kind, age }: BackedUpDatabase): boolean {
  if (!existsSync(file)) return true;
  if (isInUse(file)) throw new BackupError('IN_USE', `${file} is in use: stop its process first; nothing was changed`);
  const look = lookAt(file);
  if (look.state === 'damaged') return true;
  if (look.state === 'unknown' || look.kind !== kind)
    throw new BackupError('OTHER_OWNER', `${file} is another database than the one in the backup; nothing was changed`);
  return look.age === undefined || look.age < age;
}

/** What stood there is moved, its write-ahead log first: nobody may ever read it into the copy. */
function putBack({ from, to, aside }: { from: string; to: string; aside: string }): string | undefined {
  const isThere = existsSync(to);
  for (const suffix of ['-wal', '-shm']) {
    if (existsSync(`${to}${suffix}`)) renameSync(`${to}${suffix}`, `${to}.${aside}${suffix}`);
  }
  if (isThere) renameSync(to, `${to}.${aside}`);
  const coming = `${to}.coming`;
  rmSync(coming, { force: true });
  copyFileSync(from, coming);
  chmodSync(coming, ownerOnlyFile);
  sync(coming);
  renameSync(coming, to);
  return isThere ? `${to}.${aside}` : undefined;
}
