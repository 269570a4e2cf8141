import { partyOf, type AuthorityId, type KindName, type MessageId } from '@tamga/core/identifiers';
import { pruneEnvelope, type SealedEnvelope } from '@tamga/core/sealing';
import type { tamga } from '@tamga/wire';
import type { OutLanes, PutResult } from './deliver.ts';
import type { OpenPeriod } from './ledger-health.ts';
import type { StoredEntry } from './ledger-writer.ts';
import type { AdmittedMessage } from './outcome.ts';
import { carryOutRecall, type RecallMeans } from './recall.ts';

/** What of an admission record is carried out. */
interface DecidedMessage extends AdmittedMessage {
  readonly admitted: boolean;
  readonly kind: KindName | undefined;
  readonly inReplyTo: MessageId | undefined;
}

/** A decision that stands in LEDGER, with the envelope that it is about. */
export interface Decided {
  readonly message: DecidedMessage;
  readonly stored: StoredEntry;
  readonly envelope: SealedEnvelope;
  /**
   * Whether the record was stored here and a moment ago, so that no recipient can have an outcome yet. Asked anew each
   * time: a process that was halted for a while has been overtaken.
   */
  readonly isFresh: () => boolean;
}

export interface CarryOutMeans extends RecallMeans {
  readonly out: OutLanes;
  readonly nowMs: () => number;
}

/**
 * Admission step 6, from the record alone: permitted, the message goes to each recipient with the others' stanzas pruned;
 * refused, to nobody; either way the sender gets the stamp. Every part is idempotent. `later`: a recipient's OUT and
 * DEFERRED are both full, and the submission must be kept.
 */
export async function carryOut(decided: Decided, means: CarryOutMeans, period: OpenPeriod): Promise<'done' | 'later'> {
  const { message, stored } = decided;
  const stamp = await means.stamp(stored);
  const { id, priority } = message;
  const sender = partyOf(message.sender);
  const deliveries = message.admitted
    ? message.recipients.map((_, i) => deliverTo(i, stamp, { decided, means, period }))
    : [];
  const verdict = means.notices.verdict(stamp, { party: sender, priority, id }, period.signal);
  const [results] = await Promise.all([Promise.all(deliveries), verdict]);
  if (message.admitted && message.kind === 'RECALL') await carryOutRecall(message, means, period);
  return results.includes('full') ? 'later' : 'done';
}

async function deliverTo(
  position: number,
  stamp: tamga.ledger.v1.Stamp,
  { decided, means, period }: { decided: Decided; means: CarryOutMeans; period: OpenPeriod },
): Promise<PutResult> {
  const { message, envelope, isFresh } = decided;
  const recipient = message.recipients[position];
  if (recipient === undefined) return 'there';
  const { id, priority, expiresMs } = message;
  const party = partyOf(recipient);
  // 03, "Outcome": nothing is published for a recipient that has one.
  if (!isFresh() && (await hasOutcome(message, recipient, { means, period }))) return 'there';
  // With one recipient nothing is to be pruned: a submission is the delivery, byte for byte.
  const pruned = message.recipients.length === 1 ? envelope.bytes : pruneEnvelope(envelope, position);
  const delivery = { message: { envelope: pruned, stamp } };
  const result = await means.out.put(
    { to: { party, priority, id }, class: 'message', delivery, expiresMs },
    period.signal,
  );
  // Overtaken between question and publish: whoever recorded the outcome found nothing to remove.
  if (result === 'stored' && !isFresh()) await hasOutcome(message, recipient, { means, period });
  if (result !== 'full' || means.nowMs() < expiresMs) return result;
  // There was no room until it expired: it ends like any other that nobody took.
  const standing = await means.outcomes.stateAsCentre({ state: 'expired', recipient, message }, period);
  const notice = { sender: partyOf(message.sender), recipient: party, about: id, what: 'expired' };
  if (standing.won) await means.notices.outcomes([await means.stamp(standing)], notice, period.signal);
  return 'there';
}

/** Whether a recipient has an outcome; then nothing is left lying for it. */
async function hasOutcome(
  message: AdmittedMessage,
  recipient: AuthorityId,
  { means, period }: { means: CarryOutMeans; period: OpenPeriod },
): Promise<boolean> {
  const known = await means.ledger.outcome({ party: partyOf(recipient), id: message.id }, period.signal);
  if (known !== undefined) await means.outcomes.clear(recipient, message);
  return known !== undefined;
}
