import type { KindName } from '@tamga/core/identifiers';
import type { Officer } from '../api/officer.ts';
import type { ActionRequest } from '../api/requests.ts';
import type { Means } from '../means.ts';
import { refuse, type Refused } from '../refusal.ts';
import { compose } from '../send/compose.ts';
import { sendComposed } from '../send/send.ts';
import type { Action, Answer } from '../service.ts';
import { insertAccess } from '../store/access-rows.ts';
import type { Database } from '../store/database.ts';
import { insertEvent } from '../store/event-rows.ts';
import { findMessage, setMessageState, type MessageRow } from '../store/message-rows.ts';
import { findThread, saveThread } from '../store/thread-rows.ts';
import { applyInOrder, moveCase, owe, setCase } from './apply.ts';

/** The form that an action sends. */
export const kindOfAction: Readonly<Partial<Record<Action, KindName>>> = {
  reply: 'REPLY',
  clarify: 'CLARIFICATION',
  refuse: 'REFUSAL',
  delay: 'DELAY_NOTICE',
  recall: 'RECALL',
};

/** What can still be done with a message, by its state and its case's. The light view offers exactly these. */
export function actionsFor(message: { direction: 'in' | 'out'; state: string; threadState: string }): readonly Action[] {
  const { direction, state, threadState } = message;
  if (direction === 'out') return ['SENT', 'ADMITTED', 'DELIVERED'].includes(state) ? ['recall', 'clarify'] : ['ACCEPTED', 'ANSWERED'].includes(state) ? ['clarify'] : [];
  if (state === 'HELD') return ['accept'];
  if (['REFUSED', 'CANNOT_OPEN', 'EXPIRED', 'RECALLED', 'ERASED'].includes(state)) return [];
  if (state === 'CLOSED' || threadState === 'CLOSED') return ['reopen'];
  const open: Action[] = ['reply', 'clarify', 'refuse', 'delay', 'assign', 'close'];
  return state === 'DELIVERED' || state === 'CORRECTED' ? ['accept', ...open] : open;
}

/** Does what an officer decided about a message. The answer is the id of the message to show: the one acted on, or the one sent. */
export async function act(means: Means, officer: Officer, asked: { row: MessageRow; action: Action; request: ActionRequest }): Promise<Answer<string>> {
  const { row, action, request } = asked;
  const threadState = findThread(means.store.db, row.thread, row.authority)?.state ?? row.state;
  if (!actionsFor({ direction: row.direction, state: row.state, threadState }).includes(action)) {
    return refuse('STATE_CONFLICT', `${action} is not possible while the message is ${row.state} and its case ${threadState}`);
  }
  const kind = kindOfAction[action];
  if (kind !== undefined) return await answer(means, officer, { row, kind, action, request });
  switch (action) {
    case 'accept':
      return accept(means, officer, row);
    case 'assign':
      return assign(means, officer, row, request.officer);
    case 'close':
      return move(means, officer, row, { state: 'CLOSED', event: 'closed', statement: 'closed' });
    default:
      return move(means, officer, row, { state: 'ACCEPTED', event: 'reopened', statement: null });
  }
}

/** What was held for a person is released by a supervisor; then it is accepted like anything else. */
function accept(means: Means, officer: Officer, row: MessageRow): Answer<string> {
  if (row.state !== 'HELD') return move(means, officer, row, { state: 'ACCEPTED', event: 'accepted', statement: 'accepted' });
  if (!officer.roles.includes('supervisor')) {
    return refuse('HUMAN_DECISION', 'the message is held: a supervisor decides whether it is accepted', { waitsFor: `supervisor of ${row.authority}` });
  }
  const nowMs = means.nowMs();
  means.store.commit((db) => {
    setMessageState(db, row.id, 'DELIVERED', null);
    applyInOrder(db, row.id, nowMs);
  });
  return move(means, officer, { ...row, state: 'DELIVERED' }, { state: 'ACCEPTED', event: 'accepted', statement: 'accepted' });
}

function assign(means: Means, officer: Officer, row: MessageRow, to: string | undefined): Answer<string> {
  if (to === undefined || to === '') return refuse('MALFORMED_REQUEST', 'officer: name the officer to whom the case is assigned');
  if (!officer.roles.includes('supervisor')) return refuse('ROLE_NOT_ALLOWED', 'only a supervisor assigns cases');
  const nowMs = means.nowMs();
  means.store.commit((db) => {
    const thread = findThread(db, row.thread, row.authority);
    if (thread !== undefined) saveThread(db, { ...thread, officer: to, state: 'TASKED', changedMs: nowMs });
    note(db, row, 'assigned', null, nowMs);
    insertAccess(db, { atMs: nowMs, actor: officer, operation: 'alteration', message: row.id, purpose: 'assign' });
  });
  return { ok: true, value: row.id };
}

