import { accessSubjectsMax, type AccessOperation, type AccessSubject } from '@tamga/core/access-log';
import type { AuthorityId, CrimeAreaName, MessageId, PurposeName } from '@tamga/core/identifiers';
import type { AccessActor } from '@tamga/platform/access-log';
import type { Means } from '../means.ts';

/** A message as the access log names it: with the purpose that its labels state, which nobody types. */
interface AccessedMessage {
  readonly id: MessageId;
  readonly thread: MessageId;
  readonly purpose: PurposeName | null;
  readonly crimeAreas: readonly CrimeAreaName[];
}

/** What was done with which messages, and by whom. */
export interface MessageAccess {
  readonly actor: AccessActor;
  readonly operation: AccessOperation;
  /** One word: `read`, `send`. */
  readonly act: string;
  readonly messages: readonly AccessedMessage[];
  /** Beside the messages and their cases. */
  readonly also?: readonly AccessSubject[];
  /** Authorities, or a word for who is none: `court`. */
  readonly disclosedTo?: readonly string[];
  readonly orderNumber?: string | undefined;
  readonly digest?: Uint8Array | undefined;
  readonly code?: string | undefined;
}

/** Two subjects a message: itself and its case. */
const messagesMax = Math.floor(accessSubjectsMax / 2);

/**
 * Logs an access to messages in the transaction that is under way; without messages there is nothing to log. Whoever
 * shows something calls this first: what cannot be logged is not shown.
 */
export function logAccess({ access }: Pick<Means, 'access'>, what: MessageAccess): void {
  const { messages, also = [], ...rest } = what;
  for (let at = 0; at < messages.length; at += messagesMax) {
    const part = messages.slice(at, at + messagesMax);
    const cases = [...new Set(part.map(({ thread }) => thread))];
    access.write({
      ...rest,
      subjects: [
        ...part.map(({ id }): AccessSubject => ({ type: 'message', id })),
        ...cases.map((id): AccessSubject => ({ type: 'case', id })),
        ...(at === 0 ? also.slice(0, accessSubjectsMax - part.length - cases.length) : []),
      ],
      purposes: [...new Set(part.flatMap(({ purpose }) => (purpose === null ? [] : [purpose])))],
      crimeAreas: [...new Set(part.flatMap(({ crimeAreas }) => crimeAreas))],
    });
  }
}

/** Logs an access in a transaction of its own: one that changes nothing else. */
export function logReading(means: Pick<Means, 'access' | 'store'>, what: MessageAccess): void {
  if (what.messages.length > 0) means.store.commit(() => logAccess(means, what));
}

/** The adapter itself, as when a message arrives for an authority. */
export function adapterFor(authority: AuthorityId): AccessActor {
  return { authority };
}
