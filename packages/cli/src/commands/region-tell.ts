import { changeConfig, ConfigError, parseGroup, replaceConfig, type ConfigChange } from '@tamga/platform/config';
import type { Epoch } from '@tamga/platform/ledger-copy';
import { withAccountsOf } from '@tamga/platform/nats-server';
import { CliError } from '../error.ts';
import { exitCode } from '../exit-code.ts';
import { readGiven, readGivenText, type GivenFile } from '../files/read-given.ts';
import { userPath, type Invocation } from '../invocation.ts';
import type { Command } from './context.ts';

export interface TellOptions {
  epoch?: string;
  firstSequence?: string;
  since?: string;
  recoveredEpoch?: string;
  nextLogKeys?: string;
  retireLogKeys?: boolean;
  accounts?: string;
  yes?: boolean;
}

const bytesMax = 4_194_304;
const configuration: GivenFile = { bytesMax, expected: 'a configuration of audit, gateway or nats-server' };

/** What one file is to become, and what of it a person is shown. */
interface Told {
  file: string;
  of: 'gateway' | 'audit' | 'nats-server';
  from: string;
  to: string;
  lines: readonly string[];
}

/**
 * `tamga region tell FILE…`: what a machine other than the first has to be told of a change of epoch or of the log's keys, in
 * its own files and in nothing else of them (docs/decisions/0207). Without `--yes` it shows the differences.
 */
export function tell(files: readonly string[], options: TellOptions): Command {
  return async ({ invocation, printer }) => {
    const changes = await changesOf(invocation, options);
    const told: Told[] = [];
    for (const file of files) told.push(await translated(() => toldOf(invocation, file, { changes, options })));
    const open = told.filter(({ from, to }) => from !== to);
    if (options.yes === true)
      for (const { file, from, to } of open) await translated(() => replaceConfig(file, { from, to }));
    const isDone = open.length === 0 || options.yes === true;
    const lines = told.flatMap(({ file, of, lines: differing }) => [
      `${file} (${of})${differing.length === 0 ? ': says so already' : ''}`,
      ...differing.map((line) => `  ${line}`),
    ]);
    const last = isDone ? [] : ['Nothing was changed. Do it with --yes.'];
    printer.result(
      { done: isDone, files: told.map(({ file, of, lines: differences }) => ({ file, of, differences })) },
      [...lines, ...last].join('\n'),
    );
    if (isDone && open.length > 0) printer.note('now: kill -HUP of nats-server; restart audits, then gateways');
    return isDone ? exitCode.done : exitCode.waitsForPerson;
  };
}

/** The sentence that says what to do on the other machines of a region. */
export function tellElsewhere({ epoch, firstSequence, sinceMs }: Epoch, recoveredEpoch: number): string {
  const numbers = `--epoch ${epoch} --first-sequence ${firstSequence} --since ${sinceMs} --recovered-epoch ${recoveredEpoch}`;
  return `On other machines: tamga region tell audit.json gateway.json\n  ${numbers}`;
}

/** What is asked for, read once for all files. */
interface Asked {
  epoch: { epoch: number; firstSequence: number; epochSinceMs: number; recoveredEpoch: number } | undefined;
  nextLogFile: string | undefined;
  accounts: string | undefined;
}

async function changesOf(invocation: Invocation, options: TellOptions): Promise<Asked> {
  const { epoch, firstSequence, since, recoveredEpoch, nextLogKeys, retireLogKeys, accounts } = options;
  const numbers = { epoch, firstSequence, since, recoveredEpoch };
  const given = Object.values(numbers).filter((text) => text !== undefined);
  if (given.length > 0 && given.length < Object.keys(numbers).length)
    throw new CliError(
      'BAD_USAGE',
      '--epoch, --first-sequence, --since and --recovered-epoch are given together, as new-epoch and recover print them',
    );
  if (given.length === 0 && nextLogKeys === undefined && retireLogKeys !== true && accounts === undefined)
    throw new CliError(
      'BAD_USAGE',
      'say what is to be told: an epoch, --accounts, --next-log-keys or --retire-log-keys',
    );
  if (nextLogKeys !== undefined && retireLogKeys === true)
    throw new CliError(
      'BAD_USAGE',
      '--next-log-keys and --retire-log-keys are two steps: the log has to change over between them',
    );
  const key = nextLogKeys === undefined ? undefined : userPath(invocation, nextLogKeys);
  // Audit would not start with a file that is not there.
  if (key !== undefined) await readGiven(invocation, key, { bytesMax, expected: 'a key file' });
  return {
    epoch:
      given.length === 0
        ? undefined
        : {
            epoch: parseNumber('--epoch', epoch, 1),
            firstSequence: parseNumber('--first-sequence', firstSequence, 1),
            epochSinceMs: parseNumber('--since', since, 0),
            recoveredEpoch: parseNumber('--recovered-epoch', recoveredEpoch, 1),
          },
    nextLogFile: key,
    accounts: accounts === undefined ? undefined : await readGivenText(invocation, accounts, configuration),
  };
}

