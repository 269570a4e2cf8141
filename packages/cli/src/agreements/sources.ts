import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { formatProblem } from '@tamga/core/agreements';
import type { AgreementSet, CompiledAgreement } from '@tamga/core/agreements';
import { nodePolicyEngine } from '@tamga/core/agreements/engine-node';
import { DecisionReplay, loadAgreement, trialSet } from '@tamga/core/agreements/tools';
import type { AgreementSource, LoadOptions } from '@tamga/core/agreements/tools';
import { nodePrimitives } from '@tamga/platform/crypto';
import { verifyLedgerCopy } from '@tamga/platform/ledger-copy';
import { CliError } from '../error.ts';
import { readGivenText } from '../files/read-given.ts';
import { userPath } from '../invocation.ts';
import type { CommandContext } from '../commands/context.ts';
import { findRegion } from '../session.ts';
import { readRegionFiles } from './region-files.ts';

/** The word that names the agreements of the region in place of files. */
export const regionWord = 'region';
const agreementName = /\.(?:ya?ml|json)$/u;
/** An agreement, or cases to try one with. */
export const sourceFile = { bytesMax: 10_485_760, expected: 'a YAML or JSON file' };

/** What the tools need to compile. */
export const compiling: LoadOptions = {
  // Made when it is first asked for: most commands decide nothing, and Cedar reads its schema for a third of their time.
  get engine() {
    return nodePolicyEngine();
  },
  sha256: (bytes: Uint8Array): Uint8Array => nodePrimitives.sha256(bytes),
};

/** Agreements as files: each file, and of a directory every YAML or JSON file in it, by name. */
export async function readSources(context: CommandContext, paths: readonly string[]): Promise<AgreementSource[]> {
  const files = await filesOf(context, paths, agreementName);
  return await Promise.all(
    files.map(async (file) => ({ file, text: await readGivenText(context.invocation, file, sourceFile) })),
  );
}

/** Files as the user wrote them; of a directory those whose name matches. */
export async function filesOf(
  { invocation }: CommandContext,
  paths: readonly string[],
  name: RegExp,
): Promise<string[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      const known = await stat(userPath(invocation, path)).catch(() => undefined);
      if (known === undefined) throw new CliError('BAD_USAGE', `${path}: no such file or directory`);
      if (!known.isDirectory()) return [path];
      const names = await readdir(userPath(invocation, path));
      return names
        .filter((one) => name.test(one))
        .toSorted()
        .map((one) => join(path, one));
    }),
  );
  const files = found.flat();
  if (files.length === 0) throw new CliError('BAD_USAGE', `${paths.join(', ')}: nothing there that could be read`);
  return files;
}

/** Reads and compiles; a document with a problem ends the command with all its problems. */
export async function compileSources(context: CommandContext, paths: readonly string[]): Promise<CompiledAgreement[]> {
  const loaded = (await readSources(context, paths)).map((source) => loadAgreement(source, compiling));
  const problems = loaded.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) throw new CliError('BAD_BODY', problems.map(formatProblem).join('\n'));
  return loaded.flatMap((one) => (one.ok ? [one.compiled] : []));
}

/** A set as if all of them were signed and in force. Dispose it. */
export function trialOf(agreements: readonly CompiledAgreement[]): AgreementSet {
  const made = trialSet(agreements, compiling);
  if (made.ok) return made.set;
  throw new CliError('BAD_BODY', made.problems.map(formatProblem).join('\n'));
}

/** The region's agreements, as its log records them to its end. `set` is good until `register` is disposed. */
export async function openRegionSet(context: CommandContext): Promise<Disposable & { set: AgreementSet }> {
  const directory = await findRegion(context.invocation, context.options);
  const files = await readRegionFiles(directory);
  const log = await verifyLedgerCopy(files.ledgerFile, { trust: files.trust, primitives: nodePrimitives });
  const replay = new DecisionReplay({
    primitives: nodePrimitives,
    engine: compiling.engine,
    roster: files.roster,
    documentOf: (hash) => files.documents.get(hash),
  });
  for (const { sequence, record } of log.records())
    if (record.event === 'document') await replay.take({ leaf: sequence - 1, record });
  return { set: replay.register.set, [Symbol.dispose]: () => replay[Symbol.dispose]() };
}

/** The set that a command is about: of files, or of the region where none are named. */
export async function openSet(
  context: CommandContext,
  paths: readonly string[],
): Promise<Disposable & { set: AgreementSet }> {
  if (paths.length === 0 || (paths.length === 1 && paths[0] === regionWord)) return await openRegionSet(context);
  const set = trialOf(await compileSources(context, paths));
  return { set, [Symbol.dispose]: () => set[Symbol.dispose]() };
}

/** `--at` in Unix milliseconds; undefined where it was not given. */
export function parseAt(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const atMs = Date.parse(text);
  if (Number.isNaN(atMs))
    throw new CliError(
      'BAD_USAGE',
      `--at ${text}: expected a time such as 2026-11-22T08:00:00Z or a date such as 2026-11-22`,
    );
  return atMs;
}
