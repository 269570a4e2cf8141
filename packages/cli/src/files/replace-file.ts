import { open, rename } from 'node:fs/promises';
import { CliError } from '../error.ts';
import { userPath, type Invocation } from '../invocation.ts';

/** Writes a file anew as a whole: a crash leaves the old one or the new one. Its path. Throws CliError BAD_USAGE. */
export async function replaceFile(invocation: Invocation, file: string, content: string): Promise<string> {
  const path = userPath(invocation, file);
  try {
    await using fresh = await open(`${path}.new`, 'w', 0o644);
    await fresh.writeFile(content);
    await fresh.sync();
    await rename(`${path}.new`, path);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    throw new CliError('BAD_USAGE', `${file} cannot be written: ${String(cause.code)}`, { cause });
  }
  return path;
}
