import type { Thumbprint } from '../identifiers/index.ts';
import { makeBatch, type Batch } from './batch.ts';
import { concat, u32 } from '../bytes.ts';
import { LedgerError } from './errors.ts';
import type { LedgerHash } from './primitives.ts';
import { rootOfInclusion } from './proof.ts';
import { regionBytes } from './statement.ts';
import { leafHash } from './tree-hash.ts';

/** Contexts under which batches are signed: the centre's admission key, a party's key for its receipts (02). */
export type BatchContext = 'tamga/admission/v1' | 'tamga/receipt/v1';

/** Signs under a context of ours with a composite key. A `Signer` of sealing is one. */
export interface BatchSigner {
  readonly thumbprint: Thumbprint;
  sign(context: BatchContext, bytes: Uint8Array): Promise<Uint8Array>;
}

/** Most leaves under one signature. */
export const batchCountMax = 4_096;

/** What one signature says: the batch as a tree, its signer's thumbprint and the signature. */
export interface SignedBatch {
  readonly batch: Batch;
  readonly signature: Uint8Array;
}

/** Signs region ‖ u32 count ‖ root over all leaves at once. Throws BATCH_EMPTY or BATCH_TOO_LARGE. */
export async function signBatch(
  hash: LedgerHash,
  what: { context: BatchContext; region: Uint8Array; leaves: readonly Uint8Array[]; signer: BatchSigner },
): Promise<SignedBatch> {
  const { context, region, leaves, signer } = what;
  if (leaves.length > batchCountMax)
    throw new LedgerError('BATCH_TOO_LARGE', `${leaves.length} leaves, at most ${batchCountMax}`);
  const batch = makeBatch(hash, leaves);
  const signature = await signer.sign(context, batchMessage({ region, count: leaves.length, root: batch.root }));
  return { batch, signature };
}

/** The bytes that a batch's signature covers. Throws LedgerError when the region is not 32 bytes: that is ours, not a peer's. */
export function batchMessage(parts: { region: Uint8Array; count: number; root: Uint8Array }): Uint8Array {
  if (parts.region.length !== regionBytes)
    throw new LedgerError('STATEMENT_INVALID', `a region is ${regionBytes} bytes`);
  return concat(parts.region, u32(parts.count), parts.root);
}

/** The signed bytes to which a leaf with its path leads, or undefined where path, position and count do not fit. */
export function batchMessageOfLeaf(
  hash: LedgerHash,
  claim: { region: Uint8Array; leaf: Uint8Array; position: number; count: number; path: readonly Uint8Array[] },
): Uint8Array | undefined {
  const { region, leaf, position, count, path } = claim;
  if (count > batchCountMax) return undefined;
  const root = rootOfInclusion(hash, {
    index: BigInt(position),
    size: BigInt(count),
    leafHash: leafHash(hash, leaf),
    proof: path,
  });
  return root === undefined ? undefined : batchMessage({ region, count, root });
}
