import { sameBytes } from '../bytes.ts';
import { parseNote, verifyConsistency, verifyInclusion } from '../ledger/index.ts';
import { governingVersion, verifyFinal, type FinalCheckpoint, type WitnessPolicy } from '../ledger/witness/index.ts';
import type { Primitives } from '../sealing/index.ts';
import type { LoggedDocuments, LoggedRoster } from './logged-documents.ts';
import type { ReadBundle, ReadLeaf } from './read-bundle.ts';
import { demand, Refusal } from './refusal.ts';

/** A checkpoint that holds, and the roster by which it was judged. */
export interface ProvedCheckpoint {
  readonly checkpoint: FinalCheckpoint;
  readonly governedBy: LoggedRoster;
  /** Median time of its cosignatures, Unix seconds: the lower middle one of an even number. */
  readonly timeS: bigint;
}

/**
 * Each checkpoint is final by the roster that governs it, and begins with the one before. Throws Refusal.
 */
export async function verifyCheckpoints(
  { checkpoints }: Pick<ReadBundle, 'checkpoints'>,
  { documents, primitives }: { documents: Pick<LoggedDocuments, 'rosters'>; primitives: Primitives },
): Promise<readonly [ProvedCheckpoint, ...ProvedCheckpoint[]]> {
  const proved: ProvedCheckpoint[] = [];
  for (const { size, consistency, where, note } of checkpoints) {
    const before = proved.at(-1)?.checkpoint;
    const governedBy = governingVersion(documents.rosters, before?.size ?? 0n);
    demandKnownSigners(note, governedBy.policy, where);
    const result = await verifyFinal(note, { policy: governedBy.policy, primitives });
    if (!result.ok) {
      const isShort = result.code === 'QUORUM_MISSING' || result.code === 'NO_WITNESSES';
      throw new Refusal(isShort ? 'CHECKPOINT_NOT_FINAL' : 'CHECKPOINT_REFUSED', where, result.code);
    }
    const { checkpoint } = result;
    demand(checkpoint.size === size, 'CHECKPOINT_SIZE', where, `its size is ${checkpoint.size}`);
    if (before === undefined) {
      demand(consistency.length === 0, 'CONSISTENCY_INVALID', where, 'the first has nothing to be consistent with');
    } else {
      const claim = { oldSize: before.size, newSize: size, oldRoot: before.root, newRoot: checkpoint.root };
      const holds = verifyConsistency(primitives, { ...claim, proof: consistency });
      if (!holds.ok) throw new Refusal('CONSISTENCY_INVALID', where, `${holds.code} from size ${before.size}`);
    }
    proved.push({ checkpoint, governedBy, timeS: medianS(checkpoint) });
  }
  const [first, ...rest] = proved;
  if (first === undefined) throw new TypeError('an index that was read names a checkpoint');
  return [first, ...rest];
}

/** Every leaf stands in the tree of the last checkpoint. Throws Refusal. */
export function verifyLeaves(
  leaves: readonly ReadLeaf[],
  { checkpoint, primitives }: { checkpoint: FinalCheckpoint; primitives: Primitives },
): void {
  const { size, root } = checkpoint;
  for (const { index, path, where, leaf } of leaves) {
    const proof = verifyInclusion(primitives, { index, size, root, leafHash: leaf.hash, proof: path });
    if (!proof.ok) throw new Refusal('INCLUSION_INVALID', where, `${proof.code} in the tree of ${size} leaves`);
  }
}

/** Signatures of others would be passed over: what nobody checks has no place in evidence. */
function demandKnownSigners(note: Uint8Array, { logKeys, witnesses }: WitnessPolicy, where: string): void {
  const parsed = parseNote(note);
  if (!parsed.ok) throw new Refusal('CHECKPOINT_REFUSED', where, parsed.code);
  const known = [...logKeys, ...witnesses.map(({ key }) => key)];
  const stray = parsed.note.signatures.find(
    (line) => !known.some(({ name, keyId }) => name === line.name && sameBytes(keyId, line.keyId)),
  );
  demand(stray === undefined, 'CHECKPOINT_STRAY_SIGNATURE', where, `signed as ${stray?.name ?? ''}`);
}

function medianS({ cosignatures }: FinalCheckpoint): bigint {
  const times = cosignatures.map(({ timestampS }) => timestampS).toSorted((a, b) => (a < b ? -1 : 1));
  const median = times[Math.floor((times.length - 1) / 2)];
  if (median === undefined) throw new TypeError('a final checkpoint without cosignatures');
  return median;
}
