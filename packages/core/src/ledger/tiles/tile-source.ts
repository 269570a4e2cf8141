import { tileWidth, type Tile } from './tile.ts';
import { decodeEntryBundle, decodeHashTile, prefixOfTile, type TileDataCode } from './tile-data.ts';

/** Where tiles come from: a directory, a web server. Undefined: there is none at this path. Nobody has checked the bytes. */
export interface TileSource {
  read(tile: Tile): Promise<Uint8Array | undefined>;
}

/** Why a tile could not be had. */
export type TileReadCode = 'TILE_MISSING' | TileDataCode;

type Refused = { ok: false; code: TileReadCode; tile: Tile };

/** A tile's bytes; of a partial tile that was removed since, the beginning of the full one (tlog-tiles, "Partial Tiles"). */
async function readTileBytes(source: TileSource, tile: Tile): Promise<Uint8Array | undefined> {
  const exact = await source.read(tile);
  if (exact !== undefined || tile.width === tileWidth) return exact;
  const full = await source.read({ ...tile, width: tileWidth });
  return full === undefined ? undefined : prefixOfTile(full, tile);
}

/** Reads the hashes of a tile of hashes. They are right where they lead to a signed root, not before. */
export async function readHashTile(
  source: TileSource,
  tile: Tile,
): Promise<{ ok: true; hashes: readonly Uint8Array[] } | Refused> {
  const bytes = await readTileBytes(source, tile);
  if (bytes === undefined) return { ok: false, code: 'TILE_MISSING', tile };
  const decoded = decodeHashTile(bytes, tile.width);
  return decoded.ok ? decoded : { ...decoded, tile };
}

/** Reads the leaf data of an entry bundle. */
export async function readEntryBundle(
  source: TileSource,
  tile: Tile,
): Promise<{ ok: true; leaves: readonly Uint8Array[] } | Refused> {
  const bytes = await readTileBytes(source, tile);
  if (bytes === undefined) return { ok: false, code: 'TILE_MISSING', tile };
  const decoded = decodeEntryBundle(bytes, tile.width);
  return decoded.ok ? decoded : { ...decoded, tile };
}
