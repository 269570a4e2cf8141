import type { ActionRequest, CaseAction } from '@tamga/api';
import { expectsAnswer, type CaseEvent } from '@tamga/core/casework';
import type { KindName } from '@tamga/core/identifiers';
import { logAccess } from '../access/log-access.ts';
import type { Officer } from '../api/officer.ts';
import type { Means } from '../means.ts';
import { refuse, type Refused } from '../refusal.ts';
import { compose } from '../send/compose.ts';
import { release } from '../send/release.ts';
import { sendComposed } from '../send/send.ts';
import type { Answer } from '../answer.ts';
import { insertEvent } from '../store/event-rows.ts';
import { findMessage, setMessageState, type MessageRow } from '../store/message-rows.ts';
import { answerProblem } from './answer-terms.ts';
import { applyThread, owe } from './apply.ts';
import { askConsent, decideConsent, withdrawConsent } from './ask-consent.ts';
import { moveCase, threadState } from './cases.ts';
import { labelsOfAnswer } from './labels-of-answer.ts';
import { possibleActions } from './possible-actions.ts';

/** The form that an action sends. */
const kindOfAction: Readonly<Partial<Record<CaseAction, KindName>>> = {
  reply: 'REPLY',
  clarify: 'CLARIFICATION',
  refuse: 'REFUSAL',
  delay: 'DELAY_NOTICE',
  recall: 'RECALL',
};

/** Does what an officer decided about a message. The answer is the id of the message to show: the one acted on, or the one sent. */
export async function act(
  means: Means,
  officer: Officer,
  asked: { row: MessageRow; action: CaseAction; request: ActionRequest },
): Promise<Answer<string>> {
  const { row, action, request } = asked;
  if (!possibleActions(means, row).includes(action)) {
    const caseState = threadState(means.store.db, row.thread, row.authority).state;
    return refuse(
      'STATE_CONFLICT',
      `${action} is not possible while the message is ${row.state} and its case ${caseState ?? 'not open'}`,
    );
  }
  if (row.direction === 'in' && row.state === 'HELD' && action === 'refuse')
    return await refuseHeld(means, officer, row, request);
  const kind = kindOfAction[action];
  if (kind !== undefined) return await answer(means, officer, { row, kind, action, request });
  const atMs = means.nowMs();
  switch (action) {
    case 'accept':
      return accept(means, officer, row);
    case 'assign':
      return assign(means, officer, row, request.officer);
    case 'release':
      return await release(means, officer, row);
    case 'withdraw':
      return withdrawDraft(means, officer, row);
    case 'review':
      return review(means, officer, row);
    case 'ask-consent':
      return await askConsent(means, officer, row, request);
    case 'grant-consent':
    case 'refuse-consent':
      return await decideConsent(means, officer, {
        row,
        request,
        outcome: action === 'grant-consent' ? 'granted' : 'refused',
      });
    case 'withdraw-consent':
      return await withdrawConsent(means, officer, row, request);
    case 'close':
      return move(means, officer, row, { event: { type: 'close', atMs }, name: 'closed', statement: 'closed' });
    default:
      return move(means, officer, row, { event: { type: 'reopen', atMs }, name: 'reopened', statement: null });
  }
}

/** What was held for a person is released by a supervisor; then it is accepted like anything else. */
function accept(means: Means, officer: Officer, row: MessageRow): Answer<string> {
  if (row.state === 'HELD') {
    const waits = supervisorOnly(officer, row);
    if (waits !== undefined) return waits;
    means.store.commit((db) => {
      setMessageState(db, row.id, 'DELIVERED', null);
      applyThread(means, db, row.thread, row.authority);
      insertEvent(db, {
        atMs: means.nowMs(),
        event: 'hold-lifted',
        authority: row.authority,
        message: row.id,
        thread: row.thread,
        detail: row.code,
      });
      logAccess(means, { actor: officer, operation: 'alteration', act: 'hold-lifted', messages: [row] });
    });
  }
  return move(means, officer, row, {
    event: { type: 'accept', atMs: means.nowMs() },
    name: 'accepted',
    statement: 'accepted',
  });
}

