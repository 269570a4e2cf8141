import type { AccessOperation } from '@tamga/core/access-log';
import { accessOperations } from '@tamga/core/access-log';
import { isAuthorityId, isMessageId } from '@tamga/core/identifiers';
import type { AccessJournal } from '@tamga/platform/access-log';
import { isRole } from '@tamga/platform/officer-access';
import type { AdapterStore } from '../store/adapter-store.ts';
import { findSummary } from '../store/message-rows.ts';

/** Rows taken over in one transaction. */
const batchRows = 500;

/**
 * Takes what an earlier release logged in rows that anybody could change over into the log, each entry at its time and
 * under a pseudonym, and takes the rows away. A crash between batches is gone on from.
 */
export function takeOverFormerLog(store: AdapterStore, journal: AccessJournal): void {
  for (let left = true; left;) left = store.commit(() => takeOver(store, journal));
}

function takeOver({ db }: AdapterStore, journal: AccessJournal): boolean {
  const rows = db.prepare('SELECT * FROM access_log ORDER BY row LIMIT ?').all(batchRows);
  for (const { at_ms: atMs, officer, roles, authority, operation, message } of rows) {
    const known = accessOperations.is(String(operation)) ? (String(operation) as AccessOperation) : undefined;
    const forAuthority = String(authority);
    if (known === undefined || !isAuthorityId(forAuthority)) continue;
    const name = String(officer);
    const about = typeof message === 'string' && isMessageId(message) ? findSummary(db, message) : undefined;
    const actor =
      name === 'adapter'
        ? { authority: forAuthority }
        : { name, authority: forAuthority, roles: String(roles).split(' ').filter(isRole) };
    journal.write({
      atMs: Math.max(1, Number(atMs)),
      operation: known,
      act: 'former',
      actor,
      subjects: typeof message === 'string' && isMessageId(message) ? [{ type: 'message', id: message }] : [],
      purposes: about === undefined || about.purpose === null ? [] : [about.purpose],
      crimeAreas: about?.crimeAreas ?? [],
    });
  }
  const last = rows.at(-1)?.['row'];
  if (typeof last === 'number') db.prepare('DELETE FROM access_log WHERE row <= ?').run(last);
  return rows.length === batchRows;
}
