import { partyOf, type AuthorityId, type KindName, type MessageId } from '@tamga/core/identifiers';
import type { Database } from './store/database.ts';
import { findMessage } from './store/message-rows.ts';

/** What of a message decides whether it continues a thread. */
export interface ThreadClaim {
  kind: KindName;
  sender: AuthorityId;
  recipients: readonly AuthorityId[];
  thread: MessageId;
  inReplyTo: MessageId | undefined;
}

/**
 * Whether a message answers one that is here, in the same thread, between the same: the rule by which the centre judges
 * what goes along a thread whatever becomes of the agreements (06). 'unknown' when the answered message is not here (yet).
 */
export function threadStanding(db: Database, claim: ThreadClaim): 'in-thread' | 'outside' | 'unknown' {
  if (claim.inReplyTo === undefined) return 'outside';
  const answered = findMessage(db, claim.inReplyTo);
  if (answered === undefined) return 'unknown';
  if (answered.envelope === null || answered.thread !== claim.thread) return 'outside';
  const party = partyOf(claim.sender);
  const took = [answered.sender, ...answered.recipients];
  const senderTookPart =
    claim.kind === 'RECALL' ? partyOf(answered.sender) === party : took.some((one) => partyOf(one) === party);
  return senderTookPart && claim.recipients.every((one) => took.includes(one)) ? 'in-thread' : 'outside';
}
