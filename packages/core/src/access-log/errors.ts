/** Every reason for which this package throws: a caller's mistake or a broken invariant, never a peer's bad input. */
export type AccessLogErrorCode = 'EVENT_INVALID' | 'AUDITOR_KEY_INVALID';

/** Thrown when a caller asks an access log for something that cannot be. Carries a code, never what was logged. */
export class AccessLogError extends Error {
  readonly code: AccessLogErrorCode;

  constructor(code: AccessLogErrorCode, message: string, options?: ErrorOptions) {
    super(`${code}: ${message}`, options);
    this.name = 'AccessLogError';
    this.code = code;
  }
}
