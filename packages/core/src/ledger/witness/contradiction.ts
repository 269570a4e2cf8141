import { sameBytes } from '../bytes.ts';
import type { VerifiedCheckpoint } from '../checkpoint-signature.ts';
import type { LedgerHash } from '../primitives.ts';
import { rootsOfPrefix } from '../proof.ts';
import type { Finding } from './misbehaviour.ts';

/** A checkpoint that the log signed, with the note that shows it. */
export interface SeenCheckpoint {
  readonly note: Uint8Array;
  readonly checkpoint: VerifiedCheckpoint;
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
export function isRolledBack(pair: { smaller: VerifiedCheckpoint; larger: VerifiedCheckpoint }): boolean {
  const { smaller, larger } = pair;
  const smallerAt = signedAtS(smaller);
  const largerAt = signedAtS(larger);
  if (smaller.size >= larger.size || smallerAt === undefined || largerAt === undefined) return false;
  return smallerAt > largerAt + clockToleranceS;
}

/** When the log signed, by its own clock, Unix seconds. */
export function signedAtS(checkpoint: VerifiedCheckpoint): bigint | undefined {
  return checkpoint.signatures.find(({ key }) => key.name === checkpoint.origin && key.type === 'ml-dsa-44')
    ?.timestampS;
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
  if (one.checkpoint.size === other.checkpoint.size) {
    if (sameBytes(one.checkpoint.root, other.checkpoint.root)) return { is: 'same' };
    return { is: 'contradiction', finding: { kind: 'two-roots', first: one.note, second: other.note } };
  }
  const [smaller, larger] = one.checkpoint.size < other.checkpoint.size ? [one, other] : [other, one];
  if (path !== undefined) {
    const sizes = { oldSize: smaller.checkpoint.size, newSize: larger.checkpoint.size };
    const roots = rootsOfPrefix(hash, { ...sizes, path });
    if (roots !== undefined && sameBytes(roots.newRoot, larger.checkpoint.root)) {
      if (!sameBytes(roots.oldRoot, smaller.checkpoint.root)) {
        const finding: Finding = { kind: 'inconsistent', smaller: smaller.note, larger: larger.note, path };
        return { is: 'contradiction', finding };
      }
      if (!isRolledBack({ smaller: smaller.checkpoint, larger: larger.checkpoint })) return { is: 'consistent' };
    }
  }
  if (isRolledBack({ smaller: smaller.checkpoint, larger: larger.checkpoint }))
    return { is: 'contradiction', finding: { kind: 'rolled-back', smaller: smaller.note, larger: larger.note } };
  // The empty tree begins every tree.
  return { is: smaller.checkpoint.size === 0n ? 'consistent' : 'unknown' };
}
