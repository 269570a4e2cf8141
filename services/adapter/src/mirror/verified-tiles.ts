import { leafHash, type LedgerHash } from '@tamga/core/ledger';
import {
  decodeEntryBundle,
  decodeHashTile,
  encodeEntryBundle,
  encodeHashTile,
  levelSize,
  prefixOfTile,
  readEntryBundle,
  readHashTile,
  rootFromTiles,
  TileBuilder,
  tileHeight,
  tileRoot,
  tileWidth,
  type Tile,
  type TileSource,
  type TreeHead,
} from '@tamga/core/ledger/tiles';

/** What became of asking for a tile. */
export type LookedUp =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** The tree has no such tile; or what lies there does not lead to its root. */
  | { readonly ok: false; readonly code: 'NO_TILE' | 'TILE_DAMAGED' };

/** Verified tiles above the entries that are remembered: one stands for 65,536 leaves. */
const rememberedMax = 64;
const width = BigInt(tileWidth);

/**
 * The tiles of one tree in a directory, as far as they lead to its root: each is verified whenever it is read, by the hash
 * that stands for it one level above, up to the right edge, which is held. Nothing else that lies there is given out. A
 * partial tile of any width is the beginning of a wider one.
 */
export class VerifiedTiles implements TileSource {
  readonly head: TreeHead;
  readonly #hash: LedgerHash;
  readonly #source: TileSource;
  /** By level: the hashes after the last full tile. */
  readonly #edge: readonly (readonly Uint8Array[])[];
  readonly #edgeLeaves: readonly Uint8Array[];
  readonly #onDamage: (tile: Tile) => void;
  readonly #remembered = new Map<string, readonly Uint8Array[]>();

  private constructor(parts: {
    head: TreeHead;
    hash: LedgerHash;
    source: TileSource;
    edge: readonly (readonly Uint8Array[])[];
    edgeLeaves: readonly Uint8Array[];
    onDamage: (tile: Tile) => void;
  }) {
    this.head = parts.head;
    this.#hash = parts.hash;
    this.#source = parts.source;
    this.#edge = parts.edge;
    this.#edgeLeaves = parts.edgeLeaves;
    this.#onDamage = parts.onDamage;
  }

  /**
   * Reads the right edge. Undefined where it does not lead to the root: then nothing can be verified. The head must come from
   * something verified. `onDamage` is told each tile that is found missing or altered.
   */
  static async open(
    source: TileSource,
    of: { hash: LedgerHash; head: TreeHead; onDamage: (tile: Tile) => void },
  ): Promise<VerifiedTiles | undefined> {
    const { hash, head } = of;
    const edge: (readonly Uint8Array[])[] = [];
    for (let level = 0; levelSize(head.size, level) > 0n; level++) {
      const place = edgePlace(head.size, level);
      const read = place && (await readHashTile(source, place));
      if (read?.ok === false) return undefined;
      edge.push(read?.hashes ?? []);
    }
    const root = await rootFromTiles(edgeSource(edge), { hash, size: head.size });
    if (!root.ok || !isSame(root.root, head.root)) return undefined;
    const place = edgePlace(head.size, 0);
    const read = place && (await readEntryBundle(source, { ...place, level: 'entries' }));
    const leaves = read?.ok === true ? read.leaves : [];
    const isWhole =
      leaves.length === edge[0]?.length && leaves.every((leaf, i) => isSame(leafHash(hash, leaf), edge[0]?.[i]));
    if (!isWhole) return undefined;
    return new VerifiedTiles({ ...of, source, edge, edgeLeaves: leaves });
  }

