import type { KeyCode } from '@tamga/core/documents';
import type { AnchorCode, ReceiptCode } from '@tamga/core/ledger';
import type { ParseCode, VerifyCode } from '@tamga/core/sealing';

/** Refusals that are logged as the hub's decision on an authentic envelope; policy's own codes stand beside them. */
export const refusalCodes = [
  'WRONG_REGION',
  'WRONG_REALM',
  'RECIPIENT_UNKNOWN',
  'ENCRYPTION_KEY_UNLISTED',
  'CREATED_IN_FUTURE',
  'EXPIRED',
  'EXPIRES_BEFORE_CREATED',
  'LIFETIME_TOO_LONG',
  'THREAD_UNKNOWN',
  'HUMAN_DECISION',
  'RECORD_TOO_LARGE',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** Why a submission is not its account's authentic word: it is counted, its account is told, no id is used up. */
export const quarantineCodes = [
  'SUBJECT_MALFORMED',
  'SUBJECT_MISMATCH',
  'SUBMISSION_MALFORMED',
  'SUBMISSION_NOT_CANONICAL',
  'SUBMISSION_EMPTY',
  'DELIVERED_TOO_OFTEN',
  'SENDER_NOT_ACCOUNT',
  'ID_TOO_OLD',
  'ID_TAKEN',
  'REFUSALS_TOO_MANY',
  'KEY_UNKNOWN',
  'KEY_REALM',
  'KEY_REVOKED',
  'KEY_NOT_YET_VALID',
  'KEY_EXPIRED',
  'ENVELOPE_TOO_LARGE',
  'ENVELOPE_MALFORMED',
  'ENVELOPE_NOT_CANONICAL',
  'STANZA_COUNT',
  'STANZA_INVALID',
  'STANZA_DIGEST_MISMATCH',
  'CIPHERTEXT_INVALID',
  'SIGNATURE_MALFORMED',
  'NATIONAL_SIGNATURE_MALFORMED',
  'HEADER_TOO_LARGE',
  'HEADER_MALFORMED',
  'HEADER_NOT_CANONICAL',
  'SUITE_UNKNOWN',
  'KIND_UNKNOWN',
  'PRIORITY_INVALID',
  'PRIORITY_MISMATCH',
  'REGION_INVALID',
  'REALM_INVALID',
  'ID_INVALID',
  'CREATED_MISMATCH',
  'EXPIRES_INVALID',
  'SENDER_INVALID',
  'SIGNING_KEY_INVALID',
  'RECIPIENT_COUNT',
  'RECIPIENT_INVALID',
  'RECIPIENT_DUPLICATE_PARTY',
  'RECIPIENT_OWN_PARTY',
  'LABELS_INVALID',
  'BASIS_INVALID',
  'IN_REPLY_TO_INVALID',
  'THREAD_INVALID',
  'AFTER_INVALID',
  'OPERATION_INVALID',
  'HAND_OVER_INVALID',
  'NATIONAL_WRAP_INVALID',
  'ATTACHMENT_INVALID',
  'CONSENT_INVALID',
  'SIGNING_KEY_MISMATCH',
  'SIGNATURE_INVALID',
  'NATIONAL_SIGNATURE_MISSING',
  'NATIONAL_SIGNATURE_INVALID',
  'DOCUMENT_SHAPE',
  'DOCUMENT_REFUSED',
  'ANCHOR_SHAPE',
  'ANCHOR_KEY_MISMATCH',
  'ANCHOR_SIGNATURE_INVALID',
  'ANCHOR_REFUSED',
  'RECEIPT_SHAPE',
  'RECEIPT_STATEMENT_INVALID',
  'RECEIPT_REGION_MISMATCH',
  'RECEIPT_STATEMENT_TWICE',
  'RECEIPT_KEY_MISMATCH',
  'RECEIPT_SIGNATURE_INVALID',
] as const;
export type QuarantineCode = (typeof quarantineCodes)[number];

/** Why single statements of an otherwise good receipt batch were not logged; its signer is told the first. */
export const statementCodes = [
  'STATEMENT_MESSAGE_UNKNOWN',
  'STATEMENT_NOT_RECIPIENT',
  'STATEMENT_OTHER_ENVELOPE',
  'STATEMENT_NOT_ITS_SIGNERS',
  'STATEMENT_TIME',
] as const;
export type StatementCode = (typeof statementCodes)[number];

/** Why nothing is admitted at the moment. Those in `haltCodes` are damage: only a restart takes them back. */
export const healthCodes = [
  'STARTING',
  'STOPPING',
  'NOT_CONNECTED',
  'RECONNECTED',
  'POLICY_UNREACHABLE',
  'LEDGER_UNREACHABLE',
  'LEDGER_MISSING',
  'LEDGER_SEALED',
  'AUDIT_UNREACHABLE',
  'AUDIT_NOT_SOUND',
  'AUDIT_OTHER_SERVER',
  'AUDIT_OTHER_EPOCH',
  'AUDIT_HALTED',
  'LEDGER_FIRST_SEQUENCE',
  'LEDGER_DELETED',
  'LEDGER_MISSING_MESSAGES',
  'LEDGER_BEHIND_CHECKPOINT',
  'LEDGER_WENT_BACK',
  'LEDGER_NOT_WRITABLE',
  'LEDGER_UNREADABLE',
] as const;
export type HealthCode = (typeof healthCodes)[number];

export const haltCodes = [
  'LEDGER_FIRST_SEQUENCE',
  'LEDGER_DELETED',
  'LEDGER_MISSING_MESSAGES',
  'LEDGER_BEHIND_CHECKPOINT',
  'LEDGER_WENT_BACK',
  'LEDGER_NOT_WRITABLE',
  'LEDGER_UNREADABLE',
] as const;
export type HaltCode = (typeof haltCodes)[number] & HealthCode;

/** What the status service answers instead of stamps, or beside the first of them. */
export const statusCodes = [
  'STATUS_MALFORMED',
  'STATUS_TOO_MANY',
  'STATUS_BUSY',
  'STATUS_UNAVAILABLE',
  'STATUS_PARTIAL',
] as const;
export type StatusCode = (typeof statusCodes)[number];

/** Why an anchor of a party, though its own word, is not recorded now; its account is told. */
export type AnchorRefusal = 'ANCHOR_GAP' | 'ANCHOR_TOO_SOON';

/** Every code of sealing, key lookup, receipts and anchors refuses a submission here: the compiler holds the lists together. */
export function asQuarantineCode(code: ParseCode | VerifyCode | KeyCode | ReceiptCode | AnchorCode): QuarantineCode {
  return code;
}
