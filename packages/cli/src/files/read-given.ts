import { createReadStream } from 'node:fs';
import { CliError } from '../error.ts';
import { userPath, type Invocation } from '../invocation.ts';

/** How large a named file may be, and what it is meant to be, for people: `a YAML or JSON file`. */
export interface GivenFile {
  readonly bytesMax: number;
  readonly expected: string;
}

/**
 * The bytes of a file that the user named; a pipe will do. Of one that is larger than `bytesMax`, or endless, no more is read.
 * Throws CliError BAD_USAGE (cannot be read), BAD_BODY (too large).
 */
export async function readGiven(
  invocation: Invocation,
  file: string,
  { bytesMax, expected }: GivenFile,
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  try {
    // `end` is the last byte that is read: one more than may be there.
    for await (const chunk of createReadStream(userPath(invocation, file), { end: bytesMax }))
      chunks.push(chunk as Buffer);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    if (code === '') throw cause;
    throw new CliError('BAD_USAGE', `${file}: cannot be read (${code}): expected ${expected}`, { cause });
  }
  const bytes = Buffer.concat(chunks);
  if (bytes.length > bytesMax)
    throw new CliError('BAD_BODY', `${file}: more than ${bytesMax} bytes; ${expected} has at most that`);
  return bytes;
}

/** The same as text. Throws CliError BAD_BODY also for what is not UTF-8. */
export async function readGivenText(invocation: Invocation, file: string, given: GivenFile): Promise<string> {
  const bytes = await readGiven(invocation, file, given);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new CliError('BAD_BODY', `${file}: is not UTF-8 text`, { cause });
  }
}
