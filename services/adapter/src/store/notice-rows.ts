import { documentTypes, type DocumentId, type DocumentTypeName } from '@tamga/core/identifiers';
import { blob, count, text } from './columns.ts';
import type { Database, Row } from './database.ts';

/** A register notice: that there is a document which not every member may see. */
export interface NoticeRow {
  type: DocumentTypeName;
  id: DocumentId;
  version: number;
  /** SHA-256 of its payload, 64 hexadecimal digits. */
  hash: string;
  /** The hub's clock when it was registered; 0 for what was laid down at founding. */
  registeredMs: number;
}

/** Bounds of what a flood may leave here: far above what a region has. */
const noticeCountMax = 20_000;
const copyCountMax = 1_000;

/** Keeps a notice once. False: there is no room. */
export function insertNotice(db: Database, { type, id, version, hash, registeredMs }: NoticeRow): boolean {
  if (countOf(db, 'notices') >= noticeCountMax) return findNotice(db, hash) !== undefined;
  db.prepare('INSERT OR IGNORE INTO notices (type, id, version, hash, registered_ms) VALUES (?, ?, ?, ?, ?)').run(
    type,
    id,
    version,
    hash,
    registeredMs,
  );
  return true;
}

export function findNotice(db: Database, hash: string): NoticeRow | undefined {
  const row = db.prepare('SELECT * FROM notices WHERE hash = ? ORDER BY rowid LIMIT 1').get(hash);
  return row && noticeOf(row);
}

/** In the order of the register. */
export function listNotices(db: Database, type: DocumentTypeName): NoticeRow[] {
  return db.prepare('SELECT * FROM notices WHERE type = ? ORDER BY rowid').all(type).map(noticeOf);
}

/** Keeps the own copy of a document whose notice has not come yet. False: there is no room. */
export function insertCopy(db: Database, hash: string, jws: Uint8Array): boolean {
  if (countOf(db, 'copies') >= copyCountMax) return findCopy(db, hash) !== undefined;
  db.prepare('INSERT OR IGNORE INTO copies (hash, jws) VALUES (?, ?)').run(hash, jws);
  return true;
}

export function findCopy(db: Database, hash: string): Uint8Array | undefined {
  const row = db.prepare('SELECT jws FROM copies WHERE hash = ?').get(hash);
  return row && blob(row, 'jws');
}

export function deleteCopy(db: Database, hash: string): void {
  db.prepare('DELETE FROM copies WHERE hash = ?').run(hash);
}

function countOf(db: Database, table: 'notices' | 'copies'): number {
  const row = db.prepare(`SELECT count(*) AS rows FROM ${table}`).get();
  if (row === undefined) throw new TypeError('a count has no row');
  return count(row, 'rows');
}

function noticeOf(row: Row): NoticeRow {
  const type = documentTypes.find((name) => name === row['type']);
  if (type === undefined) throw new TypeError('a stored notice has an unknown type');
  return {
    type,
    id: text(row, 'id') as DocumentId,
    version: count(row, 'version'),
    hash: text(row, 'hash'),
    registeredMs: count(row, 'registered_ms'),
  };
}
