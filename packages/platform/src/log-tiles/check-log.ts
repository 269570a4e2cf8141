import { leafOfEntry, MerkleTree, type NodeStore } from '@tamga/core/ledger';
import { TileBuilder, type TreeHead } from '@tamga/core/ledger/tiles';
import { verifySignedInTime } from '@tamga/core/ledger/witness';
import type { Primitives } from '@tamga/core/sealing';
import {
  hasWitnesses,
  openLedgerCopyReader,
  verifyLedgerCopy,
  type LedgerCopyReader,
  type LedgerTrust,
} from '../ledger-copy/index.ts';
import { StoreError } from '../store/index.ts';
import { CheckedTiles } from './checked-tiles.ts';
import type { LogProblem } from './log-problem.ts';
import { headOfNote } from './log-tiles.ts';
import { tileDirectory } from './tile-directory.ts';

/** What was found. */
export interface LogCheck {
  /** Nothing is wrong, or nothing is left that is. */
  readonly ok: boolean;
  /** Entries in the copy. */
  readonly size: number;
  /** Entries that the checkpoint beside the tiles covers. */
  readonly checkpointSize: number;
  readonly problems: readonly LogProblem[];
  /** What was wrong and has been written anew from the copy. */
  readonly repaired: readonly LogProblem[];
}

/** Problems beyond these are not listed. */
const problemsMax = 100;
const entriesAtOnce = 1_024;

/**
 * Checks audit's files against each other: every entry of the copy of the stream, every node of its index, every promise,
 * the checkpoint, and every tile and bundle byte by byte, all recomputed from the stored entries. Trusts nothing but what the
 * log's keys signed. With `repair` it writes tiles that are missing or differ, and the checkpoint beside them, from a copy
 * in which nothing is wrong; it repairs no copy and removes no file. May run beside audit, which only adds.
 */
export async function checkLog(
  files: { copyFile: string; tilesDirectory: string },
  options: { trust: LedgerTrust; primitives: Primitives; repair?: boolean; onEntries?: (count: number) => void },
): Promise<LogCheck> {
  const { trust, primitives } = options;
  const verified = await verifyLedgerCopy(files.copyFile, options);
  // A log that never signed is a log: only its tiles have nothing to stand by.
  const inCopy: LogProblem[] = verified.problems.filter(({ code }) => code !== 'CHECKPOINT_MISSING');
  using copy = openLedgerCopyReader(files.copyFile);
  inCopy.push(...checkFile(copy));
  const size = BigInt(copy.lastSequence);
  const signed = copy.checkpoints.newestSigned();
  if (signed === undefined && verified.checkpointSize > 0) inCopy.push({ code: 'CHECKPOINT_MISSING' });

  const shown = shownBy(copy, trust);
  const against = { copy, trust, primitives };
  const beside = await besideTiles(files.tilesDirectory, against);
  if (beside.head !== undefined && beside.head.size > size) inCopy.push({ code: 'CHECKPOINT_AHEAD_OF_COPY' });
  const wanted = { beside: beside.head?.size ?? 0n, shown: shown?.size ?? 0n };
  const tiles = new CheckedTiles(files.tilesDirectory, {
    size,
    required: wanted.beside > wanted.shown || options.repair !== true ? wanted.beside : wanted.shown,
  });
  inCopy.push(...(await walk(copy, { size, beside: beside.head, tiles, options })));
  await tiles.findStrays(() => BigInt(copy.lastSequence));

  const problems = [...inCopy, ...beside.problems];
  const isBehind = wanted.beside < wanted.shown && (await isStillBehind(files, { ...against, than: wanted.shown }));
  if (isBehind) problems.push({ code: 'TILES_BEHIND' });
  const mayRepair = options.repair === true && inCopy.length === 0;
  const repaired = mayRepair ? await tiles.repair() : [];
  if (mayRepair && shown?.note !== undefined && (isBehind || beside.problems.length > 0)) {
    await tileDirectory(files.tilesDirectory).writeCheckpoint(shown.note);
    repaired.push(...problems.splice(0));
  }
  problems.push(...tiles.problems());
  return {
    ok: problems.length === 0,
    size: Number(size),
    checkpointSize: Number(beside.head?.size ?? 0n),
    problems: problems.slice(0, problemsMax),
    repaired: repaired.slice(0, problemsMax),
  };
}

