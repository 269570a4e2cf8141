import { toHex } from '@tamga/core/identifiers';
import { rootKeyId } from '@tamga/core/documents';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { CliError } from '../error.ts';
import { replaceFile } from '../files/replace-file.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { changesOf } from '../roster/changes.ts';
import { checkDraft, type CheckedDraft } from '../roster/check-draft.ts';
import { describeSigners } from '../roster/describe-draft.ts';
import { readDraftFile, textOf, type DraftFile } from '../roster/draft-file.ts';
import { knownRosters, pinnedHash, type RosterSource } from '../roster/known-rosters.ts';
import { refused } from '../roster/refused.ts';
import { openRoots, type RootChoice } from '../roster/roots.ts';
import { joinDrafts, signDraft } from '../roster/sign-draft.ts';
import type { Command, CommandContext } from './context.ts';

export type CheckOptions = Pick<RosterSource, 'trust'>;
export type SignOptions = CheckOptions & RootChoice & { out?: string };
export type JoinOptions = CheckOptions & { out: string };

/** `tamga roster sign`: with the draft, the root and the pinned hash alone; beside a region also against its newest roster. */
export function sign(file: string, options: SignOptions): Command {
  return async (context) => {
    const { draft, checked } = await openDraft(context, file, options);
    const roots = await openRoots(context, options);
    const signing = options.all === true ? roots.filter((root) => isNeeded(checked, keyIdOf(root))) : roots;
    let signed: DraftFile = draft;
    for (const root of signing) {
      const now = await checkDraft(signed, await pinnedHash(context, options));
      signed = { ...signed, document: await signDraft(now, root) };
    }
    // Checked as everybody else will: what was just signed too.
    const after = await checkDraft(signed, await pinnedHash(context, options));
    const path = await replaceFile(context.invocation, options.out ?? file, textOf(signed));
    return report(context, path, after);
  };
}

/** `tamga roster check`: of one that the log has already it says where. */
export function check(file: string, options: CheckOptions): Command {
  return async (context) => {
    const draft = await readDraftFile(context.invocation, file);
    const checked = await checkDraft(draft, await pinnedHash(context, options));
    const leafIndex = options.trust === undefined ? await requireNewest(context, checked) : undefined;
    return report(context, file, checked, leafIndex);
  };
}

/** `tamga roster join` */
export function join(files: readonly string[], options: JoinOptions): Command {
  return async (context) => {
    const opened = [];
    for (const file of files) opened.push(await openDraft(context, file, options));
    const [first, ...others] = opened;
    if (first === undefined) throw new CliError('BAD_USAGE', 'join: name the drafts');
    const isSame = ({ draft }: typeof first): boolean =>
      draft.payload === first.draft.payload && String(draft.signers) === String(first.draft.signers);
    if (!others.every(isSame))
      throw refused('DRAFTS_DIFFER', 'these are drafts of different rosters, or for other signers');
    const joined = { ...first.draft, document: joinDrafts(opened.map(({ checked }) => checked)) };
    const after = await checkDraft(joined, await pinnedHash(context, options));
    const path = await replaceFile(context.invocation, options.out, textOf(joined));
    return report(context, path, after);
  };
}

/** A draft that holds; beside a region one that follows the newest roster of its log. */
async function openDraft(
  context: CommandContext,
  file: string,
  options: CheckOptions,
): Promise<{ draft: DraftFile; checked: CheckedDraft }> {
  const draft = await readDraftFile(context.invocation, file);
  const checked = await checkDraft(draft, await pinnedHash(context, options));
  const leafIndex = options.trust === undefined ? await requireNewest(context, checked) : undefined;
  if (leafIndex !== undefined)
    throw refused('VERSION_CHAIN', `the log has this version at leaf ${leafIndex}: there is nothing to be signed`);
  return { draft, checked };
}

/** Its leaf, where the log has this very version. Throws VERIFICATION_FAILED where it follows another than the newest. */
async function requireNewest(context: CommandContext, { chain, payload }: CheckedDraft): Promise<bigint | undefined> {
  const { newest, versions } = await knownRosters(context, {});
  const own = toHex(primitives.sha256(payload));
  const logged = versions.find(({ roster }) => roster.id === own);
  if (logged !== undefined) return logged.leafIndex;
  if (newest.roster.id === chain.current.id) return undefined;
  const { version } = newest.roster.roster;
  throw refused(
    'VERSION_CHAIN',
    `the log has version ${version} of the roster, and this does not follow it: draft it anew`,
  );
}

function report(context: CommandContext, file: string, checked: CheckedDraft, leafIndex?: bigint): ExitCode {
  const { next, needed, signed, missing, payload } = checked;
  const changes = changesOf(successionOf(checked));
  const complete = missing.length === 0;
  const hash = toHex(primitives.sha256(payload));
  const logged = leafIndex === undefined ? {} : { leafIndex: Number(leafIndex) };
  context.printer.result(
    { file, version: next.version, hash, changes, signed, missing, complete, ...logged },
    [
      `${file}: version ${next.version} of the roster, sha256:${hash}`,
      ...changes.map((change) => `  ${change}`),
      ...describeSigners(needed, signed),
      stateOf(missing, leafIndex),
    ].join('\n'),
  );
  return exitCode.done;
}

function stateOf(missing: readonly string[], leafIndex: bigint | undefined): string {
  if (leafIndex !== undefined) return `in the log at leaf ${leafIndex}`;
  return missing.length === 0 ? 'all have signed: tamga roster publish brings it' : `missing: ${missing.join(', ')}`;
}

function successionOf({ chain, next }: CheckedDraft) {
  return { current: chain.current.roster, next };
}

function isNeeded({ needed }: CheckedDraft, keyId: string): boolean {
  return needed.some(({ signer }) => keyIdOf(signer) === keyId);
}

function keyIdOf(keys: { ed25519: Uint8Array; mlDsa65: Uint8Array }): string {
  return rootKeyId(primitives, { algorithm: 'Ed25519', keys });
}
