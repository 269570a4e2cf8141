/** What our own side did wrong. What a peer did wrong is never thrown but returned with an EnvelopeCode. */
export type SealingErrorCode = 'DRAFT_INVALID' | 'KEY_INVALID' | 'LENGTH_INVALID' | 'LIMIT_EXCEEDED';

/** Thrown when a caller asks for what can never be right. The message names no content and no key. */
export class SealingError extends Error {
  readonly code: SealingErrorCode;

  constructor(code: SealingErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SealingError';
    this.code = code;
  }
}

/** Why the bytes of a header were refused. */
export type HeaderCode =
  | 'HEADER_TOO_LARGE'
  | 'HEADER_MALFORMED'
  | 'HEADER_NOT_CANONICAL'
  | 'SUITE_UNKNOWN'
  | 'KIND_UNKNOWN'
  | 'PRIORITY_INVALID'
  | 'PRIORITY_MISMATCH'
  | 'REGION_INVALID'
  | 'REALM_INVALID'
  | 'ID_INVALID'
  | 'CREATED_MISMATCH'
  | 'EXPIRES_INVALID'
  | 'SENDER_INVALID'
  | 'SIGNING_KEY_INVALID'
  | 'RECIPIENT_COUNT'
  | 'RECIPIENT_INVALID'
  | 'RECIPIENT_DUPLICATE_PARTY'
  | 'RECIPIENT_OWN_PARTY'
  | 'LABELS_INVALID'
  | 'BASIS_INVALID'
  | 'IN_REPLY_TO_INVALID'
  | 'THREAD_INVALID'
  | 'AFTER_INVALID'
  | 'OPERATION_INVALID'
  | 'HAND_OVER_INVALID'
  | 'NATIONAL_WRAP_INVALID'
  | 'ATTACHMENT_INVALID'
  | 'CONSENT_INVALID';

/** Why the bytes of an envelope were refused before any signature was looked at. */
export type ParseCode =
  | HeaderCode
  | 'ENVELOPE_TOO_LARGE'
  | 'ENVELOPE_MALFORMED'
  | 'ENVELOPE_NOT_CANONICAL'
  | 'STANZA_COUNT'
  | 'STANZA_INVALID'
  | 'STANZA_DIGEST_MISMATCH'
  | 'CIPHERTEXT_INVALID'
  | 'SIGNATURE_MALFORMED'
  | 'NATIONAL_SIGNATURE_MALFORMED';

/** Why a parsed envelope is not its sender's. */
export type VerifyCode =
  | 'SIGNING_KEY_MISMATCH'
  | 'SIGNATURE_INVALID'
  | 'NATIONAL_SIGNATURE_MISSING'
  | 'NATIONAL_SIGNATURE_INVALID';

/** Why a message is not in its time (02, "Times"). */
export type TimesCode = 'CREATED_IN_FUTURE' | 'EXPIRED' | 'EXPIRES_BEFORE_CREATED' | 'LIFETIME_TOO_LONG';

/** Every refusal of this package. */
export type EnvelopeCode = ParseCode | VerifyCode | TimesCode | 'CANNOT_OPEN';
