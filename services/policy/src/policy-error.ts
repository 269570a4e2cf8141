/** What stops a policy service. A supervisor starts it again, and it reads the register anew. */
export type PolicyErrorCode = 'CANNOT_START' | 'REGISTER_SHRANK' | 'REGISTER_GAP';

export class PolicyError extends Error {
  readonly code: PolicyErrorCode;

  constructor(code: PolicyErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PolicyError';
    this.code = code;
  }
}
