import type { PartyId } from '../identifiers/index.ts';
import type { QuotaWindow } from './document.ts';

/**
 * A limit on which a permission rests. Whoever enforces counts the admitted messages of each key; when the count is
 * reached within the window, the key goes into `quotas_exceeded` and the question is asked again.
 */
export interface Quota {
  /** What is counted together: policy, sending party, receiving party (`kz-tj@1/C3/2|kz|tj`). */
  readonly key: string;
  readonly count: number;
  readonly windowMs: number;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Windows slide back from now. */
export const quotaWindowMs: Readonly<Record<QuotaWindow, number>> = {
  hour: hourMs,
  day: dayMs,
  week: 7 * dayMs,
  month: 30 * dayMs,
};

export function quotaKey(
  policy: string,
  { senderParty, recipientParty }: { senderParty: PartyId; recipientParty: PartyId },
): string {
  return `${policy}|${senderParty}|${recipientParty}`;
}
