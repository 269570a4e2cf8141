import { isMessageId } from '@tamga/core/identifiers';
import type { Officer } from '../api/officer.ts';
import type { Means } from '../means.ts';
import { findSummary, type MessageSummary } from '../store/message-rows.ts';
import { logAccess } from './log-access.ts';

/**
 * Logs that a message goes out, in the transaction that queues it: what is disclosed and to whom, what it passes on or
 * answers, and what it alters where it is a correction or calls for an erasure.
 */
export function logSending(
  means: Means,
  officer: Officer,
  row: MessageSummary,
  { forwards }: { forwards: readonly string[] },
): void {
  const { db } = means.store;
  const found = (ids: readonly string[]): MessageSummary[] =>
    ids.filter(isMessageId).flatMap((id) => findSummary(db, id) ?? []);
  const passedOn = found(forwards);
  logAccess(means, {
    actor: officer,
    operation: 'disclosure',
    act: actOf(row, passedOn),
    messages: [row, ...passedOn],
    disclosedTo: row.recipients,
  });
  const amended = found(row.amends);
  if (row.kind === 'CORRECTION')
    logAccess(means, { actor: officer, operation: 'alteration', act: 'correct', messages: amended });
}

/** `forward` where something received is passed on, else the kind of answer, else `send`. */
function actOf({ kind, inReplyTo }: MessageSummary, passedOn: readonly MessageSummary[]): string {
  if (passedOn.length > 0) return 'forward';
  if (kind === 'CORRECTION' || kind === 'ERASURE_NOTICE' || kind === 'RECALL')
    return kind.toLowerCase().replace('_', '-');
  return inReplyTo === null ? 'send' : 'reply';
}
