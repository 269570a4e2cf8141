import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { StoreError } from './store-error.ts';

/** One step of the schema. Steps are numbered from 1 without gaps, only go forward, and never change once released. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

interface AppliedMigration {
  number: number;
  name: string;
  checksum: string;
}

/** Brings the database to the newest step, all missing steps in one transaction; refuses a changed or unknown past. */
export function migrate(database: DatabaseSync, options: { file: string; migrations: readonly Migration[] }): void {
  const { file, migrations } = options;
  assertNumbered(migrations);
  database.exec(
    'CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL) STRICT',
  );
  database.exec('BEGIN IMMEDIATE');
  try {
    const applied = appliedMigrations(database);
    assertSamePast({ applied, migrations, file });
    const record = database.prepare('INSERT INTO migration (number, name, checksum) VALUES (?, ?, ?)');
    for (const migration of migrations.slice(applied.length)) {
      database.exec(migration.sql);
      record.run(migration.number, migration.name, checksumOf(migration));
    }
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** For readers, which may not change anything: the database must be exactly at the newest step. */
export function assertMigrated(
  database: DatabaseSync,
  options: { file: string; migrations: readonly Migration[] },
): void {
  const { file, migrations } = options;
  const applied = appliedMigrations(database);
  assertSamePast({ applied, migrations, file });
  if (applied.length !== migrations.length) {
    throw new StoreError(
      'MIGRATION_INVALID',
      `${file} is at step ${applied.length} of ${migrations.length}: let its own process open it first`,
    );
  }
}

function appliedMigrations(database: DatabaseSync): AppliedMigration[] {
  const rows = database.prepare('SELECT number, name, checksum FROM migration ORDER BY number').all();
  return rows.map((row) => ({
    number: Number(row['number']),
    name: String(row['name']),
    checksum: String(row['checksum']),
  }));
}

function assertSamePast(past: { applied: AppliedMigration[]; migrations: readonly Migration[]; file: string }): void {
  const { applied, migrations, file } = past;
  if (applied.length > migrations.length) {
    throw new StoreError(
      'NEWER_DATABASE',
      `${file} was written by a newer version (step ${applied.length}, known here: ${migrations.length}): run that version`,
    );
  }
  for (const [index, done] of applied.entries()) {
    const known = migrations[index];
    if (known === undefined || done.number !== known.number || done.checksum !== checksumOf(known)) {
      throw new StoreError(
        'MIGRATION_CHANGED',
        `step ${done.number} (${done.name}) of ${file} is not the step that this version knows`,
      );
    }
  }
}

function assertNumbered(migrations: readonly Migration[]): void {
  const wrong = migrations.find((migration, index) => migration.number !== index + 1);
  if (wrong)
    throw new StoreError(
      'MIGRATION_INVALID',
      `step ${wrong.number} (${wrong.name}) is out of order: steps count from 1`,
    );
}

function checksumOf(migration: Migration): string {
  return createHash('sha256').update(`${migration.number}\0${migration.name}\0${migration.sql}`).digest('hex');
}
