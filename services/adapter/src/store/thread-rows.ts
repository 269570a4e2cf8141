import type { AuthorityId, MessageId } from '@tamga/core/identifiers';
import { count, countOrNull, text, textOrNull } from './columns.ts';
import type { Database, Row } from './database.ts';

/** A case: one thread as one of our authorities holds it. */
export interface ThreadRow {
  id: MessageId;
  authority: AuthorityId;
  state: string;
  deadlineMs: number | null;
  officer: string | null;
  openedMs: number;
  changedMs: number;
}

export function findThread(db: Database, id: MessageId, authority: AuthorityId): ThreadRow | undefined {
  const row = db.prepare('SELECT * FROM threads WHERE id = ? AND authority = ?').get(id, authority);
  return row === undefined ? undefined : readThread(row);
}

/** Writes the case as it is now. */
export function saveThread(db: Database, thread: ThreadRow): void {
  db.prepare(
    `INSERT INTO threads (id, authority, state, deadline_ms, officer, opened_ms, changed_ms) VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id, authority) DO UPDATE SET state = excluded.state, deadline_ms = excluded.deadline_ms, officer = excluded.officer,
        changed_ms = excluded.changed_ms`,
  ).run(thread.id, thread.authority, thread.state, thread.deadlineMs, thread.officer, thread.openedMs, thread.changedMs);
}

/** Something that is to be done to a message which may not have arrived yet. */
export interface EffectRow {
  target: MessageId;
  message: MessageId;
  kind: 'CORRECTION' | 'ERASURE_NOTICE' | 'RECALL';
}

export function insertEffect(db: Database, effect: EffectRow): void {
  db.prepare('INSERT OR IGNORE INTO effects (target, message, kind, done) VALUES (?, ?, ?, 0)').run(effect.target, effect.message, effect.kind);
}

/** What is still to be done to a message, in the order in which it came. */
export function listEffects(db: Database, target: MessageId): EffectRow[] {
  return db
    .prepare('SELECT e.* FROM effects e JOIN messages m ON m.id = e.message WHERE e.target = ? AND e.done = 0 AND m.applied = 1 ORDER BY m.row')
    .all(target)
    .map((row) => ({
      target: text(row, 'target') as MessageId,
      message: text(row, 'message') as MessageId,
      kind: text(row, 'kind') as EffectRow['kind'],
    }));
}

export function markEffectDone(db: Database, effect: EffectRow): void {
  db.prepare('UPDATE effects SET done = 1 WHERE target = ? AND message = ?').run(effect.target, effect.message);
}

function readThread(row: Row): ThreadRow {
  return {
    id: text(row, 'id') as MessageId,
    authority: text(row, 'authority') as AuthorityId,
    state: text(row, 'state'),
    deadlineMs: countOrNull(row, 'deadline_ms'),
    officer: textOrNull(row, 'officer'),
    openedMs: count(row, 'opened_ms'),
    changedMs: count(row, 'changed_ms'),
  };
}
