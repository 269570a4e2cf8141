import { tamga } from '@tamga/wire';
import { nameTable, type NameTable } from './name-table.ts';

/** What a message does, as 06 names it. */
export type KindName =
  | 'REQUEST'
  | 'REPLY'
  | 'SPONTANEOUS'
  | 'CLARIFICATION'
  | 'REFUSAL'
  | 'DELAY_NOTICE'
  | 'WARNING'
  | 'SEIZURE'
  | 'FEEDBACK'
  | 'CONSENT_REQUEST'
  | 'CONSENT_DECISION'
  | 'CD_REQUEST'
  | 'CD_DECISION'
  | 'CD_HANDOVER'
  | 'OPERATION_PLAN'
  | 'OPERATION_APPROVAL'
  | 'TASKING'
  | 'SITREP'
  | 'BULLETIN'
  | 'FINANCIAL_REQUEST'
  | 'ASSET_REQUEST'
  | 'PRECURSOR_NOTICE'
  | 'HIT_QUERY'
  | 'HIT_RESULT'
  | 'CORRECTION'
  | 'ERASURE_NOTICE'
  | 'RECALL'
  | 'ADMIN'
  | 'TEST'
  | 'TALLY'
  | 'RECEIPT';

export const kinds: NameTable<KindName, tamga.envelope.v1.Kind> = nameTable<KindName, tamga.envelope.v1.Kind>(
  'message kind',
  {
    REQUEST: tamga.envelope.v1.Kind.KIND_REQUEST,
    REPLY: tamga.envelope.v1.Kind.KIND_REPLY,
    SPONTANEOUS: tamga.envelope.v1.Kind.KIND_SPONTANEOUS,
    CLARIFICATION: tamga.envelope.v1.Kind.KIND_CLARIFICATION,
    REFUSAL: tamga.envelope.v1.Kind.KIND_REFUSAL,
    DELAY_NOTICE: tamga.envelope.v1.Kind.KIND_DELAY_NOTICE,
    WARNING: tamga.envelope.v1.Kind.KIND_WARNING,
    SEIZURE: tamga.envelope.v1.Kind.KIND_SEIZURE,
    FEEDBACK: tamga.envelope.v1.Kind.KIND_FEEDBACK,
    CONSENT_REQUEST: tamga.envelope.v1.Kind.KIND_CONSENT_REQUEST,
    CONSENT_DECISION: tamga.envelope.v1.Kind.KIND_CONSENT_DECISION,
    CD_REQUEST: tamga.envelope.v1.Kind.KIND_CD_REQUEST,
    CD_DECISION: tamga.envelope.v1.Kind.KIND_CD_DECISION,
    CD_HANDOVER: tamga.envelope.v1.Kind.KIND_CD_HANDOVER,
    OPERATION_PLAN: tamga.envelope.v1.Kind.KIND_OPERATION_PLAN,
    OPERATION_APPROVAL: tamga.envelope.v1.Kind.KIND_OPERATION_APPROVAL,
    TASKING: tamga.envelope.v1.Kind.KIND_TASKING,
    SITREP: tamga.envelope.v1.Kind.KIND_SITREP,
    BULLETIN: tamga.envelope.v1.Kind.KIND_BULLETIN,
    FINANCIAL_REQUEST: tamga.envelope.v1.Kind.KIND_FINANCIAL_REQUEST,
    ASSET_REQUEST: tamga.envelope.v1.Kind.KIND_ASSET_REQUEST,
    PRECURSOR_NOTICE: tamga.envelope.v1.Kind.KIND_PRECURSOR_NOTICE,
    HIT_QUERY: tamga.envelope.v1.Kind.KIND_HIT_QUERY,
    HIT_RESULT: tamga.envelope.v1.Kind.KIND_HIT_RESULT,
    CORRECTION: tamga.envelope.v1.Kind.KIND_CORRECTION,
    ERASURE_NOTICE: tamga.envelope.v1.Kind.KIND_ERASURE_NOTICE,
    RECALL: tamga.envelope.v1.Kind.KIND_RECALL,
    ADMIN: tamga.envelope.v1.Kind.KIND_ADMIN,
    TEST: tamga.envelope.v1.Kind.KIND_TEST,
    TALLY: tamga.envelope.v1.Kind.KIND_TALLY,
    RECEIPT: tamga.envelope.v1.Kind.KIND_RECEIPT,
  },
);

/** The name of a kind's number, or undefined for 0 and for kinds unknown to this version, which are refused. */
export function kindName(number: number | null | undefined): KindName | undefined {
  return kinds.nameOf(number);
}

/** Throws IdentifierError that lists the kinds. */
export function parseKind(text: string): KindName {
  return kinds.parse(text);
}

export function kindNumber(name: KindName): tamga.envelope.v1.Kind {
  return kinds.numberOf(name);
}
