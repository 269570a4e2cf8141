import type { ActionRequest } from '@tamga/api';
import type { FormByKind } from '@tamga/wire/content-forms';
import { isMessageId, partyOf } from '@tamga/core/identifiers';
import type { Officer } from '../api/officer.ts';
import type { Means } from '../means.ts';
import { refuse, type Refused } from '../refusal.ts';
import { compose, type Titles } from '../send/compose.ts';
import { sendComposed } from '../send/send.ts';
import type { Answer } from '../answer.ts';
import { findMessage, type MessageRow } from '../store/message-rows.ts';
import { openStored } from './body.ts';
import { consentEndMs } from './consents.ts';
import { labelsOfAnswer } from './labels-of-answer.ts';

/** Asks whoever sent a message for consent to a further use of it: from the message, in one step. */
export async function askConsent(
  means: Means,
  officer: Officer,
  row: MessageRow,
  request: ActionRequest,
): Promise<Answer<string>> {
  const { use, to = [] } = request;
  if (request.body === undefined && use === undefined)
    return refuse('MALFORMED_REQUEST', 'use: say for what consent is asked, for example court or onward');
  const form = request.body ?? {
    title: titleOf(means, row),
    ...textOf(request),
    messages: [row.id],
    use,
    ...(to.length === 0 ? {} : { recipients: to }),
  };
  return await sendTo(means, officer, { row, kind: 'CONSENT_REQUEST', form, request });
}

/** Grants or refuses what was asked, for exactly the messages, use and recipients of the request. */
export async function decideConsent(
  means: Means,
  officer: Officer,
  asked: { row: MessageRow; request: ActionRequest; outcome: 'granted' | 'refused' },
): Promise<Answer<string>> {
  const { row, request, outcome } = asked;
  const read = await openStored(means, row);
  if (!('form' in read)) return refuse('STATE_CONFLICT', 'the request is not readable here');
  const { messages = [], use, recipients = [] } = read.form as FormByKind['CONSENT_REQUEST'];
  const problem = notOurs(means, row, messages);
  if (problem !== undefined) return problem;
  if (request.body !== undefined)
    return refuse('MALFORMED_REQUEST', 'a consent is decided for what was asked: give text, result and validUntil');
  // Conditions are told in words, and a person at the other end reads them before each use.
  const isConditional = outcome === 'granted' && request.result === 'granted-with-conditions';
  const { text } = textOf(request);
  if (isConditional && text === undefined) return refuse('FORM_INVALID', 'text: say what the conditions are');
  const form = {
    ...(text === undefined ? {} : isConditional ? { conditions: text } : { text }),
    messages,
    ...(use === undefined ? {} : { use }),
    outcome: isConditional ? 'granted-with-conditions' : outcome,
    ...(recipients.length === 0 ? {} : { recipients }),
    ...(outcome === 'refused' ? {} : { validUntil: request.validUntil ?? lastDay(means.nowMs()) }),
  };
  return await sendTo(means, officer, { row, kind: 'CONSENT_DECISION', form, request });
}

/** No consent is for ever: without a day it holds for a year. */
function lastDay(nowMs: number): string {
  return new Date(consentEndMs(undefined, nowMs)).toISOString().slice(0, 10);
}

/** Withdraws a consent that was given: along the thread, so that it arrives whatever became of the agreement. */
export async function withdrawConsent(
  means: Means,
  officer: Officer,
  row: MessageRow,
  request: ActionRequest,
): Promise<Answer<string>> {
  const read = await openStored(means, row);
  if (!('form' in read)) return refuse('STATE_CONFLICT', 'the decision is not readable here');
  const { messages = [], use, outcome } = read.form as FormByKind['CONSENT_DECISION'];
  if (outcome !== 'granted' && outcome !== 'granted-with-conditions')
    return refuse('STATE_CONFLICT', `a consent that is ${outcome ?? 'not given'} is not withdrawn`);
  const form = { ...textOf(request), messages, ...(use === undefined ? {} : { use }), outcome: 'withdrawn' };
  return await sendTo(means, officer, { row, kind: 'CONSENT_DECISION', form, request });
}

/** Consent is given for what one sent oneself, to those who have it. */
function notOurs(means: Means, row: MessageRow, messages: readonly string[]): Refused | undefined {
  const foreign = messages.filter((id) => {
    const one = isMessageId(id) ? findMessage(means.store.db, id) : undefined;
    const isSent = one?.direction === 'out' && one.authority === row.authority && one.envelope !== null;
    return !isSent || !one.recipients.some((recipient) => partyOf(recipient) === partyOf(row.sender));
  });
  if (messages.length > 0 && foreign.length === 0) return undefined;
  return refuse(
    'CONSENT_NOT_OURS',
    `not sent by ${row.authority} to who asks: ${foreign.join(', ') || 'nothing is named'}`,
  );
}

async function sendTo(
  means: Means,
  officer: Officer,
  asked: { row: MessageRow; kind: 'CONSENT_REQUEST' | 'CONSENT_DECISION'; form: unknown; request: ActionRequest },
): Promise<Answer<string>> {
  const { row, kind, form, request } = asked;
  const composed = compose(means, officer, {
    to: row.direction === 'in' ? [row.sender] : [...row.recipients],
    kind,
    body: form,
    labels: request.labels ?? labelsOfAnswer(means, row),
    id: request.id,
    inReplyTo: row.id,
    operation: row.operation ?? undefined,
  });
  if (!composed.ok) return composed;
  const sent = await sendComposed(means, officer, composed.value);
  return sent.ok ? { ok: true, value: sent.value.id } : sent;
}

/** The heading of the message that it is about, or its kind. */
function titleOf(means: Means, row: MessageRow): { language: string; text: string }[] {
  const stored = row.title === null ? undefined : means.keys.archive.open({ purpose: 'title', id: row.id }, row.title);
  const { en, ru } =
    stored === undefined ? { en: '', ru: '' } : (JSON.parse(Buffer.from(stored).toString('utf8')) as Titles);
  if (ru !== '') return [{ language: 'ru', text: ru }];
  return [{ language: 'en', text: en === '' ? row.kind : en }];
}

function textOf({ text, language = 'ru' }: ActionRequest): { text?: { language: string; text: string }[] } {
  const isEmpty = text === undefined || text.trim() === '';
  return isEmpty ? {} : { text: [{ language, text: text.replaceAll('\r\n', '\n').trim() }] };
}
