import { dirname, join } from 'node:path';
import { setImmediate as eventLoopTurn } from 'node:timers/promises';
import { leafOfEntry, parseCheckpoint, parseNote, type LedgerHash } from '@tamga/core/ledger';
import { TileBuilder, tileWidth, type TileContent, type TileSource, type TreeHead } from '@tamga/core/ledger/tiles';
import type { LedgerCopy } from '../ledger-copy/index.ts';
import { tileDirectory, type TileDirectory } from './tile-directory.ts';
import { WriteBehind } from './write-behind.ts';

/** Where the tiles of a copy are kept: in `tiles` beside its file. */
export function tilesBeside(copyFile: string): string {
  return join(dirname(copyFile), 'tiles');
}

/** What became of bringing the tiles up to a size. */
export type Integration = { ok: true; head: TreeHead } | { ok: false; code: 'COPY_DAMAGED'; sequence: number };

/** The tiles of a copy of the log. One process writes them. */
export interface LogTiles extends TileSource {
  /** Leaves that the tiles on the disk cover. */
  readonly size: bigint;
  /**
   * Brings the tiles up to the first `size` entries of the copy, durably, with the partial ones of exactly that size. They
   * are computed from the stored entries; where their root is not that of the copy's tree, the copy is damaged. Of a size that
   * they have passed only the partial ones are written that no full one replaced. Throws TileDirectoryError; what is on the
   * disk then is still right, and the next call writes what is missing.
   */
  integrate(size: bigint): Promise<Integration>;
  /**
   * Puts the checkpoint that the log shows beside the tiles that it covers, durably, unless a larger one stands there; one of
   * the same size takes the other's place (it has more cosignatures). Tiles that it needs are written first.
   */
  show(note: Uint8Array): Promise<Integration | { ok: true }>;
  /** The checkpoint that stands beside the tiles. */
  checkpoint(): Promise<Uint8Array | undefined>;
}

/** Entries read and hashed between two looks at the event loop. */
const entriesAtOnce = 256;

/**
 * Opens the tiles of `copy` in a directory. They count as complete up to the checkpoint that stands beside them, if it is
 * one of this tree: everything after it is written again, byte for byte the same.
 */
export async function openLogTiles(path: string, options: { copy: LedgerCopy; hash: LedgerHash }): Promise<LogTiles> {
  const directory = tileDirectory(path);
  await directory.clean();
  const { copy, hash } = options;
  let covered = await coveredSize(directory, copy);
  let builder: TileBuilder | undefined;

  const integrate = async (size: bigint): Promise<Integration> => {
    if (size > copy.tree.size) throw new RangeError(`tiles cannot be brought to ${size} of ${copy.tree.size} entries`);
    if (size < covered) return await integratePassed(size);
    // A failure leaves the builder ahead of the disk: the next call begins where the disk is.
    const from = builder ?? openBuilder(copy, { hash, size: covered });
    builder = undefined;
    const damagedAt = await write(from, size);
    if (damagedAt !== undefined) return { ok: false, code: 'COPY_DAMAGED', sequence: damagedAt };
    const head = { size, root: from.root() };
    if (Buffer.compare(head.root, copy.tree.rootAt(size)) !== 0)
      return { ok: false, code: 'COPY_DAMAGED', sequence: Number(size) };
    builder = from;
    covered = size;
    return { ok: true, head };
  };

  /** Another process of the log made a checkpoint where this one made none. */
  const integratePassed = async (size: bigint): Promise<Integration> => {
    const from = openBuilder(copy, { hash, size });
    const damagedAt = await makeTiles(from, size, noTiles);
    if (damagedAt !== undefined) return { ok: false, code: 'COPY_DAMAGED', sequence: damagedAt };
    const partials: TileContent[] = [];
    for (const content of from.partials())
      if ((await directory.read({ ...content.tile, width: tileWidth })) === undefined) partials.push(content);
    await directory.write(partials);
    return { ok: true, head: { size, root: from.root() } };
  };

  /** Returns the sequence at which the copy is damaged, if it is. */
  const write = async (into: TileBuilder, size: bigint): Promise<number | undefined> => {
    const behind = new WriteBehind(async (filled) => {
      await directory.write(filled);
      await directory.removePartials(filled.map(({ tile }) => tile));
    });
    const damagedAt = await makeTiles(into, size, behind);
    await behind.end();
    if (damagedAt === undefined) await directory.write(into.partials());
    return damagedAt;
  };

  const makeTiles = async (
    into: TileBuilder,
    size: bigint,
    behind: Pick<WriteBehind, 'add'>,
  ): Promise<number | undefined> => {
    while (into.size < size) {
      const from = Number(into.size) + 1;
      const to = Math.min(Number(size), from + entriesAtOnce - 1);
      const filled: TileContent[] = [];
      for (const { sequence, bytes } of copy.entries({ from, to })) {
        const leaf = leafOfEntry(hash, bytes);
        if (!leaf.ok || BigInt(sequence) !== into.size + 1n) return sequence;
        filled.push(...into.append(leaf.leaf.data));
      }
      if (Number(into.size) !== to) return Number(into.size) + 1;
      await behind.add(filled);
      await eventLoopTurn();
    }
    return undefined;
  };

  return {
    get size() {
      return covered;
    },
    read: (tile) => directory.read(tile),
    integrate,
    show: async (note) => {
      const beside = await directory.readCheckpoint();
      const [size, besideSize] = [headOfNote(note)?.size, (beside && headOfNote(beside)?.size) ?? 0n];
      if (size === undefined) throw new TypeError('what is to be shown is no checkpoint');
      if (size < besideSize || (beside !== undefined && Buffer.compare(note, beside) === 0)) return { ok: true };
      const integrated = size === covered ? undefined : await integrate(size);
      if (integrated?.ok === false) return integrated;
      await directory.writeCheckpoint(note);
      return { ok: true };
    },
    checkpoint: () => directory.readCheckpoint(),
  };
}

/** A stretch below the next full tile: whatever becomes full in it is there already. */
const noTiles = { add: () => Promise.resolve() };

/** The tree head that a note states; nobody's word but that of who wrote the directory. */
export function headOfNote(note: Uint8Array): TreeHead | undefined {
  const parsed = parseNote(note);
  const checkpoint = parsed.ok ? parseCheckpoint(parsed.note.text) : undefined;
  return checkpoint?.ok === true ? checkpoint.checkpoint : undefined;
}

async function coveredSize(directory: TileDirectory, copy: LedgerCopy): Promise<bigint> {
  const note = await directory.readCheckpoint();
  const head = note && headOfNote(note);
  if (head === undefined || head.size > copy.tree.size) return 0n;
  return Buffer.compare(copy.tree.rootAt(head.size), head.root) === 0 ? head.size : 0n;
}

/** A builder at the last multiple of 256: what came after it is read from the copy again. */
function openBuilder(copy: LedgerCopy, { hash, size }: { hash: LedgerHash; size: bigint }): TileBuilder {
  return TileBuilder.open({ hash, store: copy.nodes, size: size - (size % BigInt(tileWidth)) });
}
