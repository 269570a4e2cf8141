import { levelSize, tileWidth, type Tile } from '@tamga/core/ledger/tiles';

/** The tiles that were partial at the edge of the older tree and are full in the newer one. */
export function filledSince(oldSize: bigint, newSize: bigint): Tile[] {
  const filled: Tile[] = [];
  const width = BigInt(tileWidth);
  for (let level = 0; levelSize(oldSize, level) > 0n; level++) {
    const index = levelSize(oldSize, level) / width;
    if ((index + 1n) * width > levelSize(newSize, level)) continue;
    filled.push({ level, index, width: tileWidth });
    if (level === 0) filled.push({ level: 'entries', index, width: tileWidth });
  }
  return filled;
}
