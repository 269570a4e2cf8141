import type { CaseEvent } from '@tamga/core/casework';
import type { OutcomeStateName } from '@tamga/core/identifiers';
import type { Means } from '../means.ts';
import { findCase } from '../store/case-rows.ts';
import { startConsents } from '../store/consent-rows.ts';
import type { Database } from '../store/database.ts';
import { insertEvent } from '../store/event-rows.ts';
import { dropSubmissionOf } from '../store/submission-rows.ts';
import { findSummary, setMessageState, type MessageSummary } from '../store/message-rows.ts';
import { listOutcomes } from '../store/proof-rows.ts';
import { owe } from './apply.ts';
import { moveCase, openCase } from './cases.ts';

/** The case of a message that was queued: one for each recipient, if it opens a thread. */
export function openSentCases(means: Means, db: Database, row: MessageSummary): void {
  if (row.thread !== row.id) return;
  const atMs = means.nowMs();
  const events: CaseEvent[] = [
    { type: 'release', atMs },
    { type: 'send', atMs },
  ];
  for (const other of row.recipients) openCase(means, db, row, other, events);
}

/** What the centre decided of a sent message moves its cases. Only what was admitted has an effect on a thread. */
export function settleSent(
  means: Means,
  db: Database,
  row: MessageSummary,
  verdict: { admitted: boolean; code: string | null; atMs: number },
): void {
  const { admitted, code, atMs } = verdict;
  for (const other of row.recipients) {
    const key = { thread: row.thread, authority: row.authority, other };
    if (row.thread === row.id)
      moveCase(
        means,
        db,
        key,
        admitted ? { type: 'admit', atMs } : { type: 'refuse-by-rule', code: code ?? 'REFUSED', atMs },
      );
    else if (admitted && row.caseEvent !== null) moveCase(means, db, key, row.caseEvent);
  }
  if (admitted) startConsents(db, row.id, means.nowMs());
  else dropSubmissionOf(db, row.id, means.nowMs());
  if (admitted && row.inReplyTo !== null) followAnswered(means, db, row, row.inReplyTo);
}

/** The received message that was answered shows where its case now stands, and its sender gets our receipt. */
function followAnswered(
  means: Means,
  db: Database,
  row: MessageSummary,
  inReplyTo: NonNullable<MessageSummary['inReplyTo']>,
): void {
  const answered = findSummary(db, inReplyTo);
  if (answered === undefined || answered.direction === 'out' || row.caseEvent === null) return;
  const opened = findCase(db, { thread: row.thread, authority: row.authority, other: answered.sender });
  if (opened?.side !== 'answering') return;
  const target = findSummary(db, row.thread) ?? answered;
  setMessageState(db, target.id, opened.content.state, null);
  const events: Partial<Record<CaseEvent['type'], string>> = {
    answer: 'answered',
    clarify: 'clarification',
    refuse: 'refusal-sent',
    delay: 'delayed',
  };
  const event = events[row.caseEvent.type];
  if (event !== undefined) {
    insertEvent(db, {
      atMs: means.nowMs(),
      event,
      authority: target.authority,
      message: target.id,
      thread: target.thread,
      detail: null,
    });
  }
  if (row.caseEvent.type === 'answer' || row.caseEvent.type === 'refuse')
    owe(db, target, { state: 'answered', code: null, atMs: means.nowMs() });
}

/** What a recipient's receipt says moves the case with it. */
export function noteOutcome(
  means: Means,
  db: Database,
  row: MessageSummary,
  outcome: {
    recipient: MessageSummary['recipients'][number];
    state: OutcomeStateName;
    code: string | null;
    atMs: number;
  },
): void {
  if (row.thread !== row.id) return;
  const key = { thread: row.thread, authority: row.authority, other: outcome.recipient };
  // Receipts come in any order: who has decided no longer waits, whenever the word of the waiting arrives.
  if (outcome.state === 'held-by-recipient' && hasDecided(db, row.id, outcome.recipient)) return;
  // Who accepts what was held there has decided.
  if (outcome.state === 'accepted' && findCase(db, key)?.content.state === 'HELD')
    moveCase(means, db, key, { type: 'resume', atMs: outcome.atMs });
  const event = eventOf(outcome);
  if (event !== undefined) moveCase(means, db, key, event);
  if (outcome.state !== 'delivered') return;
  // What it said of a later state moved nothing while it was not known to be delivered.
  const earlier = listOutcomes(db, row.id).filter(({ recipient }) => recipient === outcome.recipient);
  for (const state of ['held-by-recipient', 'accepted'] as const)
    if (earlier.some((known) => known.state === state)) noteOutcome(means, db, row, { ...outcome, state, code: null });
}

const decidedStates: ReadonlySet<OutcomeStateName> = new Set([
  'accepted',
  'answered',
  'closed',
  'refused-by-recipient',
]);

function hasDecided(db: Database, id: MessageSummary['id'], recipient: string): boolean {
  return listOutcomes(db, id).some((known) => known.recipient === recipient && decidedStates.has(known.state));
}

function eventOf({
  recipient,
  state,
  code,
  atMs,
}: {
  recipient: string;
  state: OutcomeStateName;
  code: string | null;
  atMs: number;
}): CaseEvent | undefined {
  switch (state) {
    case 'delivered':
      return { type: 'deliver', atMs };
    case 'expired':
      return { type: 'expire', atMs };
    case 'recalled':
      return { type: 'recall', atMs };
    case 'refused-by-recipient':
      return { type: 'refuse-by-rule', code: code ?? 'REFUSED', atMs };
    case 'held-by-recipient':
      return { type: 'hold', waitsFor: recipient, atMs };
    case 'accepted':
      return { type: 'accept', atMs };
    // The answer itself moves the case; opening and closing over there leave ours as it is.
    case 'opened':
    case 'cannot-open':
    case 'answered':
    case 'closed':
      return undefined;
    default:
      return assertNever(state);
  }
}

function assertNever(state: never): never {
  throw new Error(`unknown outcome ${String(state)}`);
}
