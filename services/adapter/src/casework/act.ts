import { allowedEvents, type CaseEvent, type CaseEventType, type CaseState } from '@tamga/core/casework';
import type { KindName } from '@tamga/core/identifiers';
import type { Officer } from '../api/officer.ts';
import type { ActionRequest } from '../api/requests.ts';
import type { Means } from '../means.ts';
import { refuse, type Refused } from '../refusal.ts';
import { compose } from '../send/compose.ts';
import { sendComposed } from '../send/send.ts';
import type { Action, Answer } from '../service.ts';
import { insertAccess } from '../store/access-rows.ts';
import { insertEvent } from '../store/event-rows.ts';
import { findMessage, setMessageState, type MessageRow } from '../store/message-rows.ts';
import { applyThread, owe } from './apply.ts';
import { storedEnvelope, storedLabels } from './body.ts';
import { moveCase, threadState } from './cases.ts';

/** The form that an action sends. */
const kindOfAction: Readonly<Partial<Record<Action, KindName>>> = {
  reply: 'REPLY',
  clarify: 'CLARIFICATION',
  refuse: 'REFUSAL',
  delay: 'DELAY_NOTICE',
  recall: 'RECALL',
};

/** What can still be done with a message, by its state and its case's. The light view offers exactly these. */
export function actionsFor(message: {
  direction: 'in' | 'out';
  state: string;
  caseState: CaseState | undefined;
}): readonly Action[] {
  const { direction, state, caseState } = message;
  if (caseState === undefined) return direction === 'in' && state === 'HELD' ? ['accept'] : [];
  const events = allowedEvents(caseState);
  if (direction === 'out') {
    const mine: Action[] = ['SENT', 'ADMITTED', 'DELIVERED'].includes(state) ? ['recall', 'clarify'] : ['clarify'];
    return ['REFUSED', 'EXPIRED', 'RECALLED', 'HELD'].includes(state)
      ? []
      : events.includes('close')
        ? [...mine, 'close']
        : mine;
  }
  if (['CANNOT_OPEN', 'EXPIRED', 'RECALLED', 'ERASED'].includes(state)) return [];
  return answeringActions.filter(([event]) => events.includes(event)).map(([, action]) => action);
}

/** Actions of the answering side by the event that the case must allow, in the order in which they are offered. */
const answeringActions: readonly (readonly [CaseEventType, Action])[] = [
  ['accept', 'accept'],
  ['answer', 'reply'],
  ['clarify', 'clarify'],
  ['refuse', 'refuse'],
  ['delay', 'delay'],
  ['task', 'assign'],
  ['close', 'close'],
  ['reopen', 'reopen'],
];

/** Does what an officer decided about a message. The answer is the id of the message to show: the one acted on, or the one sent. */
export async function act(
  means: Means,
  officer: Officer,
  asked: { row: MessageRow; action: Action; request: ActionRequest },
): Promise<Answer<string>> {
  const { row, action, request } = asked;
  const caseState = threadState(means.store.db, row.thread, row.authority).state;
  if (!actionsFor({ direction: row.direction, state: row.state, caseState }).includes(action)) {
    return refuse(
      'STATE_CONFLICT',
      `${action} is not possible while the message is ${row.state} and its case ${caseState ?? 'not open'}`,
    );
  }
  const kind = kindOfAction[action];
  if (kind !== undefined) return await answer(means, officer, { row, kind, action, request });
  const atMs = means.nowMs();
  switch (action) {
    case 'accept':
      return accept(means, officer, row);
    case 'assign':
      return assign(means, officer, row, request.officer);
    case 'close':
      return move(means, officer, row, { event: { type: 'close', atMs }, name: 'closed', statement: 'closed' });
    default:
      return move(means, officer, row, { event: { type: 'reopen', atMs }, name: 'reopened', statement: null });
  }
}

/** What was held for a person is released by a supervisor; then it is accepted like anything else. */
function accept(means: Means, officer: Officer, row: MessageRow): Answer<string> {
  if (row.state === 'HELD') {
    if (!officer.roles.includes('supervisor')) {
      return refuse('HUMAN_DECISION', 'the message is held: a supervisor decides whether it is accepted', {
        waitsFor: `supervisor of ${row.authority}`,
      });
    }
    means.store.commit((db) => {
      setMessageState(db, row.id, 'DELIVERED', null);
      applyThread(means, db, row.thread, row.authority);
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
    insertAccess(db, { atMs: nowMs, actor: officer, operation: 'alteration', message: row.id, purpose: to.name });
  });
  means.bell.ring();
  return { ok: true, value: row.id };
}

/** Sends the form of an action along the thread, to the other end. The case moves when the centre has admitted it. */
async function answer(
  means: Means,
  officer: Officer,
  asked: { row: MessageRow; kind: KindName; action: Action; request: ActionRequest },
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
  const sent = await sendComposed(means, officer, composed.value);
  return sent.ok ? { ok: true, value: sent.value.id } : sent;
}

/** An answer is about what was asked: unless the officer says otherwise it carries the purpose and crime areas of the question. */
function labelsOfAnswer(means: Means, row: MessageRow): Record<string, string> {
  const labels = storedLabels(means, row, storedEnvelope(means, row));
  if (labels === undefined) return {};
  return {
    ...(labels.crimeAreas.length === 0 ? {} : { 'crime-area': labels.crimeAreas.join(',') }),
    ...(labels.purpose === undefined ? {} : { purpose: labels.purpose }),
    ...(labels.urgency === 'routine' || labels.urgencyGround === undefined
      ? {}
      : { urgency: labels.urgency, ground: labels.urgencyGround }),
    ...(labels.marking === undefined ? {} : { marking: `${labels.marking.text}:${labels.marking.level}` }),
  };
}

/** The form as given, or made of free text and a choice: what the light view and short commands send. */
function formOf(row: MessageRow, action: Action, request: ActionRequest): Answer<unknown> {
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
