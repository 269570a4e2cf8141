/** Why the adapter cannot go on with something. Refusals of requests are values or problems, not these. */
export type AdapterErrorCode =
  | 'ARCHIVE_DAMAGED'
  | 'STORE_DAMAGED'
  | 'ACCESS_LOG_DAMAGED'
  | 'ROSTER_NOT_PINNED'
  | 'KEYS_UNUSABLE'
  | 'FILE_MISSING';

/** The one error of this service. Each message says what is wrong and the way out; it carries ids, never bodies or keys. */
export class AdapterError extends Error {
  readonly code: AdapterErrorCode;

  constructor(code: AdapterErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AdapterError';
    this.code = code;
  }
}
