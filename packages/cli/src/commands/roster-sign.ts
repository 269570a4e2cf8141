import { toHex } from '@tamga/core/identifiers';
import { rootKeyId } from '@tamga/core/documents';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { CliError } from '../error.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { changesOf } from '../roster/changes.ts';
import { checkDraft, type CheckedDraft } from '../roster/check-draft.ts';
import { describeSigners } from '../roster/describe-draft.ts';
import { readDraftFile, writeDraftFile, type DraftFile } from '../roster/draft-file.ts';
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
    context.printer.note(
      [
        `version ${checked.next.version} of the roster:`,
        ...changesOf(successionOf(checked)).map((one) => `  ${one}`),
      ].join('\n'),
    );
    const roots = await openRoots(context, options);
    const signing = options.all === true ? roots.filter((root) => isNeeded(checked, keyIdOf(root))) : roots;
    let signed: DraftFile = draft;
    for (const root of signing) {
      const now = await checkDraft(signed, await pinnedHash(context, options));
      signed = { ...signed, document: await signDraft(now, root) };
    }
    // Checked as everybody else will: what was just signed too.
    const after = await checkDraft(signed, await pinnedHash(context, options));
    const path = await writeDraftFile(context.invocation, options.out ?? file, signed);
    return report(context, path, after);
  };
}

/** `tamga roster check` */
export function check(file: string, options: CheckOptions): Command {
  return async (context) => {
    const { checked } = await openDraft(context, file, options);
    return report(context, file, checked);
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
    const path = await writeDraftFile(context.invocation, options.out, joined);
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
  if (options.trust === undefined) await requireNewest(context, checked);
  return { draft, checked };
}

async function requireNewest(context: CommandContext, { chain }: CheckedDraft): Promise<void> {
  const { newest } = await knownRosters(context, {});
  const { version } = newest.roster.roster;
  if (newest.roster.id !== chain.current.id)
    throw refused('VERSION_CHAIN', `the log has version ${version} of the roster already, and this follows another`);
}

function report(context: CommandContext, file: string, checked: CheckedDraft): ExitCode {
  const { next, needed, signed, missing, payload } = checked;
  const changes = changesOf(successionOf(checked));
  const complete = missing.length === 0;
  context.printer.result(
    { file, version: next.version, hash: toHex(primitives.sha256(payload)), changes, signed, missing, complete },
    [
      `${file}: version ${next.version} of the roster`,
      ...changes.map((change) => `  ${change}`),
      ...describeSigners(needed, signed),
      complete ? 'all have signed: tamga roster publish brings it' : `missing: ${missing.join(', ')}`,
    ].join('\n'),
  );
  return exitCode.done;
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
