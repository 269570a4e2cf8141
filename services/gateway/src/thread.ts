import { partyOf, type KindName } from '@tamga/core/identifiers';
import type { AdmissionRecord } from '@tamga/core/ledger';
import type { EnvelopeHeader } from '@tamga/core/sealing';
import type { LedgerReader } from './ledger-reader.ts';

/** Kinds that go along an existing thread on the roster's basis, whatever has become of the agreements (06). */
const threadKinds: ReadonlySet<KindName> = new Set([
  'CORRECTION',
  'ERASURE_NOTICE',
  'RECALL',
  'REFUSAL',
  'DELAY_NOTICE',
  'CONSENT_DECISION',
]);

/** Whether the ledger has to be asked about a message's thread before policy is. */
export function leansOnThread(kind: KindName): boolean {
  return threadKinds.has(kind);
}

/**
 * Whether the message answers one that LEDGER shows as admitted, in the same thread, between the same: its sender's
 * party took part in that one, and so did every recipient. A recall is its own sender's alone.
 */
export async function isInThread(
  header: EnvelopeHeader,
  by: { ledger: LedgerReader; signal: AbortSignal },
): Promise<boolean> {
  const { inReplyTo } = header;
  if (inReplyTo === undefined) return false;
  const known = await by.ledger.admission(inReplyTo, by.signal);
  return known !== undefined && continues(header, known.record);
}

function continues(header: EnvelopeHeader, answered: AdmissionRecord): boolean {
  if (!answered.admitted || answered.realm !== header.realm || answered.thread !== header.thread) return false;
  const party = partyOf(header.sender);
  const took = [answered.sender, ...answered.recipients];
  const senderTookPart =
    header.kind === 'RECALL' ? partyOf(answered.sender) === party : took.some((one) => partyOf(one) === party);
  return senderTookPart && header.recipients.every(({ authority }) => took.includes(authority));
}
