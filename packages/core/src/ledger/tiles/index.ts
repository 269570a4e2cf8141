/** The log as C2SP tlog-tiles: paths, bytes, building, proofs from tiles alone, and the proof format tlog-proof. */
export {
  entryPackageAt,
  entryPackageCount,
  entryPackagePath,
  entryPackagePathMax,
  tileRoot,
  verifyEntryPackage,
} from './entry-package.ts';
export type { EntryPackage, EntryPackageCode } from './entry-package.ts';
export {
  formatTilePath,
  levelSize,
  parseTilePath,
  tileAt,
  tileHeight,
  tilesBetween,
  tileWidth,
  treeSizeMax,
} from './tile.ts';
export type { Tile, TilePathCode } from './tile.ts';
export { TileBuilder } from './tile-builder.ts';
export type { TileContent } from './tile-builder.ts';
export {
  bundleBytesMax,
  decodeEntryBundle,
  decodeHashTile,
  encodeEntryBundle,
  encodeHashTile,
  hashTileBytesMax,
  leafDataBytes,
  prefixOfTile,
} from './tile-data.ts';
export type { TileDataCode } from './tile-data.ts';
export { consistencyFromTiles, inclusionFromTiles, rootFromTiles } from './tile-proof.ts';
export type { InclusionFromTiles, TileProofRefusal, TreeHead } from './tile-proof.ts';
export { readEntryBundle, readHashTile } from './tile-source.ts';
export type { TileReadCode, TileSource } from './tile-source.ts';
export {
  formatTlogProof,
  parseTlogProof,
  tlogProofBytesMax,
  tlogProofExtraBytesMax,
  verifyTlogProof,
} from './tlog-proof.ts';
export type { TlogProof, TlogProofCode, VerifyTlogProofCode } from './tlog-proof.ts';
export { verifyTiles } from './verify-tiles.ts';
export type { TileProblem } from './verify-tiles.ts';
