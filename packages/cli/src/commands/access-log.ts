import type { Command as Program } from 'commander';
import { createAccessLogClient } from '@tamga/client';
import type { AccessEntryView, AccessFilters } from '@tamga/api';
import type { AccessLogClient } from '@tamga/client';
import { parseMessageId } from '@tamga/core/identifiers';
import { openAccessLog } from '@tamga/testing';
import { makeAuditorKey, resolveWithKey } from '../access/auditor-key.ts';
import { checkEntry } from '../access/check-entry.ts';
import { isQuestionOf } from '../access/asked.ts';
import { CliError } from '../error.ts';
import { writeNew } from '../files/write-new.ts';
import { exitCode } from '../exit-code.ts';
import { userPath } from '../invocation.ts';
import { formatTable } from '../output/table.ts';
import { findRegion, givenAccess, requireAuthority } from '../session.ts';
import type { Command, CommandContext } from './context.ts';
import { parseSince } from './options.ts';

interface ListOptions {
  operation?: string;
  act?: string;
  actor?: string;
  message?: string;
  since?: string;
  before?: string;
  limit?: string;
  inspector?: boolean;
}

/** `tamga access-log`: for the national auditor, and with --inspector for who has a mandate. */
export function addAccessLog(program: Program, run: (command: Command) => Promise<void>): void {
  const group = program.command('access-log').description('who did what with which record of this nation, and why');
  group
    .command('list')
    .description('entries, newest first; the reading is itself logged')
    .option('--operation <name>', 'collection, alteration, consultation, disclosure, combination or erasure')
    .option('--act <word>', 'what exactly: read, list, send, …')
    .option('--actor <pseudonym>', 'by whom')
    .option('--message <id>', 'about this message')
    .option('--since <time>', 'since this ISO 8601 time')
    .option('--before <index>', 'the page before this entry')
    .option('--limit <count>', 'entries of a page, at most 200')
    .option('--inspector', 'as an inspector: --message must be one of the mandate')
    .action((options: ListOptions) => run(list(options)));
  group
    .command('show')
    .description('one entry, checked: that it stood in the log when that was anchored in the regional ledger')
    .argument('<index>')
    .option(
      '--asked <question>',
      'of an auditor\u2019s reading: whether this was the question, as "kind=REQUEST&limit=4"',
    )
    .action((index: string, options: { asked?: string }) => run(show(index, options)));
  group
    .command('anchors')
    .description('signed heads of the log and where the regional ledger has them')
    .action(() => run(anchors()));
  group
    .command('resolve')
    .description('whose a pseudonym is: needs the auditor\u2019s key, and the number of an order')
    .argument('<pseudonym>')
    .requiredOption('--order <number>', 'number of the order on which this is done')
    .requiredOption('--key <file>', 'key file of the auditor')
    .requiredOption('--passphrase <file>', 'file with its passphrase')
    .action((pseudonym: string, options: { order: string; key: string; passphrase: string }) =>
      run(resolve(pseudonym, options)),
    );
  group
    .command('settle')
    .description('say that people have dealt with a log which was restored from a backup; needs the number of an order')
    .requiredOption('--order <number>', 'number of the order on which this is done')
    .action((options: { order: string }) => run(settle(options)));
  group
    .command('key')
    .description(
      'make the auditor\u2019s key: the private half stays with the auditor, the public one goes to the adapter',
    )
    .requiredOption('--out <file>', 'key file to be made')
    .requiredOption('--public <file>', 'file for the public half: auditor.pub')
    .requiredOption('--passphrase <file>', 'file with a passphrase')
    .requiredOption('--holder <name>', 'whose key it is')
    .action((options: { out: string; public: string; passphrase: string; holder: string }) => run(key(options)));
}

async function clientOf(context: CommandContext, role: 'auditor' | 'inspector'): Promise<AccessLogClient> {
  const { invocation, options } = context;
  const given = await givenAccess(invocation);
  if (given !== undefined) return createAccessLogClient(given);
  const authority = requireAuthority(options);
  const officer = options.officer === undefined ? {} : { officer: options.officer };
  return await openAccessLog(await findRegion(invocation, options), authority, { role, ...officer });
}

function list(options: ListOptions): Command {
  return async (context) => {
    const { operation, act, actor, message, since, before, limit, inspector } = options;
    const filters: AccessFilters = {
      ...(operation === undefined ? {} : { operation }),
      ...(act === undefined ? {} : { act }),
      ...(actor === undefined ? {} : { actor }),
      ...(message === undefined ? {} : { message: parseMessageId(message) }),
      ...(since === undefined ? {} : { from: parseSince(since) }),
      ...(before === undefined ? {} : { before: parseCount('--before', before) }),
      ...(limit === undefined ? {} : { limit: parseCount('--limit', limit) }),
    };
    const client = await clientOf(context, inspector === true ? 'inspector' : 'auditor');
    const { size, items } = await client.list(filters);
    const columns = [
      { title: 'INDEX', charsMax: 12 },
      { title: 'AT', charsMax: 20 },
      { title: 'WHO', charsMax: 32 },
      { title: 'FOR', charsMax: 24 },
      { title: 'OPERATION', charsMax: 14 },
      { title: 'ACT', charsMax: 18 },
      { title: 'RECORD', charsMax: 60 },
      { title: 'WHY', charsMax: 60 },
      { title: 'TO', charsMax: 60 },
    ];
    context.printer.result({ size, items }, formatTable(columns, items.map(cellsOf)));
    context.printer.note(`${items.length} of ${size} entries`);
    const oldest = items.at(-1);
    if (oldest !== undefined && oldest.index > 0) context.printer.note(`earlier ones: --before ${oldest.index}`);
    return exitCode.done;
  };
}

