import { continuesThread, leansOnThread } from '@tamga/core/casework';
import type { EnvelopeHeader } from '@tamga/core/sealing';
import type { LedgerReader } from './ledger-reader.ts';

/**
 * Whether the message goes along the thread of one that LEDGER shows as admitted, so that the roster alone permits it. The
 * rule is that of both ends (docs/decisions/0091); only where the answered message is looked up differs.
 */
export async function isInThread(
  header: EnvelopeHeader,
  by: { ledger: LedgerReader; signal: AbortSignal },
): Promise<boolean> {
  const { inReplyTo } = header;
  if (inReplyTo === undefined || !leansOnThread(header.kind)) return false;
  const known = await by.ledger.admission(inReplyTo, by.signal);
  if (known === undefined || !known.record.admitted) return false;
  const recipients = header.recipients.map(({ authority }) => authority);
  return continuesThread({ ...header, recipients }, known.record);
}
