import { LedgerError } from '../errors.ts';
import type { NodeStore } from '../node-store.ts';
import type { LedgerHash } from '../primitives.ts';
import { emptyRoot, hashBytes, leafHash, nodeHash } from '../tree-hash.ts';
import { levelSize, tileHeight, tileWidth, type Tile } from './tile.ts';
import { encodeEntryBundle, encodeHashTile, leafDataBytes } from './tile-data.ts';

/** A tile with what it holds. */
export interface TileContent {
  readonly tile: Tile;
  readonly bytes: Uint8Array;
}

/**
 * Makes the tiles of a log from its leaf data, in order: a pure function of them, so that any replica makes the same bytes.
 * Holds the right edge only, at most 255 hashes a level.
 */
export class TileBuilder {
  readonly #hash: LedgerHash;
  /** By level: the hashes after the last full tile. */
  readonly #edge: Uint8Array[][];
  /** Leaf data after the last full bundle. */
  #leaves: Uint8Array[] = [];
  #size: bigint;

  private constructor(parts: { hash: LedgerHash; edge: Uint8Array[][]; size: bigint }) {
    this.#hash = parts.hash;
    this.#edge = parts.edge;
    this.#size = parts.size;
  }

  /**
   * Goes on after `size` leaves, a multiple of 256, with the nodes of that tree. Throws TREE_RANGE, TREE_NODE_MISSING. What
   * the store answers is believed: compare the root with something signed.
   */
  static open(options: { hash: LedgerHash; store: Pick<NodeStore, 'read'>; size: bigint }): TileBuilder {
    const { hash, store, size } = options;
    if (size < 0n || size % BigInt(tileWidth) !== 0n)
      throw new LedgerError('TREE_RANGE', `tiles do not go on after ${size} leaves`);
    const edge: Uint8Array[][] = [];
    for (let level = 0; levelSize(size, level) > 0n; level++) {
      const count = levelSize(size, level);
      const hashes: Uint8Array[] = [];
      for (let index = count - (count % BigInt(tileWidth)); index < count; index++) {
        const node = store.read({ level: level * tileHeight, index });
        if (node?.length !== hashBytes)
          throw new LedgerError('TREE_NODE_MISSING', `no hash at level ${level * tileHeight}, index ${index}`);
        hashes.push(node);
      }
      edge.push(hashes);
    }
    return new TileBuilder({ hash, edge, size });
  }

  /** Number of leaves. */
  get size(): bigint {
    return this.#size;
  }

  /** Adds one leaf and returns the tiles that it filled: mostly none. */
  append(leafData: Uint8Array): readonly TileContent[] {
    if (leafData.length !== leafDataBytes)
      throw new LedgerError('TREE_RANGE', `leaf data have ${leafDataBytes} bytes, not ${leafData.length}`);
    this.#size += 1n;
    this.#leaves.push(leafData);
    this.#edgeAt(0).push(leafHash(this.#hash, leafData));
    return this.#leaves.length < tileWidth ? [] : this.#takeFull();
  }

  /** The partial tiles at the right edge, as the tree of this size has them. */
  partials(): readonly TileContent[] {
    const contents: TileContent[] = [];
    if (this.#leaves.length > 0)
      contents.push({ tile: this.#partial('entries', this.#leaves.length), bytes: encodeEntryBundle(this.#leaves) });
    for (const [level, hashes] of this.#edge.entries())
      if (hashes.length > 0)
        contents.push({ tile: this.#partial(level, hashes.length), bytes: encodeHashTile(hashes) });
    return contents;
  }

  /** The root over what the tiles hold. */
  root(): Uint8Array {
    let root: Uint8Array | undefined;
    for (const hashes of this.#edge) root = rootOver(this.#hash, hashes, root);
    return root ?? emptyRoot(this.#hash);
  }

  #takeFull(): TileContent[] {
    const filled: TileContent[] = [
      { tile: this.#full('entries', levelSize(this.#size, 0)), bytes: encodeEntryBundle(this.#leaves) },
    ];
    this.#leaves = [];
    for (let level = 0; this.#edgeAt(level).length === tileWidth; level++) {
      const hashes = this.#edgeAt(level);
      filled.push({ tile: this.#full(level, levelSize(this.#size, level)), bytes: encodeHashTile(hashes) });
      const root = rootOver(this.#hash, hashes);
      if (root === undefined) throw new LedgerError('TREE_RANGE', 'a full tile has a root');
      this.#edge[level] = [];
      this.#edgeAt(level + 1).push(root);
    }
    return filled;
  }

  #full(level: Tile['level'], end: bigint): Tile {
    return { level, index: end / BigInt(tileWidth) - 1n, width: tileWidth };
  }

  #partial(level: Tile['level'], width: number): Tile {
    const count = levelSize(this.#size, level === 'entries' ? 0 : level);
    return { level, index: count / BigInt(tileWidth), width };
  }

  #edgeAt(level: number): Uint8Array[] {
    return (this.#edge[level] ??= []);
  }
}

/**
 * RFC 6962 §2.1: the root over complete subtrees of one size and, behind them, the root of a smaller rest. Undefined over
 * nothing at all.
 */
export function rootOver(hash: LedgerHash, hashes: readonly Uint8Array[], rest?: Uint8Array): Uint8Array | undefined {
  const ranges: { height: number; root: Uint8Array }[] = [];
  for (const leaf of hashes) {
    let [height, root] = [0, leaf];
    for (let left = ranges.at(-1); left?.height === height; left = ranges.at(-1)) {
      root = nodeHash(hash, { left: left.root, right: root });
      height += 1;
      ranges.pop();
    }
    ranges.push({ height, root });
  }
  return ranges.reduceRight<Uint8Array | undefined>(
    (right, { root }) => (right === undefined ? root : nodeHash(hash, { left: root, right })),
    rest,
  );
}
