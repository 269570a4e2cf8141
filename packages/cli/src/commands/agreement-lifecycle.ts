import type { AgreementRowView, AgreementView, PublicationView } from '@tamga/api';
import type { SuspensionAct } from '@tamga/core/agreements';
import type { Command as Program } from 'commander';
import { stringify } from 'yaml';
import { signNextPosition } from '../agreement/next-position.ts';
import { openOwnRoot, type RootOptions } from '../agreement/own-root.ts';
import { signHalf } from '../agreement/sign-half.ts';
import { CliError } from '../error.ts';
import { replaceFile } from '../files/replace-file.ts';
import { readGivenText } from '../files/read-given.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { formatTable } from '../output/table.ts';
import type { Command, CommandContext } from './context.ts';

const documentFile = { bytesMax: 10_485_760, expected: 'an agreement or a signed document' };

/** Adds what moves an agreement through its life: `sign`, `publish`, `suspend`, `resume`, `terminate`, `list`, `show`. */
export function addAgreementLifecycle(group: Program, run: (command: Command) => Promise<void>): void {
  const withRoot = (command: Program): Program =>
    command.option('--root <dir>', 'directory of root.jwe and passphrase (default: that of the party in the region)');
  withRoot(group.command('sign'))
    .description('add the signatures of one party, both algorithms, to a draft or to what others have signed')
    .argument('<file>', 'an agreement in YAML, or one that others have signed')
    .option('--out <file>', 'where to write it (default: FILE.jws for a draft, else the same file)')
    .action((file: string, options: RootOptions & { out?: string }) => run(sign(file, options)));
  group
    .command('publish')
    .description('bring an agreement that all have signed, or another signed document, for the register')
    .argument('<file>')
    .action((file: string) => run(publish(file)));
  const aboutMember = (command: Program): Program =>
    withRoot(command)
      .argument('<id>', 'the agreement')
      .option('--member <party>', 'an observer whose status your party granted (default: your own party)');
  aboutMember(group.command('suspend'))
    .description('suspend an agreement, whole or in part; no reason is asked')
    .option('--towards <parties>', 'only towards these, separated by commas')
    .option('--kinds <kinds>', 'only for these kinds, separated by commas')
    .option('--from <date>', 'from this day or ISO 8601 time on (default: at once)')
    .action((id: string, options: PositionOptions) => run(position('suspend', id, options)));
  aboutMember(group.command('resume'))
    .description('end what your party has suspended')
    .option('--from <date>', 'from this day or ISO 8601 time on (default: at once)')
    .option('--withdraw-termination', 'take back a termination whose day has not come')
    .action((id: string, options: PositionOptions) => run(position('resume', id, options)));
  aboutMember(group.command('terminate'))
    .description('leave an agreement')
    .requiredOption('--from <date>', 'from this day or ISO 8601 time on')
    .action((id: string, options: PositionOptions) => run(position('terminate', id, options)));
  group
    .command('list')
    .description('agreements that are here, and what is suspended of them')
    .action(() => run(list()));
  group
    .command('show')
    .description('one agreement as signed')
    .argument('<id[@version]>')
    .action((id: string) => run(show(id)));
}

interface PositionOptions extends RootOptions {
  member?: string;
  towards?: string;
  kinds?: string;
  from?: string;
  withdrawTermination?: boolean;
}

