import { Command as Program, Option } from 'commander';
import type { CaseAction } from '@tamga/api';
import { kinds } from '@tamga/core/identifiers';
import { addAccessLog } from './commands/access-log.ts';
import { addAgreements } from './commands/agreement.ts';
import { backup, restoreBackup, type BackupOptions, type RestoreOptions } from './commands/backup.ts';
import { bench, benchHelp } from './commands/bench.ts';
import { listBox } from './commands/boxes.ts';
import type { Command } from './commands/context.ts';
import { evidence, type EvidenceOptions } from './commands/evidence.ts';
import { addLedger } from './commands/ledger.ts';
import { addRoster } from './commands/roster.ts';
import { authorities, consents, light, ping, template } from './commands/lookups.ts';
import { act, read } from './commands/message.ts';
import type { ActionOptions } from './commands/message.ts';
import { memberKeys, type MemberKeysOptions } from './commands/member-keys.ts';
import type { ComposeOptions } from './commands/options.ts';
import { down, status } from './commands/region.ts';
import { tell, type TellOptions } from './commands/region-tell.ts';
import { check, checkUse, send } from './commands/send.ts';
import { settleTally, tally } from './commands/tally.ts';
import { CliError } from './error.ts';
import { helpOf } from './output/help.ts';

const exitCodeHelp = `
Exit codes: 0 done · 1 a fault of ours · 2 bad usage or input · 3 refused by a rule ·
4 centre unreachable, kept and sent later · 5 verification failed · 6 waits for a person.

Examples:
  $ tamga --as kz/ncp authorities
  $ tamga template REQUEST > body.yaml
  $ tamga --as kz/ncp check --to uz/ncp --kind REQUEST --file body.yaml
  $ tamga --as kz/ncp send --to uz/ncp --kind REQUEST --file body.yaml --wait delivered
  $ tamga --as uz/ncp inbox`;

/** Builds the command line. `run` gets the command that the arguments chose. */
export function createProgram(run: (command: Command) => Promise<void>): Program {
  const program = new Program('tamga')
    .description(
      'Sealed messages between national authorities and the coordination centre, through the adapter of one party.',
    )
    .option('--region <dir>', 'directory of the region (default: .tamga here or above)')
    .option('--as <party/authority>', 'for whom: kz/ncp, caricc/coordination')
    .option('--officer <name>', 'by which name the officer is known in the nation (a region on this machine)')
    .option('--json', 'one JSON document on stdout, everything else on stderr')
    .configureHelp(helpOf())
    .addHelpText('after', exitCodeHelp)
    .showHelpAfterError('(tamga --help lists the commands, tamga COMMAND --help the options of one)');
  addMessages(program, run);
  addCasework(program, run);
  addOperations(program, run);
  addAgreements(program, run);
  addMember(program, run);
  addTally(program, run);
  addRoster(program, run);
  addLedger(program, run);
  addAccessLog(program, run);
  return program;
}

function addMessages(program: Program, run: (command: Command) => Promise<void>): void {
  composeOptions(program.command('send').description('seal a message and send it'))
    .option('--wait <state>', 'return when it is admitted or delivered')
    .action((options: ComposeOptions & { wait?: string }) => run(send(options)));
  composeOptions(
    program
      .command('check')
      .description('what the agreements say of a message, or of a further use of one received, without doing it')
      .argument('[id]', 'with --act: the message received'),
    { isRequired: false },
  )
    .option('--act <act>', 'forward (with --to), export, court, purpose (with --purpose)')
    .option('--purpose <purpose>', 'the other purpose')
    .action((id: string | undefined, options: Partial<ComposeOptions> & { act?: string; purpose?: string }) =>
      run(id === undefined ? check(requireCompose(options)) : checkUse(id, options)),
    );
  for (const box of ['inbox', 'outbox'] as const) {
    program
      .command(box)
      .description(`list the ${box}`)
      .option('--state <state>', 'only messages in this state: ADMITTED, DELIVERED, …')
      .option('--since <time>', 'only messages since this ISO 8601 time')
      .action((options: { state?: string; since?: string }) => run(listBox(box, options)));
  }
  program
    .command('read')
    .description('open a message')
    .argument('<id>', 'the message, as inbox and outbox list it')
    .action((id: string) => run(read(id)));
  program
    .command('evidence')
    .description('what proves a message to whoever was not there: a bundle for tamga-verify, and a paper')
    .argument('<id>', 'the message, sent or received')
    .requiredOption('--out <file>', 'the bundle (zip); a file that is there is not written over')
    .option('--with-key', 'discloses the content to whoever gets the file')
    .option('--pdf <file>', 'the same as a PDF, the bundle attached')
    .option('--language <code>', 'of the PDF: en (default) or ru')
    .option('--wait', 'wait for what is not final yet, up to five minutes')
    .action((id: string, options: EvidenceOptions) => run(evidence(id, options)));
}

