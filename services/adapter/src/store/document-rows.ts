import { createHash } from 'node:crypto';
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
  /** The hub's clock when it was registered; 0 for what was laid down at founding. */
  registeredMs: number;
}

/**
 * Keeps a document once; true when it is new. Two different texts of one version are both kept: if its party signed
 * both, that is a conflict which the key directory must see.
 */
export function insertDocument(db: Database, document: DocumentRow): boolean {
  const { type, id, version, jws, registeredMs } = document;
  const digest = createHash('sha256').update(jws).digest();
  return (
    db
      .prepare(
        'INSERT OR IGNORE INTO documents (type, id, version, digest, jws, registered_ms) VALUES (?, ?, ?, ?, ?, ?)',
      )
      .run(type, id, version, digest, jws, registeredMs).changes === 1
  );
}

/** In the order in which they came, which is the register's; all, or those of one type. */
export function listDocuments(db: Database, type?: DocumentTypeName): DocumentRow[] {
  return db
    .prepare('SELECT * FROM documents WHERE :type IS NULL OR type = :type ORDER BY rowid')
    .all({ type: type ?? null })
    .map((row) => {
      const known = documentTypes.find((name) => name === row['type']);
      if (known === undefined) throw new TypeError('a stored document has an unknown type');
      return {
        type: known,
        id: text(row, 'id') as DocumentId,
        version: count(row, 'version'),
        jws: blob(row, 'jws'),
        registeredMs: count(row, 'registered_ms'),
      };
    });
}
