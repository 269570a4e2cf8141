import type { DecisionView, ObligationView, VerdictView } from '@tamga/api';
import type { DecidedFor } from '@tamga/core/casework';
import { obligationTypes, verdicts } from '@tamga/core/identifiers';
import type { tamga } from '@tamga/wire';

/** An unknown verdict is a refusal: fail closed. */
export function decisionView(decision: tamga.ledger.v1.Decision.$Properties): DecisionView {
  const basis = decision.bases?.[0];
  return {
    recipient: decision.recipient ?? '',
    decision: verdicts.nameOf(decision.verdict) ?? 'refuse',
    code: decision.code === undefined || decision.code === '' ? null : decision.code,
    agreement: basis === undefined ? null : `${basis.agreement ?? ''}@${basis.version ?? 0}`,
    article: basis?.article ?? null,
    background: decision.bases?.some((each) => each.background === true) ?? false,
    obligations: (decision.obligations ?? []).map(obligationView),
    waitsFor: decision.decider === undefined || decision.decider === '' ? null : decision.decider,
  };
}

export function obligationView(obligation: tamga.ledger.v1.Obligation.$Properties): ObligationView {
  return {
    type: obligationTypes.nameOf(obligation.type) ?? 'unknown',
    value: obligation.value ?? '',
    agreement: obligation.agreement ?? '',
    article: obligation.article ?? '',
    workingDays: obligation.workingDays ?? false,
    zone: obligation.zone ?? '',
    soft: obligation.soft ?? false,
  };
}

/** Decisions as they were stored: an earlier release knew no working days, zones and soft duties. */
export function readDecisionViews(json: string): DecisionView[] {
  const decisions = JSON.parse(json) as DecisionView[];
  const plain = { workingDays: false, zone: '', soft: false };
  return decisions.map((decision) => ({
    ...decision,
    obligations: decision.obligations.map((obligation) => ({ ...plain, ...obligation })),
  }));
}

/** The same for the functions of core. */
export function decidedFor({ recipient, decision, waitsFor }: DecisionView): DecidedFor {
  return { recipient, verdict: decision, decider: waitsFor ?? '' };
}

export function verdictOf(decisions: readonly DecisionView[]): VerdictView {
  const decisive =
    decisions.find(({ decision }) => decision === 'refuse') ??
    decisions.find(({ decision }) => decision === 'human') ??
    decisions[0];
  if (decisive === undefined) {
    return {
      decision: 'refuse',
      code: 'NO_AGREEMENT',
      agreement: null,
      article: null,
      obligations: [],
      waitsFor: null,
    };
  }
  const { decision, code, agreement, article, waitsFor } = decisive;
  return {
    decision,
    code,
    agreement,
    article,
    obligations: distinct(decisions.flatMap((each) => each.obligations)),
    waitsFor,
  };
}

function distinct(obligations: readonly ObligationView[]): ObligationView[] {
  return [...new Map(obligations.map((each) => [JSON.stringify(each), each])).values()];
}
