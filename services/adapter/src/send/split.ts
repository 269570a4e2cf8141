import type { DecisionView, SplitView } from '@tamga/api';
import { isDeliverable } from '@tamga/core/casework';
import { decidedFor } from '../decision-view.ts';

/**
 * How a message to several could be split (04: the adapter offers to split): one refusal refuses the whole, and one open
 * decision holds it. Null where splitting would change nothing.
 */
export function splitOf(decisions: readonly DecisionView[]): SplitView | null {
  const split: SplitView = { now: [], hold: [], refused: [] };
  for (const decision of decisions) {
    if (decision.decision === 'refuse') split.refused.push(decision.recipient);
    else if (isDeliverable(decidedFor(decision))) split.now.push(decision.recipient);
    else split.hold.push(decision.recipient);
  }
  const sizes = Object.values(split).filter((recipients: string[]) => recipients.length > 0);
  return sizes.length > 1 ? split : null;
}
