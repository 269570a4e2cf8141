import { readCases, simulate as simulateCases } from '@tamga/core/agreements/tools';
import type { ReadCases, SimulationSummary } from '@tamga/core/agreements/tools';
import { viewOfDecision } from '@tamga/platform/decision-replay';
import { filesOf, openSet, parseAt, sourceFile } from '../agreements/sources.ts';
import { CliError } from '../error.ts';
import { readGivenText } from '../files/read-given.ts';
import { exitCode } from '../exit-code.ts';
import { createProgress } from '../output/progress.ts';
import { formatTable } from '../output/table.ts';
import type { Language } from './agreement-explain.ts';
import type { Command, CommandContext } from './context.ts';

export interface SimulateOptions {
  cases: string;
  agreements: readonly string[];
  members?: string;
  at?: string;
  language: Language;
}

const caseFile = /\.(?:ya?ml|jsonl?)$/u;

/** `tamga agreement simulate`: exits 2 on a case that cannot be read, 5 where a case comes out otherwise than expected. */
export function simulate(options: SimulateOptions): Command {
  return async (context) => {
    const { printer, invocation } = context;
    const atMs = parseAt(options.at) ?? Date.now();
    using opened = await openSet(context, options.agreements);
    const { set } = opened;
    const parties = set.agreements.flatMap(({ agreement }) => agreement.document.parties.map(({ party }) => party));
    const members = options.members === undefined ? [...new Set(parties)] : options.members.split(',');
    const { cases, skipped } = await readAll(context, options.cases, members);
    const progress = createProgress(invocation.stderr, Date.now);
    const summary = simulateCases(cases, { set, atMs }, (done) => {
      progress.show({ table: `${done} of ${cases.length} cases`, line: `${done} of ${cases.length} cases` });
    });
    progress.finish();
    const { outcomes, ...counts } = summary;
    const document = {
      at: new Date(atMs).toISOString(),
      ...counts,
      skipped,
      cases: outcomes.map((one) => ({ ...one, decisions: one.decisions.map(viewOfDecision) })),
    };
    printer.result(document, tablesOf(summary, { skipped, language: options.language }));
    return summary.unexpected === 0 ? exitCode.done : exitCode.verificationFailed;
  };
}

async function readAll(context: CommandContext, path: string, members: readonly string[]): Promise<ReadCases> {
  const files = await filesOf(context, [path], caseFile);
  const read = await Promise.all(
    files.map(async (file) =>
      readCases({ file, text: await readGivenText(context.invocation, file, sourceFile) }, { members }),
    ),
  );
  const problems = read.flatMap((one) => one.problems);
  if (problems.length > 0)
    throw new CliError(
      'BAD_BODY',
      problems
        .map(
          ({ file, line, column, path: at, message }) =>
            `${file}:${line}:${column}: ${at === '' ? '' : `${at}: `}${message}`,
        )
        .join('\n'),
    );
  return {
    cases: read.flatMap((one) => one.cases),
    skipped: read.reduce((sum, one) => sum + one.skipped, 0),
    problems,
  };
}

const words = {
  en: {
    case: 'CASE',
    outcome: 'OUTCOME',
    to: 'RECIPIENT',
    on: 'RESTS ON',
    who: 'WHO DECIDES',
    count: 'COUNT',
    permit: 'permitted',
    human: 'a person decides',
    refuse: 'refused',
    skipped: 'skipped: no member takes part',
    unexpected: 'otherwise than expected',
  },
  ru: {
    case: 'СЛУЧАЙ',
    outcome: 'РЕШЕНИЕ',
    to: 'ПОЛУЧАТЕЛЬ',
    on: 'ОСНОВАНИЕ',
    who: 'КТО РЕШАЕТ',
    count: 'ЧИСЛО',
    permit: 'допускается',
    human: 'решает человек',
    refuse: 'отказано',
    skipped: 'пропущено: государства-участники не участвуют',
    unexpected: 'не так, как ожидалось',
  },
} as const;

function tablesOf(
  { outcomes, byOutcome, byArticle, unexpected }: SimulationSummary,
  { skipped, language }: { skipped: number; language: Language },
): string {
  const say = words[language];
  const rows = outcomes.flatMap(({ name, decisions, asExpected }) =>
    decisions.map((decision, i) => {
      const { recipient, decision: verdict, code, agreement, article, waitsFor } = viewOfDecision(decision);
      const shown = verdict === 'permit' || verdict === 'human' ? say[verdict] : `${say.refuse} ${code ?? ''}`;
      const rests = agreement === null || code === 'NO_ARTICLE' ? '' : `${agreement} ${article ?? ''}`;
      return [i === 0 ? `${name}${asExpected === false ? ' !' : ''}` : '', recipient, shown, rests, waitsFor ?? ''];
    }),
  );
  const cases = formatTable(
    [say.case, say.to, say.outcome, say.on, say.who].map((title) => ({ title, charsMax: 40 })),
    rows,
  );
  const articles = formatTable(
    [say.count, say.outcome, say.on].map((title) => ({ title, charsMax: 40 })),
    byArticle.map(({ count, outcome, article }) => [String(count), outcome, article]),
  );
  const totals = [
    `${say.permit}: ${byOutcome.permit}`,
    `${say.human}: ${byOutcome.human}`,
    `${say.refuse}: ${byOutcome.refuse}`,
    ...(skipped === 0 ? [] : [`${say.skipped}: ${skipped}`]),
    ...(unexpected === 0 ? [] : [`! ${say.unexpected}: ${unexpected}`]),
  ];
  return `${cases}\n\n${articles}\n\n${totals.join(', ')}`;
}
