import type { SendRequest } from '@tamga/api';
import {
  IdentifierError,
  messageIdCreatedMs,
  newMessageId,
  parseAuthorityId,
  parseKind,
  parseMessageId,
  parseOperationName,
  partyOf,
  type AuthorityId,
  type KindName,
  type MessageId,
  type OperationName,
} from '@tamga/core/identifiers';
import { leansOnThread } from '@tamga/core/casework';
import { readLabelOptions, type LabelChoice } from '@tamga/core/labels';
import { createdAheadMsMax, lifetimeMsMax, recipientCountMax } from '@tamga/core/sealing';
import type { Officer } from '../api/officer.ts';
import type { Means } from '../means.ts';
import { refuse, type Refused } from '../refusal.ts';
import type { Answer } from '../answer.ts';
import { findMessage } from '../store/message-rows.ts';

/** What stands around a message: kind, recipients, times, thread, and what the officer chose of labels. */
export interface Addressing {
  readonly kind: KindName;
  readonly recipients: readonly AuthorityId[];
  readonly id: MessageId;
  readonly createdMs: number;
  readonly expiresMs: number;
  readonly inReplyTo: MessageId | undefined;
  readonly thread: MessageId;
  readonly operation: OperationName | undefined;
  readonly choice: LabelChoice;
}

/** Reads everything of a request but its form. */
export function readAddressing(means: Means, officer: Officer, request: SendRequest): Answer<Addressing> {
  const kind = parsed('KIND_UNKNOWN', () => parseKind(request.kind.toUpperCase()));
  if (!kind.ok) return kind;
  const recipients = readRecipients(means, request.to, { alongThread: leansOnThread(kind.value) });
  if (!recipients.ok) return recipients;
  const labels = readLabelOptions(Object.entries(request.labels ?? {}).map(([key, value]) => `${key}=${value}`));
  if (!labels.ok) return refuse('LABELS_INVALID', labels.message);
  const operation = request.operation ?? labels.choice.operation;
  const name = operation === undefined ? undefined : parsed('LABELS_INVALID', () => parseOperationName(operation));
  if (name !== undefined && !name.ok) return name;
  const times = readTimes(means, request);
  if (!times.ok) return times;
  const thread = readThread(means, officer, request, times.value.id);
  if (!thread.ok) return thread;
  return {
    ok: true,
    value: {
      kind: kind.value,
      recipients: recipients.value,
      ...times.value,
      ...thread.value,
      operation: name?.value,
      choice: labels.choice,
    },
  };
}

function readRecipients(means: Means, to: readonly string[], reach: { alongThread: boolean }): Answer<AuthorityId[]> {
  const { directory } = means.register.picture;
  const recipients: AuthorityId[] = [];
  const parties = new Set<string>();
  for (const text of to) {
    const authority = parsed('RECIPIENT_UNKNOWN', () => parseAuthorityId(text));
    if (!authority.ok) return authority;
    const party = partyOf(authority.value);
    // A nation's inner distribution stays in the nation, so a header names one authority a party.
    if (party === means.party) return refuse('RECIPIENT_OWN_PARTY', `${text} belongs to the sending party`);
    if (parties.has(party))
      return refuse(
        'RECIPIENT_DUPLICATE_PARTY',
        `${text}: another recipient belongs to ${party}; name one authority a party`,
      );
    if (directory.authority(authority.value, reach) === undefined)
      return refuse('RECIPIENT_UNKNOWN', `no manifest names ${text}; see the list of authorities`);
    parties.add(party);
    recipients.push(authority.value);
  }
  if (recipients.length > recipientCountMax)
    return refuse('MALFORMED_REQUEST', `at most ${recipientCountMax} recipients`);
  return { ok: true, value: recipients };
}

function readTimes(means: Means, request: SendRequest): Answer<Pick<Addressing, 'id' | 'createdMs' | 'expiresMs'>> {
  const nowMs = means.nowMs();
  const id =
    request.id === undefined ? newMessageId({ nowMs, randomBytes: means.randomBytes }) : parseMessageId(request.id);
  // 02: the first 48 bits of an id are the message's `created`.
  const createdMs = messageIdCreatedMs(id);
  if (createdMs > nowMs + createdAheadMsMax)
    return refuse('ID_OUT_OF_RANGE', 'the time in the id is more than five minutes ahead');
  const lifeMs = request.expiresInMs ?? lifetimeMsMax;
  const expiresMs = Math.min(nowMs + lifeMs, createdMs + lifetimeMsMax);
  if (expiresMs <= nowMs)
    return refuse('ID_OUT_OF_RANGE', 'a message with this id would have expired: ids are good for seven days');
  return { ok: true, value: { id, createdMs, expiresMs } };
}

function readThread(
  means: Means,
  officer: Officer,
  request: SendRequest,
  id: MessageId,
): Answer<Pick<Addressing, 'thread' | 'inReplyTo'>> {
  if (request.inReplyTo === undefined) return { ok: true, value: { thread: id, inReplyTo: undefined } };
  const inReplyTo = parseMessageId(request.inReplyTo);
  const answered = findMessage(means.store.db, inReplyTo);
  if (answered === undefined || answered.authority !== officer.authority || answered.envelope === null) {
    return refuse('IN_REPLY_TO_UNKNOWN', `${inReplyTo} is not among the messages of ${officer.authority}`);
  }
  return { ok: true, value: { thread: answered.thread, inReplyTo } };
}

function parsed<Value>(code: string, parse: () => Value): { ok: true; value: Value } | Refused {
  try {
    return { ok: true, value: parse() };
  } catch (error) {
    if (error instanceof IdentifierError) return refuse(code, error.message);
    throw error;
  }
}
