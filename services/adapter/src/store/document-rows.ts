import { documentTypes, type DocumentId, type DocumentTypeName } from '@tamga/core/identifiers';
import { blob, count, text } from './columns.ts';
import type { Database } from './database.ts';

/** A document of the register as it came. Kept for the next start, verified anew each time. */
export interface DocumentRow {
  type: DocumentTypeName;
  id: DocumentId;
  version: number;
  /** General JWS, JSON, UTF-8. */
  jws: Uint8Array;
}

/** 'known' when these very bytes are here, 'differs' when this version has other bytes. */
export function insertDocument(db: Database, document: DocumentRow): 'new' | 'known' | 'differs' {
  const { type, id, version, jws } = document;
  const known = db.prepare('SELECT jws FROM documents WHERE type = ? AND id = ? AND version = ?').get(type, id, version);
  if (known !== undefined) return Buffer.compare(blob(known, 'jws'), jws) === 0 ? 'known' : 'differs';
  db.prepare('INSERT INTO documents (type, id, version, jws) VALUES (?, ?, ?, ?)').run(type, id, version, jws);
  return 'new';
}

export function listDocuments(db: Database): DocumentRow[] {
  return db
    .prepare('SELECT * FROM documents ORDER BY type, id, version')
    .all()
    .map((row) => {
      const type = documentTypes.find((name) => name === row['type']);
      if (type === undefined) throw new TypeError('a stored document has an unknown type');
      return { type, id: text(row, 'id') as DocumentId, version: count(row, 'version'), jws: blob(row, 'jws') };
    });
}