const composeRequired = [
  ['to', '--to <authorities>', 'recipients, separated by commas: uz/ncp,caricc/coordination'],
  ['kind', '--kind <kind>', 'what the message does: REQUEST, SEIZURE, …'],
  ['file', '--file <file>', 'the form, YAML or JSON; tamga template KIND prints one'],
] as const;

function composeOptions(command: Program, { isRequired } = { isRequired: true }): Program {
  for (const [, flags, about] of composeRequired)
    command.addOption(new Option(flags, about).makeOptionMandatory(isRequired));
  return command
    .addOption(
      new Option('--label <name=value>', 'a label that the body does not imply; may be repeated')
        .argParser(collect)
        .default([]),
    )
    .addOption(new Option('--attach <file>', 'an attachment; may be repeated').argParser(collect).default([]))
    .addOption(
      new Option('--forward <id>', 'a message received that is passed on with it; may be repeated')
        .argParser(collect)
        .default([]),
    )
    .addOption(
      new Option('--consent <hash>', 'a consent relied on; those for --forward are found; may be repeated')
        .argParser(collect)
        .default([]),
    )
    .option('--id <hex>', 'message id: the same id with the same content is one message');
}

function requireCompose(options: Partial<ComposeOptions>): ComposeOptions {
  const { to, kind, file, label = [], attach = [], id, consent = [], forward = [] } = options;
  if (to === undefined || kind === undefined || file === undefined) {
    const missing = composeRequired.filter(([name]) => options[name] === undefined).map(([, flags]) => flags);
    throw new CliError('BAD_USAGE', `check needs ${missing.join(', ')}, or --act ACT and the id of a message received`);
  }
  return { to, kind, file, label, attach, consent, forward, ...(id === undefined ? {} : { id }) };
}

function collect(value: string, previous: string[]): string[] {
  return [...previous, value];
}

function addCasework(program: Program, run: (command: Command) => Promise<void>): void {
  const action = (name: CaseAction, description: string): Program =>
    program.command(name).description(description).argument('<id>', 'the message');
  const withForm = (command: Program, name: CaseAction): Program =>
    command
      .option('--file <file>', 'the form, YAML or JSON')
      .option('--text <text>', 'plain text instead of a form')
      .option('--language <code>', 'of --text, ISO 639-1')
      .action((id: string, options: ActionOptions) => run(act(id, name, options)));
  action('accept', 'take a request on').action((id: string) => run(act(id, 'accept', {})));
  withForm(
    action('reply', 'answer a request').option('--result <result>', 'of --text: full, partial or no-record'),
    'reply',
  );
  withForm(action('clarify', 'ask the sender for more, or answer such a question'), 'clarify');
  withForm(
    action('refuse', 'refuse a request with its ground').option(
      '--ground <ground>',
      'why: the ground of the agreement',
    ),
    'refuse',
  );
  withForm(action('delay', 'tell the sender that the answer will be late'), 'delay');
  action('release', 'release what waits at the sender; by a supervisor who did not write it').action((id: string) =>
    run(act(id, 'release', {})),
  );
  action('withdraw', 'give up what was written and has not gone').action((id: string) => run(act(id, 'withdraw', {})));
  action('review', 'say that you have looked at it again').action((id: string) => run(act(id, 'review', {})));
  addConsent(action, run);
  action('close', 'close the thread').action((id: string) => run(act(id, 'close', {})));
  action('reopen', 'open a closed thread again').action((id: string) => run(act(id, 'reopen', {})));
}

function addConsent(
  action: (name: CaseAction, description: string) => Program,
  run: (command: Command) => Promise<void>,
): void {
  const consent = (name: CaseAction, description: string): Program =>
    action(name, description)
      .option('--text <text>', 'words with it')
      .option('--language <code>', 'of --text, ISO 639-1')
      .action((id: string, options: ActionOptions) => run(act(id, name, options)));
  consent('ask-consent', 'ask whoever sent a message for consent to a further use')
    .requiredOption('--use <use>', 'court, onward, other-purpose, analysis, hit')
    .option('--to <authorities>', 'of onward: who would get it');
  consent('grant-consent', 'consent to what was asked, in one step')
    .option('--valid-until <date>', 'the last day on which it holds')
    .option('--result <result>', 'granted-with-conditions: --text says them');
  consent('refuse-consent', 'refuse the consent that was asked');
  consent('withdraw-consent', 'withdraw a consent that was given');
}

