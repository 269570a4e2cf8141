/** Why a region could not be made, started or stopped. */
export type RegionErrorCode =
  | 'NO_REGION'
  | 'REGION_DAMAGED'
  | 'REGION_EXISTS'
  | 'REGION_RUNNING'
  | 'OTHER_MEMBERS'
  | 'PORT_TAKEN'
  | 'PROCESS_FAILED'
  | 'PROCESS_NOT_READY'
  | 'UNKNOWN_PROCESS'
  | 'UNKNOWN_RUNNER'
  /** Audit attests the ledger: a recovery would only cost it its stream. */
  | 'LEDGER_SOUND'
  /** REGISTER is gone, or lacks documents that LEDGER records. */
  | 'REGISTER_MISSING'
  /** Audit has not said yet what it found. */
  | 'LEDGER_READING'
  /** An audit does not attest the ledger, or nothing of it is final: an epoch is not ended so. */
  | 'LEDGER_NOT_SOUND'
  /** The key file is one that audit signs with already, or there is no next pair of keys to change to. */
  | 'LOG_KEYS_UNCHANGED'
  | 'NO_CONTAINERS';

/** The one error of this package; each message says the way out. */
export class RegionError extends Error {
  readonly code: RegionErrorCode;

  constructor(code: RegionErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'RegionError';
    this.code = code;
  }
}
