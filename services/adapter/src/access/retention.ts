import { eraseEntries, entriesBefore } from '@tamga/platform/access-log';
import type { AuthorityId, MessageId } from '@tamga/core/identifiers';
import { dutyViews } from '../casework/duty-views.ts';
import { moveCase } from '../casework/cases.ts';
import type { Means } from '../means.ts';
import { abortableWait } from '../send/wait.ts';
import { insertEvent, lastEventRow, wasErased } from '../store/event-rows.ts';
import { eraseContent, findMessage, setMessageState, type MessageRow } from '../store/message-rows.ts';
import { adapterFor, logAccess } from './log-access.ts';

const everyMs = 3_600_000;
/** After an erasure the write-ahead log is emptied; while somebody reads it is tried again. */
const purgeAgainMs = 1_000;
const dayMs = 86_400_000;
/** Messages looked at, and entries erased, in one transaction. */
const batchMax = 200;
const retentionOver = 'RETENTION_OVER';

/** How long the entries of the access log keep what they say. */
export interface RetentionTimes {
  readonly keptDays: number;
}

/**
 * Erases what may be kept no longer, and begins new pseudonyms, until the signal fires: bodies whose agreement ends their
 * retention, and salts and records of old entries. Both say in the log that they were erased. After each erasure, whoever
 * called for it, and in every round the write-ahead log is emptied: a crash may have come in between.
 */
export async function keepRetention(means: Means, times: RetentionTimes, signal: AbortSignal): Promise<void> {
  const { store, nowMs } = means;
  let isOwed = false;
  let dueMs = nowMs();
  let wake = (): void => undefined;
  let seenRow = lastEventRow(store.db);
  const stop = store.onEvent((lastRow) => {
    isOwed ||= wasErased(store.db, { afterRow: seenRow });
    seenRow = lastRow;
    if (isOwed) wake();
  });
  try {
    while (!signal.aborted) {
      if (nowMs() >= dueMs) {
        dueMs = nowMs() + everyMs;
        await means.access.renew();
        await eraseOverdue(means, signal);
        await eraseOldEntries(means, times, signal);
        // Also what was erased by order while somebody read the file.
        isOwed = true;
      }
      if (isOwed) {
        isOwed = false;
        await purge(means, signal);
        continue;
      }
      await abortableWait(Math.max(0, dueMs - nowMs()), signal, (now) => (wake = now));
    }
  } finally {
    stop();
  }
}

/** Nothing of what was erased is left in the files. */
export async function purge({ store }: Pick<Means, 'store'>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && !store.purge()) await abortableWait(purgeAgainMs, signal, () => undefined);
}

/** Received bodies whose retention is over. How many went. */
export async function eraseOverdue(means: Means, signal: AbortSignal): Promise<number> {
  const { store } = means;
  let erased = 0;
  for (let after = 0; !signal.aborted;) {
    const rows = store.db
      .prepare(
        `SELECT row, id FROM messages WHERE row > ? AND direction = 'in' AND content_key IS NOT NULL
          AND decisions LIKE '%"retention"%' ORDER BY row LIMIT ?`,
      )
      .all(after, batchMax);
    const last = rows.at(-1)?.['row'];
    if (typeof last !== 'number') break;
    after = last;
    erased += store.commit((db) => {
      const overdue = rows
        .map(({ id }) => findMessage(db, String(id) as MessageId))
        .filter((row) => row !== undefined && isOver(means, row));
      for (const row of overdue) if (row !== undefined) eraseMessage(means, row, retentionOver);
      return overdue.length;
    });
    await new Promise((resolve) => setImmediate(resolve));
  }
  return erased;
}

/** "As a rule" only flags; a retention without that word ends. */
function isOver(means: Means, row: MessageRow): boolean {
  return dutyViews(means, row).some(({ type, shows }) => type === 'retention' && shows === 'overdue');
}

/** Destroys body, key and heading of a message, in the transaction that is under way, and logs that it did. */
function eraseMessage(means: Means, row: MessageRow, code: string): void {
  const { db } = means.store;
  const { id, thread, authority } = row;
  const atMs = means.nowMs();
  eraseContent(db, id);
  setMessageState(db, id, 'ERASED', code);
  if (id === thread) moveCase(means, db, { thread, authority, other: row.sender }, { type: 'erase', atMs });
  insertEvent(db, { atMs, event: 'erased', authority, message: id, thread, detail: code });
  logAccess(means, { actor: adapterFor(authority), operation: 'erasure', act: 'erased', messages: [row], code });
}

/** Salts and records of entries older than they are kept. How many went. */
export async function eraseOldEntries(means: Means, times: RetentionTimes, signal: AbortSignal): Promise<number> {
  const { access, store, nowMs } = means;
  const atMs = nowMs() - times.keptDays * dayMs;
  let erased = 0;
  while (!signal.aborted) {
    const went = store.commit(() => {
      const indexes = entriesBefore(access, { atMs, limit: batchMax });
      const actor = adapterFor(logKeeper(means));
      return indexes.length === 0 ? 0 : eraseEntries(access, { indexes, actor, code: retentionOver });
    });
    // What is left of them is fixed: pseudonyms still in use.
    if (went === 0) break;
    erased += went;
    await new Promise((resolve) => setImmediate(resolve));
  }
  return erased;
}

/** For which authority the log is kept: the party's first. */
function logKeeper({ party, register }: Pick<Means, 'party' | 'register'>): AuthorityId {
  const own = register.picture.directory.authorities().find(({ id }) => id.startsWith(`${party}/`));
  // Before the first manifest nothing is there to be erased; the name is only a place.
  return own?.id ?? (`${party}/access-log` as AuthorityId);
}
