import { readFile } from 'node:fs/promises';
import { formatProblem, parseBodyFile } from '@tamga/core/content';
import type { KindName } from '@tamga/core/identifiers';
import { CliError } from './error.ts';
import { userPath } from './invocation.ts';
import type { Invocation } from './invocation.ts';

const bodyFileBytesMax = 1_048_576;

/** Reads the form of a kind from a YAML or JSON file. Every fault is named with file:line:column and what was expected. */
export async function readBodyFile(invocation: Invocation, file: string, kind: KindName): Promise<unknown> {
  const text = await readText(userPath(invocation, file), file);
  const parsed = parseBodyFile(text, { file, kind });
  if (parsed.ok) return parsed.form;
  throw new CliError('BAD_BODY', parsed.problems.map((problem) => formatProblem(problem, file)).join('\n'));
}

async function readText(path: string, shown: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    throw new CliError('BAD_USAGE', `${shown}: cannot be read: name a YAML or JSON file with --file`, { cause });
  }
  if (bytes.length > bodyFileBytesMax)
    throw new CliError('BAD_BODY', `${shown}: ${bytes.length} bytes; a body file has at most ${bodyFileBytesMax}`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new CliError('BAD_BODY', `${shown}: is not UTF-8 text`, { cause });
  }
}
