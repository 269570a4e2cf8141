import { sameBytes } from '../../bytes.ts';
import type { LedgerHash } from '../primitives.ts';
import { forgetfulNodeStore } from '../node-store.ts';
import { TileBuilder, type TileContent } from './tile-builder.ts';
import { formatTilePath, tilesBetween, type Tile } from './tile.ts';
import type { TreeHead } from './tile-proof.ts';
import { readEntryBundle, readHashTile, type TileReadCode, type TileSource } from './tile-source.ts';
import { encodeHashTile } from './tile-data.ts';

/** One thing that is wrong with a tree of tiles. `path` says where, if it is about one tile. */
export interface TileProblem {
  readonly code: TileReadCode | 'TILE_DIFFERS' | 'ROOT_DIFFERS';
  readonly path?: string;
}

/** Problems beyond these are not listed. */
const problemsMax = 100;

/**
 * Reads every entry of the tree of `head`, recomputes every tile and the root from the entries alone, and sets them against
 * the tiles and the signed root. Holds a few tiles at a time. `onEntries` is told how far it is.
 */
export async function verifyTiles(
  source: TileSource,
  of: { hash: LedgerHash; head: TreeHead; onEntries?: (count: bigint) => void },
): Promise<readonly TileProblem[]> {
  const { hash, head } = of;
  const problems: TileProblem[] = [];
  const add = (problem: TileProblem): void => {
    if (problems.length < problemsMax) problems.push(problem);
  };
  const builder = TileBuilder.open({ hash, store: forgetfulNodeStore(), size: 0n });
  for (const tile of bundlesOf(head.size)) {
    const read = await readEntryBundle(source, tile);
    if (!read.ok) {
      add({ code: read.code, path: formatTilePath(tile) });
      // Without its leaves nothing behind can be computed: the hashes are left to a later look.
      return problems;
    }
    for (const leaf of read.leaves) for (const content of builder.append(leaf)) await compare(source, { content, add });
    of.onEntries?.(builder.size);
  }
  for (const content of builder.partials()) await compare(source, { content, add });
  if (!sameBytes(builder.root(), head.root)) add({ code: 'ROOT_DIFFERS' });
  return problems;
}

function* bundlesOf(size: bigint): IterableIterator<Tile> {
  for (const tile of tilesBetween({ oldSize: 0n, newSize: size })) {
    if (tile.level === 'entries') yield tile;
    // Level by level: entries come first, beside level 0.
    else if (tile.level > 0) return;
  }
}

async function compare(
  source: TileSource,
  { content, add }: { content: TileContent; add: (problem: TileProblem) => void },
): Promise<void> {
  const { tile, bytes } = content;
  if (tile.level === 'entries') return;
  const path = formatTilePath(tile);
  const read = await readHashTile(source, tile);
  if (!read.ok) add({ code: read.code, path });
  else if (!sameBytes(encodeHashTile(read.hashes), bytes)) add({ code: 'TILE_DIFFERS', path });
}
