import { forgetfulNodeStore } from '@tamga/core/ledger';
import { formatTilePath, TileBuilder, type EntryPackage, type Tile } from '@tamga/core/ledger/tiles';
import type { LedgerHash } from '@tamga/core/ledger';
import type { TileDirectory } from '@tamga/platform/log-tiles';
import type { Logger } from '@tamga/platform/logging';
import { writeMissing } from './copy-packages.ts';

/** Tiles that were found altered or missing, each told once, until they are made again. */
export class DamagedTiles {
  readonly #byPath = new Map<string, Tile>();
  readonly #logger: Logger;
  readonly #onFound: () => void;

  constructor({ logger, onFound }: { logger: Logger; onFound: () => void }) {
    this.#logger = logger;
    this.#onFound = onFound;
  }

  get size(): number {
    return this.#byPath.size;
  }

  /** The first that were found. */
  first(count: number): Tile[] {
    return [...this.#byPath.values()].slice(0, count);
  }

  found(tile: Tile): void {
    const path = formatTilePath(tile);
    if (this.#byPath.has(path)) return;
    this.#byPath.set(path, tile);
    this.#logger.error({ event: 'mirror-damaged', route: path }, 'A tile of the mirror is missing or altered');
    this.#onFound();
  }

  mended(tile: Tile): void {
    const path = formatTilePath(tile);
    this.#byPath.delete(path);
    this.#logger.warn({ event: 'mirror-mended', route: path }, 'A tile of the mirror was fetched again');
  }

  clear(): void {
    this.#byPath.clear();
  }
}

/** Writes the bundle and the lowest tile of one package, which is verified, where they differ from what lies there. */
export async function rewritePackage(
  directory: TileDirectory,
  { hash, index, leaves }: { hash: LedgerHash; index: bigint; leaves: EntryPackage['leaves'] },
): Promise<void> {
  const builder = TileBuilder.open({ hash, store: forgetfulNodeStore(), size: 0n });
  const contents = leaves.flatMap((leaf) => builder.append(leaf));
  const own = contents.filter(({ tile: { level } }) => level === 'entries' || level === 0);
  await writeMissing(
    directory,
    own.map(({ tile, bytes }) => ({ tile: { ...tile, index }, bytes })),
  );
}
