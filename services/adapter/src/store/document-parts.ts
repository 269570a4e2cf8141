import type { DocumentTypeName } from '@tamga/core/identifiers';
import { blob, count, text } from './columns.ts';
import type { Database } from './database.ts';

/** Which document a row is, without its text. */
export interface DocumentName {
  readonly type: DocumentTypeName;
  readonly document: string;
  readonly version: number;
  /** The hub's clock when it was registered; 0 for what was laid down at founding. */
  readonly registeredMs: number;
}

const partRows = 64;

/** Each name once; the later registration of two texts of one name. */
export function documentNames(db: Database): DocumentName[] {
  return db
    .prepare('SELECT type, id, version, max(registered_ms) AS registered_ms FROM documents GROUP BY type, id, version')
    .all()
    .map((row) => ({
      type: text(row, 'type') as DocumentTypeName,
      document: text(row, 'id'),
      version: count(row, 'version'),
      registeredMs: count(row, 'registered_ms'),
    }));
}

/** Every document as it came, in parts. */
export function* documentParts(db: Database): Generator<{ jws: Uint8Array; registeredMs: number }[]> {
  let after = 0;
  for (;;) {
    const rows = db
      .prepare('SELECT rowid AS place, jws, registered_ms FROM documents WHERE rowid > ? ORDER BY rowid LIMIT ?')
      .all(after, partRows);
    const last = rows.at(-1);
    if (last === undefined) return;
    after = count(last, 'place');
    yield rows.map((row) => ({ jws: blob(row, 'jws'), registeredMs: count(row, 'registered_ms') }));
  }
}