function addOperations(program: Program, run: (command: Command) => Promise<void>): void {
  program
    .command('template')
    .description('print a form, commented')
    .argument('<kind>', kinds.names.join(', '))
    .addHelpText('after', `\n  $ tamga template REQUEST > body.yaml`)
    .action((kind: string) => run(template(kind)));
  program
    .command('authorities')
    .description('the address book')
    .action(() => run(authorities()));
  program
    .command('consents')
    .description('consents of the register that your party gave or may act on')
    .action(() => run(consents()));
  program
    .command('ping')
    .description('a sealed TEST message there and its receipt back')
    .argument('<party>', 'uz, caricc')
    .action((party: string) => run(ping(party)));
  program
    .command('light')
    .description('a fresh sign-in link to the light view')
    .action(() => run(light()));
  program
    .command('backup')
    .description("copy the databases of one process's directory while it runs: parties/kz, hub/audit")
    .argument('<directory>', "the process's directory")
    .requiredOption('--out <directory>', 'the backup; it must not be there yet')
    .action((directory: string, options: BackupOptions) => run(backup(directory, options)));
  program
    .command('restore')
    .description(
      'put such a copy back where the database is lost, damaged or behind; never over one that knows as much',
    )
    .argument('<backup>', 'directory that backup made')
    .requiredOption('--to <directory>', "the process's directory; the process is stopped")
    .action((directory: string, options: RestoreOptions) => run(restoreBackup(directory, options)));
  const region = program.command('region').description('the region on this machine');
  region
    .command('status')
    .description('its processes and how each is')
    .action(() => run(status()));
  region
    .command('down')
    .description('stop what start left running')
    .action(() => run(down()));
  addTell(region, run);
  program
    .command('bench')
    .description('speeds, as ratios in one run')
    .argument('[names...]', benchHelp)
    .action((names: string[]) => run(bench(names)));
}

function addTell(region: Program, run: (command: Command) => Promise<void>): void {
  region
    .command('tell')
    .description(
      "tell one machine's files of a change of epoch or of the log's keys; without --yes shows the differences",
    )
    .argument('<files...>', 'audit.json, gateway.json, server.conf')
    .option('--epoch <number>', 'with the three that follow, as new-epoch and recover print them')
    .option('--first-sequence <number>', 'of that epoch')
    .option('--since <ms>', 'when it was begun, Unix milliseconds')
    .option('--recovered-epoch <number>', 'the newest epoch that founding or recovery began')
    .option('--accounts <file>', 'the renewed server.conf, whose accounts the one here gets')
    .option('--next-log-keys <file>', 'the next pair of keys of the log, beside the present one')
    .option('--retire-log-keys', 'the next pair becomes the only one; not before the log signs with it')
    .option('--yes', 'do it')
    .addHelpText('after', `\n  $ tamga region tell audit.json --next-log-keys keys/log-2.jwe --yes`)
    .action((files: string[], options: TellOptions) => run(tell(files, options)));
}

function addMember(program: Program, run: (command: Command) => Promise<void>): void {
  program
    .command('member')
    .description('what the log says of a party')
    .command('keys')
    .description('which keys of a party counted where in the log, verified back to the founding roster')
    .argument('<party>', 'kz, caricc')
    .option('--at <time>', 'by what was in the log at that time: 2026-11-22, 2026-11-22T08:00:00Z')
    .option('--leaf <index>', 'by what stood below that leaf, at its log time')
    .option('--auditor', 'as the auditor; with --as of the centre audit is asked, which holds the whole log')
    .addHelpText('after', `\n  $ tamga --as uz/ncp member keys kz --at 2026-11-22T08:00:00Z`)
    .action((party: string, options: MemberKeysOptions) => run(memberKeys(party, options)));
}

function addTally(program: Program, run: (command: Command) => Promise<void>): void {
  const group = program
    .command('tally')
    .description('tallies with other parties: last, next, missing, and in what they differ (exit code 5)')
    .action(() => run(tally()));
  group
    .command('settle')
    .description('you have dealt with a difference: it alarms no more')
    .argument('<number>', 'of the difference, as tally lists it')
    .action((id: string) => run(settleTally(id)));
}
