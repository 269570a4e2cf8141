import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BackupError } from './backup-error.ts';
import type { DatabaseKind } from './database-kind.ts';
import { sha256Of, sync } from './durable-files.ts';
import { manifestName, type BackedUpDatabase, type BackupManifest } from './manifest.ts';
import { databasesIn, ownerOf } from './process-directory.ts';
import { copyDatabase, lookAt } from './read-database.ts';

export interface BackUpOptions {
  /** A process's own directory. The process may be running. */
  readonly directory: string;
  /** The backup's directory: it must not be there yet. */
  readonly out: string;
  readonly nowMs: number;
  /** Called with each database's name before it is copied. */
  readonly onDatabase?: (name: string) => void;
}

const ownerOnlyFile = 0o600;
const ownerOnlyDirectory = 0o700;

/**
 * Copies the databases of one process, each as it is at one moment, checked and with its SHA-256. What a witness must not
 * forget is never in it (decision 0150), nor what is made again from the rest; keys and passphrases are no databases. The
 * backup is there whole or not at all. Throws BackupError.
 */
export async function backUp(options: BackUpOptions): Promise<BackupManifest> {
  const { directory, out, nowMs } = options;
  const owner = ownerOf(directory);
  if (existsSync(out)) throw new BackupError('OUT_EXISTS', `${out} is there already: name a directory that is not`);
  const making = `${out}.partial`;
  // What an earlier, interrupted run left is not a backup.
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { mode: ownerOnlyDirectory });
  const databases: BackedUpDatabase[] = [];
  const left: BackupManifest['left'][number][] = [];
  try {
    for (const name of databasesIn(directory)) {
      const leftOut = kindLeftOut(directory, name);
      if (leftOut === undefined) {
        options.onDatabase?.(name);
        databases.push(await copyOne({ directory, making, name }));
      } else if (leftOut !== 'unknown') left.push({ name, kind: leftOut });
    }
    if (databases.length === 0)
      throw new BackupError('NOTHING_TO_BACK_UP', `${directory} holds no database yet: start its process once`);
    const manifest: BackupManifest = {
      format: 'tamga/backup/1',
      owner,
      madeAt: new Date(nowMs).toISOString(),
      databases,
      left,
    };
    const manifestFile = join(making, manifestName);
    writeFileSync(manifestFile, `${JSON.stringify(manifest, undefined, 2)}\n`, { mode: ownerOnlyFile });
    sync(manifestFile);
    sync(making);
    renameSync(making, out);
    sync(dirname(out));
    return manifest;
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    throw error;
  }
}

/** Undefined: it belongs into the backup. */
function kindLeftOut(
  directory: string,
  name: string,
): Extract<DatabaseKind, 'witness' | 'index'> | 'unknown' | undefined {
  const look = lookAt(join(directory, name));
  if (look.state === 'unknown') return 'unknown';
  if (look.state === 'damaged') return undefined;
  return look.kind === 'witness' || look.kind === 'index' ? look.kind : undefined;
}

async function copyOne(where: { directory: string; making: string; name: string }): Promise<BackedUpDatabase> {
  const { directory, making, name } = where;
  const source = join(directory, name);
  const copy = join(making, name);
  if (lookAt(source).state === 'damaged') throw damaged(source);
  copyDatabase(source, copy);
  chmodSync(copy, ownerOnlyFile);
  sync(copy);
  const look = lookAt(copy);
  if (look.state !== 'whole' || look.age === undefined || look.kind === 'witness' || look.kind === 'index')
    throw damaged(source);
  return { name, kind: look.kind, age: look.age, bytes: statSync(copy).size, sha256: await sha256Of(copy) };
}

function damaged(file: string): BackupError {
  return new BackupError('BACKUP_DAMAGED', `${file} is damaged: keep it, and put the newest backup back`);
}
