import { Command as Program, Option } from 'commander';
import type { CaseAction } from '@tamga/client';
import { addAgreements } from './commands/agreement.ts';
import { bench } from './commands/bench.ts';
import { listBox } from './commands/boxes.ts';
import type { Command } from './commands/context.ts';
import { authorities, light, ping, template } from './commands/lookups.ts';
import { act, read } from './commands/message.ts';
import type { ActionOptions } from './commands/message.ts';
import type { ComposeOptions } from './commands/options.ts';
import { down, status } from './commands/region.ts';
import { check, send } from './commands/send.ts';

const exitCodeHelp = `
Exit codes: 0 done · 1 a fault of ours · 2 bad usage or input · 3 refused by a rule · 4 centre unreachable, kept and sent later ·
5 verification failed · 6 waits for a person.

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
    .option('--json', 'one JSON document on stdout, everything else on stderr')
    .addHelpText('after', exitCodeHelp)
    .showHelpAfterError('(tamga --help lists the commands, tamga COMMAND --help the options of one)');
  addMessages(program, run);
  addCasework(program, run);
  addOperations(program, run);
  addAgreements(program, run);
  return program;
}

function addMessages(program: Program, run: (command: Command) => Promise<void>): void {
  composeOptions(program.command('send').description('seal a message and send it'))
    .option('--wait <state>', 'return when it is admitted or delivered')
    .action((options: ComposeOptions & { wait?: string }) => run(send(options)));
  composeOptions(
    program.command('check').description('what the agreements say of a message, without sending it'),
  ).action((options: ComposeOptions) => run(check(options)));
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
    .argument('<id>')
    .action((id: string) => run(read(id)));
}

function composeOptions(command: Program): Program {
  return command
    .requiredOption('--to <authorities>', 'recipients, separated by commas: uz/ncp,caricc/coordination')
    .requiredOption('--kind <kind>', 'what the message does: REQUEST, SEIZURE, …')
    .requiredOption('--file <file>', 'the form, YAML or JSON; tamga template KIND prints one')
    .addOption(
      new Option('--label <name=value>', 'a label that the body does not imply; may be repeated')
        .argParser(collect)
        .default([]),
    )
    .addOption(new Option('--attach <file>', 'an attachment; may be repeated').argParser(collect).default([]))
    .option('--id <hex>', 'message id: the same id with the same content is one message');
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
  action('close', 'close the thread').action((id: string) => run(act(id, 'close', {})));
  action('reopen', 'open a closed thread again').action((id: string) => run(act(id, 'reopen', {})));
}

function addOperations(program: Program, run: (command: Command) => Promise<void>): void {
  program
    .command('template')
    .description('print a form, commented')
    .argument('<kind>')
    .action((kind: string) => run(template(kind)));
  program
    .command('authorities')
    .description('the address book')
    .action(() => run(authorities()));
  program
    .command('ping')
    .description('a sealed TEST message there and its receipt back')
    .argument('<party>')
    .action((party: string) => run(ping(party)));
  program
    .command('light')
    .description('a fresh sign-in link to the light view')
    .action(() => run(light()));
  const region = program.command('region').description('the region on this machine');
  region
    .command('status')
    .description('its processes and how each is')
    .action(() => run(status()));
  region
    .command('down')
    .description('stop what start left running')
    .action(() => run(down()));
  program
    .command('bench')
    .description('speeds, as ratios in one run')
    .argument('[names...]', 'crypto, policy, admit, e2e (default: all)')
    .action((names: string[]) => run(bench(names)));
}
