/** Why a key file or passphrase cannot be used. Every message says in one sentence what is wrong and what to do. */
export type KeyFileErrorCode =
  | 'KEY_FILE_MISSING'
  | 'KEY_FILE_EXISTS'
  | 'KEY_FILE_MODE'
  | 'KEY_FILE_CORRUPT'
  | 'KEY_FILE_ALGORITHM'
  | 'WRONG_PASSPHRASE'
  | 'PASSPHRASE_MISSING'
  | 'PASSPHRASE_MODE'
  | 'PASSPHRASE_INVALID';

/** Thrown by this folder; the message names files, never their content. */
export class KeyFileError extends Error {
  readonly code: KeyFileErrorCode;

  constructor(code: KeyFileErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'KeyFileError';
    this.code = code;
  }
}
