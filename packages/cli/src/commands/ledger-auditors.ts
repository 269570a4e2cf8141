import type { Command as Program } from 'commander';
import { Option } from 'commander';
import { filterNames } from '@tamga/platform/ledger-index';
import type { Command } from './context.ts';
import { exportFound, type ExportOptions } from './ledger-export.ts';
import { replayAudited, type AuditedReplayOptions } from './ledger-replay.ts';
import { sample, type SampleOptions } from './ledger-sample.ts';
import { entry, search, type SearchOptions } from './ledger-search.ts';
import { statistics, type StatisticsOptions } from './ledger-stats.ts';
import { withLog } from './log-options.ts';

type Run = (command: Command) => Promise<void>;
type FilterName = (typeof filterNames)[number];

/** What each filter takes. Several values are separated by commas; any of them will do. */
const filterHelp: Readonly<Record<FilterName, string>> = {
  event: 'admission, outcome, id-reuse, document, anchor, quarantine, unreadable',
  party: 'sender or recipient: kz',
  sender: 'party or authority: kz, kz/ncp',
  recipient: 'party or authority',
  kind: 'REQUEST, SEIZURE, …',
  priority: 'flash, urgent, routine',
  realm: 'live, exercise',
  area: 'crime area: drugs, human-trafficking, …',
  agreement: 'caricc-2006, caricc-2006@1, caricc-2006@1#5',
  state: 'admitted, refused, delivered, opened, answered, expired, …',
  verdict: 'permit, refuse, human',
  code: 'why it was refused: NO_AGREEMENT, …',
  document: 'agreement, manifest/kz, agreement/caricc-2006@1',
  operation: 'name of a joint operation',
  thread: 'id of the message that opened it',
  message: 'id of a message',
};

const whose = `
With --as of a member its own adapter is asked: what that nation holds. With --as of the centre
audit is asked: the whole log. Each reading is logged where it is answered, with the officer's pseudonym.`;

/** The auditor's commands: `tamga ledger search|entry|stats|sample|export|replay`. */
export function addAuditors(group: Program, run: Run): void {
  withFilters(group.command('search').description('entries of the ledger, for auditors'))
    .option('--limit <count>', 'rows of a page, at most 200')
    .option('--order <order>', 'newest or oldest first')
    .option('--cursor <cursor>', 'the next page of the same search')
    .addHelpText('after', `\n  $ tamga --as caricc/coordination ledger search --kind REQUEST --overdue`)
    .action((options: SearchOptions) => run(search(options)));
  withOwn(group.command('entry').description('one entry with its proof, for auditors'))
    .argument('<entry>', 'its index, or the id of a message')
    .action((index: string, options: { own?: boolean }) => run(entry(index, options)));
  withFilters(group.command('stats').description('counts of what the filters find, as bars; for auditors'))
    .option('--period <period>', 'also by day, week, month or year (UTC)')
    .action((options: StatisticsOptions) => run(statistics(options)));
  withLog(
    withOwn(group.command('sample').description('a random sample by a public seed, drawn again here; for auditors')),
  )
    .requiredOption('--seed <text>', 'public: a drawing of a lottery, what several people said in turn')
    .option('--count <count>', 'entries, 1 to 1000 (default: 10)')
    .action((options: SampleOptions) => run(sample(options)));
  withLog(
    withFilters(group.command('export').description('everything that the filters find, as one file; for auditors')),
  )
    .addOption(new Option('--format <format>', 'csv, json, or bundle: a zip with proofs').default('csv'))
    .requiredOption('--out <file>', 'where to write it')
    .action((options: ExportOptions) => run(exportFound(options)));
  withOwn(
    group.command('replay').description('decide again what the log says was decided about a message; for auditors'),
  )
    .argument('<id>', 'the message, or the index of its decision')
    .option('--files', "here, from the region's files alone, instead of where it is held")
    .addOption(
      new Option('--documents <directory...>', 'with --files: directories with further documents (*.jws)').default([]),
    )
    .option('--ledger <file>', "with --files: audit's copy of the log (default: the region's)")
    .action((id: string, options: AuditedReplayOptions) => run(replayAudited(id, options)));
}

function withFilters(command: Program): Program {
  for (const name of filterNames) command.option(`--${name} <values>`, filterHelp[name]);
  return withOwn(
    command
      .option('--from <time>', 'recorded at this time or later: 2026-11-22, 2026-11-22T08:00:00Z')
      .option('--to <time>', 'recorded before this time')
      .option('--text <words>', 'beginnings of words of codes, ids, authorities, agreements, operations')
      .option('--overdue', 'questions whose answer is overdue'),
  );
}

function withOwn(command: Program): Program {
  return command
    .option('--own', "of the centre: what its adapter holds as a party, not audit's whole log")
    .addHelpText('after', whose);
}
