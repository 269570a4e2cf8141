import { amendedMessages, type CaseEvent } from '@tamga/core/casework';
import { isMessageId, type MessageId } from '@tamga/core/identifiers';
import type { OwnEnvelope } from '@tamga/core/sealing';
import type { Officer } from '../api/officer.ts';
import type { Means } from '../means.ts';
import type { MessageRow, NewMessageRow } from '../store/message-rows.ts';
import type { Composed } from './compose.ts';

/** What a sealed message and a draft have in common, as rows. */
export function rowOf(
  means: Means,
  composed: Composed,
): Omit<
  NewMessageRow,
  | 'state'
  | 'code'
  | 'threadPosition'
  | 'after'
  | 'caseEvent'
  | 'atMs'
  | 'envelopeDigest'
  | 'envelope'
  | 'contentKey'
  | 'draft'
  | 'author'
> {
  const {
    id,
    kind,
    labels,
    sender,
    recipients,
    thread,
    inReplyTo,
    operation,
    createdMs,
    expiresMs,
    decisions,
    fingerprint,
  } = composed;
  return {
    id,
    direction: 'out',
    authority: sender,
    kind,
    priority: labels.urgency,
    sender,
    recipients,
    thread,
    inReplyTo: inReplyTo ?? null,
    amends: amendedMessages(kind, composed.form).filter((one): one is MessageId => isMessageId(one)),
    operation: operation ?? null,
    ...purposeOf(composed),
    createdMs,
    expiresMs,
    applied: true,
    openedMs: null,
    decisions,
    changes: [],
    title: means.keys.archive.seal({ purpose: 'title', id }, Buffer.from(JSON.stringify(composed.titles))),
    fingerprint,
  };
}

export function purposeOf({ labels }: Composed): Pick<NewMessageRow, 'purpose' | 'crimeAreas'> {
  return { purpose: labels.purpose ?? null, crimeAreas: labels.crimeAreas };
}

/** The row of a message that is sealed and goes. */
export function sealedRow(
  means: Means,
  composed: Composed,
  made: {
    author: string;
    envelope: OwnEnvelope;
    threadPosition: number;
    after: readonly MessageId[];
    caseEvent: CaseEvent | null;
    atMs: number;
  },
): NewMessageRow {
  const { author, envelope, threadPosition, after, caseEvent, atMs } = made;
  return {
    ...rowOf(means, composed),
    author,
    state: 'SENT',
    code: null,
    threadPosition,
    after,
    caseEvent,
    atMs,
    envelopeDigest: envelope.digest,
    envelope: envelope.bytes,
    contentKey: means.keys.archive.seal({ purpose: 'content-key', id: composed.id }, envelope.contentKey),
    draft: null,
  };
}

/** Whoever wrote it first stays its author, however often it is decided anew. */
export function authorOf(known: MessageRow | undefined, { author }: Composed, officer: Officer): string {
  return known?.author ?? author ?? officer.name;
}
