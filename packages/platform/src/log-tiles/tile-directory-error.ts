/** Why the directory of tiles cannot be used. */
export type TileDirectoryErrorCode = 'DISK_FULL' | 'DISK_FAULT' | 'CANNOT_WRITE';

/** The one error of the directory of tiles: one clear sentence with the file and the way out. */
export class TileDirectoryError extends Error {
  readonly code: TileDirectoryErrorCode;

  constructor(code: TileDirectoryErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'TileDirectoryError';
    this.code = code;
  }
}

/** Faults of the disk become TileDirectoryError; anything else is returned as it is. */
export function explainDiskFault(error: unknown, directory: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  const cause = error;
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new TileDirectoryError('DISK_FULL', `the disk that holds ${directory} is full: free some space`, {
        cause,
      });
    case 'EIO':
      return new TileDirectoryError(
        'DISK_FAULT',
        `the disk failed while writing ${directory}: check the disk, then start again`,
        { cause },
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
      return new TileDirectoryError('CANNOT_WRITE', `${directory} cannot be written: check its owner and mode`, {
        cause,
      });
    default:
      return error;
  }
}
