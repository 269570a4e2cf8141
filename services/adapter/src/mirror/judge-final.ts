import type { VerifiedRoster } from '@tamga/core/documents';
import type { Primitives } from '@tamga/core/sealing';
import {
  seenCheckpoint,
  signedOnlyBy,
  verifyFinal,
  witnessPolicy,
  type SeenCheckpoint,
} from '@tamga/core/ledger/witness';

/** A checkpoint that both keys of the log signed and a quorum of the witnesses cosigned, by one of the rosters here. */
export type JudgedFinal = SeenCheckpoint;

/** Sizes and indexes travel as JavaScript's integers; no log of ours comes near the bound. */
const sizeMax = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * Whether a checkpoint is final by one of these rosters, the newest tried first. What stands under the note beside the
 * signatures of keys that the roster names is left out.
 */
export async function judgeFinal(
  note: Uint8Array,
  by: { rosters: readonly VerifiedRoster[]; primitives: Primitives },
): Promise<JudgedFinal | undefined> {
  const { primitives } = by;
  for (const { roster } of by.rosters.toReversed()) {
    const read = witnessPolicy(primitives, roster);
    if (!read.ok) continue;
    const { policy } = read;
    const final = await verifyFinal(note, { policy, primitives });
    if (!final.ok || final.checkpoint.size < 1n || final.checkpoint.size > sizeMax) continue;
    const keys = [...policy.logKeys, ...policy.witnesses.map(({ key }) => key)];
    return seenCheckpoint(signedOnlyBy(keys, note) ?? note, final.checkpoint);
  }
  return undefined;
}
