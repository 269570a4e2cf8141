import type { DecisionView, SendResult } from '@tamga/api';
import { isDeliverable } from '@tamga/core/casework';
import { decidedFor } from '../decision-view.ts';
import type { Means } from '../means.ts';
import type { MessageRow } from '../store/message-rows.ts';

/** The answer about a message that is stored: as it stands now. */
export function resultOf(means: Pick<Means, 'isReachable'>, row: MessageRow): SendResult {
  const [decisive] = row.decisions;
  const isDecided = row.state !== 'SENT';
  const centreReachable = isDecided || means.isReachable();
  return {
    id: row.id,
    state: row.state,
    agreement: decisive?.agreement ?? null,
    article: decisive?.article ?? null,
    obligations: row.decisions.flatMap((decision) => decision.obligations),
    centreReachable,
    code: centreReachable ? row.code : 'UNREACHABLE',
    waitsFor: row.state === 'HELD' ? openDecider(row.decisions) : null,
  };
}

/** Who is still to decide before the message can go to anybody: not a recipient for whom it is delivered and held. */
function openDecider(decisions: readonly DecisionView[]): string | null {
  return (
    decisions.find((decision) => !isDeliverable(decidedFor(decision)) && decision.waitsFor !== null)?.waitsFor ?? null
  );
}
