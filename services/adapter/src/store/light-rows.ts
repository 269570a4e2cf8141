import { createHash } from 'node:crypto';
import type { Officer } from '../api/officer.ts';
import { text } from './columns.ts';
import type { Database } from './database.ts';

/** Secrets of the light view lie here only as hashes: the database does not sign anybody in. */
function hashOf(secret: string): Uint8Array {
  return createHash('sha256').update(secret).digest();
}

export function insertTicket(db: Database, ticket: { secret: string; officer: Officer; expiresMs: number }): void {
  db.prepare('INSERT INTO light_tickets (hash, claims, expires_ms) VALUES (?, ?, ?)').run(
    hashOf(ticket.secret),
    JSON.stringify(ticket.officer),
    ticket.expiresMs,
  );
}

/** Takes a ticket: it works once. */
export function takeTicket(db: Database, secret: string, nowMs: number): Officer | undefined {
  db.prepare('DELETE FROM light_tickets WHERE expires_ms <= ?').run(nowMs);
  const row = db.prepare('DELETE FROM light_tickets WHERE hash = ? RETURNING claims').get(hashOf(secret));
  return row === undefined ? undefined : (JSON.parse(text(row, 'claims')) as Officer);
}

export function insertSession(db: Database, session: { secret: string; officer: Officer; expiresMs: number }): void {
  db.prepare('INSERT INTO light_sessions (hash, claims, expires_ms) VALUES (?, ?, ?)').run(
    hashOf(session.secret),
    JSON.stringify(session.officer),
    session.expiresMs,
  );
}

export function findSession(db: Database, secret: string, nowMs: number): Officer | undefined {
  const row = db
    .prepare('SELECT claims FROM light_sessions WHERE hash = ? AND expires_ms > ?')
    .get(hashOf(secret), nowMs);
  return row === undefined ? undefined : (JSON.parse(text(row, 'claims')) as Officer);
}

export function deleteSession(db: Database, secret: string): void {
  db.prepare('DELETE FROM light_sessions WHERE hash = ?').run(hashOf(secret));
}

export function deleteOldSessions(db: Database, nowMs: number): void {
  db.prepare('DELETE FROM light_sessions WHERE expires_ms <= ?').run(nowMs);
}
