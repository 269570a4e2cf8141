import type { MessageId } from '@tamga/core/identifiers';
import type { Officer } from '../api/officer.ts';
import type { Database } from './database.ts';

/** What is done with personal data, as Directive (EU) 2016/680 art. 25 names it (05: National access log). */
type AccessOperation = 'collection' | 'alteration' | 'consultation' | 'disclosure' | 'combination' | 'erasure';

/** Who acts: an officer, or the adapter itself when a message arrives. */
type Actor = Pick<Officer, 'name' | 'authority' | 'roles'>;

/** One line of the national access log. It never leaves the nation. */
export interface Access {
  atMs: number;
  actor: Actor;
  operation: AccessOperation;
  message: MessageId | null;
  /** From the case: the label's purpose, or why it was looked at. */
  purpose: string;
}

export function insertAccess(db: Database, access: Access): void {
  const { atMs, actor, operation, message, purpose } = access;
  db.prepare(
    'INSERT INTO access_log (at_ms, officer, roles, authority, operation, message, purpose) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ).run(atMs, actor.name, actor.roles.join(' '), actor.authority, operation, message, purpose);
}
