import { DatabaseSync } from 'node:sqlite';
import { ageOf, kindOf, type DatabaseKind } from './database-kind.ts';

/** What a look at a database file shows. */
export type DatabaseLook =
  | { readonly state: 'whole'; readonly kind: DatabaseKind; readonly age: number | undefined }
  /** Whole, and none of ours. */
  | { readonly state: 'unknown' }
  /** SQLite cannot read it, or its own check finds something. */
  | { readonly state: 'damaged' };

/** Reads the whole file and changes nothing. */
export function lookAt(file: string): DatabaseLook {
  try {
    using database = new DatabaseSync(file, { readOnly: true, allowExtension: false });
    database.exec('PRAGMA trusted_schema = OFF');
    if (database.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check'] !== 'ok') return { state: 'damaged' };
    const known = kindOf(database);
    if (known === undefined) return { state: 'unknown' };
    const { kind, age } = known;
    return { state: 'whole', kind, age: age === undefined ? undefined : ageOf(database, age) };
  } catch (error) {
    if (isSqliteError(error)) return { state: 'damaged' };
    throw error;
  }
}

/** Copies a database that may be in use, as it is at one moment, without what was deleted from it. */
export function copyDatabase(file: string, copy: string): void {
  using database = new DatabaseSync(file, { readOnly: true, allowExtension: false });
  database.prepare('VACUUM INTO ?').run(copy);
}

/**
 * Whether another connection has the database open. A connection in WAL mode keeps a shared lock for as long as it lives
 * (sqlite.org/wal.html, "Exclusive locking mode"), so that nobody else can leave that mode meanwhile.
 */
export function isInUse(file: string): boolean {
  try {
    using database = new DatabaseSync(file, { timeout: 0, allowExtension: false });
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; ROLLBACK');
    return false;
  } catch (error) {
    // A damaged file cannot be locked, and nobody works with it.
    return isSqliteError(error) && (error.errcode & primaryCodeMask) === busy;
  }
}

const busy = 5;
const primaryCodeMask = 0xff;

function isSqliteError(error: unknown): error is Error & { errcode: number } {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number';
}