/** `tamga agreement sign FILE`: half by half, until all have signed. */
function sign(file: string, options: RootOptions & { out?: string }): Command {
  return async ({ invocation, options: global, printer }) => {
    const text = await readGivenText(invocation, file, documentFile);
    const root = await openOwnRoot(invocation, { ...global, ...options });
    const { jws, ...half } = await signHalf(text, { file, root });
    const isDraft = !/^\s*\{\s*"payload"/u.test(text);
    const out = options.out ?? (isDraft ? `${file}.jws` : file);
    await replaceFile(invocation, out, jws);
    const isComplete = half.missing.length === 0;
    const rest = isComplete ? 'all have signed' : `missing: ${half.missing.join(', ')}`;
    printer.result({ file: out, ...half, complete: isComplete }, `${half.id}@${half.version}  ${out}  ${rest}`);
    return exitCode.done;
  };
}

/** `tamga agreement publish FILE` */
function publish(file: string): Command {
  return async (context) => await bring(context, await readGivenText(context.invocation, file, documentFile));
}

/** `suspend`, `resume`, `terminate`: the next version of the party's position, signed here and brought. */
function position(act: SuspensionAct, id: string, options: PositionOptions): Command {
  return async (context) => {
    const { invocation, options: global } = context;
    const root = await openOwnRoot(invocation, { ...global, ...options });
    const client = await context.client();
    const [{ region }, { positions }] = [await client.region(), await client.agreement(id)];
    const nowMs = Date.now();
    const fromMs = options.from === undefined ? nowMs : parseDate(options.from);
    const isTermination = act === 'terminate';
    const jws = await signNextPosition(
      {
        act,
        agreement: id,
        member: options.member ?? root.party,
        towards: listOf(options.towards),
        kinds: listOf(options.kinds)?.map((kind) => kind.toUpperCase()) ?? null,
        // Until the day of a termination everything stays as it is.
        fromMs: isTermination ? Math.min(nowMs, fromMs) : fromMs,
        endsMs: isTermination ? fromMs : options.withdrawTermination === true ? null : undefined,
      },
      { root, region, positions, nowMs },
    );
    return await bring(context, jws);
  };
}

async function bring(context: CommandContext, jws: string): Promise<ExitCode> {
  const result = await (await context.client()).publish(jws);
  const { type, id, version, state, code } = result;
  context.printer.result(result, `${type}/${id}@${version}  ${state}${code === null ? '' : `  ${code}`}`);
  return codeOf(result);
}

function codeOf({ state }: PublicationView): ExitCode {
  if (state === 'REGISTERED') return exitCode.done;
  return state === 'REFUSED' ? exitCode.refused : exitCode.centreUnreachable;
}

/** `tamga agreement list` */
function list(): Command {
  return async (context) => {
    const rows = await (await context.client()).agreements();
    const columns = [
      { title: 'AGREEMENT', charsMax: 40 },
      { title: 'STATUS', charsMax: 12 },
      { title: 'FROM', charsMax: 20 },
      { title: 'PARTIES', charsMax: 40 },
      { title: 'SUSPENDED', charsMax: 60 },
    ];
    context.printer.result(
      rows,
      formatTable(
        columns,
        rows.map((row) => [
          `${row.id}@${row.version}`,
          row.status,
          row.from ?? '',
          row.parties.map(({ party }) => party).join(','),
          row.positions.flatMap(positionWords).join('; '),
        ]),
      ),
    );
    return exitCode.done;
  };
}

function positionWords({ party, member, from, scopes, ends }: AgreementRowView['positions'][number]): string[] {
  const who = party === member ? party : `${member} by ${party}`;
  const parts = scopes.map(
    ({ towards, kinds }) => `${towards?.join(',') ?? 'whole'}${kinds === null ? '' : ` ${kinds.join(',')}`}`,
  );
  const suspended = parts.length === 0 ? [] : [`${who}: ${parts.join(' + ')} from ${from}`];
  return ends === null ? suspended : [...suspended, `${who}: ends ${ends}`];
}

/** `tamga agreement show ID[@V]` */
function show(reference: string): Command {
  return async (context) => {
    const [id = '', version, ...rest] = reference.split('@');
    if (rest.length > 0 || (version !== undefined && !/^[1-9][0-9]{0,8}$/u.test(version)))
      throw new CliError('BAD_USAGE', `show ${reference}: expected an agreement such as caricc-2006 or caricc-2006@1`);
    const agreement: AgreementView = await (
      await context.client()
    ).agreement(id, version === undefined ? undefined : Number(version));
    const { id: shown, version: number, hash } = agreement;
    const text =
      agreement.document === null
        ? `${shown}@${number}  restricted: only its parties may see it  sha256 ${hash}`
        : stringify(agreement.document).trimEnd();
    context.printer.result(agreement, text);
    return exitCode.done;
  };
}

function listOf(text: string | undefined): string[] | null {
  return text === undefined ? null : text.split(',').map((part) => part.trim());
}

/** A day means its first moment, UTC. */
function parseDate(text: string): number {
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? `${text}T00:00:00Z` : text;
  const ms = /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:\d{2})$/u.test(day) ? Date.parse(day) : Number.NaN;
  if (Number.isNaN(ms))
    throw new CliError('BAD_USAGE', `--from ${text}: expected a day such as 2027-01-01 or an ISO 8601 time`);
  return ms;
}
