import { createHash } from 'node:crypto';
import { blob, count, text } from './columns.ts';
import type { Database } from './database.ts';

/** So many deliveries, and so many bytes of them, wait here; what comes after is put back and stays with the centre. */
const waitingCountMax = 5_000;
const waitingBytesMax = 268_435_456;

/** A delivery that cannot be judged before the register has caught up. */
export interface WaitingRow {
  row: number;
  subject: string;
  /** tamga.service.v1.Delivery. */
  data: Uint8Array;
  code: string;
  /** When it first came. */
  atMs: number;
  /** How often judging it failed with an exception. */
  failures: number;
}

/** Keeps a delivery once. False when there is no room. */
export function insertWaiting(db: Database, waiting: Omit<WaitingRow, 'row' | 'failures'>): boolean {
  const digest = createHash('sha256').update(waiting.data).digest();
  if (db.prepare('SELECT 1 AS one FROM waiting_deliveries WHERE digest = ?').get(digest) !== undefined) return true;
  const kept = db
    .prepare('SELECT count(*) AS deliveries, coalesce(sum(length(data)), 0) AS bytes FROM waiting_deliveries')
    .get();
  if (count(kept, 'deliveries') >= waitingCountMax || count(kept, 'bytes') + waiting.data.length > waitingBytesMax)
    return false;
  db.prepare(
    'INSERT INTO waiting_deliveries (subject, code, digest, data, at_ms, failures) VALUES (?, ?, ?, ?, ?, 0)',
  ).run(waiting.subject, waiting.code, digest, waiting.data, waiting.atMs);
  return true;
}

/** The first after a row, in the order in which they came. */
export function nextWaiting(db: Database, after: number): WaitingRow | undefined {
  const row = db.prepare('SELECT * FROM waiting_deliveries WHERE row > ? ORDER BY row LIMIT 1').get(after);
  if (row === undefined) return undefined;
  return {
    row: count(row, 'row'),
    subject: text(row, 'subject'),
    data: blob(row, 'data'),
    code: text(row, 'code'),
    atMs: count(row, 'at_ms'),
    failures: count(row, 'failures'),
  };
}

export function noteFailure(db: Database, row: number): void {
  db.prepare('UPDATE waiting_deliveries SET failures = failures + 1 WHERE row = ?').run(row);
}

export function deleteWaiting(db: Database, row: number): void {
  db.prepare('DELETE FROM waiting_deliveries WHERE row = ?').run(row);
}

export function countWaiting(db: Database): number {
  return count(db.prepare('SELECT count(*) AS deliveries FROM waiting_deliveries').get(), 'deliveries');
}
