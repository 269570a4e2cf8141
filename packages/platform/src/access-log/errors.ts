/** Every reason for which this package throws. */
export type AccessStoreErrorCode = 'NO_TRANSACTION' | 'NO_PERIOD' | 'PSEUDONYM_TAKEN' | 'CHECKPOINT_INVALID';

/** Thrown when an access log is asked for what would break it. Carries a code, never what was logged. */
export class AccessStoreError extends Error {
  readonly code: AccessStoreErrorCode;

  constructor(code: AccessStoreErrorCode, message: string, options?: ErrorOptions) {
    super(`${code}: ${message}`, options);
    this.name = 'AccessStoreError';
    this.code = code;
  }
}
