import { formatProblem, parseBodyFile } from '@tamga/core/content';
import type { KindName } from '@tamga/core/identifiers';
import { CliError } from './error.ts';
import { readGivenText } from './files/read-given.ts';
import type { Invocation } from './invocation.ts';

const bodyFile = { bytesMax: 1_048_576, expected: 'a YAML or JSON file with the form' };

/** Reads the form of a kind from a YAML or JSON file. Every fault is named with file:line:column and what was expected. */
export async function readBodyFile(invocation: Invocation, file: string, kind: KindName): Promise<unknown> {
  const text = await readGivenText(invocation, file, bodyFile);
  const parsed = parseBodyFile(text, { file, kind });
  if (parsed.ok) return parsed.form;
  throw new CliError('BAD_BODY', parsed.problems.map((problem) => formatProblem(problem, file)).join('\n'));
}
