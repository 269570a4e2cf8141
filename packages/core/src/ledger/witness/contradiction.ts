import { sameBytes } from '../../bytes.ts';
import type { VerifiedCheckpoint } from '../checkpoint-signature.ts';
import { LedgerError } from '../errors.ts';
import type { LedgerHash } from '../primitives.ts';
import { rootsOfPrefix } from '../proof.ts';
import type { Finding } from './misbehaviour.ts';

/** A checkpoint that the log signed, with the note that shows it. */
export interface SeenCheckpoint {
  readonly note: Uint8Array;
  readonly size: bigint;
  readonly root: Uint8Array;
  /** When the log signed, by its own clock in its ML-DSA-44 signature, Unix seconds. */
  readonly signedAtS: bigint;
}

/** Takes from a verified checkpoint what comparisons need. */
export function seenCheckpoint(note: Uint8Array, checkpoint: VerifiedCheckpoint): SeenCheckpoint {
  const { size, root, origin, signatures } = checkpoint;
  const signedAtS = signatures.find(({ key }) => key.name === origin && key.type === 'ml-dsa-44')?.timestampS;
  if (signedAtS === undefined) throw new LedgerError('CHECKPOINT_INVALID', 'a checkpoint without its log’s signature');
  return { note, size, root, signedAtS };
}

/**
 * Clocks of the centre's machines may differ: a smaller tree counts as signed after a larger one only if it is later by
 * more than this (05, "Log time": ± 5 min).
 */
export const clockToleranceS = 300n;

/**
 * Whether the smaller tree was signed after the larger one. A type 06 signature says that at its time no larger consistent
 * tree was known to its signer (C2SP tlog-cosignature); the log signs so itself.
 */
export function isRolledBack(pair: { smaller: SeenCheckpoint; larger: SeenCheckpoint }): boolean {
  const { smaller, larger } = pair;
  return smaller.size < larger.size && smaller.signedAtS > larger.signedAtS + clockToleranceS;
}

/**
 * What two checkpoints that the log signed say about each other: `same` tree; a `finding`; or `unknown`, as long as no path
 * shows whether the larger one begins with the smaller. `path`, where given, is untrusted (prefixPath).
 */
export function compareCheckpoints(
  hash: LedgerHash,
  pair: { one: SeenCheckpoint; other: SeenCheckpoint; path?: readonly Uint8Array[] | undefined },
): { is: 'same' | 'consistent' | 'unknown' } | { is: 'contradiction'; finding: Finding } {
  const { one, other, path } = pair;
  if (one.size === other.size) {
    if (sameBytes(one.root, other.root)) return { is: 'same' };
    return { is: 'contradiction', finding: { kind: 'two-roots', first: one.note, second: other.note } };
  }
  const [smaller, larger] = one.size < other.size ? [one, other] : [other, one];
  const sizes = { oldSize: smaller.size, newSize: larger.size };
  const roots = path === undefined ? undefined : rootsOfPrefix(hash, { ...sizes, path });
  const shown = roots !== undefined && sameBytes(roots.newRoot, larger.root);
  if (path !== undefined && shown && !sameBytes(roots.oldRoot, smaller.root)) {
    const finding: Finding = { kind: 'inconsistent', smaller: smaller.note, larger: larger.note, path };
    return { is: 'contradiction', finding };
  }
  if (isRolledBack({ smaller, larger }))
    return { is: 'contradiction', finding: { kind: 'rolled-back', smaller: smaller.note, larger: larger.note } };
  // The empty tree begins every tree.
  return { is: shown || smaller.size === 0n ? 'consistent' : 'unknown' };
}
