import { decodeExact, tamga } from '@tamga/wire';
import { continuesThread, type AnsweredMessage, type ThreadClaim } from '@tamga/core/casework';
import { realms, type MessageId } from '@tamga/core/identifiers';
import type { Database } from './store/database.ts';
import { findMessage, type MessageRow } from './store/message-rows.ts';

/** What of a message decides whether it continues a thread. */
interface AnsweringMessage extends ThreadClaim {
  readonly inReplyTo: MessageId | undefined;
}

/**
 * Whether a message goes along the thread of one that is here: the rule by which the centre judges as well (decision
 * 0091). 'unknown' when the answered message is not here (yet).
 */
export function threadStanding(db: Database, claim: AnsweringMessage): 'in-thread' | 'outside' | 'unknown' {
  if (claim.inReplyTo === undefined) return 'outside';
  const row = findMessage(db, claim.inReplyTo);
  if (row === undefined) return 'unknown';
  const answered = answeredMessage(row);
  return answered !== undefined && continuesThread(claim, answered) ? 'in-thread' : 'outside';
}

/** Undefined for what nothing may follow: it was never sealed, or the centre let in what we refused on arrival. */
function answeredMessage(row: MessageRow): AnsweredMessage | undefined {
  const wasRefused = row.direction === 'in' && row.state === 'REFUSED' && !row.applied;
  const sealed = wasRefused ? undefined : sealedFacts(row);
  const { kind, sender, thread, recipients } = row;
  return sealed === undefined ? undefined : { kind, sender, thread, recipients, ...sealed };
}

/** Realm and labels as they were signed; the envelope was checked before it was stored. */
function sealedFacts({ envelope }: MessageRow): Pick<AnsweredMessage, 'realm' | 'labels'> | undefined {
  if (envelope === null) return undefined;
  const outer = decodeExact<tamga.envelope.v1.Envelope.$Properties, tamga.envelope.v1.Envelope>(
    tamga.envelope.v1.Envelope,
    envelope,
  );
  const header = outer.ok
    ? decodeExact<tamga.envelope.v1.Header.$Properties, tamga.envelope.v1.Header>(
        tamga.envelope.v1.Header,
        outer.message.header,
      )
    : outer;
  if (!header.ok) return undefined;
  const realm = realms.nameOf(header.message.realm);
  const { labels } = header.message;
  return realm === undefined || !labels ? undefined : { realm, labels };
}
