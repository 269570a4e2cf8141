import type { Command as Program } from 'commander';
import { Option } from 'commander';
import { diff } from './agreement-diff.ts';
import type { DiffOptions } from './agreement-diff.ts';
import { explain } from './agreement-explain.ts';
import type { ExplainOptions } from './agreement-explain.ts';
import { addAgreementLifecycle } from './agreement-lifecycle.ts';
import { lint } from './agreement-lint.ts';
import type { LintOptions } from './agreement-lint.ts';
import { matrix } from './agreement-matrix.ts';
import type { MatrixOptions } from './agreement-matrix.ts';
import { replay } from './agreement-replay.ts';
import type { ReplayCommandOptions } from './agreement-replay.ts';
import { simulate } from './agreement-simulate.ts';
import type { SimulateOptions } from './agreement-simulate.ts';
import type { Command } from './context.ts';

type Run = (command: Command) => Promise<void>;

/** `tamga agreement …`: the tools that look at agreements, and the steps of their life. */
export function addAgreements(program: Program, run: Run): void {
  const group = program.command('agreement').description('write, check, compare and replay agreements');
  group
    .command('lint')
    .description('every problem and warning of agreements, with file:line:column')
    .argument('<files...>', 'YAML files or directories')
    .option('--parties <parties>', 'parties of the region; a document that names another is wrong')
    .action((files: string[], options: LintOptions) => run(lint(files, options)));
  addQuestions(group, run);
  addComparisons(group, run);
  addAgreementLifecycle(group, run);
}

function addQuestions(group: Program, run: Run): void {
  const language = new Option('--language <code>', 'en or ru').choices(['en', 'ru']).default('en');
  const at = new Option('--at <time>', 'as of this ISO 8601 time (default: now)');
  group
    .command('explain')
    .description('whether a message may go, by which article, and if not, what keeps it')
    .argument('[files...]', 'YAML files or directories; without any, the agreements of the region')
    .requiredOption('--from <authority>', 'sender: kz/ncp')
    .requiredOption('--to <authorities>', 'recipients, separated by commas')
    .requiredOption('--kind <kind>', 'REQUEST, SEIZURE, …')
    .addOption(
      new Option('--label <name=value>', 'a label, as in crime-area=drugs; may be repeated')
        .argParser(collect)
        .default([]),
    )
    .option('--in-thread', 'it goes along a thread that both sides know')
    .addOption(at)
    .addOption(language)
    .action((files: string[], options: ExplainOptions) => run(explain(files, options)));
  group
    .command('simulate')
    .description('what becomes of many cases under a set of agreements')
    .requiredOption('--cases <path>', 'a file or a directory of cases: YAML, JSON, JSON lines')
    .requiredOption('--agreements <path...>', 'YAML files or directories, or the word region')
    .option('--members <parties>', 'members, for published cases (default: the parties of the agreements)')
    .addOption(at)
    .addOption(language)
    .action((options: SimulateOptions) => run(simulate(options)));
}

function addComparisons(group: Program, run: Run): void {
  const language = (): Option => new Option('--language <code>', 'en or ru').choices(['en', 'ru']).default('en');
  group
    .command('matrix')
    .description('who may send what to whom, under which article')
    .argument('[files...]', 'YAML files or directories; without any, the agreements of the region')
    .option('--at <time>', 'as of this ISO 8601 time (default: now)')
    .option('--html <file>', 'write one printable page there')
    .addOption(language())
    .action((files: string[], options: MatrixOptions) => run(matrix(files, options)));
  group
    .command('diff')
    .description('what becomes allowed, refused or owed otherwise between two versions')
    .argument('<old>', 'a YAML file, a directory, or the word region')
    .argument('<new>', 'a YAML file or a directory; after region, what would be published into it')
    .option('--at <time>', 'both as of this ISO 8601 time (default: each when it is in force)')
    .addOption(language())
    .action((before: string, after: string, options: DiffOptions) => run(diff({ before, after }, options)));
  group
    .command('replay')
    .description('decide again what the ledger says was decided, and compare byte for byte')
    .argument('[id]', 'a message; without one, say --all')
    .option('--all', 'every decision of the log')
    .addOption(
      new Option('--documents <dir>', 'further signed documents (*.jws); may be repeated')
        .argParser(collect)
        .default([]),
    )
    .option('--ledger <file>', "audit's copy of the log (default: the region's)")
    .action((id: string | undefined, options: ReplayCommandOptions) => run(replay(id, options)));
}

function collect(value: string, previous: string[]): string[] {
  return [...previous, value];
}
