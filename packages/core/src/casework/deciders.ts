import type { VerdictName } from '../identifiers/index.ts';

/** Of a decision, who is still to decide. */
export interface DecidedFor {
  readonly recipient: string;
  readonly verdict: VerdictName;
  /** Authorities or parties joined by a comma, as tamga.ledger.v1.Decision has them; empty where nobody is to decide. */
  readonly decider: string;
}

export function decidersOf(decider: string): string[] {
  return decider.split(',').filter((one) => one !== '');
}

/**
 * Whether a message may go to a recipient now: it is permitted, or the recipient's own authority is the only one that is
 * still to decide. That one decides where the message is, so it must have it (decision 0125).
 */
export function isDeliverable({ verdict, recipient, decider }: DecidedFor): boolean {
  if (verdict === 'permit') return true;
  const open = decidersOf(decider);
  return verdict === 'human' && open.length > 0 && open.every((one) => one === recipient);
}

/** What a message comes to over all its recipients: one refusal refuses the whole, one open decider before it holds it. */
export function standingOfAll(decisions: readonly DecidedFor[]): 'permit' | 'deliver-held' | 'hold' | 'refuse' {
  if (decisions.length === 0 || decisions.some(({ verdict }) => verdict === 'refuse')) return 'refuse';
  if (!decisions.every(isDeliverable)) return 'hold';
  return decisions.some(({ verdict }) => verdict === 'human') ? 'deliver-held' : 'permit';
}
