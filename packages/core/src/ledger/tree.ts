import { LedgerError } from './errors.ts';
import type { NodeStore } from './node-store.ts';
import type { LedgerHash } from './primitives.ts';
import { emptyRoot, hashBytes, nodeHash } from './tree-hash.ts';

/**
 * An RFC 6962 tree that grows leaf by leaf. The right edge (a compact range: one hash for each set bit of the size) is in
 * memory, complete subtrees are in the store, so that an append, a root or a proof at any earlier size reads and hashes
 * O(log n) nodes. What the store answers is believed: check a root against something signed.
 */
export class MerkleTree {
  readonly #hash: LedgerHash;
  readonly #store: NodeStore;
  /** By level: the complete subtree that waits for its right sibling, where the size has that bit. */
  readonly #edge: (Uint8Array | undefined)[];
  #size: bigint;

  private constructor(parts: { hash: LedgerHash; store: NodeStore; size: bigint; edge: (Uint8Array | undefined)[] }) {
    this.#hash = parts.hash;
    this.#store = parts.store;
    this.#size = parts.size;
    this.#edge = parts.edge;
  }

  /** Opens the tree of `size` leaves whose nodes are in `store`. Throws TREE_NODE_MISSING when they are not. */
  static open(options: { hash: LedgerHash; store: NodeStore; size: bigint }): MerkleTree {
    const { hash, store, size } = options;
    if (size < 0n) throw new LedgerError('TREE_RANGE', `a tree has no ${size} leaves`);
    const edge: (Uint8Array | undefined)[] = [];
    for (let level = 0; size >> BigInt(level) > 0n; level++) {
      const index = (size >> BigInt(level)) - 1n;
      edge.push((index & 1n) === 0n ? readNode(store, { level, index }) : undefined);
    }
    return new MerkleTree({ hash, store, size, edge });
  }

  /** Number of leaves. */
  get size(): bigint {
    return this.#size;
  }

  /** Adds one leaf, given its leaf hash (RFC 6962, with prefix), and returns its index. */
  append(leaf: Uint8Array): bigint {
    if (leaf.length !== hashBytes) throw new LedgerError('TREE_RANGE', `a leaf hash has ${hashBytes} bytes`);
    const leafIndex = this.#size;
    let node = leaf;
    let index = leafIndex;
    let level = 0;
    this.#store.write({ level, index }, node);
    for (let left = this.#edge[level]; left !== undefined; left = this.#edge[level]) {
      node = nodeHash(this.#hash, { left, right: node });
      this.#edge[level] = undefined;
      level += 1;
      index >>= 1n;
      this.#store.write({ level, index }, node);
    }
    this.#edge[level] = node;
    this.#size = leafIndex + 1n;
    return leafIndex;
  }

  /** The root of the whole tree, from memory alone. */
  root(): Uint8Array {
    let root: Uint8Array | undefined;
    for (const left of this.#edge) {
      if (left === undefined) continue;
      root = root === undefined ? left : nodeHash(this.#hash, { left, right: root });
    }
    return root ?? emptyRoot(this.#hash);
  }

  /** The root of the tree as it was at `size` leaves. Throws TREE_RANGE for a size that was never reached. */
  rootAt(size: bigint): Uint8Array {
    this.#requireSize(size);
    return size === 0n ? emptyRoot(this.#hash) : this.#rangeRoot(0n, size);
  }

  /** RFC 6962 §2.1.1: the audit path of the leaf at `index` in the tree of `size` leaves, leaf to root. */
  inclusionProof(of: { index: bigint; size: bigint }): Uint8Array[] {
    this.#requireSize(of.size);
    if (of.index < 0n || of.index >= of.size)
      throw new LedgerError('TREE_RANGE', `no leaf ${of.index} in a tree of ${of.size}`);
    const path: Uint8Array[] = [];
    let start = 0n;
    let end = of.size;
    while (end - start > 1n) {
      const middle = start + powerOfTwoBelow(end - start);
      if (of.index < middle) {
        path.push(this.#rangeRoot(middle, end));
        end = middle;
      } else {
        path.push(this.#rangeRoot(start, middle));
        start = middle;
      }
    }
    return path.toReversed();
  }

  /** RFC 6962 §2.1.2: proves that the tree of `newSize` leaves begins with the tree of `oldSize` leaves. */
  consistencyProof(between: { oldSize: bigint; newSize: bigint }): Uint8Array[] {
    const { oldSize, newSize } = between;
    this.#requireSize(newSize);
    if (oldSize < 0n || oldSize > newSize)
      throw new LedgerError('TREE_RANGE', `no proof from ${oldSize} to ${newSize}`);
    if (oldSize === 0n)
      throw new LedgerError('TREE_RANGE', 'the empty tree begins every tree: there is nothing to prove');
    const path: Uint8Array[] = [];
    let start = 0n;
    let end = newSize;
    while (end > oldSize) {
      const middle = start + powerOfTwoBelow(end - start);
      if (oldSize <= middle) {
        path.push(this.#rangeRoot(middle, end));
        end = middle;
      } else {
        path.push(this.#rangeRoot(start, middle));
        start = middle;
      }
    }
    // The verifier knows the old root: the last subtree is sent only where it is not the whole old tree.
    if (start > 0n) path.push(this.#rangeRoot(start, end));
    return path.toReversed();
  }

  /** Hash over the leaves from `start` to `end`, where `start` is a multiple of a power of two not below their number. */
  #rangeRoot(start: bigint, end: bigint): Uint8Array {
    const count = end - start;
    let root: Uint8Array | undefined;
    let right = end;
    for (let level = 0; count >> BigInt(level) > 0n; level++) {
      if (((count >> BigInt(level)) & 1n) === 0n) continue;
      right -= 1n << BigInt(level);
      const left = readNode(this.#store, { level, index: right >> BigInt(level) });
      root = root === undefined ? left : nodeHash(this.#hash, { left, right: root });
    }
    if (root === undefined) throw new LedgerError('TREE_RANGE', 'an empty range has no root');
    return root;
  }

  #requireSize(size: bigint): void {
    if (size < 0n || size > this.#size)
      throw new LedgerError('TREE_RANGE', `the tree has ${this.#size} leaves, not ${size}`);
  }
}

function readNode(store: NodeStore, node: { level: number; index: bigint }): Uint8Array {
  const hash = store.read(node);
  if (hash === undefined || hash.length !== hashBytes) {
    throw new LedgerError('TREE_NODE_MISSING', `no hash at level ${node.level}, index ${node.index}`);
  }
  return hash;
}

/** The largest power of two smaller than `count` (RFC 6962 §2.1: k < n ≤ 2k), for count > 1. */
function powerOfTwoBelow(count: bigint): bigint {
  return 1n << BigInt((count - 1n).toString(2).length - 1);
}
