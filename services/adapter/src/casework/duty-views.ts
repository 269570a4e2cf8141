import type { DutyView, ObligationView } from '@tamga/api';
import { dutyHolder, expectsAnswer, isTimeZone, readDuty, type CaseState, type Clock } from '@tamga/core/casework';
import type { AuthorityId } from '@tamga/core/identifiers';
import type { Means } from '../means.ts';
import { findCase } from '../store/case-rows.ts';
import { listEventsOf } from '../store/event-rows.ts';
import { findMessage, type MessageRow } from '../store/message-rows.ts';
import { listThread } from '../store/thread-rows.ts';
import { findAdmission, listOutcomes } from '../store/proof-rows.ts';
import { storedEnvelope, storedLabels } from './body.ts';
import { calendarOf } from './cases.ts';

/** What is owed with a message, per recipient, each with its clock: the same at both ends, from the same decisions. */
export function dutyViews(means: Means, row: MessageRow): DutyView[] {
  const decisions = row.decisions.filter(({ obligations }) => obligations.length > 0);
  if (decisions.length === 0) return [];
  const done = { confirmedMs: confirmedMs(means, row), reviewedMs: reviewedMs(means, row) };
  const nowMs = means.nowMs();
  return decisions.flatMap(({ recipient, obligations }) => {
    const answering = recipient as AuthorityId;
    const { clock, state } = standingOf(means, row, answering);
    const calendar = calendarOf(means, answering);
    return obligations.map((obligation): DutyView => {
      const counted = isCounted(row, obligation) ? clock : undefined;
      const standing = readDuty(obligation, { clock: counted, state, calendar, done }, nowMs);
      const dueMs = 'dueMs' in standing ? standing.dueMs : undefined;
      return {
        ...obligation,
        recipient,
        owedBy: dutyHolder(obligation.type),
        shows: isCounted(row, obligation) ? standing.shows : 'standing',
        due: dueMs === undefined ? null : new Date(dueMs).toISOString(),
        dueLocal:
          dueMs === undefined
            ? null
            : { asking: local(means, row.sender, dueMs), answering: local(means, answering, dueMs) },
      };
    });
  });
}

/** An answer is owed by whoever got what asks for one and opened the thread; everything else follows its own message. */
function isCounted(row: MessageRow, { type }: ObligationView): boolean {
  return type !== 'deadline' || (row.thread === row.id && expectsAnswer(row.kind));
}

/** Where the case stands between us and one other; of what did not open a thread, when it was delivered. */
function standingOf(
  means: Means,
  row: MessageRow,
  recipient: AuthorityId,
): { clock: Clock | undefined; state: CaseState } {
  const { db } = means.store;
  const state = row.state === 'ERASED' ? 'ERASED' : 'DELIVERED';
  if (row.id === row.thread) {
    const other = row.direction === 'in' ? row.sender : recipient;
    const opened = findCase(db, { thread: row.thread, authority: row.authority, other });
    return { clock: opened?.content.clock, state: opened?.content.state ?? state };
  }
  const startedMs =
    row.direction === 'in'
      ? row.atMs
      : listOutcomes(db, row.id).find((one) => one.recipient === recipient && one.state === 'delivered')?.atMs;
  return { clock: startedMs === undefined ? undefined : { startedMs, pauses: [] }, state };
}

/** When the same sender confirmed an oral request in writing, along the thread. */
function confirmedMs(means: Means, row: MessageRow): number | undefined {
  if (!row.decisions.some(({ obligations }) => obligations.some(({ type }) => type === 'confirm'))) return undefined;
  const { db } = means.store;
  for (const { id, sender, applied } of listThread(db, row.thread, row.authority)) {
    const admission = findAdmission(db, id);
    if (id === row.id || sender !== row.sender || !applied || admission?.admitted !== true) continue;
    const one = findMessage(db, id);
    const labels = one === undefined ? undefined : storedLabels(means, one, storedEnvelope(means, one));
    if (labels?.requestForm === 'confirmation') return admission.atMs;
  }
  return undefined;
}

function reviewedMs(means: Means, row: MessageRow): number | undefined {
  return listEventsOf(means.store.db, row.id).findLast(({ event }) => event === 'reviewed')?.atMs;
}

/** A moment as the clock on an authority's wall shows it, with the zone: `2026-11-29 23:59:59 Asia/Almaty`. */
function local(means: Means, authority: AuthorityId, ms: number): string {
  const zone = means.register.picture.directory.authority(authority, { alongThread: true })?.timeZone ?? 'UTC';
  const timeZone = isTimeZone(zone) ? zone : 'UTC';
  const wall = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(ms);
  return `${wall} ${timeZone}`;
}
