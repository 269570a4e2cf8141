import { priorities, type MessageId, type PriorityName } from '@tamga/core/identifiers';
import { blob, count, countOrNull, text } from './columns.ts';
import type { Database, Row } from './database.ts';

/** Something that must reach the hub: always the same bytes until it is closed. */
export interface OutboxRow {
  row: number;
  id: MessageId;
  what: 'message' | 'receipts';
  priority: PriorityName;
  /** tamga.service.v1.Submission. */
  payload: Uint8Array;
  queuedMs: number;
  attempts: number;
}

const doublingsMax = 16;

export interface OutboxDepth {
  flash: number;
  urgent: number;
  routine: number;
  oldestMs: number | null;
}

export function insertOutbox(db: Database, row: Omit<OutboxRow, 'row' | 'attempts'>): void {
  db.prepare(
    'INSERT INTO outbox (id, what, priority, payload, queued_ms, next_ms, attempts) VALUES (?, ?, ?, ?, ?, 0, 0)',
  ).run(row.id, row.what, priorities.numberOf(row.priority), row.payload, row.queuedMs);
}

/** What is due now, most urgent first, then oldest first; `busy` is what is under way already. */
export function nextDue(db: Database, nowMs: number, busy: ReadonlySet<string>): OutboxRow | undefined {
  const due = db
    .prepare(
      'SELECT * FROM outbox WHERE closed_ms IS NULL AND held = 0 AND next_ms <= ? ORDER BY priority DESC, row LIMIT ?',
    )
    .all(nowMs, busy.size + 1);
  const free = due.find((row) => !busy.has(text(row, 'id')));
  return free === undefined ? undefined : readOutbox(free);
}

/** When the next open row is due; undefined when none is open. */
export function nextDueMs(db: Database, busy: ReadonlySet<string>): number | undefined {
  const rows = db
    .prepare('SELECT id, next_ms FROM outbox WHERE closed_ms IS NULL AND held = 0 ORDER BY next_ms LIMIT ?')
    .all(busy.size + 1);
  const first = rows.find((row) => !busy.has(text(row, 'id')));
  return first === undefined ? undefined : count(first, 'next_ms');
}

/** The stream has it: it is not closed by this (a PubAck is no admission), only not sent again before `nextMs`. */
export function markStored(db: Database, id: MessageId, times: { nowMs: number; nextMs: number }): void {
  db.prepare(
    'UPDATE outbox SET stored_ms = coalesce(stored_ms, ?), next_ms = ?, attempts = attempts + 1 WHERE id = ? AND closed_ms IS NULL',
  ).run(times.nowMs, times.nextMs, id);
}

export function postpone(db: Database, id: MessageId, nextMs: number): void {
  db.prepare('UPDATE outbox SET next_ms = ?, attempts = attempts + 1 WHERE id = ? AND closed_ms IS NULL').run(
    nextMs,
    id,
  );
}

/** Sent again sooner than it would be: after `firstMs`, twice that for each attempt more. Never later than it would be. */
export function hasten(db: Database, id: MessageId, times: { nowMs: number; firstMs: number }): void {
  const row = db.prepare('SELECT attempts, next_ms FROM outbox WHERE id = ? AND closed_ms IS NULL').get(id);
  if (row === undefined) return;
  const doublings = Math.min(doublingsMax, Math.max(0, count(row, 'attempts') - 1));
  const nextMs = Math.min(count(row, 'next_ms'), times.nowMs + times.firstMs * 2 ** doublings);
  db.prepare('UPDATE outbox SET next_ms = ? WHERE id = ? AND closed_ms IS NULL').run(nextMs, id);
}

/** Messages of which no stream has taken a copy yet, as far as is known here, and whether they are held back. */
export function listUnstored(db: Database): { id: MessageId; held: boolean }[] {
  return db
    .prepare(
      `SELECT id, held FROM outbox WHERE what = 'message' AND closed_ms IS NULL AND stored_ms IS NULL ORDER BY row`,
    )
    .all()
    .map((row) => ({ id: text(row, 'id') as MessageId, held: count(row, 'held') === 1 }));
}

/** Holds a message back, or lets it go at once. */
export function setHeld(db: Database, id: MessageId, held: boolean): void {
  db.prepare('UPDATE outbox SET held = ?, next_ms = 0 WHERE id = ? AND closed_ms IS NULL').run(held ? 1 : 0, id);
}

/** After a reconnect everything that is open is due at once (03: The ends). */
export function makeAllDue(db: Database): void {
  db.prepare('UPDATE outbox SET next_ms = 0 WHERE closed_ms IS NULL').run();
}

/** True when it was open. The payload is not needed again: the message row keeps the envelope. */
export function closeOutbox(db: Database, id: MessageId, nowMs: number): boolean {
  return (
    db.prepare(`UPDATE outbox SET closed_ms = ?, payload = x'' WHERE id = ? AND closed_ms IS NULL`).run(nowMs, id)
      .changes === 1
  );
}

export function outboxDepth(db: Database): OutboxDepth {
  const rows = db
    .prepare(
      'SELECT priority, count(*) AS depth, min(queued_ms) AS oldest FROM outbox WHERE closed_ms IS NULL GROUP BY priority',
    )
    .all();
  const depth: OutboxDepth = { flash: 0, urgent: 0, routine: 0, oldestMs: null };
  for (const row of rows) {
    const name = priorities.nameOf(count(row, 'priority'));
    if (name !== undefined) depth[name] = count(row, 'depth');
    const oldest = countOrNull(row, 'oldest');
    if (oldest !== null && (depth.oldestMs === null || oldest < depth.oldestMs)) depth.oldestMs = oldest;
  }
  return depth;
}

function readOutbox(row: Row): OutboxRow {
  const priority = priorities.nameOf(count(row, 'priority'));
  if (priority === undefined) throw new TypeError(`outbox row ${text(row, 'id')} has an unknown priority`);
  return {
    row: count(row, 'row'),
    id: text(row, 'id') as MessageId,
    what: text(row, 'what') === 'receipts' ? 'receipts' : 'message',
    priority,
    payload: blob(row, 'payload'),
    queuedMs: count(row, 'queued_ms'),
    attempts: count(row, 'attempts'),
  };
}
