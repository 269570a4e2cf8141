import type { ReplayedDecisionView } from '@tamga/api';
import type { Decision } from '@tamga/core/agreements';
import { obligationTypes, verdicts } from '@tamga/core/identifiers';

/** A decision as scripts read it, with the names that the REST API uses. */
export function viewOfDecision({
  recipient,
  verdict,
  code,
  bases,
  obligations,
  decider,
}: Decision): ReplayedDecisionView {
  const named = bases.map(({ agreement, version, article, background }) => ({
    agreement: `${agreement}@${version}`,
    article,
    background,
  }));
  return {
    recipient,
    decision: verdicts.nameOf(verdict) ?? 'refuse',
    code: code === '' ? null : code,
    agreement: named[0]?.agreement ?? null,
    article: named[0]?.article ?? null,
    background: named.some(({ background }) => background),
    bases: named,
    obligations: obligations.map(({ type, value, agreement, article }) => ({
      type: obligationTypes.nameOf(type) ?? String(type),
      value,
      agreement,
      article,
    })),
    waitsFor: decider === '' ? null : decider,
  };
}
