import type { FormByKind } from '@tamga/wire/content-forms';
import type { Form } from '../content/form.ts';
import type { KindName } from '../identifiers/index.ts';

/** Kinds that ask for an answer; only for these a clock may run. */
const answersByKind: Readonly<Partial<Record<KindName, readonly KindName[]>>> = {
  REQUEST: ['REPLY'],
  FINANCIAL_REQUEST: ['REPLY'],
  ASSET_REQUEST: ['REPLY'],
  TASKING: ['REPLY', 'SITREP'],
  PRECURSOR_NOTICE: ['REPLY'],
  WARNING: ['REPLY'],
  CONSENT_REQUEST: ['CONSENT_DECISION'],
  CD_REQUEST: ['CD_DECISION'],
  OPERATION_PLAN: ['OPERATION_APPROVAL'],
  HIT_QUERY: ['HIT_RESULT'],
  // An answer to a clarification may come as the missing particulars or as a further reply.
  CLARIFICATION: ['CLARIFICATION', 'REPLY'],
  TEST: ['TEST'],
};

/** What may follow anything that was sent, whoever sent it. */
const always: ReadonlySet<KindName> = new Set<KindName>([
  'CLARIFICATION',
  'FEEDBACK',
  'CONSENT_REQUEST',
  'CORRECTION',
  'ERASURE_NOTICE',
  'RECALL',
  'ADMIN',
]);

/** What may follow only a message that asks for something. */
const toQuestions: ReadonlySet<KindName> = new Set<KindName>(['REFUSAL', 'DELAY_NOTICE']);

/** Kinds of which a receipt, a tally or a test alone is made: no case, and nothing follows but their own answer. */
const technical: ReadonlySet<KindName> = new Set<KindName>(['TEST', 'TALLY', 'RECEIPT']);

/** Whether a message of a kind asks for an answer. */
export function expectsAnswer(kind: KindName): boolean {
  return answersByKind[kind] !== undefined && kind !== 'WARNING' && kind !== 'CLARIFICATION' && kind !== 'TEST';
}

/** Whether a message of one kind may carry in-reply-to of a message of another. */
export function mayFollow(kinds: { reply: KindName; original: KindName }): boolean {
  const { reply, original } = kinds;
  if (answersByKind[original]?.includes(reply) === true) return true;
  if (technical.has(original)) return false;
  if (toQuestions.has(reply)) return expectsAnswer(original);
  // A consent that was given can be withdrawn, a custody segment follows a decision, a sitrep an approval.
  const sequels: Partial<Record<KindName, readonly KindName[]>> = {
    CONSENT_DECISION: ['CONSENT_DECISION'],
    CD_DECISION: ['CD_HANDOVER', 'CD_DECISION'],
    CD_REQUEST: ['CD_HANDOVER'],
    CD_HANDOVER: ['CD_HANDOVER'],
    OPERATION_PLAN: ['TASKING', 'SITREP', 'OPERATION_PLAN'],
    OPERATION_APPROVAL: ['TASKING', 'SITREP'],
    REPLY: ['REPLY', 'REQUEST'],
    FEEDBACK: ['REPLY'],
    HIT_RESULT: ['REQUEST'],
    SPONTANEOUS: ['REQUEST', 'REPLY', 'SPONTANEOUS'],
    SEIZURE: ['REQUEST', 'REPLY', 'SEIZURE'],
    SITREP: ['REQUEST', 'REPLY', 'SITREP'],
    BULLETIN: ['REQUEST', 'REPLY'],
    WARNING: ['REQUEST', 'WARNING'],
    ADMIN: ['ADMIN', 'REPLY'],
  };
  return always.has(reply) || (sequels[original]?.includes(reply) ?? false);
}

/** Kinds that go along an existing thread to its holders whatever became of the agreement (06, "Workflow and clocks"). */
const alongThread: ReadonlySet<KindName> = new Set<KindName>([
  'CORRECTION',
  'ERASURE_NOTICE',
  'RECALL',
  'REFUSAL',
  'DELAY_NOTICE',
  'RECEIPT',
]);

/**
 * Whether a message goes along its thread after suspension, expiry or departure. Of consent only the withdrawal does;
 * a centre that cannot read bodies lets every CONSENT_DECISION pass and the receiver looks here.
 */
export function goesAlongThread<Kind extends KindName>(kind: Kind, form: Form<Kind>): boolean {
  if (kind === 'CONSENT_DECISION') return (form as FormByKind['CONSENT_DECISION']).outcome === 'withdrawn';
  return alongThread.has(kind);
}

/** What amends another message: stored, and applied as soon as that one is there (03, "Order"). */
export function isAmendment(kind: KindName): boolean {
  return kind === 'CORRECTION' || kind === 'ERASURE_NOTICE' || kind === 'RECALL';
}

/** The messages that an amendment is about, as its form names them. */
export function amendedMessages<Kind extends KindName>(kind: Kind, form: Form<Kind>): string[] {
  if (!isAmendment(kind)) return [];
  const { message, messages = [] } = form as { message?: string; messages?: readonly string[] };
  return [...(message === undefined ? [] : [message]), ...messages];
}
