import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { assertMigrated, migrate, type Migration } from './migration.ts';
import { makeOwnerOnly } from './owner-only.ts';
import { explained } from './sqlite-error.ts';
import { StoreError } from './store-error.ts';

/** How long a statement waits for another process's transaction. */
export const busyTimeoutMs = 5_000;

/** A SQLite file of this process. What `transaction` returned for is on the disk (WAL, synchronous FULL). */
export interface Store extends Disposable {
  readonly file: string;
  /** Whether a transaction of this store is under way. */
  readonly isTransaction: boolean;
  /** A prepared statement, kept for the life of the store. The same text gives the same statement. */
  prepare(sql: string): StatementSync;
  /**
   * Runs `work` in one immediate transaction: all of it or nothing. It is synchronous, so that nothing else of this
   * process can come between; a promise is refused. Nesting is refused.
   */
  transaction<Result>(work: () => Result): Result;
  /** Throws `DAMAGED` when SQLite's own check finds something. Reads the whole file. */
  check(): void;
  /**
   * Moves everything into the main file and empties the write-ahead log, so that nothing of what was deleted is left in
   * either. False while somebody else reads or writes: to be tried again.
   */
  purge(): boolean;
  /** Writes a whole copy to another file while the store is in use. */
  copyTo(file: string): void;
}

/** Opens or makes a store, mode 0600, and brings its schema to the newest step. */
export function openStore(file: string, migrations: readonly Migration[]): Store {
  return explained(file, () => {
    // Made by us first, so that the WAL files, which take the database's mode, are never readable by others.
    makeOwnerOnly(file);
    const database = new DatabaseSync(file, {
      timeout: busyTimeoutMs,
      enableForeignKeyConstraints: true,
      allowExtension: false,
    });
    try {
      // SQLite defaults to NORMAL in some builds: FULL makes every commit durable before it returns.
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF');
      // What is deleted is overwritten: an erasure must not leave it on a free page.
      database.exec('PRAGMA secure_delete = ON');
      migrate(database, { file, migrations });
    } catch (error) {
      database.close();
      throw error;
    }
    return storeOver(database, file);
  });
}

/** Opens a store of another process for reading. Its schema must be at the newest step. */
export function openStoreReader(file: string, migrations: readonly Migration[]): Store {
  return explained(file, () => {
    const database = new DatabaseSync(file, { readOnly: true, timeout: busyTimeoutMs, allowExtension: false });
    try {
      database.exec('PRAGMA trusted_schema = OFF');
      assertMigrated(database, { file, migrations });
    } catch (error) {
      database.close();
      throw error;
    }
    return storeOver(database, file);
  });
}

function storeOver(database: DatabaseSync, file: string): Store {
  const statements = new Map<string, StatementSync>();
  return {
    file,
    get isTransaction() {
      return database.isTransaction;
    },
    prepare: (sql) => {
      const kept = statements.get(sql);
      if (kept) return kept;
      const statement = explained(file, () => database.prepare(sql));
      statements.set(sql, statement);
      return statement;
    },
    transaction: (work) => explained(file, () => inTransaction(database, work)),
    check: () => explained(file, () => assertIntact(database, file)),
    purge: () => explained(file, () => database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.['busy'] === 0),
    copyTo: (copy) => explained(copy, () => void database.prepare('VACUUM INTO ?').run(copy)),
    [Symbol.dispose]: () => {
      if (database.isOpen) database.close();
    },
  };
}

function inTransaction<Result>(database: DatabaseSync, work: () => Result): Result {
  if (database.isTransaction) throw new StoreError('IN_TRANSACTION', 'a transaction is under way already');
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    if (result instanceof Promise) throw new StoreError('ASYNC_TRANSACTION', 'a transaction cannot wait for a promise');
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // SQLite has rolled back by itself after some faults (a full disk).
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function assertIntact(database: DatabaseSync, file: string): void {
  const first = database.prepare('PRAGMA integrity_check(1)').get();
  if (first?.['integrity_check'] !== 'ok') {
    throw new StoreError('DAMAGED', `${file} is damaged: restore it from the backup`);
  }
}
