/** Every reason for which this folder throws: a caller's mistake, never a peer's bad input. */
export type EvidenceErrorCode = 'ZIP_INVALID' | 'BUNDLE_INVALID';

/** Thrown when a caller asks for a bundle that nobody would accept. Names no content and no key. */
export class EvidenceError extends Error {
  readonly code: EvidenceErrorCode;

  constructor(code: EvidenceErrorCode, message: string, options?: ErrorOptions) {
    super(`${code}: ${message}`, options);
    this.name = 'EvidenceError';
    this.code = code;
  }
}
