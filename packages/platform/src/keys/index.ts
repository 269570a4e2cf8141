/** Key files: seeds under a passphrase, and the signers and decapsulators that come of them. */
export { KeyFileError } from './errors.ts';
export type { KeyFileErrorCode } from './errors.ts';
export { fileDecapsulator, fileDocumentSigner, fileLogKeys, fileSigner, fileWitnessKey } from './file-keys.ts';
export type { LogKeys } from './file-keys.ts';
export { createKeyFile, openKeyFile, readKeyFileInfo } from './key-file.ts';
export type { KeyFileInfo, OpenKeyFile } from './key-file.ts';
export type { KeyKind } from './key-kind.ts';
export { argon2CostDefault, Passphrase, readPassphraseFile } from './passphrase.ts';
export type { Argon2Cost } from './passphrase.ts';
