import { tamga } from '@tamga/wire';
import { nameTable, type NameTable } from '../identifiers/index.ts';

const { Operation, SubjectType } = tamga.access.v1;

/** What is done with data, as Directive (EU) 2016/680 art. 25 names it. */
export type AccessOperation = 'collection' | 'alteration' | 'consultation' | 'disclosure' | 'combination' | 'erasure';

export const accessOperations: NameTable<AccessOperation, tamga.access.v1.Operation> = nameTable<
  AccessOperation,
  tamga.access.v1.Operation
>('operation on data', {
  collection: Operation.OPERATION_COLLECTION,
  alteration: Operation.OPERATION_ALTERATION,
  consultation: Operation.OPERATION_CONSULTATION,
  disclosure: Operation.OPERATION_DISCLOSURE,
  combination: Operation.OPERATION_COMBINATION,
  erasure: Operation.OPERATION_ERASURE,
});

/** What kind of record was accessed. */
export type AccessSubjectType = 'message' | 'case' | 'document' | 'entry' | 'pseudonym' | 'operation' | 'anchor';

export const accessSubjectTypes: NameTable<AccessSubjectType, tamga.access.v1.SubjectType> = nameTable<
  AccessSubjectType,
  tamga.access.v1.SubjectType
>('type of subject', {
  message: SubjectType.SUBJECT_TYPE_MESSAGE,
  case: SubjectType.SUBJECT_TYPE_CASE,
  document: SubjectType.SUBJECT_TYPE_DOCUMENT,
  entry: SubjectType.SUBJECT_TYPE_ENTRY,
  pseudonym: SubjectType.SUBJECT_TYPE_PSEUDONYM,
  operation: SubjectType.SUBJECT_TYPE_OPERATION,
  anchor: SubjectType.SUBJECT_TYPE_ANCHOR,
});

/** Acts of the centre's auditors over the whole ledger, which audit answers and the centre's adapter logs (decision 0185). */
export const ledgerReadingActs = [
  'ledger-search',
  'ledger-entry',
  'ledger-statistics',
  'ledger-sample',
  'ledger-export',
  'ledger-replay',
  'ledger-keys',
] as const;
export type LedgerReadingAct = (typeof ledgerReadingActs)[number];

/** A lower-case word, as `read` or `court`: what is none is refused, so that no text slips into a log. */
const word = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
const wordCharsMax = 32;

/** Whether a text is such a word. */
export function isWord(text: string): boolean {
  return text.length <= wordCharsMax && word.test(text);
}

/** An order's number as offices write it: letters, digits and the signs between them, no spaces of any other kind. */
const orderNumber = /^[\p{L}\p{N}№][\p{L}\p{N}№ ./()-]{0,63}$/u;

/** Whether a text can be the number of an order. */
export function isOrderNumber(text: string): boolean {
  return orderNumber.test(text) && !text.endsWith(' ');
}
