import { existsSync } from 'node:fs';
import { encodePayload, type Roster, type RosterMember } from '@tamga/core/documents';
import { isPartyId, parsePartyId } from '@tamga/core/identifiers';
import { formatVerifierKey, verifierKey } from '@tamga/core/ledger';
import { nodePrimitives } from '@tamga/platform/crypto';
import { KeyFileError, readKeyFileInfo, type KeyFileInfo, type KeyKind } from '@tamga/platform/keys';
import { CliError } from '../error.ts';
import { readGivenText } from '../files/read-given.ts';
import { exitCode } from '../exit-code.ts';
import { userPath } from '../invocation.ts';
import { writeNew } from '../files/write-new.ts';
import { changesOf } from '../roster/changes.ts';
import { textOf } from '../roster/draft-file.ts';
import { knownRosters, type RosterSource } from '../roster/known-rosters.ts';
import { nextRoster } from '../roster/next-roster.ts';
import { describeSigners } from '../roster/describe-draft.ts';
import { neededRoots, signersOf } from '../roster/who-signs.ts';
import type { Command, CommandContext } from './context.ts';

export type NextOptions = RosterSource & {
  out: string;
  logKey: readonly string[];
  witness: readonly string[];
  member: readonly string[];
  remove: readonly string[];
  quorum?: string;
  signers?: string;
};

export interface MemberKeysOptions {
  root: string;
  witness?: string;
  witnessName?: string;
  out: string;
}

const ed25519Bytes = 32;
const shortFile = { bytesMax: 65_536, expected: 'vkeys, a line each, or what roster member wrote' };

/** `tamga roster next`: a draft of the version after the newest. Nothing counts before it is signed and in the log. */
export function next(options: NextOptions): Command {
  return async (context) => {
    const { newest, documents } = await knownRosters(context, options);
    const wish = {
      logKeys: (await Promise.all(options.logKey.map((text) => vkeysOf(context, text)))).flat(),
      members: await Promise.all(options.member.map((file) => readMember(context, file))),
      witnesses: new Map(await Promise.all(options.witness.map((text) => witnessOf(context, text)))),
      removed: options.remove,
      quorum: quorumOption(options.quorum),
    };
    const made = nextRoster(newest.roster, wish, Date.now());
    const succession = { current: newest.roster.roster, next: made };
    const changes = changesOf(succession);
    if (changes.length === 0)
      throw new CliError('BAD_USAGE', 'this changes nothing: say what, tamga roster next --help');
    const signers = signersOf(
      succession,
      options.signers?.split(',').map((party) => party.trim()),
    );
    const payload = new TextDecoder().decode(encodePayload(made));
    const bytes = Buffer.from(textOf({ signers, payload, document: null, before: documents }));
    const file = await writeNew(context.invocation, { option: '--out', file: options.out, bytes });
    const needed = neededRoots(succession, signers, new Set());
    context.printer.result(
      { file, version: made.version, changes, signers },
      [
        `${options.out}: version ${made.version} of the roster, a draft`,
        ...changes.map((change) => `  ${change}`),
        ...describeSigners(needed, []),
      ].join('\n'),
    );
    return exitCode.done;
  };
}

/** `tamga roster member`: a party's public keys for whoever drafts. */
export function memberKeys(options: MemberKeysOptions): Command {
  return async (context) => {
    const { invocation } = context;
    const root = await publicKeysOf(userPath(invocation, options.root), 'document');
    const member: RosterMember = {
      party: parsePartyId(root.holder),
      root: {
        ed25519: base64url(root.publicKey.subarray(root.publicKey.length - ed25519Bytes)),
        mlDsa65: base64url(root.publicKey.subarray(0, root.publicKey.length - ed25519Bytes)),
      },
      witness: await witnessKey(context, options),
    };
    const bytes = Buffer.from(`${JSON.stringify(member, null, 2)}\n`);
    const file = await writeNew(invocation, { option: '--out', file: options.out, bytes });
    context.printer.result({ file, ...member }, `${options.out}: for roster next --member`);
    return exitCode.done;
  };
}

async function witnessKey(
  context: CommandContext,
  { witness, witnessName }: MemberKeysOptions,
): Promise<string | null> {
  if (witness === undefined && witnessName === undefined) return null;
  if (witness === undefined || witnessName === undefined)
    throw new CliError('BAD_USAGE', '--witness and --witness-name go together');
  const { publicKey } = await publicKeysOf(userPath(context.invocation, witness), 'witness');
  return formatVerifierKey(verifierKey(nodePrimitives, { name: witnessName, type: 'ml-dsa-44', publicKey }));
}

async function publicKeysOf(file: string, kind: KeyKind): Promise<KeyFileInfo> {
  try {
    const info = await readKeyFileInfo(file);
    if (info.kind === kind) return info;
    throw new CliError('BAD_USAGE', `${file} holds a ${info.kind} key; name one that holds a ${kind} key`);
  } catch (cause) {
    if (cause instanceof KeyFileError) throw new CliError('BAD_USAGE', cause.message, { cause });
    throw cause;
  }
}

/** A vkey, or every line of a file of them. */
async function vkeysOf(context: CommandContext, text: string): Promise<string[]> {
  if (!existsSync(userPath(context.invocation, text))) return [text];
  return (await readGivenText(context.invocation, text, shortFile)).split('\n').filter((line) => line.trim() !== '');
}

async function witnessOf(context: CommandContext, text: string): Promise<[string, string | null]> {
  const [party = '', ...rest] = text.split('=');
  const value = rest.join('=');
  if (!isPartyId(party) || value === '')
    throw new CliError('BAD_USAGE', `--witness ${text.slice(0, 60)}: expected party=vkey, party=FILE or party=none`);
  if (value === 'none') return [party, null];
  const [vkey, ...more] = await vkeysOf(context, value);
  if (vkey === undefined || more.length > 0) throw new CliError('BAD_USAGE', `--witness ${party}: expected one vkey`);
  return [party, vkey];
}

async function readMember(context: CommandContext, file: string): Promise<RosterMember> {
  try {
    // Its shape is checked with the whole roster.
    return JSON.parse(await readGivenText(context.invocation, file, shortFile)) as RosterMember;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new CliError('BAD_USAGE', `--member ${file}: no JSON: roster member writes such a file`, { cause });
  }
}

function quorumOption(text: string | undefined): Roster['quorum'] | undefined {
  if (text === undefined || text === 'all') return text;
  if (/^[1-9][0-9]?$/u.test(text)) return Number(text);
  throw new CliError('BAD_USAGE', `--quorum ${text}: a number of members, or all`);
}

function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}
