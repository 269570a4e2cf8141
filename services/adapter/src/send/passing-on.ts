import { isMessageId, type AuthorityId, type MessageId, type PurposeName } from '@tamga/core/identifiers';
import type { Officer } from '../api/officer.ts';
import { checkUse } from '../casework/check-use.ts';
import type { Means } from '../means.ts';
import { refuse, type Refused } from '../refusal.ts';
import { findMessage, findSummary } from '../store/message-rows.ts';

/** What a header carries at most. */
const consentCountMax = 16;

/** A message that passes on what was received is judged as that use of it before it is composed. */
export function checkForwards(
  means: Means,
  officer: Officer,
  { forwards, to }: { forwards: readonly string[]; to: readonly string[] },
): Refused | undefined {
  for (const id of forwards) {
    const row = isMessageId(id) ? findMessage(means.store.db, id) : undefined;
    if (row === undefined || row.authority !== officer.authority)
      return refuse('NOT_FOUND', `forwards: ${id} is not among the messages of ${officer.authority}`);
    const used = checkUse(means, officer, row, { act: 'forward', to: [...to] });
    if (!used.ok) return used;
    const { decision, code, agreement, article, waitsFor, nearest } = used.value;
    if (decision !== 'permit' && code !== null)
      return refuse(code, `${id} may not be passed on to ${to.join(', ')}`, { agreement, article, nearest, waitsFor });
    if (decision === 'human' && !officer.roles.includes('supervisor'))
      return refuse('HUMAN_DECISION', `a supervisor decides whether ${id} is passed on`, {
        agreement,
        article,
        waitsFor,
      });
  }
  return undefined;
}

/**
 * Payload hashes of the consents on which a message relies: those named, and those of the register that cover what it passes
 * on or answers, for any of its recipients. Whether they cover all is for the rules to say.
 */
export function reliedOn(
  means: Means,
  message: {
    readonly named: readonly string[];
    readonly forwards: readonly string[];
    readonly inReplyTo: MessageId | undefined;
    readonly recipients: readonly AuthorityId[];
    readonly purpose: PurposeName | '';
  },
): string[] {
  const { named, forwards, inReplyTo, recipients, purpose } = message;
  const about = [
    ...forwards.filter((id): id is MessageId => isMessageId(id)),
    ...(inReplyTo === undefined ? [] : [inReplyTo]),
  ];
  const subjects = about.flatMap((id) => {
    const row = findSummary(means.store.db, id);
    return row?.direction === 'in' ? [row.id, row.thread] : [];
  });
  if (subjects.length === 0) return [...new Set(named)];
  const found = recipients.flatMap((recipient) =>
    means.register.documents
      .consentsCovering(
        { act: 'forward', holder: means.party, recipient, purpose, subjects, relied: undefined },
        means.nowMs(),
      )
      .map(({ id }) => id),
  );
  return [...new Set([...named, ...found])].slice(0, consentCountMax);
}
