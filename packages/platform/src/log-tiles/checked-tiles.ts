import {
  formatTilePath,
  parseTilePath,
  prefixOfTile,
  tileHeight,
  tileWidth,
  type Tile,
  type TileContent,
} from '@tamga/core/ledger/tiles';
import type { LogProblem } from './log-problem.ts';
import { filesBelow, tileDirectory, type TileDirectory } from './tile-directory.ts';

/** Tiles on the disk set against what they must be, as the entries are walked through. */
export class CheckedTiles {
  /** Leaves whose tiles must be there. */
  readonly required: bigint;
  readonly #size: bigint;
  readonly #directory: TileDirectory;
  /** What is wrong, and what can be written instead. */
  readonly #found: { problem: LogProblem; instead: TileContent | undefined }[] = [];

  constructor(path: string, options: { size: bigint; required: bigint }) {
    this.#directory = tileDirectory(path);
    this.#size = options.size;
    this.required = options.required;
  }

  #wanted: readonly TileContent[] = [];

  /** The partial tiles of the required size: they must be there, or the full ones. */
  remember(partials: readonly TileContent[]): void {
    this.#wanted = partials;
  }

  /** A tile as it must be: full, or the last of the copy. Its partial forms must be beginnings of it. */
  async compare(content: TileContent): Promise<void> {
    const { tile, bytes } = content;
    const isFull = tile.width === tileWidth;
    const full = isFull ? await this.#directory.read(tile) : undefined;
    if (isFull && full === undefined && endOf(tile) <= this.required) this.#add('TILE_MISSING', content);
    if (full !== undefined && Buffer.compare(full, bytes) !== 0) this.#add('TILE_DIFFERS', content);
    for (const partial of await this.#directory.partials(tile)) {
      // Beyond the copy: named with the strays.
      if (partial.width > tile.width) continue;
      const expected = prefixOfTile(bytes, partial);
      const found = await this.#directory.read(partial);
      if (found !== undefined && Buffer.compare(found, expected) !== 0)
        this.#add('TILE_DIFFERS', { tile: partial, bytes: expected });
    }
    for (const wanted of this.#wanted.filter((one) => isSamePlace(one.tile, tile))) {
      const partial = await this.#directory.read(wanted.tile);
      if (partial === undefined && full === undefined) this.#add('TILE_MISSING', wanted);
    }
  }

  /** Files that are no tile of this log. `newestSize` is asked again: audit may have gone on. */
  async findStrays(newestSize: () => bigint): Promise<void> {
    for await (const path of filesBelow(this.#directory.path)) {
      if (path === 'checkpoint') continue;
      const parsed = parseTilePath(path);
      if (!parsed.ok) this.#found.push({ problem: { code: 'STRAY_FILE', path }, instead: undefined });
      else if (endOf(parsed.tile) > this.#size && endOf(parsed.tile) > newestSize())
        this.#found.push({ problem: { code: 'TILE_BEYOND_COPY', path }, instead: undefined });
    }
  }

  /** Writes what can be written, and says what that was. */
  async repair(): Promise<LogProblem[]> {
    const repairable = this.#found.filter(({ instead }) => instead !== undefined);
    for (const { instead } of repairable) if (instead !== undefined) await this.#directory.write([instead]);
    this.#found.splice(0, this.#found.length, ...this.#found.filter(({ instead }) => instead === undefined));
    return repairable.map(({ problem }) => problem);
  }

  problems(): LogProblem[] {
    return this.#found.map(({ problem }) => problem);
  }

  #add(code: 'TILE_MISSING' | 'TILE_DIFFERS', instead: TileContent): void {
    this.#found.push({ problem: { code, path: formatTilePath(instead.tile) }, instead });
  }
}

/** The size of the smallest tree that has the tile. */
function endOf({ level, index, width }: Tile): bigint {
  const hashes = index * BigInt(tileWidth) + BigInt(width);
  return level === 'entries' ? hashes : hashes << BigInt(tileHeight * level);
}

function isSamePlace(a: Tile, b: Tile): boolean {
  return a.level === b.level && a.index === b.index;
}
