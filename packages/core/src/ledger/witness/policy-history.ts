import type { Primitives } from '../../sealing/index.ts';
import { parseCheckpoint } from '../checkpoint.ts';
import { verifyCheckpoint, type VerifiedCheckpoint, type VerifyCheckpointCode } from '../checkpoint-signature.ts';
import { parseNote } from '../signed-note.ts';
import type { VerifierKey } from '../verifier-key.ts';
import { verifyFinal, type FinalCheckpoint, type VerifyFinalCode } from './final-checkpoint.ts';
import { governingVersion } from './governing-version.ts';
import type { WitnessPolicy } from './witness-policy.ts';

/** A version of the roster as checkpoints are judged by it: the log's keys, the witnesses and their quorum. */
export interface PolicyVersion {
  /** The leaf that logs it; 0 for the founding version. */
  readonly leafIndex: bigint;
  readonly policy: WitnessPolicy;
}

/** Every version of the roster that the log holds, in order, the founding one first. */
export type PolicyHistory<Version extends PolicyVersion = PolicyVersion> = readonly [Version, ...Version[]];

/** The history of a log of which no roster is known, only its keys: nothing is ever final by it. */
export function historyOfKeys(log: { origin: string; logKeys: readonly VerifierKey[] }): PolicyHistory {
  return [{ leafIndex: 0n, policy: { ...log, witnesses: [], quorum: undefined } }];
}

/**
 * The versions that may govern a checkpoint of `size` for somebody whose newest final checkpoint below it has `finalSize`, 0
 * if none: the one that governs by that knowledge, and those that a final checkpoint in between, not seen, would have brought
 * into force. Oldest first; one alone for whoever has seen every final checkpoint, or where no roster stands in between.
 */
export function versionsThatMayGovern<Version extends PolicyVersion>(
  history: PolicyHistory<Version>,
  { size, finalSize }: { size: bigint; finalSize: bigint },
): readonly [Version, ...Version[]] {
  const governing = governingVersion(history, finalSize);
  // One that is not seen covers the leaf and is smaller than the checkpoint.
  const later = history.filter(({ leafIndex }) => leafIndex >= finalSize && leafIndex + 1n < size);
  return [governing, ...later.filter((version) => version !== governing)];
}

/** A note and what its reader knows of the time before it. */
interface InTime<Version extends PolicyVersion> {
  readonly history: PolicyHistory<Version>;
  /** Size of the newest final checkpoint below the note's that the reader knows, 0 if none. */
  readonly finalSize: bigint;
  readonly primitives: Primitives;
}

/** Checks the log's signatures by the keys of the checkpoint's time, and says by which version they are. */
export async function verifySignedInTime<Version extends PolicyVersion>(
  note: Uint8Array,
  { history, finalSize, primitives }: InTime<Version>,
): Promise<{ ok: true; checkpoint: VerifiedCheckpoint; by: Version } | { ok: false; code: VerifyCheckpointCode }> {
  return await byOneOf(versionsFor(note, history, finalSize), async ({ policy }) =>
    verifyCheckpoint(note, { origin: policy.origin, logKeys: policy.logKeys, primitives }),
  );
}

/** Whether the checkpoint is final by the witnesses of its time, under the log's keys of its time, and by which version. */
export async function verifyFinalInTime<Version extends PolicyVersion>(
  note: Uint8Array,
  { history, finalSize, primitives }: InTime<Version>,
): Promise<{ ok: true; checkpoint: FinalCheckpoint; by: Version } | { ok: false; code: VerifyFinalCode }> {
  return await byOneOf(versionsFor(note, history, finalSize), async ({ policy }) =>
    verifyFinal(note, { policy, primitives }),
  );
}

/** What cannot be read is refused by the version that governs, with its code. */
function versionsFor<Version extends PolicyVersion>(
  note: Uint8Array,
  history: PolicyHistory<Version>,
  finalSize: bigint,
): readonly [Version, ...Version[]] {
  const parsed = parseNote(note);
  const checkpoint = parsed.ok ? parseCheckpoint(parsed.note.text) : undefined;
  const size = checkpoint?.ok === true ? checkpoint.checkpoint.size : 0n;
  return versionsThatMayGovern(history, { size, finalSize });
}

/** The first that holds; where none does, why the oldest does not. */
async function byOneOf<Version, Checkpoint, Code>(
  [governing, ...later]: readonly [Version, ...Version[]],
  verify: (version: Version) => Promise<{ ok: true; checkpoint: Checkpoint } | { ok: false; code: Code }>,
): Promise<{ ok: true; checkpoint: Checkpoint; by: Version } | { ok: false; code: Code }> {
  const first = await verify(governing);
  if (first.ok) return { ...first, by: governing };
  for (const by of later) {
    const result = await verify(by);
    if (result.ok) return { ...result, by };
  }
  return first;
}