  /** A builder that goes on behind the last full package of this tree. */
  builder(): TileBuilder {
    const { size } = this.head;
    return TileBuilder.open({
      hash: this.#hash,
      store: { read: ({ level, index }) => this.#edge[level / tileHeight]?.[Number(index % width)] },
      size: size - (size % width),
    });
  }

  /** Reads from the disk again what was verified before. */
  forget(): void {
    this.#remembered.clear();
  }

  async read(tile: Tile): Promise<Uint8Array | undefined> {
    const found = await this.look(tile);
    return found.ok ? found.bytes : undefined;
  }

  async look(tile: Tile): Promise<LookedUp> {
    const { index } = tile;
    const level = tile.level === 'entries' ? 0 : tile.level;
    const count = levelSize(this.head.size, level);
    if ((index + 1n) * width <= count) {
      const full = await this.#full({ ...tile, width: tileWidth });
      return full === undefined
        ? { ok: false, code: 'TILE_DAMAGED' }
        : { ok: true, bytes: prefixOfTile(full.bytes, tile) };
    }
    if (index !== count / width || tile.width > Number(count % width)) return { ok: false, code: 'NO_TILE' };
    const bytes =
      tile.level === 'entries'
        ? encodeEntryBundle(this.#edgeLeaves.slice(0, tile.width))
        : encodeHashTile((this.#edge[level] ?? []).slice(0, tile.width));
    return { ok: true, bytes };
  }

  /** RFC 6962 hash of a leaf that the tree has; undefined where its tile is damaged. */
  leafHash(index: bigint): Promise<Uint8Array | undefined> {
    return this.#hashAt(0, index);
  }

  /** The hash at a position of a level, for positions that the tree has; undefined where the tile is damaged. */
  async #hashAt(level: number, position: bigint): Promise<Uint8Array | undefined> {
    const [index, at] = [position / width, Number(position % width)];
    if (index === levelSize(this.head.size, level) / width) return this.#edge[level]?.[at];
    const key = `${level}/${index}`;
    const known = this.#remembered.get(key);
    if (known !== undefined) return known[at];
    const full = await this.#full({ level, index, width: tileWidth });
    if (full === undefined) return undefined;
    if (level > 0) this.#remember(key, full.hashes);
    return full.hashes[at];
  }

  /** A full tile's bytes and the hashes in it, or of it, once they lead to the hash that stands for them. */
  async #full(tile: Tile): Promise<{ bytes: Uint8Array; hashes: readonly Uint8Array[] } | undefined> {
    const level = tile.level === 'entries' ? 0 : tile.level;
    const expected = await this.#hashAt(level + 1, tile.index);
    // The tile above is told as damaged; whether this one is cannot be said.
    if (expected === undefined) return undefined;
    const bytes = await this.#source.read(tile);
    const hashes = bytes && hashesOf(this.#hash, tile, bytes);
    if (bytes !== undefined && hashes !== undefined && isSame(tileRoot(this.#hash, hashes), expected))
      return { bytes, hashes };
    this.#onDamage(tile);
    return undefined;
  }

  #remember(key: string, hashes: readonly Uint8Array[]): void {
    this.#remembered.set(key, hashes);
    const [oldest] = this.#remembered.keys();
    if (this.#remembered.size > rememberedMax && oldest !== undefined) this.#remembered.delete(oldest);
  }
}

/** The hashes that a full tile holds, or of the leaf data that a full bundle holds; undefined: it is none. */
function hashesOf(hash: LedgerHash, tile: Tile, bytes: Uint8Array): readonly Uint8Array[] | undefined {
  if (tile.level === 'entries') {
    const bundle = decodeEntryBundle(bytes, tile.width);
    return bundle.ok ? bundle.leaves.map((leaf) => leafHash(hash, leaf)) : undefined;
  }
  const decoded = decodeHashTile(bytes, tile.width);
  return decoded.ok ? decoded.hashes : undefined;
}

/** The partial tile at the right edge of a level, if there is one. */
function edgePlace(size: bigint, level: number): { level: number; index: bigint; width: number } | undefined {
  const count = levelSize(size, level);
  return count % width === 0n ? undefined : { level, index: count / width, width: Number(count % width) };
}

function edgeSource(edge: readonly (readonly Uint8Array[])[]): TileSource {
  return {
    read: ({ level }) => {
      const hashes = level === 'entries' ? [] : (edge[level] ?? []);
      return Promise.resolve(hashes.length === 0 ? undefined : encodeHashTile(hashes));
    },
  };
}

function isSame(one: Uint8Array, other: Uint8Array | undefined): boolean {
  return other !== undefined && Buffer.compare(one, other) === 0;
}
