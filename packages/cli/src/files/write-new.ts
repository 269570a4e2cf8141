import { writeFile } from 'node:fs/promises';
import { CliError } from '../error.ts';
import { userPath, type Invocation } from '../invocation.ts';

/** What to write, by which option, and who may read it (mode; the owner alone where none is given). */
export interface NewFile {
  readonly option: string;
  readonly file: string;
  readonly bytes: string | Uint8Array;
  readonly mode?: number;
}

/** Writes a file that was not there; its path. Never over another one. Throws CliError BAD_USAGE. */
export async function writeNew(
  invocation: Invocation,
  { option, file, bytes, mode = 0o600 }: NewFile,
): Promise<string> {
  const path = userPath(invocation, file);
  try {
    await writeFile(path, bytes, { flag: 'wx', mode });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    if (code === '') throw cause;
    const why = code === 'EEXIST' ? 'it is there already' : code;
    throw new CliError('BAD_USAGE', `${option} ${file} cannot be written: ${why}`, { cause });
  }
  return path;
}