function move(
  means: Means,
  officer: Officer,
  row: MessageRow,
  to: { state: 'ACCEPTED' | 'CLOSED'; event: string; statement: 'accepted' | 'closed' | null },
): Answer<string> {
  const nowMs = means.nowMs();
  means.store.commit((db) => {
    setMessageState(db, row.id, to.state, null);
    setCase(db, row, to.state, nowMs);
    if (to.statement !== null) owe(db, row, to.statement, null, nowMs);
    note(db, row, to.event, null, nowMs);
    insertAccess(db, { atMs: nowMs, actor: officer, operation: 'alteration', message: row.id, purpose: to.event });
  });
  means.bell.ring();
  return { ok: true, value: row.id };
}

/** Sends the form of an action along the thread, to the other end; the case moves in the transaction that queues it. */
async function answer(
  means: Means,
  officer: Officer,
  asked: { row: MessageRow; kind: KindName; action: Action; request: ActionRequest },
): Promise<Answer<string>> {
  const { row, kind, action, request } = asked;
  const form = formOf(row, action, request);
  if (!form.ok) return form;
  const to = row.direction === 'in' ? [row.sender] : [...row.recipients];
  const composed = compose(means, officer, {
    to,
    kind,
    body: form.value,
    labels: request.labels,
    id: request.id,
    inReplyTo: row.id,
    operation: row.operation ?? undefined,
  });
  if (!composed.ok) return composed;
  const sent = await sendComposed(means, officer, composed.value, (db) => follow(db, means, row, action));
  return sent.ok ? { ok: true, value: sent.value.id } : sent;
}

function follow(db: Database, means: Means, row: MessageRow, action: Action): void {
  const nowMs = means.nowMs();
  const events: Partial<Record<Action, string>> = { reply: 'answered', clarify: 'clarification', refuse: 'refusal-sent', delay: 'delayed' };
  const event = events[action];
  if (event !== undefined) note(db, row, event, null, nowMs);
  const kind = kindOfAction[action];
  if (kind !== undefined) moveCase(db, { ...row, kind, direction: 'out', decisions: [] }, nowMs);
  if (row.direction === 'out') return;
  if (action === 'reply' || action === 'refuse') {
    setMessageState(db, row.id, action === 'reply' ? 'ANSWERED' : 'REFUSED', null);
    owe(db, row, 'answered', null, nowMs);
  }
  if (action === 'clarify') setMessageState(db, row.id, 'CLARIFICATION', null);
}

/** The form as given, or made of free text and a choice: what the light view and short commands send. */
function formOf(row: MessageRow, action: Action, request: ActionRequest): Answer<unknown> {
  if (request.body !== undefined) return { ok: true, value: request.body };
  const { text, language = 'ru' } = request;
  const texts = text === undefined || text.trim() === '' ? undefined : [{ language, text: text.replaceAll('\r\n', '\n').trim() }];
  switch (action) {
    case 'reply':
      return needed(texts, { result: request.result ?? 'full' });
    case 'clarify':
      return needed(texts, {});
    case 'refuse':
      if (request.ground === undefined) return refuse('GROUND_UNKNOWN', 'ground: name the ground of the refusal, for example live-investigation');
      return needed(texts, { ground: request.ground });
    case 'delay':
      return needed(texts, { ground: request.ground ?? 'other' });
    case 'recall':
      return { ok: true, value: { ...(texts === undefined ? {} : { text: texts }), message: row.id, reason: request.ground ?? 'no-longer-needed' } };
    default:
      return refuse('MALFORMED_REQUEST', `${action} takes no form`);
  }
}

function needed(texts: readonly { language: string; text: string }[] | undefined, rest: object): { ok: true; value: unknown } | Refused {
  if (texts === undefined) return refuse('FORM_INVALID', 'text: write what you want to say', { problems: [{ path: 'text', expected: 'a text that is not empty' }] });
  return { ok: true, value: { text: texts, ...rest } };
}

function note(db: Database, row: MessageRow, event: string, detail: string | null, nowMs: number): void {
  insertEvent(db, { atMs: nowMs, event, authority: row.authority, message: row.id, thread: row.thread, detail });
}

/** The message, if this officer may see that it exists. */
export function visibleTo(means: Means, officer: Officer, id: string, options: { wholeParty: boolean }): MessageRow | undefined {
  const row = /^[0-9a-f]{32}$/u.test(id) ? findMessage(means.store.db, id as MessageRow['id']) : undefined;
  return row !== undefined && (options.wholeParty || row.authority === officer.authority) ? row : undefined;
}
