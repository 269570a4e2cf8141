/** Why a ledger is not recovered, or not by this. */
export type RecoveryErrorCode =
  /** The copy of audit does not give the tree that it promised: a whole one has to take its place. */
  | 'COPY_DAMAGED'
  /** The copy is of another log than the one that was cosigned. */
  | 'COPY_CONTRADICTS'
  /** More was promised than any copy at hand holds. */
  | 'COPY_TOO_SHORT'
  /** The other copy is of another log, or none. */
  | 'OTHER_COPY_REFUSED'
  /** Too few witnesses answer: something that they saw might be lost. */
  | 'WITNESSES_UNHEARD'
  /** The roster or its keys cannot be used. */
  | 'ROSTER_REFUSED'
  /** LEDGER records documents that nobody brought. */
  | 'DOCUMENTS_MISSING'
  /** A document that LEDGER records does not hold beside those before it. */
  | 'DOCUMENT_REFUSED'
  /** The stream changed while it was recovered: something still writes. */
  | 'STREAM_MOVED';

/** The one error of recovery. Messages say what to do; they carry parties, sequences and sizes, no records. */
export class RecoveryError extends Error {
  readonly code: RecoveryErrorCode;

  constructor(code: RecoveryErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'RecoveryError';
    this.code = code;
  }
}
