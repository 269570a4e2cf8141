import { partyOf, type MessageId } from '@tamga/core/identifiers';
import type { OpenPeriod } from './ledger-health.ts';
import type { LedgerReader } from './ledger-reader.ts';
import type { Notices } from './notices.ts';
import type { AdmittedMessage, Outcomes } from './outcome.ts';
import type { Stamper } from './stamp-batch.ts';

export interface RecallMeans {
  readonly ledger: LedgerReader;
  readonly outcomes: Outcomes;
  readonly notices: Notices;
  readonly stamp: Stamper;
}

/**
 * What an admitted RECALL does at the hub: for each recipient that it names and that the recalled message has, the
 * outcome *recalled* is tried; where it wins, the undelivered message is gone from OUT. Idempotent.
 */
export async function carryOutRecall(
  recall: AdmittedMessage & { inReplyTo: MessageId | undefined },
  means: RecallMeans,
  period: OpenPeriod,
): Promise<void> {
  if (recall.inReplyTo === undefined) return;
  const known = await means.ledger.admission(recall.inReplyTo, period.signal);
  if (known === undefined || !known.record.admitted) return;
  const message = known.record;
  const sender = partyOf(message.sender);
  // Policy let it pass because the thread was checked; a record alone is read again here.
  if (sender !== partyOf(recall.sender)) return;
  const recipients = message.recipients.filter((recipient) => recall.recipients.includes(recipient));
  await Promise.all(
    recipients.map(async (recipient) => {
      const standing = await means.outcomes.stateAsCentre({ state: 'recalled', recipient, message }, period);
      if (!standing.won) return;
      const stamp = await means.stamp(standing);
      const to = { sender, recipient: partyOf(recipient), about: message.id, what: 'recalled' };
      await means.notices.outcomes([stamp], to, period.signal);
    }),
  );
}
