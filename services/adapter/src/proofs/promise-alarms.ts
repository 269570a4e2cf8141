import { thumbprintFromBytes } from '@tamga/core/identifiers';
import type { LogFields } from '@tamga/platform/logging';
import { decodeExact, tamga } from '@tamga/wire';
import type { Means } from '../means.ts';
import type { Database } from '../store/database.ts';
import { insertEvent } from '../store/event-rows.ts';
import { findSummary } from '../store/message-rows.ts';
import type { PromiseRow } from '../store/promise-rows.ts';

/** The log shows another leaf: the centre's admission key and its log key signed what cannot both be true. */
export function tellBroken(
  means: Means,
  db: Database,
  promise: PromiseRow,
  { isPortable }: { isPortable: boolean },
): void {
  tell(means, db, promise, 'promise-broken');
  means.logger.error(
    { ...named(promise), event: 'promise-broken', code: isPortable ? 'PROMISE_BROKEN' : 'PROMISE_BROKEN_UNPROVEN' },
    'The log holds another leaf where a stamp of the centre promised one',
  );
}

/** No final checkpoint shows the leaf within the bound. It is asked for on. */
export function tellOverdue(means: Means, db: Database, promise: PromiseRow): void {
  tell(means, db, promise, 'promise-overdue');
  means.logger.error(
    { ...named(promise), event: 'promise-overdue', code: 'PROMISE_OVERDUE' },
    'The log has not shown in time what a stamp of the centre promised',
  );
}

/** What was overdue has been shown after all. */
export function tellKept(means: Means, db: Database, promise: PromiseRow): void {
  tell(means, db, promise, 'promise-kept');
  means.logger.info({ ...named(promise), event: 'promise-kept' }, 'The log has shown late what a stamp promised');
}

function tell({ nowMs }: Means, db: Database, { message, leafIndex }: PromiseRow, event: string): void {
  const row = message === null ? undefined : findSummary(db, message);
  if (row === undefined) return;
  const { authority, id, thread } = row;
  insertEvent(db, { atMs: nowMs(), event, authority, message: id, thread, detail: String(leafIndex) });
}

/** Who promised, where, since when. */
function named({ leafIndex, message, atMs, stamp }: PromiseRow): LogFields {
  const decoded = decodeExact(tamga.ledger.v1.Stamp, stamp);
  return {
    leafIndex,
    id: message ?? undefined,
    atMs,
    keyId: decoded.ok ? thumbprintFromBytes(decoded.message.signingKey) : undefined,
  };
}
