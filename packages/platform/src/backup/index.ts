/** Backups of one process's databases, made while it runs and put back where that cannot take a promise back. */
export { backUp } from './back-up.ts';
export type { BackUpOptions } from './back-up.ts';
export { BackupError } from './backup-error.ts';
export type { BackupErrorCode } from './backup-error.ts';
export type { BackedUpDatabase, BackupManifest } from './manifest.ts';
export { restore } from './restore.ts';
export type { Restored, RestoreOptions } from './restore.ts';
