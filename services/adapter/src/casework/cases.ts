import {
  answeringCalendar,
  caseStates,
  deadlineMs,
  expectsAnswer,
  newCase,
  transition,
  type AnsweringCalendar,
  type Case,
  type CaseEvent,
  type CaseState,
  type Side,
} from '@tamga/core/casework';
import type { AuthorityId, MessageId } from '@tamga/core/identifiers';
import type { Means } from '../means.ts';
import { findCase, listCases, saveCase, type CaseRow } from '../store/case-rows.ts';
import type { Database } from '../store/database.ts';
import { findSummary, type MessageSummary } from '../store/message-rows.ts';

/** Opens a case at our side: the events that have happened by now, in order. */
export function openCase(
  means: Means,
  db: Database,
  opening: MessageSummary,
  other: AuthorityId,
  events: readonly CaseEvent[],
): void {
  const side: Side = opening.direction === 'out' ? 'asking' : 'answering';
  let content: Case = newCase();
  for (const event of events) {
    const next = transition(content, event);
    if (next.ok) content = next.case;
  }
  const row = {
    thread: opening.thread,
    authority: opening.authority,
    other,
    side,
    content,
    deadlineMs: null,
    changedMs: means.nowMs(),
  };
  saveCase(db, { ...row, deadlineMs: dueMs(means, row, opening) });
}

/** Moves a case by one event; what its state does not allow changes nothing. The state after it, or undefined. */
export function moveCase(
  means: Means,
  db: Database,
  key: Pick<CaseRow, 'thread' | 'authority' | 'other'>,
  event: CaseEvent,
): CaseState | undefined {
  const row = findCase(db, key);
  if (row === undefined) return undefined;
  const next = transition(row.content, event);
  if (!next.ok) return undefined;
  const opening = findSummary(db, row.thread);
  saveCase(db, {
    ...row,
    content: next.case,
    deadlineMs: opening === undefined ? null : dueMs(means, { ...row, content: next.case }, opening),
    changedMs: means.nowMs(),
  });
  return next.case.state;
}

/** When the answer is due: from the covering agreement alone, in the answering party's calendar (06). */
function dueMs(
  means: Means,
  row: Pick<CaseRow, 'content' | 'authority' | 'other' | 'side'>,
  opening: MessageSummary,
): number | null {
  const { clock } = row.content;
  if (clock === undefined || !expectsAnswer(opening.kind)) return null;
  const answering = row.side === 'answering' ? row.authority : row.other;
  const obligations = opening.decisions
    .filter(({ recipient }) => recipient === answering)
    .flatMap((decision) => decision.obligations)
    .flatMap(({ type, ...rest }) => (type === 'unknown' ? [] : [{ ...rest, type }]));
  return deadlineMs(clock, obligations, calendarOf(means, answering)) ?? null;
}

/** In which calendar an authority answers, as its newest manifest says. */
export function calendarOf(means: Pick<Means, 'register'>, authority: AuthorityId): AnsweringCalendar {
  return answeringCalendar(means.register.picture.directory.authority(authority, { alongThread: true }));
}

/** Who opened a thread decides which side a sender is on; undefined while the opening message is not here. */
export function sideOf(db: Database, thread: MessageId, sender: AuthorityId): Side | undefined {
  const opening = findSummary(db, thread);
  if (opening === undefined) return undefined;
  return opening.sender === sender ? 'asking' : 'answering';
}

/** The state of a thread as one word: where it is least advanced when several were asked. */
export function threadState(
  db: Database,
  thread: MessageId,
  authority: AuthorityId,
): { state: CaseState | undefined; deadlineMs: number | null } {
  const rows = listCases(db, thread, authority);
  const states = rows
    .map(({ content }) => content.state)
    .toSorted((a, b) => caseStates.indexOf(a) - caseStates.indexOf(b));
  const deadlines = rows.flatMap(({ deadlineMs: due, content }) =>
    due === null || isSettled(content.state) ? [] : [due],
  );
  return { state: states[0], deadlineMs: deadlines.length === 0 ? null : Math.min(...deadlines) };
}

/** Nobody owes anything in it any more. */
export function isSettled(state: CaseState): boolean {
  return ['ANSWERED', 'REFUSED', 'FEEDBACK', 'CLOSED', 'WITHDRAWN', 'RECALLED', 'EXPIRED', 'ERASED'].includes(state);
}