function parseNumber(option: string, text = '', least: number): number {
  if (/^\d{1,15}$/u.test(text) && Number(text) >= least) return Number(text);
  throw new CliError('BAD_USAGE', `${option} ${text}: expected a whole number from ${least}`);
}

async function toldOf(
  invocation: Invocation,
  name: string,
  { changes, options }: { changes: Asked; options: TellOptions },
): Promise<Told> {
  const file = userPath(invocation, name);
  const from = await readGivenText(invocation, name, configuration);
  if (!from.trimStart().startsWith('{')) return toldServer(file, from, changes);
  const content = parseGroup(from, file);
  const keys = groupOf(content['keys']);
  const of = 'logFile' in keys ? 'audit' : 'admissionFile' in keys ? 'gateway' : undefined;
  if (of === undefined)
    throw new CliError('BAD_USAGE', `${file}: expected the configuration of an audit or a gateway, or server.conf`);
  refuseBack(file, groupOf(content['region'])['epoch'] ?? 1, changes);
  const wanted = [
    ...epochChanges(of, changes),
    ...(of === 'audit' ? keyChanges(file, keys, { changes, options }) : []),
  ];
  const { text: to, differences } = changeConfig(from, wanted, file);
  const lines = differences.map(({ key, from: was, to: is }) => `${key}: ${shown(was)} → ${shown(is)}`);
  return { file, of, from, to, lines };
}

/** An older epoch is the memory of somebody who was not told, or a slip. */
function refuseBack(file: string, present: unknown, { epoch }: Asked): void {
  if (epoch === undefined || typeof present !== 'number' || epoch.epoch >= present) return;
  throw new CliError('BAD_USAGE', `${file} is told epoch ${present}: an older one, ${epoch.epoch}, is not told to it`);
}

function epochChanges(of: 'gateway' | 'audit', { epoch }: Asked): ConfigChange[] {
  if (epoch === undefined) return [];
  const { recoveredEpoch, ...common } = epoch;
  const numbers = of === 'audit' ? { ...common, recoveredEpoch } : common;
  return Object.entries(numbers).map(([key, to]) => ({ path: ['region', key], to }));
}

function keyChanges(
  file: string,
  keys: Readonly<Record<string, unknown>>,
  { changes, options }: { changes: Asked; options: TellOptions },
): ConfigChange[] {
  const { logFile, nextLogFile } = keys;
  if (changes.nextLogFile !== undefined) {
    if (changes.nextLogFile === logFile)
      throw new CliError('BAD_USAGE', `${file}: keys.logFile is that file already: name the new one`);
    return [{ path: ['keys', 'nextLogFile'], to: changes.nextLogFile }];
  }
  if (options.retireLogKeys !== true) return [];
  if (typeof nextLogFile !== 'string')
    throw new CliError('BAD_USAGE', `${file}: there is no keys.nextLogFile that could take the place of keys.logFile`);
  return [{ path: ['keys', 'logFile'], to: nextLogFile }, { path: ['keys', 'nextLogFile'] }];
}

function toldServer(file: string, from: string, { accounts }: Asked): Told {
  if (accounts === undefined)
    throw new CliError(
      'BAD_USAGE',
      `${file}: of server.conf the accounts change: --accounts FILE, the one that was renewed`,
    );
  const to = withAccountsOf(from, accounts);
  if (to === undefined)
    throw new CliError('BAD_USAGE', `${file}: it, or what --accounts names, is no server.conf of a region`);
  const lines = [
    ...linesWithout(from, to).map((line) => `- ${line}`),
    ...linesWithout(to, from).map((line) => `+ ${line}`),
  ];
  return { file, of: 'nats-server', from, to, lines };
}

/** Lines of one text that the other has nowhere, each once. */
function linesWithout(one: string, other: string): string[] {
  const known = new Set(other.split('\n').map((line) => line.trim()));
  return [...new Set(one.split('\n').map((line) => line.trim()))].filter((line) => !known.has(line));
}

function groupOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function shown(value: unknown): string {
  return value === undefined ? '(not told)' : JSON.stringify(value);
}

/** What is wrong with a file is the user's to read. */
async function translated<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ConfigError) throw new CliError('BAD_USAGE', error.message, { cause: error });
    throw error;
  }
}
