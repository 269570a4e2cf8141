import { sameBytes } from '../bytes.ts';
import type { AuthorityId } from '../identifiers/index.ts';
import {
  leafData,
  leafHash,
  opensAnchor,
  verifyConsistency,
  verifyInclusion,
  type Checkpoint,
} from '../ledger/index.ts';
import type { Primitives } from '../sealing/index.ts';
import {
  verifyAccessCheckpoint,
  type AccessCheckpointCode,
  type VerifiedAccessCheckpoint,
} from './access-checkpoint.ts';
import { decodeEvent, type AccessEvent } from './event.ts';

/** An entry with what shows where it stands. Untrusted. */
export interface AccessProof {
  readonly index: number;
  readonly salt: Uint8Array;
  readonly record: Uint8Array;
  /** 32 bytes each, leaf to root of the tree that the note signs. */
  readonly path: readonly Uint8Array[];
}

/** A signed head with the salt of its anchor. Untrusted. */
export interface AnchoredHead {
  readonly note: Uint8Array;
  readonly salt: Uint8Array;
}

/** By what both are judged: keys of the party's authorities from a verified manifest, the commitment from the ledger. */
export interface AccessTrust {
  readonly origin: string;
  readonly keys: readonly { readonly authority: AuthorityId; readonly publicKey: Uint8Array }[];
  readonly primitives: Primitives;
}

/** Why an entry or a head is not what was anchored. */
export type AccessProofCode =
  | AccessCheckpointCode
  /** Note and salt are not those of the commitment in the regional ledger: the log was rewritten, or this is another one. */
  | 'ANCHOR_MISMATCH'
  | 'PROOF_SHAPE'
  | 'PROOF_ROOT_MISMATCH'
  | 'EVENT_MALFORMED'
  | 'EVENT_NOT_CANONICAL'
  | 'EVENT_INVALID';

/** Whether a head is the one that the ledger's anchor fixes, signed by its party. `commitment`: from a verified record. */
export async function verifyAnchoredHead(
  head: AnchoredHead & { readonly commitment: Uint8Array },
  trust: AccessTrust,
): Promise<{ ok: true; checkpoint: VerifiedAccessCheckpoint } | { ok: false; code: AccessProofCode }> {
  if (!opensAnchor(trust.primitives, head)) return { ok: false, code: 'ANCHOR_MISMATCH' };
  return await verifyAccessCheckpoint(head.note, trust);
}

/** Whether an entry stood in the log at its index when the head was made: as good as the head, which verifyAnchoredHead gives. */
export function verifyAccessEntry(
  proof: AccessProof,
  under: { checkpoint: Checkpoint; primitives: Primitives },
): { ok: true; event: AccessEvent } | { ok: false; code: AccessProofCode } {
  const { checkpoint, primitives } = under;
  const { index, salt, record, path } = proof;
  const included = verifyInclusion(primitives, {
    index: BigInt(index),
    size: checkpoint.size,
    leafHash: leafHash(primitives, leafData(primitives, { salt, record })),
    proof: path,
    root: checkpoint.root,
  });
  if (!included.ok) return included;
  const read = decodeEvent(record);
  return read.ok ? read : { ok: false, code: read.code };
}

/** Whether the log of the newer head begins with all of the older one: nothing was rewritten in between. */
export function verifyAccessGrowth(
  between: { older: Checkpoint; newer: Checkpoint; path: readonly Uint8Array[] },
  primitives: Primitives,
): { ok: true } | { ok: false; code: AccessProofCode } {
  const { older, newer, path } = between;
  if (older.size === newer.size && path.length === 0)
    return sameBytes(older.root, newer.root) ? { ok: true } : { ok: false, code: 'PROOF_ROOT_MISMATCH' };
  return verifyConsistency(primitives, {
    oldSize: older.size,
    newSize: newer.size,
    oldRoot: older.root,
    newRoot: newer.root,
    proof: path,
  });
}
