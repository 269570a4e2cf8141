import { planThread, type CaseEvent, type Gap } from '@tamga/core/casework';
import { messageIdCreatedMs, type AuthorityId, type MessageId, type OutcomeStateName } from '@tamga/core/identifiers';
import { adapterFor, logAccess } from '../access/log-access.ts';
import type { Means } from '../means.ts';
import { answeredUnknown, judgeHeld } from '../receive/decide-again.ts';
import { startConsents } from '../store/consent-rows.ts';
import { insertEffect, listEffects, markEffectDone, type EffectRow } from '../store/case-rows.ts';
import type { Database } from '../store/database.ts';
import { insertEvent } from '../store/event-rows.ts';
import {
  eraseContent,
  findSummary,
  listHeld,
  markApplied,
  setChanges,
  setMessageState,
  type MessageSummary,
} from '../store/message-rows.ts';
import { listThreadOrder } from '../store/thread-rows.ts';
import { findAdmission } from '../store/proof-rows.ts';
import { insertReceipt } from '../store/receipt-rows.ts';
import { moveCase, openCase } from './cases.ts';

/** What is missing before a received message: asks of each thread once, however many of its messages are shown. */
export function createGapFinder(db: Database, nowMs: number): (row: MessageSummary) => Gap | undefined {
  const known = new Map<string, ReadonlyMap<MessageId, Gap>>();
  return (row) => {
    if (row.direction === 'out') return undefined;
    const key = `${row.thread} ${row.authority}`;
    let gaps = known.get(key);
    if (gaps === undefined) {
      const plan = planThread(listThreadOrder(db, row.thread, row.authority), nowMs);
      gaps = new Map(plan.gaps.map((gap) => [gap.message, gap]));
      known.set(key, gaps);
    }
    return gaps.get(row.id);
  };
}

/**
 * Takes what can be applied of a thread into its case, in order (03, Order). Part of the arrival's transaction. The answer
 * is when to do so again though nothing arrives; undefined while nothing waits.
 */
export function applyThread(means: Means, db: Database, thread: MessageId, authority: AuthorityId): number | undefined {
  const nowMs = means.nowMs();
  releaseFollowers(means, db, thread, authority);
  const plan = planThread(listThreadOrder(db, thread, authority), nowMs);
  const withGap = new Set(plan.gaps.filter(({ positions }) => positions.length > 0).map(({ message }) => message));
  for (const id of plan.apply) {
    const row = findSummary(db, id);
    if (row === undefined) continue;
    apply(means, db, row);
    if (withGap.has(id)) note(means, db, row, 'applied-with-gap', null);
  }
  return plan.againMs;
}

/** Takes a received message into its case. */
function apply(means: Means, db: Database, row: MessageSummary): void {
  markApplied(db, row.id);
  startConsents(db, row.id, means.nowMs());
  // Adapters' own traffic is nobody's case.
  if (row.kind === 'TALLY') return;
  if (row.thread === row.id) {
    const admittedMs = findAdmission(db, row.id)?.atMs ?? row.atMs;
    openCase(means, db, row, row.sender, arrivedEvents(admittedMs, row.atMs));
  } else if (row.caseEvent !== null)
    moveCase(means, db, { thread: row.thread, authority: row.authority, other: row.sender }, row.caseEvent);
  for (const target of row.amends) insertEffect(db, { target, message: row.id, kind: row.kind });
  for (const id of [row.id, ...row.amends]) {
    const target = findSummary(db, id);
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
function applyEffects(means: Means, db: Database, target: MessageSummary): void {
  for (const effect of listEffects(db, target.id)) {
    const by = findSummary(db, effect.message);
    if (by === undefined || by.sender !== target.sender || by.thread !== target.thread) continue;
    applyEffect(means, db, target, effect);
    markEffectDone(db, effect);
  }
}

function applyEffect(means: Means, db: Database, target: MessageSummary, effect: EffectRow): void {
  const key = { thread: target.thread, authority: target.authority, other: target.sender };
  const atMs = means.nowMs();
  const logged = { actor: adapterFor(target.authority), messages: [target] };
  const also = [{ type: 'message' as const, id: effect.message }];
  if (effect.kind === 'CORRECTION') {
    logAccess(means, { ...logged, operation: 'alteration', act: 'corrected', also });
    note(means, db, target, 'corrected', effect.message);
  }
  if (effect.kind === 'RECALL') {
    setMessageState(db, target.id, 'RECALLED', null);
    logAccess(means, { ...logged, operation: 'alteration', act: 'recalled', also });
    if (target.id === target.thread) moveCase(means, db, key, { type: 'withdraw', atMs });
    note(means, db, target, 'recalled', effect.message);
  }
  if (effect.kind === 'ERASURE_NOTICE') {
    eraseContent(db, target.id);
    setMessageState(db, target.id, 'ERASED', null);
    logAccess(means, { ...logged, operation: 'erasure', act: 'erased', also, code: 'ERASURE_NOTICE' });
    if (target.id === target.thread) moveCase(means, db, key, { type: 'erase', atMs });
    note(means, db, target, 'erased', effect.message);
  }
}

/** What was held only because the message that it answers had not arrived is judged again now that something has. */
function releaseFollowers(means: Means, db: Database, thread: MessageId, authority: AuthorityId): void {
  for (const id of listHeld(db, { thread, authority, code: answeredUnknown })) {
    const row = findSummary(db, id);
    const judged = judgeHeld(means, id);
    if (row === undefined || (judged.verdict === 'held' && judged.code === answeredUnknown)) continue;
    if (judged.verdict === 'release') {
      setMessageState(db, id, 'DELIVERED', null);
      note(means, db, row, 'applied', null);
      continue;
    }
    // From here on only a person releases it, and the sender hears of that as of every hold.
    const { code } = judged;
    setMessageState(db, id, 'HELD', code);
    setChanges(db, id, judged.changes);
    owe(db, row, { state: 'held-by-recipient', code, atMs: means.nowMs() });
    note(means, db, row, 'held-on-arrival', code);
  }
}

function note(means: Means, db: Database, row: MessageSummary, event: string, detail: string | null): void {
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
  const { id: message, authority: recipient, envelopeDigest } = row;
  if (envelopeDigest === null) return;
  // Our clock may be behind the sender's; nothing is logged of a message before it was made (decision 0090).
  const atMs = Math.max(stated.atMs, messageIdCreatedMs(message));
  insertReceipt(db, { message, recipient, envelopeDigest, ...stated, atMs });
}