function parseCount(option: string, text: string): number {
  if (/^\d{1,15}$/u.test(text)) return Number(text);
  throw new CliError('BAD_USAGE', `${option} ${text.slice(0, 20)}: expected a whole number`);
}

function cellsOf(entry: AccessEntryView): string[] {
  const [subject] = entry.subjects;
  const more = entry.subjects.length > 1 ? ` +${entry.subjects.length - 1}` : '';
  return [
    String(entry.index),
    seconds(entry.at),
    entry.actor ?? '(adapter)',
    entry.authority,
    entry.operation,
    entry.act,
    subject === undefined ? '' : `${subject.type} ${subject.id}${more}`,
    [...entry.purposes, ...entry.crimeAreas].join(','),
    entry.disclosedTo.join(','),
  ];
}

/** To the second, UTC: `2026-11-22T08:00:00Z`. */
function seconds(at: string): string {
  return `${at.slice(0, 19)}Z`;
}

function show(index: string, options: { asked?: string }): Command {
  return async (context) => {
    if (!/^\d{1,15}$/u.test(index)) throw new CliError('BAD_USAGE', 'INDEX: a whole number from 0');
    const proof = await (await clientOf(context, 'auditor')).entry(Number(index));
    const standing = checkEntry(proof);
    const asked = options.asked === undefined ? undefined : isQuestionOf(proof, options.asked);
    const answer = asked === undefined ? [] : [asked ? 'this was asked' : 'something else was asked'];
    context.printer.result(
      { ...proof, standing, ...(asked === undefined ? {} : { asked }) },
      [cellsOf(proof).join('  '), standing, ...answer].join('\n'),
    );
    if (asked === false) return exitCode.verificationFailed;
    return standing.startsWith('not ') ? exitCode.verificationFailed : exitCode.done;
  };
}

function anchors(): Command {
  return async (context) => {
    const heads = await (await clientOf(context, 'auditor')).heads();
    const columns = [
      { title: 'NUMBER', charsMax: 10 },
      { title: 'ENTRIES', charsMax: 12 },
      { title: 'AT', charsMax: 20 },
      { title: 'LEAF IN THE LEDGER', charsMax: 20 },
    ];
    const rows = heads.items.map(({ number, size, at, leafIndex }) => [
      String(number),
      String(size),
      seconds(at),
      leafIndex === null ? 'not yet' : String(leafIndex),
    ]);
    context.printer.result(heads, formatTable(columns, rows));
    return exitCode.done;
  };
}

function resolve(pseudonym: string, options: { order: string; key: string; passphrase: string }): Command {
  return async (context) => {
    const { invocation } = context;
    const client = await clientOf(context, 'auditor');
    const sealed = await client.resolution({ pseudonym, orderNumber: options.order });
    const officer = await resolveWithKey(sealed, {
      key: userPath(invocation, options.key),
      passphrase: userPath(invocation, options.passphrase),
    });
    if (officer === undefined)
      throw new CliError('VERIFICATION_FAILED', 'this key does not open what the adapter keeps of the pseudonym');
    const { name, authority, sinceMs } = officer;
    const since = new Date(sinceMs).toISOString();
    context.printer.result(
      { pseudonym, name, authority, since },
      `${name} of ${authority}, in the period since ${since}`,
    );
    return exitCode.done;
  };
}

function settle({ order }: { order: string }): Command {
  return async (context) => {
    const { settled } = await (await clientOf(context, 'auditor')).settle({ orderNumber: order });
    context.printer.result({ settled }, `settled: ${settled.map((number) => `anchor ${number}`).join(', ')}`);
    return exitCode.done;
  };
}

function key(options: { out: string; public: string; passphrase: string; holder: string }): Command {
  return async (context) => {
    const { invocation } = context;
    const publicKey = await makeAuditorKey({
      file: userPath(invocation, options.out),
      passphrase: userPath(invocation, options.passphrase),
      holder: options.holder,
    });
    const bytes = `${publicKey}\n`;
    const file = await writeNew(invocation, { option: '--public', file: options.public, bytes, mode: 0o644 });
    context.printer.result({ publicKey, file }, `${file}: put it beside adapter.json as auditor.pub`);
    return exitCode.done;
  };
}
