import { LedgerError } from '../errors.ts';
import { hashBytes } from '../tree-hash.ts';
import { tileWidth } from './tile.ts';

/** Bytes of the leaf data of our logs: SHA-256 over salt and record (05, "Entries"). Others' logs hold other entries. */
export const leafDataBytes = 32;

const lengthBytes = 2;
/** Bytes of a full tile of hashes. */
export const hashTileBytesMax: number = tileWidth * hashBytes;
/** Bytes of a full bundle of our entries. */
export const bundleBytesMax: number = tileWidth * (lengthBytes + leafDataBytes);

/** Why bytes are no tile of the width that its path says. */
export type TileDataCode =
  | 'TILE_LENGTH'
  /** An entry is cut short. */
  | 'BUNDLE_TRUNCATED'
  /** More bytes than entries. */
  | 'BUNDLE_TRAILING'
  /** An entry of another length than leaf data have. */
  | 'BUNDLE_LEAF_LENGTH';

/** The hashes one after another (C2SP tlog-tiles, "Merkle Tree"). Throws TREE_RANGE. */
export function encodeHashTile(hashes: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  requireItems(hashes, hashBytes);
  const bytes = new Uint8Array(hashes.length * hashBytes);
  for (const [i, hash] of hashes.entries()) bytes.set(hash, i * hashBytes);
  return bytes;
}

/** Takes untrusted bytes apart. The hashes are views of them; only a root tells whether they are right. */
export function decodeHashTile(
  bytes: Uint8Array,
  width: number,
): { ok: true; hashes: readonly Uint8Array[] } | { ok: false; code: TileDataCode } {
  if (bytes.length !== width * hashBytes) return { ok: false, code: 'TILE_LENGTH' };
  const hashes = Array.from({ length: width }, (_, i) => bytes.subarray(i * hashBytes, (i + 1) * hashBytes));
  return { ok: true, hashes };
}

/** C2SP tlog-tiles, "Log entries": each entry behind its length as u16, big-endian. Throws TREE_RANGE. */
export function encodeEntryBundle(leaves: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  requireItems(leaves, leafDataBytes);
  const stride = lengthBytes + leafDataBytes;
  const bytes = new Uint8Array(leaves.length * stride);
  for (const [i, leaf] of leaves.entries()) {
    bytes[i * stride + 1] = leafDataBytes;
    bytes.set(leaf, i * stride + lengthBytes);
  }
  return bytes;
}

/** Takes untrusted bytes apart into `width` leaf data, which are views of them. */
export function decodeEntryBundle(
  bytes: Uint8Array,
  width: number,
): { ok: true; leaves: readonly Uint8Array[] } | { ok: false; code: TileDataCode } {
  const leaves: Uint8Array[] = [];
  let offset = 0;
  for (let i = 0; i < width; i++) {
    const [high, low] = [bytes[offset], bytes[offset + 1]];
    if (high === undefined || low === undefined) return { ok: false, code: 'BUNDLE_TRUNCATED' };
    if (high * 0x100 + low !== leafDataBytes) return { ok: false, code: 'BUNDLE_LEAF_LENGTH' };
    const end = offset + lengthBytes + leafDataBytes;
    if (end > bytes.length) return { ok: false, code: 'BUNDLE_TRUNCATED' };
    leaves.push(bytes.subarray(offset + lengthBytes, end));
    offset = end;
  }
  return offset === bytes.length ? { ok: true, leaves } : { ok: false, code: 'BUNDLE_TRAILING' };
}

/** The first `width` of a full tile's hashes or entries: what the partial tile of that width held. */
export function prefixOfTile(bytes: Uint8Array, tile: { level: number | 'entries'; width: number }): Uint8Array {
  return bytes.subarray(0, tile.width * (tile.level === 'entries' ? lengthBytes + leafDataBytes : hashBytes));
}

function requireItems(items: readonly Uint8Array[], bytes: number): void {
  if (items.length === 0 || items.length > tileWidth || items.some((item) => item.length !== bytes)) {
    throw new LedgerError('TREE_RANGE', `a tile has 1 to ${tileWidth} items of ${bytes} bytes`);
  }
}
