import type { Primitives } from '@tamga/core/sealing';
import { seenCheckpoint, signedOnlyBy, verifyFinal, type SeenCheckpoint } from '@tamga/core/ledger/witness';
import type { LogHistory } from '../witness/log-history.ts';

/** A checkpoint that both keys of the log signed and a quorum of the witnesses cosigned, by the roster of its time. */
export type JudgedFinal = SeenCheckpoint;

/** Sizes and indexes travel as JavaScript's integers; no log of ours comes near the bound. */
const sizeMax = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * Whether a checkpoint is final by the roster of its time. What stands under the note beside the signatures of keys that this
 * roster names is left out.
 */
export async function judgeFinal(
  note: Uint8Array,
  by: { history: Pick<LogHistory, 'verify'>; primitives: Primitives },
): Promise<JudgedFinal | undefined> {
  const { history, primitives } = by;
  const signed = await history.verify(note);
  if (!signed.ok || signed.checkpoint.size < 1n || signed.checkpoint.size > sizeMax) return undefined;
  const { policy } = signed.by;
  const final = await verifyFinal(note, { policy, primitives });
  if (!final.ok) return undefined;
  const keys = [...policy.logKeys, ...policy.witnesses.map(({ key }) => key)];
  return seenCheckpoint(signedOnlyBy(keys, note) ?? note, final.checkpoint);
}
