import type { NodeStore } from '../node-store.ts';
import type { LedgerHash } from '../primitives.ts';
import { verifyConsistency, verifyInclusion } from '../proof.ts';
import { hashBytes, nodeHash } from '../tree-hash.ts';
import { MerkleTree } from '../tree.ts';
import { formatTilePath, tileAt, tileHeight, tileWidth, type Tile } from './tile.ts';
import { readHashTile, type TileReadCode, type TileSource } from './tile-source.ts';

/** A size and a root that somebody signed. */
export interface TreeHead {
  readonly size: bigint;
  readonly root: Uint8Array;
}

/** Why tiles give no proof. `tile` names the one that is missing or malformed. */
export type TileProofRefusal =
  | { ok: false; code: 'PROOF_RANGE' }
  /** The tiles are well formed and do not lead to the signed root. */
  | { ok: false; code: 'TILES_DISAGREE' }
  | { ok: false; code: TileReadCode; tile: Tile };

/** An audit path that leads from `leafHash` to the root that it was asked for. */
export interface InclusionFromTiles {
  readonly ok: true;
  readonly leafHash: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/**
 * The audit path of the leaf at `index`, read from tiles alone. What is returned leads to the root of `head`: who trusts
 * that root need not trust the tiles. Reads O(log n) tiles.
 */
export async function inclusionFromTiles(
  source: TileSource,
  of: { hash: LedgerHash; head: TreeHead; index: bigint },
): Promise<InclusionFromTiles | TileProofRefusal> {
  const { hash, head, index } = of;
  if (index < 0n || index >= head.size) return { ok: false, code: 'PROOF_RANGE' };
  const { size, root } = head;
  const leaf = { level: 0, index };
  const read = await readThroughTiles(source, { hash, size }, (store) => ({
    leafHash: requireNode(store.read(leaf)),
    proof: MerkleTree.open({ hash, store, size }).inclusionProof({ index, size }),
  }));
  if (!read.ok) return read;
  const { leafHash, proof } = read.result;
  const holds = verifyInclusion(hash, { index, size, leafHash, proof, root }).ok;
  return holds ? { ok: true, leafHash, proof } : { ok: false, code: 'TILES_DISAGREE' };
}

/** Proves from the tiles of the newer tree that it begins with the older one; checked against both roots. */
export async function consistencyFromTiles(
  source: TileSource,
  between: { hash: LedgerHash; older: TreeHead; newer: TreeHead },
): Promise<{ ok: true; proof: readonly Uint8Array[] } | TileProofRefusal> {
  const { hash, older, newer } = between;
  if (older.size <= 0n || older.size > newer.size) return { ok: false, code: 'PROOF_RANGE' };
  const { size } = newer;
  const read = await readThroughTiles(source, { hash, size }, (store) =>
    MerkleTree.open({ hash, store, size }).consistencyProof({ oldSize: older.size, newSize: size }),
  );
  if (!read.ok) return read;
  const claim = { oldSize: older.size, newSize: size, oldRoot: older.root, newRoot: newer.root, proof: read.result };
  const holds = verifyConsistency(hash, claim).ok;
  return holds ? { ok: true, proof: read.result } : { ok: false, code: 'TILES_DISAGREE' };
}

/** The root that the tiles of a tree of `size` leaves give. */
export async function rootFromTiles(
  source: TileSource,
  of: { hash: LedgerHash; size: bigint },
): Promise<{ ok: true; root: Uint8Array } | TileProofRefusal> {
  const read = await readThroughTiles(source, of, (store) => MerkleTree.open({ ...of, store }).root());
  return read.ok ? { ok: true, root: read.result } : read;
}

/**
 * Runs what asks a tree for nodes twice: first to see which it asks for, which never depends on their values; then, when the
 * tiles that hold them have come, with the nodes themselves.
 */
async function readThroughTiles<Result>(
  source: TileSource,
  of: { hash: LedgerHash; size: bigint },
  ask: (store: NodeStore) => Result,
): Promise<{ ok: true; result: Result } | TileProofRefusal> {
  const wanted = new Map<string, Tile>();
  ask({
    read: (node) => {
      const tile = tileOfNode(node, of.size);
      wanted.set(formatTilePath(tile), tile);
      return new Uint8Array(hashBytes);
    },
    write: () => undefined,
  });
  const tiles = new Map<string, readonly Uint8Array[]>();
  const reads = [...wanted].map(async ([path, tile]) => ({ path, read: await readHashTile(source, tile) }));
  for (const { path, read } of await Promise.all(reads)) {
    if (!read.ok) return read;
    tiles.set(path, read.hashes);
  }
  const result = ask({
    read: (node) => nodeInTile(of.hash, { ...node, hashes: tiles.get(formatTilePath(tileOfNode(node, of.size))) }),
    write: () => undefined,
  });
  return { ok: true, result };
}

/** The tile from whose hashes a node of the binary tree is computed. */
function tileOfNode({ level, index }: { level: number; index: bigint }, size: bigint): Tile {
  const tileLevel = Math.floor(level / tileHeight);
  const height = BigInt(level % tileHeight);
  // The last of its hashes: a tile that has it has them all.
  return tileAt({ level: tileLevel, position: ((index + 1n) << height) - 1n, size });
}

/** RFC 6962 §2.1: levels between those of the tiles are computed. */
function nodeInTile(
  hash: LedgerHash,
  node: { level: number; index: bigint; hashes: readonly Uint8Array[] | undefined },
): Uint8Array | undefined {
  const count = 1 << (node.level % tileHeight);
  const first = Number((node.index * BigInt(count)) % BigInt(tileWidth));
  let nodes = node.hashes?.slice(first, first + count) ?? [];
  while (nodes.length > 1) {
    nodes = Array.from({ length: nodes.length / 2 }, (_, i) =>
      nodeHash(hash, { left: requireNode(nodes[2 * i]), right: requireNode(nodes[2 * i + 1]) }),
    );
  }
  return nodes[0];
}

function requireNode(node: Uint8Array | undefined): Uint8Array {
  if (node === undefined) throw new TypeError('the tiles that were read hold every node that is asked for');
  return node;
}
