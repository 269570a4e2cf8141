import { tamga } from '@tamga/wire';
import { thumbprintBytes, toHex, type Thumbprint } from '../identifiers/index.ts';
import { compositeThumbprint, verifyComposite, type Primitives } from '../sealing/index.ts';
import { concat, u64 } from '../bytes.ts';
import { leafOfEntry } from './entry.ts';
import { LedgerError } from './errors.ts';
import { bigintOf, longOf } from './fields.ts';
import type { LedgerHash } from './primitives.ts';
import type { LedgerRecord } from './record.ts';
import { decodeRecord } from './record-codec.ts';
import { batchMessageOfLeaf, signBatch, type BatchContext, type BatchSigner } from './signed-batch.ts';

/** Context of the centre's admission key (02, "Contexts in use"). */
export const admissionContext: BatchContext = 'tamga/admission/v1';

/** An entry that stands in the stream, and where. */
export interface StampedEntry {
  /** LedgerEntry, as stored. */
  readonly entry: Uint8Array;
  /** Stream sequence − 1. */
  readonly leafIndex: bigint;
  /** Leaf data of this very entry, where the caller has computed it. */
  readonly leafData?: Uint8Array | undefined;
}

/** A stamp whose signature holds: the centre has promised this entry at this index. Inclusion is not proven by it. */
export interface VerifiedStamp {
  readonly entry: Uint8Array;
  readonly record: LedgerRecord;
  readonly leafIndex: bigint;
  readonly leafData: Uint8Array;
  readonly signingKey: Thumbprint;
}

/** Why a stamp is not accepted. */
export type StampCode =
  /** Position, count and path do not fit. */
  | 'STAMP_SHAPE'
  | 'STAMP_ENTRY_INVALID'
  | 'STAMP_RECORD_INVALID'
  /** It names another key than the one it is checked with. */
  | 'STAMP_KEY_MISMATCH'
  | 'STAMP_SIGNATURE_INVALID';

/**
 * Signs the entries of one tick together and gives each its own stamp, in their order. Call it only with what the stream
 * has acknowledged or shown at that index: a stamp is a promise. Throws ENTRY_INVALID, BATCH_EMPTY, BATCH_TOO_LARGE.
 */
export async function makeStamps(
  entries: readonly StampedEntry[],
  by: { region: Uint8Array; signer: BatchSigner; primitives: LedgerHash },
): Promise<tamga.ledger.v1.Stamp[]> {
  const leaves = entries.map((entry) => stampLeaf(by.primitives, entry));
  const { batch, signature } = await signBatch(by.primitives, {
    context: admissionContext,
    region: by.region,
    leaves,
    signer: by.signer,
  });
  const signingKey = thumbprintBytes(by.signer.thumbprint);
  return entries.map(({ entry, leafIndex }, position) =>
    tamga.ledger.v1.Stamp.create({
      entry,
      leafIndex: longOf(leafIndex),
      position,
      count: entries.length,
      path: batch.path(position),
      signingKey,
      signature,
    }),
  );
}

/**
 * Checks a stamp against the centre's admission key of its time. Not checked: that the key was valid then (the caller
 * looked it up by `signingKey`), that the record concerns the caller, that the log includes the entry.
 */
export async function verifyStamp(
  stamp: tamga.ledger.v1.Stamp,
  against: { publicKey: Uint8Array; region: Uint8Array; primitives: Primitives },
): Promise<{ ok: true; stamp: VerifiedStamp } | { ok: false; code: StampCode }> {
  const { publicKey, region, primitives } = against;
  const leaf = leafOfEntry(primitives, stamp.entry);
  if (!leaf.ok) return { ok: false, code: 'STAMP_ENTRY_INVALID' };
  const signingKey = compositeThumbprint(primitives, publicKey);
  if (toHex(stamp.signingKey) !== signingKey) return { ok: false, code: 'STAMP_KEY_MISMATCH' };
  const leafIndex = bigintOf(stamp.leafIndex);
  const message = batchMessageOfLeaf(primitives, {
    region,
    leaf: concat(u64(leafIndex), leaf.leaf.data),
    position: stamp.position,
    count: stamp.count,
    path: stamp.path,
  });
  if (message === undefined) return { ok: false, code: 'STAMP_SHAPE' };
  const signed = await verifyComposite(primitives, {
    publicKey,
    context: admissionContext,
    message,
    signature: stamp.signature,
  });
  if (!signed) return { ok: false, code: 'STAMP_SIGNATURE_INVALID' };
  const decoded = decodeRecord(leaf.leaf.entry.record);
  if (!decoded.ok) return { ok: false, code: 'STAMP_RECORD_INVALID' };
  return {
    ok: true,
    stamp: { entry: stamp.entry, record: decoded.record, leafIndex, leafData: leaf.leaf.data, signingKey },
  };
}

/** u64 leaf index ‖ leaf data (05, "Admission stamp"). */
function stampLeaf(hash: LedgerHash, stamped: StampedEntry): Uint8Array {
  if (stamped.leafData !== undefined) return concat(u64(stamped.leafIndex), stamped.leafData);
  const leaf = leafOfEntry(hash, stamped.entry);
  if (!leaf.ok) throw new LedgerError('ENTRY_INVALID', leaf.code);
  return concat(u64(stamped.leafIndex), leaf.leaf.data);
}
