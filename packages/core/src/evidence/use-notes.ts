import { tamga } from '@tamga/wire';
import { handlings, partyOf } from '../identifiers/index.ts';
import { indexPath } from './bundle-files.ts';
import type { LoggedConsent, LoggedDocuments } from './logged-documents.ts';
import type { MessageMeans, StampedMessage } from './message-proof.ts';
import { compromisedSinceMs } from './proved-key.ts';
import type { ProvedKey } from './result.ts';

const caveatType = tamga.ledger.v1.ObligationType.OBLIGATION_TYPE_CAVEAT;
const caveatNoCourt = 'no-court-without-consent';

/** Notes the keys that a manifest of the bundle calls compromised since before they were used. */
export function noteSuspectKeys(
  keys: readonly { readonly key: ProvedKey; readonly usedMs: number; readonly where: string }[],
  { documents, found }: Pick<MessageMeans, 'documents' | 'found'>,
): void {
  for (const { key, usedMs, where } of keys) {
    const sinceMs = compromisedSinceMs(documents, { party: partyOf(key.holder), thumbprint: key.thumbprint });
    if (sinceMs !== undefined && sinceMs <= usedMs)
      found('KEY_SUSPECT', where, `key ${key.thumbprint} of ${key.holder} counts as compromised since ${sinceMs}`);
  }
}

/** H1, or the caveat of an article: without the originator's consent nobody produces it in court. */
export function noteCourt({ record }: StampedMessage, { bundle, documents, found, lastTimeMs }: MessageMeans): void {
  const { header } = bundle.envelope;
  const isH1 = header.labels.handling.some((code) => handlings.nameOf(code) === 'H1');
  const isCaveat = record.decisions.some(({ obligations }) =>
    obligations.some(({ type, value }) => type === caveatType && value === caveatNoCourt),
  );
  if (!isH1 && !isCaveat) return;
  const originator = partyOf(header.sender);
  const consents = newestConsents(documents).filter(
    ({ document }) =>
      document.act === 'grant' &&
      document.party === originator &&
      document.acts.includes('court') &&
      (document.subjects.includes(header.id) || document.subjects.includes(header.thread)) &&
      document.fromMs <= lastTimeMs &&
      lastTimeMs < document.untilMs,
  );
  if (consents.length === 0)
    found(
      'NOT_FOR_COURT',
      indexPath,
      `${isH1 ? 'H1' : caveatNoCourt}, and no consent of ${originator} is in the bundle`,
    );
}

/** Of each consent the version that the log has last. */
function newestConsents({ consents }: LoggedDocuments): LoggedConsent[] {
  return [...new Map(consents.map((one) => [String(one.document.id), one])).values()];
}