/** What stands beside the tiles of an audit: the newest final checkpoint; of a log without witnesses the newest signed one. */
function shownBy(
  copy: LedgerCopyReader,
  trust: LedgerTrust,
): { size: bigint; note: Uint8Array | undefined } | undefined {
  const final = copy.finals.newest();
  const isNeverFinal = !hasWitnesses(trust.history);
  return final === undefined && isNeverFinal ? copy.checkpoints.newestSigned() : final;
}

/** Recomputes tree and tiles from the entries; index, promises and tiles are compared on the way. */
async function walk(
  copy: LedgerCopyReader,
  what: {
    size: bigint;
    beside: TreeHead | undefined;
    tiles: CheckedTiles;
    options: { primitives: Primitives; onEntries?: (count: number) => void };
  },
): Promise<LogProblem[]> {
  const { primitives: hash, onEntries } = what.options;
  const problems: LogProblem[] = [];
  const nodes = comparingStore(copy.nodes, (sequence) => problems.push({ code: 'NODE_DIFFERS', sequence }));
  const tree = MerkleTree.open({ hash, store: nodes, size: 0n });
  const builder = TileBuilder.open({ hash, store: nodes, size: 0n });
  const promises = [...(what.beside ? [what.beside] : []), ...copy.checkpoints.all()].toSorted((a, b) =>
    Number(a.size - b.size),
  );
  const due = promises.values();
  let next = due.next();
  for (let from = 1n; from <= what.size; from = tree.size + 1n) {
    const to = from + BigInt(entriesAtOnce) - 1n < what.size ? from + BigInt(entriesAtOnce) - 1n : what.size;
    for (const { sequence, bytes } of copy.entries({ from: Number(from), to: Number(to) })) {
      const leaf = leafOfEntry(hash, bytes);
      // Named already by the verification of the copy; nothing behind it can be recomputed.
      if (!leaf.ok || BigInt(sequence) !== tree.size + 1n) return problems;
      tree.append(leaf.leaf.hash);
      for (const content of builder.append(leaf.leaf.data)) await what.tiles.compare(content);
      for (; next.done !== true && next.value.size <= tree.size; next = due.next()) {
        const holds = Buffer.compare(next.value.root, tree.root()) === 0;
        if (!holds) problems.push({ code: 'CHECKPOINT_ROOT_DIFFERS', sequence: Number(next.value.size) });
      }
      if (tree.size === what.tiles.required) what.tiles.remember(builder.partials());
    }
    if (tree.size < to) return problems;
    onEntries?.(Number(tree.size));
  }
  for (const content of builder.partials()) await what.tiles.compare(content);
  if (next.done !== true) problems.push({ code: 'SHORTER_THAN_CHECKPOINT', sequence: Number(tree.size) });
  return problems;
}

/** What a tree writes is compared with what is stored; what it reads is what is stored. */
function comparingStore(stored: Pick<NodeStore, 'read'>, differs: (sequence: number) => void): NodeStore {
  return {
    read: (node) => stored.read(node),
    write: (node, hash) => {
      const own = stored.read(node);
      if (own === undefined || Buffer.compare(own, hash) !== 0)
        differs(Number((node.index + 1n) << BigInt(node.level)));
    },
  };
}

function checkFile(copy: LedgerCopyReader): LogProblem[] {
  try {
    copy.check();
    return [];
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return [{ code: 'COPY_FILE_DAMAGED' }];
  }
}

/** By what the checkpoint beside the tiles is judged: the keys of its time, as far as the copy knows that. */
interface Against {
  readonly copy: Pick<LedgerCopyReader, 'finals'>;
  readonly trust: LedgerTrust;
  readonly primitives: Primitives;
}

async function besideTiles(
  directory: string,
  { copy, trust, primitives }: Against,
): Promise<{ head: TreeHead | undefined; problems: LogProblem[] }> {
  const note = await tileDirectory(directory).readCheckpoint();
  if (note === undefined) return { head: undefined, problems: [] };
  const finalSize = copy.finals.newestBelow(headOfNote(note)?.size ?? 0n)?.size ?? 0n;
  const verified = await verifySignedInTime(note, { ...trust, finalSize, primitives });
  if (verified.ok) return { head: verified.checkpoint, problems: [] };
  return { head: undefined, problems: [{ code: verified.code, path: 'checkpoint' }] };
}

/** Asked at the end: audit writes a note a moment before it puts it beside the tiles. */
async function isStillBehind(
  files: { tilesDirectory: string },
  { than, ...against }: Against & { than: bigint },
): Promise<boolean> {
  const { head } = await besideTiles(files.tilesDirectory, against);
  return (head?.size ?? 0n) < than;
}
