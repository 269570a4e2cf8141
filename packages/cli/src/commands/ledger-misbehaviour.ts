import { fromHex, toHex } from '@tamga/core/identifiers';
import {
  misbehaviourBytesMax,
  verifyMisbehaviour,
  type ProvenCheckpoint,
  type ProvenMisbehaviour,
} from '@tamga/core/ledger/witness';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { readRegion } from '@tamga/testing';
import { writeNew } from '../files/write-new.ts';
import { readGiven } from '../files/read-given.ts';
import { exitCode } from '../exit-code.ts';
import { formatTable } from '../output/table.ts';
import { findRegion } from '../session.ts';
import type { Command, CommandContext } from './context.ts';

const proofFile = { bytesMax: misbehaviourBytesMax, expected: 'a proof of misbehaviour' };

export interface MisbehaviourOptions {
  out?: string;
  file?: string;
}

/**
 * `tamga ledger misbehaviour [ID]`: the portable proofs against the log that an adapter holds; one of them written to a file
 * and confirmed; with `--file` one that somebody brought. Confirmed here means: by its signatures and the founding roster.
 */
export function misbehaviour(id: string | undefined, options: MisbehaviourOptions): Command {
  return async (context) => {
    if (options.file !== undefined)
      return await confirm(context, await readGiven(context.invocation, options.file, proofFile));
    const client = await context.client();
    if (id === undefined) {
      const items = await client.misbehaviours();
      const columns = ['SHA-256', 'KIND', 'FOUND', 'SETTLED'].map((title) => ({ title, charsMax: 64 }));
      const rows = items.map((item) => [item.id, item.kind, item.at, item.settled ? 'yes' : 'no']);
      const none = 'nothing: the log has signed nothing here that cannot be true';
      context.printer.result({ items }, items.length === 0 ? none : formatTable(columns, rows));
      return exitCode.done;
    }
    const document = Buffer.from((await client.misbehaviour(id)).document, 'base64');
    if (options.out !== undefined)
      await writeNew(context.invocation, { option: '--out', file: options.out, bytes: document });
    return await confirm(context, document);
  };
}

async function confirm(context: CommandContext, document: Uint8Array) {
  const { regionHash } = await readRegion(await findRegion(context.invocation, context.options));
  const result = await verifyMisbehaviour(document, { regionHash: fromHex(regionHash), primitives });
  const id = toHex(primitives.sha256(document));
  if (!result.ok) {
    context.printer.result({ ok: false, id, code: result.code, detail: result.detail }, '');
    context.printer.problem(`it proves nothing: ${result.code} ${result.detail}`);
    return exitCode.verificationFailed;
  }
  const { kind, origin, checkpoints, cosignedBoth, leafIndex } = result.proven;
  const view = {
    ok: true,
    id,
    kind,
    origin,
    checkpoints: checkpoints.map(({ size, root, rosterVersion, replacedBy }) => ({
      size: Number(size),
      root: Buffer.from(root).toString('base64'),
      rosterVersion,
      replacedBy: replacedBy ?? null,
    })),
    cosignedBoth,
    leafIndex: leafIndex === undefined ? null : Number(leafIndex),
  };
  context.printer.result(view, words(result.proven));
  return exitCode.done;
}

function words({ kind, origin, checkpoints, cosignedBoth, leafIndex }: ProvenMisbehaviour): string {
  const lines = [
    `${kind}: the keys of ${origin} signed what no honest log signs.`,
    ...checkpoints.flatMap((checkpoint) => [
      `  ${checkpoint.size} entries  root ${Buffer.from(checkpoint.root).toString('base64')}`,
      `    ${keyWords(checkpoint)}`,
    ]),
    ...(leafIndex === undefined ? [] : [`  ${stampWords(kind)} ${leafIndex}`]),
    ...(cosignedBoth.length === 0 ? [] : [`  cosigned both: ${cosignedBoth.join(', ')}`]),
    'It says nothing of who held the keys.',
  ];
  return lines.join('\n');
}

/** Whose keys they were, as far as the rosters of the proof tell (docs/decisions/0204). */
function keyWords({ rosterVersion, replacedBy }: ProvenCheckpoint): string {
  const named = `with the log's keys by version ${rosterVersion} of the roster`;
  return replacedBy === undefined
    ? `${named}; a later version, which a proof need not show, may have replaced them`
    : `${named}, which version ${replacedBy} replaced: whoever had them after that could sign it too`;
}

function stampWords(kind: ProvenMisbehaviour['kind']): string {
  return kind === 'two-stamps'
    ? 'two stamps promise different entries at index'
    : 'another leaf than the stamp promised stands at index';
}