function assign(means: Means, officer: Officer, row: MessageRow, unit: string | undefined): Answer<string> {
  if (unit === undefined || unit === '')
    return refuse('MALFORMED_REQUEST', 'officer: name the officer or unit to whom the case is assigned');
  if (!officer.roles.includes('supervisor')) return refuse('ROLE_NOT_ALLOWED', 'only a supervisor assigns cases');
  return move(means, officer, row, {
    event: { type: 'task', unit, atMs: means.nowMs() },
    name: 'assigned',
    statement: null,
  });
}

/** Moves the case by an officer's own decision; a received message that opened it shows its state. */
function move(
  means: Means,
  officer: Officer,
  row: MessageRow,
  to: { event: CaseEvent; name: string; statement: 'accepted' | 'closed' | null },
): Answer<string> {
  const others = row.direction === 'in' ? [row.sender] : row.recipients;
  const nowMs = means.nowMs();
  means.store.commit((db) => {
    const states = others.map((other) =>
      moveCase(means, db, { thread: row.thread, authority: row.authority, other }, to.event),
    );
    const state = states.find((each) => each !== undefined);
    if (state !== undefined && row.direction === 'in') setMessageState(db, row.id, state, null);
    if (to.statement !== null && row.direction === 'in') owe(db, row, { state: to.statement, code: null, atMs: nowMs });
    insertEvent(db, {
      atMs: nowMs,
      event: to.name,
      authority: row.authority,
      message: row.id,
      thread: row.thread,
      detail: null,
    });
    logAccess(means, { actor: officer, operation: 'alteration', act: to.name, messages: [row] });
  });
  means.bell.ring();
  return { ok: true, value: row.id };
}

/**
 * A person decided against what was held. The receipt says so and no more: the ground is not the centre's to know. Where
 * the kind asks for an answer, it goes sealed along the thread first (decision 0125).
 */
async function refuseHeld(
  means: Means,
  officer: Officer,
  row: MessageRow,
  request: ActionRequest,
): Promise<Answer<string>> {
  const waits = supervisorOnly(officer, row);
  if (waits !== undefined) return waits;
  if (expectsAnswer(row.kind)) {
    const told = await answer(means, officer, { row, kind: 'REFUSAL', action: 'refuse', request });
    if (!told.ok) return told;
  } else if (request.ground === undefined || request.ground === '')
    return refuse('GROUND_UNKNOWN', 'ground: name the ground of the refusal, for example contrary-to-law');
  const atMs = means.nowMs();
  means.store.commit((db) => {
    setMessageState(db, row.id, 'REFUSED', refusedByPerson);
    owe(db, row, { state: 'refused-by-recipient', code: refusedByPerson, atMs });
    const { authority, thread } = row;
    insertEvent(db, {
      atMs,
      event: 'refused-by-person',
      authority,
      message: row.id,
      thread,
      detail: request.ground ?? null,
    });
    logAccess(means, { actor: officer, operation: 'alteration', act: 'refused', messages: [row] });
  });
  means.bell.ring();
  return { ok: true, value: row.id };
}

const refusedByPerson = 'REFUSED_BY_PERSON';

function supervisorOnly(officer: Officer, row: MessageRow): Refused | undefined {
  if (officer.roles.includes('supervisor')) return undefined;
  return refuse('HUMAN_DECISION', 'the message is held: a supervisor decides whether it is accepted', {
    waitsFor: `supervisor of ${row.authority}`,
  });
}

/** What was written and not sent is given up. */
function withdrawDraft(means: Means, officer: Officer, row: MessageRow): Answer<string> {
  const atMs = means.nowMs();
  means.store.commit((db) => {
    setMessageState(db, row.id, 'WITHDRAWN', null);
    const { authority, thread } = row;
    insertEvent(db, { atMs, event: 'withdrawn', authority, message: row.id, thread, detail: null });
    logAccess(means, { actor: officer, operation: 'alteration', act: 'withdrawn', messages: [row] });
  });
  return { ok: true, value: row.id };
}

