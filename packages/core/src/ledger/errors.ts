/** Every reason for which this package throws: a caller's mistake or a broken invariant, never a peer's bad input. */
export type LedgerErrorCode =
  | 'ENTRY_INVALID'
  | 'ANCHOR_INVALID'
  | 'RECORD_INVALID'
  | 'BATCH_EMPTY'
  | 'BATCH_TOO_LARGE'
  | 'STATEMENT_INVALID'
  | 'SAMPLE_RANGE'
  | 'TREE_RANGE'
  | 'TREE_NODE_MISSING'
  | 'CHECKPOINT_INVALID'
  | 'KEY_NAME_INVALID'
  | 'KEY_INVALID';

/** Thrown when a caller asks the ledger for something that cannot be. Carries a code, never entry bytes. */
export class LedgerError extends Error {
  readonly code: LedgerErrorCode;

  constructor(code: LedgerErrorCode, message: string, options?: ErrorOptions) {
    super(`${code}: ${message}`, options);
    this.name = 'LedgerError';
    this.code = code;
  }
}
