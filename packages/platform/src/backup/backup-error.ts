/**
 * Why a backup is not made or not put back: the directory is no process's own; it holds no database to copy; the place of
 * the backup is taken; the backup is not what was written; it is of another party, process or region; a process has the
 * database open; what stands there is whole and knows as much.
 */
export type BackupErrorCode =
  | 'NO_PROCESS_DIRECTORY'
  | 'NOTHING_TO_BACK_UP'
  | 'OUT_EXISTS'
  | 'BACKUP_DAMAGED'
  | 'OTHER_OWNER'
  | 'IN_USE'
  | 'NOT_BEHIND';

/** The one error of backups: what, where, and the way out. */
export class BackupError extends Error {
  readonly code: BackupErrorCode;

  constructor(code: BackupErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'BackupError';
    this.code = code;
  }
}
