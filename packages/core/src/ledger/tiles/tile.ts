import { LedgerError } from '../errors.ts';

/** Hashes, or entries, of a full tile: each stands for a subtree of eight levels (C2SP tlog-tiles, "Merkle Tree"). */
export const tileWidth = 256;
/** Levels of the tree that one tile spans. */
export const tileHeight = 8;

/** Largest size of a log: what a checkpoint can state. */
export const treeSizeMax: bigint = 2n ** 64n - 1n;

/** Where a tile stands: a level of hashes, or the entries below them. */
export interface Tile {
  /** 0 holds leaf hashes; each hash of level l + 1 is the root of a full tile of level l. */
  readonly level: number | 'entries';
  readonly index: bigint;
  /** 1 to 256; below 256 the tile is partial. */
  readonly width: number;
}

/** Why a text is no path of a tile. */
export type TilePathCode =
  | 'TILE_PATH_SHAPE'
  /** Not 0 to 63, or with a leading zero. */
  | 'TILE_PATH_LEVEL'
  /** Not in groups of three digits, all but the last with an x, none too many; or beyond every possible tree. */
  | 'TILE_PATH_INDEX'
  /** Not 1 to 255, or with a leading zero. */
  | 'TILE_PATH_WIDTH';

const levelMax = 63;
const indexMax = treeSizeMax / BigInt(tileWidth);
/** Longer than the path of any tile of the largest log. */
const pathCharsMax = 64;
const pathShape = /^tile\/([0-9a-z]+)\/([0-9x/]+?)(?:\.p\/([0-9]+))?$/u;
const indexShape = /^(?:x[0-9]{3}\/)*[0-9]{3}$/u;

/** The path of a tile below the log's prefix: "tile/0/x001/234", "tile/entries/000.p/17". Throws TREE_RANGE. */
export function formatTilePath({ level, index, width }: Tile): string {
  const inRange = index >= 0n && index <= indexMax && Number.isInteger(width) && width >= 1 && width <= tileWidth;
  if (!inRange || (level !== 'entries' && !isLevel(level))) {
    throw new LedgerError('TREE_RANGE', `no tile ${level}/${index} of width ${width}`);
  }
  return `tile/${level}/${formatIndex(index)}${width === tileWidth ? '' : `.p/${width}`}`;
}

/** Reads the path of a tile strictly: each tile has one path only. */
export function parseTilePath(path: string): { ok: true; tile: Tile } | { ok: false; code: TilePathCode } {
  if (path.length > pathCharsMax) return { ok: false, code: 'TILE_PATH_SHAPE' };
  const match = pathShape.exec(path);
  if (match === null) return { ok: false, code: 'TILE_PATH_SHAPE' };
  const [, levelText = '', indexText = '', widthText] = match;
  const level = parseLevel(levelText);
  if (level === undefined) return { ok: false, code: 'TILE_PATH_LEVEL' };
  const index = parseIndex(indexText);
  if (index === undefined) return { ok: false, code: 'TILE_PATH_INDEX' };
  const width = widthText === undefined ? tileWidth : parseWidth(widthText);
  if (width === undefined) return { ok: false, code: 'TILE_PATH_WIDTH' };
  return { ok: true, tile: { level, index, width } };
}

/** Hashes, or entries, of the level that a tree of `size` leaves has: full tiles' roots only, above level 0. */
export function levelSize(size: bigint, level: number): bigint {
  return size >> BigInt(tileHeight * level);
}

/**
 * The tiles and entry bundles that a tree of `newSize` leaves has and one of `oldSize` leaves has not, level by level: full
 * ones, then the partial one at the right edge. Of an old size 0 that is every tile of the tree.
 */
export function* tilesBetween(sizes: { oldSize: bigint; newSize: bigint }): IterableIterator<Tile> {
  const { oldSize, newSize } = sizes;
  if (oldSize < 0n || oldSize > newSize || newSize > treeSizeMax) {
    throw new LedgerError('TREE_RANGE', `no tiles between ${oldSize} and ${newSize} leaves`);
  }
  const width = BigInt(tileWidth);
  for (let level = 0; levelSize(newSize, level) > 0n; level++) {
    const [before, now] = [levelSize(oldSize, level), levelSize(newSize, level)];
    if (before === now) continue;
    for (const place of level === 0 ? (['entries', level] as const) : [level]) {
      for (let index = before / width; index < now / width; index++) yield { level: place, index, width: tileWidth };
      if (now % width > 0n) yield { level: place, index: now / width, width: Number(now % width) };
    }
  }
}

/** The tile that holds the hash at `position` of a level, in the tree of `size` leaves. Throws TREE_RANGE if none does. */
export function tileAt(place: { level: number; position: bigint; size: bigint }): Tile {
  const { level, position, size } = place;
  const count = levelSize(size, level);
  if (position < 0n || position >= count) {
    throw new LedgerError('TREE_RANGE', `level ${level} of a tree of ${size} leaves has no hash ${position}`);
  }
  const index = position / BigInt(tileWidth);
  const rest = count - index * BigInt(tileWidth);
  return { level, index, width: rest < BigInt(tileWidth) ? Number(rest) : tileWidth };
}

function isLevel(level: number): boolean {
  return Number.isInteger(level) && level >= 0 && level <= levelMax;
}

function parseLevel(text: string): number | 'entries' | undefined {
  if (text === 'entries') return text;
  return /^(?:0|[1-9][0-9]?)$/u.test(text) && Number(text) <= levelMax ? Number(text) : undefined;
}

function parseIndex(text: string): bigint | undefined {
  if (!indexShape.test(text)) return undefined;
  const index = BigInt(text.replaceAll(/[x/]/gu, ''));
  return index <= indexMax && formatIndex(index) === text ? index : undefined;
}

function parseWidth(text: string): number | undefined {
  return /^[1-9][0-9]{0,2}$/u.test(text) && Number(text) < tileWidth ? Number(text) : undefined;
}

/** 1234067 is "x001/x234/067". */
function formatIndex(index: bigint): string {
  const digits = index.toString();
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0');
  return (padded.match(/[0-9]{3}/gu) ?? [])
    .join('/x')
    .replace(/^(?=[0-9]{3}\/)/u, 'x')
    .replace(/x([0-9]{3})$/u, '$1');
}
