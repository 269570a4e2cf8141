/** Why this package threw: always our own broken invariant, never somebody's input. */
export type AgreementErrorCode =
  | 'SLOTS_EXHAUSTED'
  | 'SET_DISPOSED'
  | 'SCHEMA_REFUSED'
  | 'NOT_CANONICAL_JSON'
  | 'UNREADABLE_POLICY';

/** Thrown for a broken invariant of ours. What others wrote comes back as problems or as a refusal. */
export class AgreementError extends Error {
  readonly code: AgreementErrorCode;

  constructor(code: AgreementErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AgreementError';
    this.code = code;
  }
}
