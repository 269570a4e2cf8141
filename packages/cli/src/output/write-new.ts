import { writeFile } from 'node:fs/promises';
import { CliError } from '../error.ts';
import { userPath, type Invocation } from '../invocation.ts';

/** Writes a file that was not there, for its owner alone; its path. Throws CliError. */
export async function writeNew(
  invocation: Invocation,
  { option, file, bytes }: { option: string; file: string; bytes: Uint8Array },
): Promise<string> {
  const path = userPath(invocation, file);
  try {
    await writeFile(path, bytes, { flag: 'wx', mode: 0o600 });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    if (code === '') throw cause;
    const why = code === 'EEXIST' ? 'it is there already' : code;
    throw new CliError('BAD_USAGE', `${option} ${file} cannot be written: ${why}`, { cause });
  }
  return path;
}
