import { formatProblem } from '@tamga/core/agreements';
import { isPartyId } from '@tamga/core/identifiers';
import { lintAgreements } from '@tamga/core/agreements/tools';
import { compiling, readSources } from '../agreements/sources.ts';
import { CliError } from '../error.ts';
import { exitCode } from '../exit-code.ts';
import { createProgress } from '../output/progress.ts';
import type { Command } from './context.ts';

export interface LintOptions {
  parties?: string;
}

/** `tamga agreement lint`: every problem and warning. Exits 2 where a document could not come into force. */
export function lint(paths: readonly string[], options: LintOptions): Command {
  return async (context) => {
    const { printer, invocation } = context;
    const parties = parseParties(options.parties);
    const sources = await readSources(context, paths);
    const progress = createProgress(invocation.stderr, Date.now);
    let done = 0;
    const result = lintAgreements(sources, { ...compiling, parties, nowMs: Date.now() }, (file) => {
      done += 1;
      progress.show({ table: `${done} of ${sources.length}: ${file}`, line: `${done} of ${sources.length}` });
    });
    progress.finish();
    const lines = result.files.flatMap(({ file, agreement, problems, warnings }) => [
      ...problems.map((problem) => `${formatProblem(problem)}  [${problem.code}]`),
      ...warnings.map(
        ({ line, column, path, message, code }) => `${file}:${line}:${column}: ${path}: warning: ${message}  [${code}]`,
      ),
      ...(agreement === undefined || problems.length > 0
        ? []
        : [
            `${file}: ${agreement.id}@${agreement.version}, ${agreement.status}: ${agreement.articles} articles, ${agreement.rules} rules, ${agreement.examples} examples as written`,
          ]),
    ]);
    printer.result(result, lines.join('\n'));
    return result.ok ? exitCode.done : exitCode.badInput;
  };
}

function parseParties(text: string | undefined): string[] | undefined {
  const parties = text?.split(',').map((one) => one.trim());
  const wrong = parties?.find((one) => !isPartyId(one));
  if (wrong !== undefined)
    throw new CliError('BAD_USAGE', `--parties: ${JSON.stringify(wrong)} is not a party such as kz`);
  return parties;
}
