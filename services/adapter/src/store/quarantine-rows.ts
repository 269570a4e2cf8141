import { count } from './columns.ts';
import type { Database } from './database.ts';

/** Of deliveries that are kept apart, this many keep their bytes; what comes after leaves only its trace. */
const quarantineKeptMax = 1_000;

/** A delivery that a sound hub does not make, as evidence. */
export interface QuarantineRow {
  atMs: number;
  subject: string;
  code: string;
  digest: Uint8Array;
  bytes: Uint8Array;
}

export function insertQuarantine(db: Database, row: QuarantineRow): void {
  const bytes = countQuarantine(db) < quarantineKeptMax ? row.bytes : new Uint8Array();
  db.prepare('INSERT OR IGNORE INTO quarantine (at_ms, subject, code, digest, bytes) VALUES (?, ?, ?, ?, ?)').run(
    row.atMs,
    row.subject,
    row.code,
    row.digest,
    bytes,
  );
}

export function countQuarantine(db: Database): number {
  return count(db.prepare('SELECT count(*) AS kept FROM quarantine').get(), 'kept');
}
