import { messageIdCreatedMs, newMessageId, type MessageId } from '@tamga/core/identifiers';
import { lifetimeMsMax } from '@tamga/core/sealing';
import { logAccess } from '../access/log-access.ts';
import type { Officer } from '../api/officer.ts';
import { draftOf } from '../casework/body.ts';
import type { Means } from '../means.ts';
import { refuse } from '../refusal.ts';
import type { Answer } from '../answer.ts';
import { insertEvent } from '../store/event-rows.ts';
import { setMessageState, type MessageRow } from '../store/message-rows.ts';
import type { Addressing } from './addressing.ts';
import { composeDraft } from './compose.ts';
import { sendComposed } from './send.ts';

/** A draft whose id is good for less than this is released under a new one: there must be time to deliver it. */
const lifeLeftMsMin = 86_400_000;

/**
 * Releases what waits for a decision at the sender: the authority's decision goes into the signed header, and the
 * agreements are asked anew with it (decision 0125). By a supervisor, and never by who wrote it. The answer is the id of
 * the message that goes.
 */
export async function release(means: Means, officer: Officer, row: MessageRow): Promise<Answer<string>> {
  const problem = whyNot(officer, row);
  if (problem !== undefined) return problem;
  const { form, labels, agreement, article, consents = [], forwards = [] } = draftOf(means, row);
  const id = idOf(means, row);
  const addressing: Addressing = {
    kind: row.kind,
    recipients: row.recipients,
    id,
    createdMs: messageIdCreatedMs(id),
    expiresMs: Math.min(means.nowMs() + lifetimeMsMax, messageIdCreatedMs(id) + lifetimeMsMax),
    inReplyTo: row.inReplyTo ?? undefined,
    thread: row.thread === row.id ? id : row.thread,
    operation: (row.operation ?? undefined) as Addressing['operation'],
    choice: {
      ...labels,
      ...(agreement === undefined ? {} : { agreement }),
      ...(article === undefined ? {} : { article }),
    },
  };
  const composed = composeDraft(means, officer, { addressing, body: form, senderDecided: true, consents, forwards });
  if (!composed.ok) return composed;
  const { standing, verdict, decisions } = composed.value;
  if (standing === 'hold') {
    const waitsFor = decisions.find((one) => one.decision === 'human')?.waitsFor ?? verdict.waitsFor;
    return refuse('HUMAN_DECISION', 'released here it still waits for others', { ...verdict, waitsFor });
  }
  const sent = await sendComposed(means, officer, { ...composed.value, author: row.author ?? undefined });
  if (!sent.ok) return sent;
  if (id !== row.id) replaced(means, officer, row, id);
  return { ok: true, value: id };
}

function whyNot(officer: Officer, row: MessageRow): ReturnType<typeof refuse> | undefined {
  if (!officer.roles.includes('supervisor'))
    return refuse('HUMAN_DECISION', 'a supervisor decides whether it is released', {
      waitsFor: `supervisor of ${row.authority}`,
    });
  // 06: four eyes. Of a draft whose author nobody knows nobody can say that he is another.
  if (row.author === null || row.author === officer.name)
    return refuse('FOUR_EYES', 'who wrote a message does not release it', {
      waitsFor: `another supervisor of ${row.authority}`,
    });
  return undefined;
}

function idOf(means: Means, row: MessageRow): MessageId {
  const nowMs = means.nowMs();
  const isGood = row.createdMs + lifetimeMsMax - nowMs >= lifeLeftMsMin;
  return isGood ? row.id : newMessageId({ nowMs, randomBytes: means.randomBytes });
}

/** The row of an id that had become too old says under which it went. */
function replaced(means: Means, officer: Officer, row: MessageRow, id: MessageId): void {
  const atMs = means.nowMs();
  means.store.commit((db) => {
    setMessageState(db, row.id, 'RELEASED', null);
    const { authority, thread } = row;
    insertEvent(db, { atMs, event: 'released', authority, message: row.id, thread, detail: id });
    logAccess(means, { actor: officer, operation: 'alteration', act: 'released', messages: [row] });
  });
}
