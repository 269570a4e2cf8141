/** Why a store cannot be opened or used. */
export type StoreErrorCode =
  | 'CANNOT_OPEN'
  | 'DISK_FULL'
  | 'DAMAGED'
  | 'DISK_FAULT'
  | 'BUSY'
  | 'READ_ONLY'
  | 'MIGRATION_CHANGED'
  | 'MIGRATION_INVALID'
  | 'NEWER_DATABASE'
  | 'IN_TRANSACTION'
  | 'ASYNC_TRANSACTION';

/** The one error of the store: one clear sentence with the file and the way out. Never any stored data. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
  }
}
