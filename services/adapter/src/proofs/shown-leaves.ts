import { toHex } from '@tamga/core/identifiers';
import { verifyInclusion } from '@tamga/core/ledger';
import { signedOnlyBy, verifyFinal } from '@tamga/core/ledger/witness';
import type { Means } from '../means.ts';
import type { ShownLeaf } from './ask-inclusions.ts';

/** A checkpoint that the log signed. */
export interface JudgedCheckpoint {
  readonly note: Uint8Array;
  readonly size: bigint;
  readonly root: Uint8Array;
  /** Version of the roster whose quorum of witnesses cosigned it; undefined: it is not final. */
  readonly finalBy: number | undefined;
}

/** What the log showed: each leaf's path leads to the root of the checkpoint. */
export interface VerifiedLeaves {
  readonly ok: true;
  readonly checkpoint: JudgedCheckpoint;
  readonly leaves: readonly ShownLeaf[];
}

/** Why nothing was shown: no answer, none to this question, or one that is not the log's. */
export type NotShownCode = 'LOG_UNREACHABLE' | 'LOG_REFUSED' | 'CHECKPOINT_REFUSED';

type LogMeans = Pick<Means, 'log' | 'primitives'>;

/**
 * Asks the log what stands at these indexes (at most leafIndexesMax). Leaves whose path does not lead to the checkpoint's
 * root, and indexes that it does not cover, are left out.
 */
export async function shownLeaves(
  means: LogMeans,
  indexes: readonly number[],
): Promise<VerifiedLeaves | { readonly ok: false; readonly code: NotShownCode }> {
  const answer = await means.log.inclusions(indexes);
  if (answer === 'unreachable') return { ok: false, code: 'LOG_UNREACHABLE' };
  if (answer === 'refused') return { ok: false, code: 'LOG_REFUSED' };
  const checkpoint = await judgeCheckpoint(means, answer.note);
  if (checkpoint === undefined) return { ok: false, code: 'CHECKPOINT_REFUSED' };
  const { size, root } = checkpoint;
  const asked = new Set(indexes);
  const leaves = answer.leaves.filter(({ leafIndex, leafHash, path }) => {
    // Each once: a second answer for an index is none.
    if (!asked.delete(leafIndex)) return false;
    const claim = { index: BigInt(leafIndex), size, leafHash, proof: path, root };
    return verifyInclusion(means.primitives, claim).ok;
  });
  return { ok: true, checkpoint, leaves };
}

/** Whether the log signed the checkpoint with the keys of its time, and whether it is final by the witnesses of its time. */
async function judgeCheckpoint({ log, primitives }: LogMeans, note: Uint8Array): Promise<JudgedCheckpoint | undefined> {
  const signed = await log.verify(note);
  if (!signed.ok) return undefined;
  const { size, root } = signed.checkpoint;
  // Sizes and indexes are kept as SQLite's and JavaScript's integers; no log of ours comes near the bound.
  if (size > BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
  const { policy, version } = signed.by;
  const final = await verifyFinal(note, { policy, primitives });
  if (!final.ok) return { note, size, root, finalBy: undefined };
  const keys = [...policy.logKeys, ...policy.witnesses.map(({ key }) => key)];
  // Whatever else stands under the note is not ours to keep.
  return { note: signedOnlyBy(keys, note) ?? note, size, root, finalBy: version };
}

/** Whether two leaf hashes are one. */
export function isSameLeaf(one: Uint8Array, other: Uint8Array): boolean {
  return toHex(one) === toHex(other);
}
