import { planThread, type CaseEvent, type Gap, type ThreadMessage } from '@tamga/core/casework';
import type { AuthorityId, MessageId, OutcomeStateName } from '@tamga/core/identifiers';
import type { Means } from '../means.ts';
import { insertEffect, listEffects, markEffectDone, type EffectRow } from '../store/case-rows.ts';
import type { Database } from '../store/database.ts';
import { insertEvent } from '../store/event-rows.ts';
import {
  eraseContent,
  findMessage,
  listThread,
  listWaitingThreads,
  markApplied,
  setMessageState,
  type MessageRow,
} from '../store/message-rows.ts';
import { findAdmission } from '../store/proof-rows.ts';
import { insertReceipt } from '../store/receipt-rows.ts';
import { threadStanding } from '../thread.ts';
import { moveCase, openCase } from './cases.ts';

/** What may stand in a thread's order: our own messages, and received ones that are not refused, held or unreadable. */
function threadMessages(db: Database, thread: MessageId, authority: AuthorityId): ThreadMessage[] {
  return listThread(db, thread, authority)
    .filter((row) => row.envelope !== null)
    .map(({ id, sender, threadPosition, after, priority, createdMs, atMs, applied, state }) => ({
      id,
      sender,
      position: threadPosition,
      after,
      priority,
      createdMs,
      arrivedMs: atMs,
      // Nothing waits for what will never be applied.
      applied: applied || state !== 'DELIVERED',
    }));
}

/** What is missing before a received message. */
export function gapBefore(db: Database, row: MessageRow, nowMs: number): Gap | undefined {
  if (row.direction === 'out') return undefined;
  return planThread(threadMessages(db, row.thread, row.authority), nowMs).gaps.find(
    ({ message }) => message === row.id,
  );
}

/** Takes what can be applied of a thread into its case, in order (03, Order). Part of the arrival's transaction. */
export function applyThread(means: Means, db: Database, thread: MessageId, authority: AuthorityId): void {
  const nowMs = means.nowMs();
  releaseFollowers(means, db, thread, authority);
  const plan = planThread(threadMessages(db, thread, authority), nowMs);
  const withGap = new Set(plan.gaps.filter(({ positions }) => positions.length > 0).map(({ message }) => message));
  for (const id of plan.apply) {
    const row = findMessage(db, id);
    if (row === undefined) continue;
    apply(means, db, row);
    if (withGap.has(id)) note(means, db, row, 'applied-with-gap', null);
  }
}

/** The same for every thread in which something waits. */
export function applyWaiting(means: Means, db: Database): void {
  for (const { thread, authority } of listWaitingThreads(db)) applyThread(means, db, thread, authority);
}

/** Takes a received message into its case. */
function apply(means: Means, db: Database, row: MessageRow): void {
  markApplied(db, row.id);
  if (row.thread === row.id) {
    const admittedMs = findAdmission(db, row.id)?.atMs ?? row.atMs;
    openCase(means, db, row, row.sender, arrivedEvents(admittedMs, row.atMs));
  } else if (row.caseEvent !== null)
    moveCase(means, db, { thread: row.thread, authority: row.authority, other: row.sender }, row.caseEvent);
  for (const target of row.amends) insertEffect(db, { target, message: row.id, kind: row.kind });
  for (const id of [row.id, ...row.amends]) {
    const target = findMessage(db, id);
    if (target !== undefined) applyEffects(means, db, target);
  }
}

function arrivedEvents(admittedMs: number, deliveredMs: number): CaseEvent[] {
  return [
    { type: 'release', atMs: admittedMs },
    { type: 'send', atMs: admittedMs },
    { type: 'admit', atMs: admittedMs },
    { type: 'deliver', atMs: deliveredMs },
  ];
}

/** Corrections, erasures and recalls of a message that came before or after it (03). Only its own sender's count. */
function applyEffects(means: Means, db: Database, target: MessageRow): void {
  for (const effect of listEffects(db, target.id)) {
    const by = findMessage(db, effect.message);
    if (by === undefined || by.sender !== target.sender || by.thread !== target.thread) continue;
    applyEffect(means, db, target, effect);
    markEffectDone(db, effect);
  }
}

function applyEffect(means: Means, db: Database, target: MessageRow, effect: EffectRow): void {
  const key = { thread: target.thread, authority: target.authority, other: target.sender };
  const atMs = means.nowMs();
  if (effect.kind === 'CORRECTION') note(means, db, target, 'corrected', effect.message);
  if (effect.kind === 'RECALL') {
    setMessageState(db, target.id, 'RECALLED', null);
    if (target.id === target.thread) moveCase(means, db, key, { type: 'withdraw', atMs });
    note(means, db, target, 'recalled', effect.message);
  }
  if (effect.kind === 'ERASURE_NOTICE') {
    eraseContent(db, target.id);
    setMessageState(db, target.id, 'ERASED', null);
    if (target.id === target.thread) moveCase(means, db, key, { type: 'erase', atMs });
    note(means, db, target, 'erased', effect.message);
  }
}

/** What was held only because the message that it answers had not arrived is taken now that it has. */
function releaseFollowers(means: Means, db: Database, thread: MessageId, authority: AuthorityId): void {
  for (const row of listThread(db, thread, authority)) {
    if (row.direction === 'out' || row.state !== 'HELD' || row.code !== 'IN_REPLY_TO_UNKNOWN') continue;
    const standing = threadStanding(db, { ...row, recipients: [row.authority], inReplyTo: row.inReplyTo ?? undefined });
    if (standing !== 'in-thread') continue;
    setMessageState(db, row.id, 'DELIVERED', null);
    note(means, db, row, 'applied', null);
  }
}

function note(means: Means, db: Database, row: MessageRow, event: string, detail: string | null): void {
  insertEvent(db, {
    atMs: means.nowMs(),
    event,
    authority: row.authority,
    message: row.id,
    thread: row.thread,
    detail,
  });
}

/** Owes the sender a statement about one of its messages. */
export function owe(
  db: Database,
  row: { id: MessageId; authority: AuthorityId; envelopeDigest: Uint8Array | null },
  stated: { state: OutcomeStateName; code: string | null; atMs: number },
): void {
  if (row.envelopeDigest === null) return;
  insertReceipt(db, { message: row.id, recipient: row.authority, envelopeDigest: row.envelopeDigest, ...stated });
}
