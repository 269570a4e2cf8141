/** Why audit cannot start. */
export type AuditErrorCode =
  /** The roster is not the founding one that is pinned, or is not signed as it must be. */
  | 'ROSTER_REFUSED'
  /** The roster's vkeys cannot be read. */
  | 'LOG_KEYS_INVALID'
  /** The key files hold other keys than the roster names. */
  | 'LOG_KEYS_DIFFER'
  /** Recovery has begun a later epoch than the one in the configuration. */
  | 'EPOCH_ENDED'
  /** The configuration says another beginning of the epoch than the copy. */
  | 'EPOCH_DIFFERS'
  /** The public key of the auditors' issuer, or of the auditor, is none. */
  | 'AUDITORS_KEY_INVALID'
  | 'CANNOT_READ';

/** The one error of audit. Damage to the log is no error: it is a state that is served (see Attestation). */
export class AuditError extends Error {
  readonly code: AuditErrorCode;

  constructor(code: AuditErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AuditError';
    this.code = code;
  }
}
