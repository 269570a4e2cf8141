import type { DecisionView } from '@tamga/api';
import { leadMs, questionOf } from '@tamga/core/agreements';
import { purposes, toHex, type AuthorityId } from '@tamga/core/identifiers';
import { decodeExact, tamga } from '@tamga/wire';
import { decisionView } from '../decision-view.ts';
import type { Means } from '../means.ts';
import { abortableWait } from '../send/wait.ts';
import { deleteFlag, findFlag, insertFlag } from '../store/case-flags.ts';
import { listOpenCases, type CaseRow } from '../store/case-rows.ts';
import { insertEvent } from '../store/event-rows.ts';
import { findMessage, setMessageState, type MessageRow } from '../store/message-rows.ts';
import { listUnstored, setHeld } from '../store/outbox-rows.ts';
import { findAdmission } from '../store/proof-rows.ts';
import { threadStanding } from '../thread.ts';
import { storedEnvelope } from './body.ts';
import { isSettled } from './cases.ts';
import { reliedConsents } from './consents.ts';

/** Besides every change of the register: agreements begin and end by the clock alone. */
const everyMs = 60_000;

/**
 * Looks at what is open whenever the agreements may say something else, until the signal fires (04: running threads are
 * re-evaluated when an agreement changes). Needs no connection.
 */
export async function keepEvaluating(means: Means, signal: AbortSignal): Promise<void> {
  let changed = false;
  let wake = (): void => undefined;
  const stop = means.register.onChange(() => {
    changed = true;
    wake();
  });
  try {
    while (!signal.aborted) {
      const wasChanged = changed;
      changed = false;
      if (means.register.complete) reEvaluate(means);
      // What has just come begins to count a moment later.
      if (!changed) await abortableWait(wasChanged ? leadMs : everyMs, signal, (now) => (wake = now));
    }
  } finally {
    stop();
  }
}

/** One pass. Nothing is sent by it, and nothing is thrown away: what rests is shown, and goes on when its agreement does. */
export function reEvaluate(means: Means): void {
  for (const row of listOpenCases(means.store.db)) if (!isSettled(row.content.state)) lookAtCase(means, row);
  for (const { id, held } of listUnstored(means.store.db)) {
    const row = findMessage(means.store.db, id);
    if (row !== undefined) lookAtUnsent(means, row, held);
  }
}

/** A case is flagged while what opened it could not be sent now, though it could then. */
function lookAtCase(means: Means, { thread, authority, other, side }: CaseRow): void {
  const { db } = means.store;
  const opening = findMessage(db, thread);
  if (opening === undefined) return;
  const key = { thread, authority, other };
  const [change] = changesOf(means, opening, [side === 'asking' ? other : authority]);
  const flag = findFlag(db, key);
  const nowMs = means.nowMs();
  const told = { atMs: nowMs, authority, message: opening.id, thread };
  if (change === undefined && flag !== undefined) {
    means.store.commit((inside) => {
      deleteFlag(inside, key);
      insertEvent(inside, { ...told, event: 'agreement-resumed', detail: articleOf(flag) });
    });
  }
  if (change !== undefined && flag === undefined) {
    const { agreement, article } = change.before;
    means.store.commit((inside) => {
      insertFlag(inside, { ...key, code: change.now.code ?? 'NO_AGREEMENT', agreement, article, sinceMs: nowMs });
      insertEvent(inside, { ...told, event: 'agreement-rests', detail: articleOf(change.before) });
    });
  }
}

/** What no stream has taken yet is held back while it is not covered: the centre would refuse it, and that is final. */
function lookAtUnsent(means: Means, row: MessageRow, held: boolean): void {
  const [change] = changesOf(means, row, row.recipients);
  if ((change !== undefined) === held) return;
  const { id, authority, thread } = row;
  means.store.commit((db) => {
    setHeld(db, id, !held);
    setMessageState(db, id, held ? 'SENT' : 'HELD', change?.now.code ?? null);
    const event = held ? 'agreement-resumed' : 'agreement-rests';
    const detail = change === undefined ? null : articleOf(change.before);
    insertEvent(db, { atMs: means.nowMs(), event, authority, message: id, thread, detail });
  });
  if (held) means.bell.ring();
}

/** A recipient to whom the message could go then and could not go now. */
interface Change {
  readonly before: DecisionView;
  readonly now: DecisionView;
}

/**
 * The same question asked for two times, so that nothing but documents and dates makes the difference: the record's time,
 * or that of sealing while there is none, and now.
 */
function changesOf(means: Means, row: MessageRow, recipients: readonly AuthorityId[]): Change[] {
  const { db } = means.store;
  const envelope = storedEnvelope(means, row);
  if (envelope === undefined) return [];
  const wire = decodeExact(tamga.envelope.v1.Header, envelope.headerBytes);
  if (!wire.ok) throw new Error(`the header of ${row.id} was parsed before and does not decode now`);
  const inThread = threadStanding(db, { ...envelope.header, recipients }) === 'in-thread';
  const { header } = envelope;
  const relying = {
    sender: header.sender,
    recipients: header.recipients.map(({ authority }) => authority),
    purpose: purposes.nameOf(header.labels.purpose) ?? ('' as const),
    consents: header.consents.map((hash) => toHex(hash)),
  };
  const at = (ms: number): DecisionView[] => {
    const consenting = reliedConsents(means, relying, ms);
    const question = { ...questionOf(wire.message, { inThread, consenting }), recipients: [...recipients] };
    return means.register.picture.agreements.decide(question, ms).map(decisionView);
  };
  const then = at(findAdmission(db, row.id)?.atMs ?? row.createdMs);
  const now = at(means.nowMs());
  return then.flatMap((before, i) => {
    const after = now[i];
    const isLost = after !== undefined && before.decision !== 'refuse' && after.decision === 'refuse';
    return isLost ? [{ before, now: after }] : [];
  });
}

function articleOf({ agreement, article }: { agreement: string | null; article: string | null }): string | null {
  return agreement === null ? null : `${agreement} ${article ?? ''}`.trim();
}
