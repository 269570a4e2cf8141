import { open, type FileHandle } from 'node:fs/promises';
import { constants } from 'node:fs';
import { dirname } from 'node:path';
import { KeyFileError, type KeyFileErrorCode } from './errors.ts';

/** The bits that let anybody but the owner read, write or run. */
const othersMask = 0o077;
const ownerOnly = 0o600;

/** How the errors of one sort of secret file are called. */
export interface SecretFileCodes {
  readonly what: string;
  readonly missing: KeyFileErrorCode;
  readonly mode: KeyFileErrorCode;
  readonly tooLarge: KeyFileErrorCode;
}

/** Reads a small file that only its owner may touch. Checks the opened file itself, so nothing can be put in its place. */
export async function readSecretFile(
  path: string,
  options: { bytesMax: number; codes: SecretFileCodes },
): Promise<Buffer> {
  const { bytesMax, codes } = options;
  await using file = await openExisting(path, codes);
  const { mode, size } = await file.stat();
  if ((mode & othersMask) !== 0) {
    throw new KeyFileError(
      codes.mode,
      `${codes.what} ${path} can be used by others (mode ${octal(mode)}); run: chmod 600 ${path}`,
    );
  }
  if (size > bytesMax) {
    throw new KeyFileError(
      codes.tooLarge,
      `${codes.what} ${path} is larger than ${bytesMax} bytes; name the right file`,
    );
  }
  return file.readFile();
}

/** Writes a new file that only its owner may touch, and has it on disk when it returns. Never overwrites. */
export async function writeSecretFile(path: string, content: string): Promise<void> {
  await using file = await openNew(path);
  await file.writeFile(content);
  await file.sync();
  await syncDirectory(dirname(path));
}

async function openExisting(path: string, codes: SecretFileCodes): Promise<FileHandle> {
  try {
    // No link is followed at the end of the path: what is checked is what was named.
    return await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    throw new KeyFileError(
      codes.missing,
      `${codes.what} ${path} cannot be read (${reason}); put it there or correct the path`,
      { cause },
    );
  }
}

async function openNew(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'wx', ownerOnly);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') {
      throw new KeyFileError(
        'KEY_FILE_EXISTS',
        `${path} exists already and is not overwritten; remove it or name another`,
        { cause },
      );
    }
    throw cause;
  }
}

/** A new name is durable only when its directory is (POSIX fsync). */
async function syncDirectory(path: string): Promise<void> {
  await using directory = await open(path, 'r');
  await directory.sync();
}

function octal(mode: number): string {
  return (mode & 0o777).toString(8).padStart(4, '0');
}
