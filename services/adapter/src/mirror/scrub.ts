import { entryPackageCount, tileWidth } from '@tamga/core/ledger/tiles';
import type { VerifiedTiles } from './verified-tiles.ts';

/** Reads the files of a mirror again from the disk, package by package, and what stands above them; from the end on from the beginning. */
export class Scrub {
  #at = 0n;

  /** What does not lead to the root is told by the tiles themselves. */
  async next(tiles: VerifiedTiles, count: number): Promise<void> {
    const end = entryPackageCount(tiles.head.size);
    for (let looked = 0n; looked < BigInt(count) && looked < end; looked += 1n) {
      if (this.#at >= end) {
        this.#at = 0n;
        tiles.forget();
      }
      for (const level of ['entries', 0] as const) {
        const rest = Number(tiles.head.size - this.#at * BigInt(tileWidth));
        await tiles.look({ level, index: this.#at, width: Math.min(rest, tileWidth) });
      }
      this.#at += 1n;
    }
  }
}
