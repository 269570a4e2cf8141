import type { AuthorityId, MessageId } from '@tamga/core/identifiers';
import { count, text, textOrNull } from './columns.ts';
import type { Database, Row } from './database.ts';

/** An open case whose exchange no agreement in force covers any more. */
export interface CaseFlag {
  thread: MessageId;
  authority: AuthorityId;
  other: AuthorityId;
  /** What the agreements say now: `NO_AGREEMENT`. */
  code: string;
  /** The article that covered it: `caricc-2006@1`, `9(1)(a)`. */
  agreement: string | null;
  article: string | null;
  sinceMs: number;
}

type CaseKey = Pick<CaseFlag, 'thread' | 'authority' | 'other'>;

export function findFlag(db: Database, { thread, authority, other }: CaseKey): CaseFlag | undefined {
  const row = db
    .prepare('SELECT * FROM case_flags WHERE thread = ? AND authority = ? AND other = ?')
    .get(thread, authority, other);
  return row === undefined ? undefined : readFlag(row);
}

/** The flags of a thread at one authority: it may have been opened to several. */
export function listFlags(db: Database, thread: MessageId, authority: AuthorityId): CaseFlag[] {
  return db
    .prepare('SELECT * FROM case_flags WHERE thread = ? AND authority = ? ORDER BY other')
    .all(thread, authority)
    .map(readFlag);
}

export function insertFlag(db: Database, flag: CaseFlag): void {
  const { thread, authority, other, code, agreement, article, sinceMs } = flag;
  db.prepare(
    'INSERT OR REPLACE INTO case_flags (thread, authority, other, code, agreement, article, since_ms) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ).run(thread, authority, other, code, agreement, article, sinceMs);
}

export function deleteFlag(db: Database, { thread, authority, other }: CaseKey): void {
  db.prepare('DELETE FROM case_flags WHERE thread = ? AND authority = ? AND other = ?').run(thread, authority, other);
}

function readFlag(row: Row): CaseFlag {
  return {
    thread: text(row, 'thread') as MessageId,
    authority: text(row, 'authority') as AuthorityId,
    other: text(row, 'other') as AuthorityId,
    code: text(row, 'code'),
    agreement: textOrNull(row, 'agreement'),
    article: textOrNull(row, 'article'),
    sinceMs: count(row, 'since_ms'),
  };
}
