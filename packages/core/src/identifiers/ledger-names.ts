import { tamga } from '@tamga/wire';
import { nameTable, type NameTable } from './name-table.ts';

/** What became of a message for one recipient. Of the first three exactly one is ever recorded. */
export type OutcomeStateName =
  | 'delivered'
  | 'expired'
  | 'recalled'
  | 'opened'
  | 'cannot-open'
  | 'refused-by-recipient'
  | 'held-by-recipient'
  | 'accepted'
  | 'answered'
  | 'closed';

export const outcomeStates: NameTable<OutcomeStateName, tamga.ledger.v1.OutcomeState> = nameTable<
  OutcomeStateName,
  tamga.ledger.v1.OutcomeState
>('outcome state', {
  delivered: tamga.ledger.v1.OutcomeState.OUTCOME_STATE_DELIVERED,
  expired: tamga.ledger.v1.OutcomeState.OUTCOME_STATE_EXPIRED,
  recalled: tamga.ledger.v1.OutcomeState.OUTCOME_STATE_RECALLED,
  opened: tamga.ledger.v1.OutcomeState.OUTCOME_STATE_OPENED,
  'cannot-open': tamga.ledger.v1.OutcomeState.OUTCOME_STATE_CANNOT_OPEN,
  'refused-by-recipient': tamga.ledger.v1.OutcomeState.OUTCOME_STATE_REFUSED_BY_RECIPIENT,
  'held-by-recipient': tamga.ledger.v1.OutcomeState.OUTCOME_STATE_HELD_BY_RECIPIENT,
  accepted: tamga.ledger.v1.OutcomeState.OUTCOME_STATE_ACCEPTED,
  answered: tamga.ledger.v1.OutcomeState.OUTCOME_STATE_ANSWERED,
  closed: tamga.ledger.v1.OutcomeState.OUTCOME_STATE_CLOSED,
});

/** What the agreements in force say. */
export type VerdictName = 'permit' | 'refuse' | 'human';

export const verdicts: NameTable<VerdictName, tamga.ledger.v1.Verdict> = nameTable<
  VerdictName,
  tamga.ledger.v1.Verdict
>('verdict', {
  permit: tamga.ledger.v1.Verdict.VERDICT_PERMIT,
  refuse: tamga.ledger.v1.Verdict.VERDICT_REFUSE,
  human: tamga.ledger.v1.Verdict.VERDICT_HUMAN,
});

/** What a recipient owes when it accepts. */
export type ObligationTypeName =
  | 'deadline'
  | 'retention'
  | 'caveat'
  | 'notify'
  | 'purpose-lock'
  | 'consent'
  | 'language'
  | 'copy'
  | 'confirm'
  | 'review'
  | 'reasons'
  | 'after-review';

export const obligationTypes: NameTable<ObligationTypeName, tamga.ledger.v1.ObligationType> = nameTable<
  ObligationTypeName,
  tamga.ledger.v1.ObligationType
>('type of obligation', {
  deadline: tamga.ledger.v1.ObligationType.OBLIGATION_TYPE_DEADLINE,
  retention: tamga.ledger.v1.ObligationType.OBLIGATION_TYPE_RETENTION,
  caveat: tamga.ledger.v1.ObligationType.OBLIGATION_TYPE_CAVEAT,
  notify: tamga.ledger.v1.ObligationType.OBLIGATION_TYPE_NOTIFY,
  'purpose-lock': tamga.ledger.v1.ObligationType.OBLIGATION_TYPE_PURPOSE_LOCK,
  consent: tamga.ledger.v1.ObligationType.OBLIGATION_TYPE_CONSENT,
  language: tamga.ledger.v1.ObligationType.OBLIGATION_TYPE_LANGUAGE,
  copy: tamga.ledger.v1.ObligationType.OBLIGATION_TYPE_COPY,
  confirm: tamga.ledger.v1.ObligationType.OBLIGATION_TYPE_CONFIRM,
  review: tamga.ledger.v1.ObligationType.OBLIGATION_TYPE_REVIEW,
  reasons: tamga.ledger.v1.ObligationType.OBLIGATION_TYPE_REASONS,
  'after-review': tamga.ledger.v1.ObligationType.OBLIGATION_TYPE_AFTER_REVIEW,
});