/** Somebody looked at whether it is still needed, or at how the flash channel was used: a supervisor, who answers for it. */
function review(means: Means, officer: Officer, row: MessageRow): Answer<string> {
  if (!officer.roles.includes('supervisor')) return refuse('ROLE_NOT_ALLOWED', 'only a supervisor reviews');
  const atMs = means.nowMs();
  means.store.commit((db) => {
    const { authority, thread } = row;
    insertEvent(db, { atMs, event: 'reviewed', authority, message: row.id, thread, detail: null });
    logAccess(means, { actor: officer, operation: 'consultation', act: 'review', messages: [row] });
  });
  return { ok: true, value: row.id };
}

/** Sends the form of an action along the thread, to the other end. The case moves when the centre has admitted it. */
async function answer(
  means: Means,
  officer: Officer,
  asked: { row: MessageRow; kind: KindName; action: CaseAction; request: ActionRequest },
): Promise<Answer<string>> {
  const { row, kind, action, request } = asked;
  const form = formOf(row, action, request);
  if (!form.ok) return form;
  const composed = compose(means, officer, {
    to: row.direction === 'in' ? [row.sender] : [...row.recipients],
    kind,
    body: form.value,
    labels: request.labels ?? labelsOfAnswer(means, row),
    id: request.id,
    inReplyTo: row.id,
    operation: row.operation ?? undefined,
  });
  if (!composed.ok) return composed;
  const owed = row.direction === 'in' ? answerProblem(means, row, { kind, composed: composed.value }) : undefined;
  if (owed !== undefined) return owed;
  const sent = await sendComposed(means, officer, composed.value);
  return sent.ok ? { ok: true, value: sent.value.id } : sent;
}

/** The form as given, or made of free text and a choice: what the light view and short commands send. */
function formOf(row: MessageRow, action: CaseAction, request: ActionRequest): Answer<unknown> {
  if (request.body !== undefined) return { ok: true, value: request.body };
  const { text, language = 'ru' } = request;
  const texts =
    text === undefined || text.trim() === '' ? undefined : [{ language, text: text.replaceAll('\r\n', '\n').trim() }];
  switch (action) {
    case 'reply':
      return needed(texts, { result: request.result ?? 'full' });
    case 'clarify':
      return needed(texts, {});
    case 'refuse':
      if (request.ground === undefined)
        return refuse('GROUND_UNKNOWN', 'ground: name the ground of the refusal, for example live-investigation');
      return needed(texts, { ground: request.ground });
    case 'delay':
      return needed(texts, { ground: request.ground ?? 'other' });
    case 'recall':
      return {
        ok: true,
        value: {
          ...(texts === undefined ? {} : { text: texts }),
          message: row.id,
          reason: request.ground ?? 'no-longer-needed',
        },
      };
    default:
      return refuse('MALFORMED_REQUEST', `${action} takes no form`);
  }
}

function needed(
  texts: readonly { language: string; text: string }[] | undefined,
  rest: object,
): { ok: true; value: unknown } | Refused {
  if (texts === undefined)
    return refuse('FORM_INVALID', 'text: write what you want to say', {
      problems: [{ path: 'text', expected: 'a text that is not empty' }],
    });
  return { ok: true, value: { text: texts, ...rest } };
}

/** The message, if this officer may see that it exists. */
export function visibleTo(
  means: Means,
  officer: Officer,
  id: string,
  options: { wholeParty: boolean },
): MessageRow | undefined {
  const row = /^[0-9a-f]{32}$/u.test(id) ? findMessage(means.store.db, id as MessageRow['id']) : undefined;
  return row !== undefined && (options.wholeParty || row.authority === officer.authority) ? row : undefined;
}
