import { Command as Program, CommanderError, Option } from 'commander';
import { isPartyId } from '@tamga/core/identifiers';
import { CliError } from '../error.ts';
import type { Invocation } from '../invocation.ts';
import { userPath } from '../invocation.ts';

/** What `start` was asked to do, checked. */
export interface StartOptions {
  /** Absolute. */
  data: string;
  members: string[];
  /** They were named on the command line, not the default. */
  membersGiven: boolean;
  /** Absolute path of a JSON lines file, or one of the two words. */
  play: { file: string } | 'project' | 'none';
  once: boolean;
  /** Undefined: the region's own, or 8400 for a new one. */
  httpBase: number | undefined;
  fresh: boolean;
}

const portMax = 65_535;
const membersDefault = 'az,kg,kz,ru,tj,tm,uz';

interface Raw {
  data: string;
  members?: string;
  play?: string;
  once?: boolean;
  httpBase?: string;
  fresh?: boolean;
  cluster?: boolean;
}

/** Reads the options of `start`; undefined when help was asked for and printed. */
export function parseStartOptions(invocation: Invocation): StartOptions | undefined {
  const program = createStartProgram(invocation);
  try {
    program.parse([...invocation.args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return undefined;
    if (error instanceof CommanderError)
      throw new CliError('BAD_USAGE', error.message.replace(/^error: /u, ''), { cause: error });
    throw error;
  }
  const raw = program.opts<Raw>();
  if (raw.cluster === true) {
    throw new CliError('BAD_USAGE', '--cluster comes later: this version runs one nats-server; leave the option out');
  }
  return {
    data: userPath(invocation, raw.data),
    members: parseMembers(raw.members ?? membersDefault),
    membersGiven: raw.members !== undefined,
    play: parsePlay(invocation, raw.play),
    once: raw.once === true,
    httpBase: raw.httpBase === undefined ? undefined : parsePort(raw.httpBase),
    fresh: raw.fresh === true,
  };
}

function createStartProgram(invocation: Invocation): Program {
  return new Program('start')
    .description('Brings up a whole region on this machine, plays real cases through it and says where to look.')
    .option('--data <dir>', 'directory of the region', '.tamga')
    .option('--members <parties>', `member states, in the order of their ports (default: ${membersDefault})`)
    .option('--play <file>', 'cases to play, one JSON object a line, or none (default: the cases in the project)')
    .option('--once', 'play, wait until everything is delivered and logged, verify, print one JSON line, stop')
    .option('--http-base <port>', "port of the centre's adapter; members follow, audit is ten below (default: 8400)")
    .option('--fresh', 'remove the region in the directory and start anew')
    .addOption(new Option('--cluster', 'three nats-servers (comes later)'))
    .exitOverride()
    .configureOutput({ writeOut: (text) => invocation.stdout.write(text), writeErr: () => undefined });
}

function parseMembers(text: string): string[] {
  const members = text.split(',').map((member) => member.trim());
  for (const member of members) {
    if (!isPartyId(member))
      throw new CliError('BAD_USAGE', `--members: ${JSON.stringify(member)} is not a party such as kz`);
    if (member === 'caricc')
      throw new CliError('BAD_USAGE', '--members: caricc is the centre and always there; list the member states');
  }
  const twice = members.find((member, index) => members.indexOf(member) !== index);
  if (twice !== undefined) throw new CliError('BAD_USAGE', `--members: ${twice} is listed twice`);
  return members;
}

function parsePlay(invocation: Invocation, text: string | undefined): StartOptions['play'] {
  if (text === undefined) return 'project';
  return text === 'none' ? 'none' : { file: userPath(invocation, text) };
}

function parsePort(text: string): number {
  const port = /^[0-9]{1,5}$/u.test(text) ? Number(text) : Number.NaN;
  if (!(port >= 1024 && port <= portMax - 100))
    throw new CliError('BAD_USAGE', `--http-base ${text}: expected a port from 1024 to ${portMax - 100}`);
  return port;
}
