import { isMessageId, parseLedgerSubject } from '@tamga/core/identifiers';
import { leafHash, leafOfEntry } from '@tamga/core/ledger';
import { formatTlogProof, inclusionFromTiles, type TileProofRefusal } from '@tamga/core/ledger/tiles';
import { nodePrimitives as hash } from '@tamga/platform/crypto';
import { openLedgerCopyReader } from '@tamga/platform/ledger-copy';
import { CliError } from '../error.ts';
import { writeNew } from '../files/write-new.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { userPath } from '../invocation.ts';
import { exportTiles } from '../ledger/export-tiles.ts';
import { openLog, type LogOptions, type OpenedLog } from '../ledger/open-log.ts';
import { base64, viewOf } from '../ledger/signed-head.ts';
import { formatTable } from '../output/table.ts';
import type { Command, CommandContext } from './context.ts';
import { noteEntries, reportProblems } from './ledger-report.ts';

export type FindOptions = LogOptions & { copy?: string };
export type ProveOptions = LogOptions & { out?: string };

/** `tamga ledger checkpoint`. */
export function checkpoint(options: LogOptions): Command {
  return async (context) => {
    const { head, note } = await openLog(context, options);
    const view = viewOf(head, note);
    const lines = [
      `${view.origin}  ${view.size} entries  root ${view.root}`,
      `signed by ${view.vkey}`,
      ...view.cosigners.map(({ name }) => `cosigned by ${name}`),
    ];
    context.printer.result(view, lines.join('\n'));
    return exitCode.done;
  };
}

/** `tamga ledger find ID`: its admission, over HTTP; every entry about it, from audit's copy. */
export function find(id: string, options: FindOptions): Command {
  return async (context) => {
    if (!isMessageId(id)) throw new CliError('BAD_USAGE', `find ${id}: expected a message id, 32 hexadecimal digits`);
    const entries =
      options.copy === undefined
        ? [await findAdmission(await openLog(context, options), id)]
        : findInCopy(userPath(context.invocation, options.copy), id);
    if (entries.length === 0) throw new CliError('BAD_USAGE', `find ${id}: the log has no entry about it`);
    const columns = ['INDEX', 'EVENT', 'PARTY', 'LEAF'].map((title) => ({ title, charsMax: 50 }));
    const rows = entries.map(({ index, event, party, leaf }) => [String(index), event, party ?? '', leaf]);
    context.printer.result({ id, entries }, formatTable(columns, rows));
    return exitCode.done;
  };
}

/** `tamga ledger prove ID|INDEX`: a tlog-proof under the newest checkpoint, verified before it is given. */
export function prove(entry: string, options: ProveOptions): Command {
  return async (context) => {
    const opened = await openLog(context, options);
    const { log, head, note } = opened;
    const index = isMessageId(entry) ? BigInt((await findAdmission(opened, entry)).index) : parseIndex(entry);
    const proved = await inclusionFromTiles(log, { hash, head, index });
    if (!proved.ok) return refuseProof(context, proved, { index, size: head.size });
    const proof = formatTlogProof({ index, hashes: proved.proof, extra: undefined, checkpoint: note });
    if (options.out !== undefined)
      await writeNew(context.invocation, { option: '--out', file: options.out, bytes: proof });
    const text = Buffer.from(proof).toString();
    const document = {
      index: Number(index),
      size: Number(head.size),
      root: base64(head.root),
      leafHash: base64(proved.leafHash),
      hashes: proved.proof.map(base64),
      proof: text,
    };
    context.printer.result(document, options.out === undefined ? text.trimEnd() : `written: ${options.out}`);
    return exitCode.done;
  };
}

/** `tamga ledger tiles DIR`. */
export function exportTo(directory: string, options: LogOptions): Command {
  return async (context) => {
    const opened = await openLog(context, options);
    const target = userPath(context.invocation, directory);
    const onEntries = noteEntries(context, opened.head.size);
    const written = await exportTiles(opened.log, { ...opened, directory: target, onEntries });
    const { size, files, problems } = written;
    const document = { ok: problems.length === 0, directory: target, size: Number(size), files, problems };
    return reportProblems(context, document, `${files} files of a log of ${size} entries in ${target}`);
  };
}

interface FoundEntry {
  index: number;
  event: string;
  party?: string;
  leaf: string;
}

/** The answer of a server about an index counts where the tiles lead from it to the signed root. */
async function findAdmission({ log, head }: OpenedLog, id: string): Promise<FoundEntry> {
  const found = await log.admission(id);
  if (found === undefined) throw new CliError('BAD_USAGE', `the log has no admission of ${id}`);
  const { index, leaf } = found;
  if (index >= head.size)
    throw new CliError('BAD_USAGE', `${id} stands at ${index}, behind the newest checkpoint: try again in a moment`);
  const proved = await inclusionFromTiles(log, { hash, head, index });
  const holds = proved.ok && Buffer.compare(proved.leafHash, leafHash(hash, leaf)) === 0;
  if (!holds)
    throw new CliError('VERIFICATION_FAILED', `the log says that ${id} stands at ${index}, and its tiles do not`);
  return { index: Number(index), event: 'admission', leaf: base64(leaf) };
}

function findInCopy(file: string, id: string): FoundEntry[] {
  if (!isMessageId(id)) return [];
  using copy = openLedgerCopyReader(file);
  return copy.ofMessage({ id }).map(({ sequence, subject }) => {
    const parsed = parseLedgerSubject(subject);
    const [entry] = copy.entries({ from: sequence, to: sequence });
    const leaf = entry && leafOfEntry(hash, entry.bytes);
    if (parsed === undefined || leaf?.ok !== true)
      throw new CliError('VERIFICATION_FAILED', `the copy is damaged at entry ${sequence}`);
    const party = 'party' in parsed ? { party: parsed.party } : {};
    return { index: sequence - 1, event: parsed.kind, ...party, leaf: base64(leaf.leaf.data) };
  });
}

function parseIndex(text: string): bigint {
  if (!/^(?:0|[1-9][0-9]{0,18})$/u.test(text))
    throw new CliError('BAD_USAGE', `prove ${text}: expected a message id or the index of an entry`);
  return BigInt(text);
}

function refuseProof(
  context: CommandContext,
  refusal: TileProofRefusal,
  of: { index: bigint; size: bigint },
): ExitCode {
  if (refusal.code === 'PROOF_RANGE')
    throw new CliError('BAD_USAGE', `prove ${of.index}: the newest checkpoint covers the entries 0 to ${of.size - 1n}`);
  const at = 'tile' in refusal ? ` at level ${refusal.tile.level}, tile ${refusal.tile.index}` : '';
  context.printer.result({ ok: false, code: refusal.code }, '');
  context.printer.problem(`the log's tiles do not lead to its signed root: ${refusal.code}${at}`);
  return exitCode.verificationFailed;
}
