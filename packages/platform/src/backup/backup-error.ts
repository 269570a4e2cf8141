/** Why a backup is not made or not put back. */
export type BackupErrorCode =
  /** The directory is no process's own. */
  | 'NO_PROCESS_DIRECTORY'
  /** There is no database in it that a backup holds. */
  | 'NOTHING_TO_BACK_UP'
  /** The place of the backup is taken. */
  | 'OUT_EXISTS'
  /** The backup is not one, or not what was written. */
  | 'BACKUP_DAMAGED'
  /** It is of another party, process or region. */
  | 'OTHER_OWNER'
  /** A process has the database open. */
  | 'IN_USE'
  /** What stands there is whole and knows at least as much: nothing is to be put back. */
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
