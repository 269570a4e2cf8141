import { formatTlogProof } from '@tamga/core/ledger/tiles';
import type { Means } from '../means.ts';
import { findFinalCheckpoint, listPromisesAt, type PromiseRow } from '../store/promise-rows.ts';
import { provePromises } from './prove-promises.ts';

/** Proof that a stamped leaf stands where it was promised. */
export interface LeafProof {
  readonly leafIndex: number;
  /** Leaf data, 32 bytes. */
  readonly leaf: Uint8Array;
  /** Size of the final checkpoint. */
  readonly size: number;
  /** Version of the roster whose quorum cosigned it. */
  readonly roster: number;
  /** C2SP tlog-proof, the checkpoint with its cosignatures included. */
  readonly tlogProof: Uint8Array;
}

/** Why there is no proof. */
export type NoProofCode =
  /** No stamp for this index is held here. */
  | 'NO_PROMISE'
  /** No final checkpoint that the log shows covers it yet, or the log is not reached. */
  | 'NOT_PROVEN_YET'
  /** Another leaf stands there. */
  | 'PROMISE_BROKEN';

/** The proof for the stamp held at an index: the one that is kept, or else what the log shows now. */
export async function proofOf(
  means: Means,
  leafIndex: number,
): Promise<{ ok: true; proof: LeafProof } | { ok: false; code: NoProofCode }> {
  const held = listPromisesAt(means.store.db, leafIndex);
  const open = held.filter(({ state }) => state === 'promised' || state === 'overdue');
  // Of leaves that contradict each other, what was proven for one has decided about the others.
  const [first] = open;
  if (first !== undefined && !held.some(({ state }) => state === 'proven')) await provePromises(means, open);
  const kept = keptProof(means, leafIndex);
  if (kept !== undefined) return { ok: true, proof: kept };
  if (held.length === 0) return { ok: false, code: 'NO_PROMISE' };
  const isBroken = listPromisesAt(means.store.db, leafIndex).every(({ state }) => state === 'broken');
  return { ok: false, code: isBroken ? 'PROMISE_BROKEN' : 'NOT_PROVEN_YET' };
}

/** The proof that is kept here for an index, without asking anybody. */
export function keptProof({ store }: Pick<Means, 'store'>, leafIndex: number): LeafProof | undefined {
  const proven = listPromisesAt(store.db, leafIndex).find(({ state }) => state === 'proven');
  return proven && proofFrom(store, proven);
}

function proofFrom({ db }: Means['store'], { leafIndex, leaf, size, path }: PromiseRow): LeafProof {
  const checkpoint = size === null ? undefined : findFinalCheckpoint(db, size);
  if (size === null || path === null || checkpoint === undefined)
    throw new TypeError(`the proof of leaf ${leafIndex} has lost its checkpoint`);
  const { note, roster } = checkpoint;
  const tlogProof = formatTlogProof({ index: BigInt(leafIndex), hashes: path, extra: undefined, checkpoint: note });
  return { leafIndex, leaf, size, roster, tlogProof };
}
