/** What a user can put right, and a verification that failed. Everything else is a fault of ours. */
export type CliErrorCode =
  | 'BAD_USAGE'
  | 'BAD_BODY'
  | 'NO_REGION'
  | 'VERIFICATION_FAILED'
  | 'LOG_UNREACHABLE'
  | 'RECOVERY_REFUSED'
  | 'EPOCH_REFUSED';

/** The one error of this package; its message is the sentence that the user reads. */
export class CliError extends Error {
  readonly code: CliErrorCode;

  constructor(code: CliErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CliError';
    this.code = code;
  }
}
