import type { Case, Side } from '@tamga/core/casework';
import type { AuthorityId, KindName, MessageId } from '@tamga/core/identifiers';
import { count, countOrNull, text } from './columns.ts';
import type { Database, Row } from './database.ts';

/** One case: a thread between one authority of ours and one other. */
export interface CaseRow {
  thread: MessageId;
  authority: AuthorityId;
  other: AuthorityId;
  /** Whether we opened the thread or are to answer. */
  side: Side;
  content: Case;
  deadlineMs: number | null;
  changedMs: number;
}

export function findCase(db: Database, key: Pick<CaseRow, 'thread' | 'authority' | 'other'>): CaseRow | undefined {
  const row = db
    .prepare('SELECT * FROM cases WHERE thread = ? AND authority = ? AND other = ?')
    .get(key.thread, key.authority, key.other);
  return row === undefined ? undefined : readCase(row);
}

/** The cases of a thread at one authority: one when it answers, one for each recipient when it asked. */
export function listCases(db: Database, thread: MessageId, authority: AuthorityId): CaseRow[] {
  return db
    .prepare('SELECT * FROM cases WHERE thread = ? AND authority = ? ORDER BY other')
    .all(thread, authority)
    .map(readCase);
}

/** Every case in which something may still happen: the caller looks at its state. */
export function listOpenCases(db: Database): CaseRow[] {
  return db
    .prepare(`SELECT * FROM cases WHERE json_extract(content, '$.state') <> 'CLOSED' ORDER BY thread, authority, other`)
    .all()
    .map(readCase);
}

export function saveCase(db: Database, row: CaseRow): void {
  db.prepare(
    `INSERT INTO cases (thread, authority, other, side, content, deadline_ms, changed_ms) VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (thread, authority, other) DO UPDATE SET content = excluded.content, deadline_ms = excluded.deadline_ms, changed_ms = excluded.changed_ms`,
  ).run(row.thread, row.authority, row.other, row.side, JSON.stringify(row.content), row.deadlineMs, row.changedMs);
}

/** Something that is to be done to a message which may not have arrived yet. */
export interface EffectRow {
  target: MessageId;
  message: MessageId;
  kind: KindName;
}

export function insertEffect(db: Database, effect: EffectRow): void {
  db.prepare('INSERT OR IGNORE INTO effects (target, message, kind, done) VALUES (?, ?, ?, 0)').run(
    effect.target,
    effect.message,
    effect.kind,
  );
}

/** What is still to be done to a message, in the order in which it came. */
export function listEffects(db: Database, target: MessageId): EffectRow[] {
  return db
    .prepare(
      'SELECT e.* FROM effects e JOIN messages m ON m.id = e.message WHERE e.target = ? AND e.done = 0 AND m.applied = 1 ORDER BY m.row',
    )
    .all(target)
    .map((row) => ({
      target: text(row, 'target') as MessageId,
      message: text(row, 'message') as MessageId,
      kind: text(row, 'kind') as KindName,
    }));
}

export function markEffectDone(db: Database, effect: EffectRow): void {
  db.prepare('UPDATE effects SET done = 1 WHERE target = ? AND message = ?').run(effect.target, effect.message);
}

function readCase(row: Row): CaseRow {
  return {
    thread: text(row, 'thread') as MessageId,
    authority: text(row, 'authority') as AuthorityId,
    other: text(row, 'other') as AuthorityId,
    side: text(row, 'side') === 'asking' ? 'asking' : 'answering',
    content: JSON.parse(text(row, 'content')) as Case,
    deadlineMs: countOrNull(row, 'deadline_ms'),
    changedMs: count(row, 'changed_ms'),
  };
}
