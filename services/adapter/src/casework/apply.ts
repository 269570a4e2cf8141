import { outcomeStates, type AuthorityId, type MessageId, type OutcomeStateName } from '@tamga/core/identifiers';
import type { Database } from '../store/database.ts';
import { insertEvent } from '../store/event-rows.ts';
import { eraseContent, findMessage, listWaiting, markApplied, positionsOf, setMessageState, type MessageRow } from '../store/message-rows.ts';
import { insertReceipt } from '../store/receipt-rows.ts';
import { findThread, insertEffect, listEffects, markEffectDone, saveThread, type EffectRow } from '../store/thread-rows.ts';
import { threadStanding } from '../thread.ts';
import { asksForAnswer, deadlineOf, isCaseState, stateAfter, type CaseState } from './case-state.ts';

/**
 * How long a message waits for earlier ones of its sender in the thread. A position may be missing for good: refused by
 * the centre, or addressed to others. Flash never waits (03: a gap never hides flash).
 */
export const gapWaitMs = { flash: 0, urgent: 30_000, routine: 120_000 } as const;

/** Earlier messages of the same sender in the thread that are not here. */
export function gapBefore(db: Database, row: MessageRow): number[] {
  if (row.direction === 'out' || row.threadPosition <= 1) return [];
  const present = positionsOf(db, row.thread, row.sender, row.authority);
  const gap: number[] = [];
  for (let position = 1; position < row.threadPosition && gap.length < gapShownMax; position++) if (!present.has(position)) gap.push(position);
  return gap;
}

const gapShownMax = 16;

/** What has arrived is taken into its case in order; what was waiting for it follows. Part of the arrival's transaction. */
export function applyInOrder(db: Database, id: MessageId, nowMs: number): void {
  const row = findMessage(db, id);
  if (row === undefined) return;
  if (row.applied) applyEffects(db, row, nowMs);
  else if (mayApply(db, row, nowMs)) apply(db, row, nowMs, null);
  for (const waiting of listWaiting(db, row.thread)) {
    if (waiting.id !== id && mayApply(db, waiting, nowMs)) apply(db, waiting, nowMs, 'gap-closed');
  }
  releaseFollowers(db, row, nowMs);
}

/** Applies what has waited long enough; the gap stays shown. Returns when to look again. */
export function applyOverdue(db: Database, nowMs: number): number | undefined {
  let nextMs: number | undefined;
  for (const row of listWaiting(db, null)) {
    if (row.state !== 'DELIVERED') continue;
    const untilMs = row.atMs + gapWaitMs[row.priority];
    if (untilMs <= nowMs) apply(db, row, nowMs, 'applied-with-gap');
    else if (nextMs === undefined || untilMs < nextMs) nextMs = untilMs;
  }
  return nextMs;
}

function mayApply(db: Database, row: MessageRow, nowMs: number): boolean {
  if (row.state !== 'DELIVERED') return false;
  if (row.priority === 'flash' || row.atMs + gapWaitMs[row.priority] <= nowMs) return true;
  const waitingBefore = listWaiting(db, row.thread).some(
    (other) => other.sender === row.sender && other.authority === row.authority && other.threadPosition < row.threadPosition && other.state === 'DELIVERED',
  );
  return !waitingBefore && gapBefore(db, row).length === 0;
}

/** Takes a received message into its case. */
function apply(db: Database, row: MessageRow, nowMs: number, event: string | null): void {
  markApplied(db, row.id);
  if (event !== null) note(db, row, event, null, nowMs);
  moveCase(db, row, nowMs);
  const target = row.inReplyTo;
  if (target !== null && (row.kind === 'CORRECTION' || row.kind === 'ERASURE_NOTICE' || row.kind === 'RECALL')) {
    insertEffect(db, { target, message: row.id, kind: row.kind });
    const known = findMessage(db, target);
    if (known !== undefined) applyEffects(db, known, nowMs);
  }
  applyEffects(db, row, nowMs);
}

/** The case after a message: a new one, or the known one moved on. Used for what is sent as well. */
export function moveCase(db: Database, row: Pick<MessageRow, 'thread' | 'authority' | 'kind' | 'direction' | 'decisions'>, nowMs: number): void {
  const known = findThread(db, row.thread, row.authority);
  const before = known !== undefined && isCaseState(known.state) ? known.state : undefined;
  const state = stateAfter(row.kind, before, row.direction);
  if (known === undefined) {
    const deadlineMs = asksForAnswer(row.kind) ? deadlineOf(row.decisions, nowMs) : null;
    saveThread(db, { id: row.thread, authority: row.authority, state: state ?? 'DELIVERED', deadlineMs, officer: null, openedMs: nowMs, changedMs: nowMs });
  } else if (state !== undefined) saveThread(db, { ...known, state, changedMs: nowMs });
}

/** Puts a case into a state by an officer's decision. */
export function setCase(db: Database, row: Pick<MessageRow, 'thread' | 'authority'>, state: CaseState, nowMs: number): void {
  const known = findThread(db, row.thread, row.authority);
  if (known !== undefined) saveThread(db, { ...known, state, changedMs: nowMs });
}

/** Corrections, erasures and recalls of a message that came before or after it (03). Only its own sender's count. */
function applyEffects(db: Database, target: MessageRow, nowMs: number): void {
  for (const effect of listEffects(db, target.id)) {
    const by = findMessage(db, effect.message);
    if (by === undefined || by.sender !== target.sender || by.thread !== target.thread) continue;
    applyEffect(db, target, effect, nowMs);
    markEffectDone(db, effect);
  }
}

function applyEffect(db: Database, target: MessageRow, effect: EffectRow, nowMs: number): void {
  switch (effect.kind) {
    case 'CORRECTION':
      setMessageState(db, target.id, 'CORRECTED', null);
      note(db, target, 'corrected', effect.message, nowMs);
      return;
    case 'RECALL':
      setMessageState(db, target.id, 'RECALLED', null);
      note(db, target, 'recalled', effect.message, nowMs);
      return;
    case 'ERASURE_NOTICE':
      eraseContent(db, target.id);
      setMessageState(db, target.id, 'ERASED', null);
      note(db, target, 'erased', effect.message, nowMs);
      return;
  }
}

/** What was held only because the message that it answers had not arrived is taken now that it has. */
function releaseFollowers(db: Database, arrived: MessageRow, nowMs: number): void {
  for (const row of listWaiting(db, arrived.thread)) {
    if (row.state !== 'HELD' || row.code !== 'IN_REPLY_TO_UNKNOWN') continue;
    const claim = { ...row, recipients: [row.authority], inReplyTo: row.inReplyTo ?? undefined };
    if (threadStanding(db, claim) !== 'in-thread') continue;
    setMessageState(db, row.id, 'DELIVERED', null);
    const released = findMessage(db, row.id);
    if (released !== undefined && mayApply(db, released, nowMs)) apply(db, released, nowMs, 'applied');
  }
}

function note(db: Database, row: MessageRow, event: string, detail: string | null, nowMs: number): void {
  insertEvent(db, { atMs: nowMs, event, authority: row.authority, message: row.id, thread: row.thread, detail });
}

/** Owes the sender a statement about one of its messages. */
export function owe(db: Database, row: { id: MessageId; authority: AuthorityId; envelopeDigest: Uint8Array | null }, state: OutcomeStateName, code: string | null, nowMs: number): void {
  if (row.envelopeDigest === null || !outcomeStates.is(state)) return;
  insertReceipt(db, { message: row.id, recipient: row.authority, state, code, envelopeDigest: row.envelopeDigest, atMs: nowMs });
}
