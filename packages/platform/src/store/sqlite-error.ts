import { StoreError, type StoreErrorCode } from './store-error.ts';

/** SQLite's primary result codes (sqlite.org/rescode.html); extended codes carry them in their low byte. */
const primaryCode = {
  busy: 5,
  locked: 6,
  readOnly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  constraint: 19,
  notADatabase: 26,
} as const;
/** SQLITE_CONSTRAINT_UNIQUE and SQLITE_CONSTRAINT_PRIMARYKEY. */
const uniqueCodes: ReadonlySet<number> = new Set([2067, 1555]);
const primaryCodeMask = 0xff;

function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined;
  return typeof error.errcode === 'number' ? error.errcode : undefined;
}

/** A row with this key is there already: an expected answer, not a fault. */
export function isUniqueViolation(error: unknown): boolean {
  const code = sqliteCode(error);
  return code !== undefined && uniqueCodes.has(code);
}

/** Does work on a file; faults of the disk and the file become StoreError with the way out, anything else is thrown as it is. */
export function explained<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw explainFileError(explainSqliteError(error, file), file);
  }
}

function explainFileError(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('syscall' in error)) return error;
  return new StoreError('CANNOT_OPEN', `${file} cannot be opened: check that its directory exists and who owns it`, {
    cause: error,
  });
}

function explainSqliteError(error: unknown, file: string): unknown {
  const code = sqliteCode(error);
  if (code === undefined) return error;
  const explained = explain(code & primaryCodeMask, file);
  return explained ? new StoreError(explained.code, explained.message, { cause: error }) : error;
}

function explain(code: number, file: string): { code: StoreErrorCode; message: string } | undefined {
  switch (code) {
    case primaryCode.full:
      return { code: 'DISK_FULL', message: `the disk that holds ${file} is full: free some space, nothing was lost` };
    case primaryCode.corrupt:
    case primaryCode.notADatabase:
      return { code: 'DAMAGED', message: `${file} is damaged or not a database of ours: restore it from the backup` };
    case primaryCode.ioError:
      return { code: 'DISK_FAULT', message: `the disk failed while using ${file}: check the disk, then start again` };
    case primaryCode.busy:
    case primaryCode.locked:
      return { code: 'BUSY', message: `${file} is in use by another process: stop that one first` };
    case primaryCode.readOnly:
      return { code: 'READ_ONLY', message: `${file} cannot be written: check its owner and mode` };
    case primaryCode.cannotOpen:
      return {
        code: 'CANNOT_OPEN',
        message: `${file} cannot be opened: check that its directory exists and who owns it`,
      };
    default:
      return undefined;
  }
}
