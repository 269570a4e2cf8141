import { toHex } from '@tamga/core/identifiers';
import type { LedgerCopy } from '@tamga/platform/ledger-copy';
import type { Damage, HaltCode } from '../codes.ts';
import type { PromisedHead } from '../follower.ts';
import type { ReadSequencer } from './lease.ts';
import { noHead, type HeadToSign } from './sequencer-state.ts';

export interface BeginHeadOptions {
  readonly copy: Pick<LedgerCopy, 'tree' | 'checkpoints' | 'sequencer'>;
  /** Epoch of LEDGER that this process reads. */
  readonly epoch: number;
  /** The newest checkpoint on CHECKPOINTS that the log's keys verify. */
  readonly published: PromisedHead | undefined;
  /** The last sequence of the stream at this moment. */
  readonly streamEnd: number;
  /** A state that people have found to be from before a roll-back, by its revision: it is replaced. */
  readonly replaceRevision: number | undefined;
}

export type BeginHead =
  | { readonly ok: true; readonly head: HeadToSign }
  /** What is promised covers more than this process has read so far, or belongs to an epoch that it does not know. */
  | { readonly ok: false; readonly code: 'NOT_YET' }
  | { readonly ok: false; readonly code: 'DAMAGE'; readonly damage: Damage };

/**
 * With which head a process may begin to sign, by the state of the sequencer, its own disk, what was published, and the tree
 * (05, "Writing, and never forking"). A state below any of them is one from before a roll-back. The witnesses are heard after.
 */
export function beginHead(read: ReadSequencer, against: BeginHeadOptions): BeginHead {
  const { copy, epoch, published } = against;
  const { revision, state } = read;
  const own = copy.checkpoints.newest();
  const seen = copy.sequencer.seen();
  if (state !== undefined && state.epoch > epoch) return { ok: false, code: 'NOT_YET' };
  const isReplaced = against.replaceRevision === revision;
  // Recovery began the epoch with what it found everywhere; the exchange may be another one since.
  const isOfEpochBefore = state !== undefined && state.epoch < epoch;
  const head = newestOf(isReplaced ? undefined : state?.head, own, published);
  if (!isReplaced && !isOfEpochBefore) {
    const isOlder = seen?.epoch === epoch && revision < seen.revision;
    const isLess = state !== undefined && state.head.size < head.size;
    if (isOlder || isLess) return damage('SEQUENCER_BEHIND', (state?.head.size ?? 0n) + 1n);
  }
  if (head.size > copy.tree.size)
    return BigInt(against.streamEnd) >= head.size
      ? { ok: false, code: 'NOT_YET' }
      : damage('SHORTER_THAN_CHECKPOINT', copy.tree.size + 1n);
  for (const promise of [own, published, head]) {
    if (promise === undefined || promise.size === 0n) continue;
    if (toHex(copy.tree.rootAt(promise.size)) !== toHex(promise.root))
      return damage('CHECKPOINT_ROOT_DIFFERS', promise.size);
  }
  return { ok: true, head };
}

/** Of equal ones the first; what is known only as a tree has no time yet. */
function newestOf(...promises: (PromisedHead | HeadToSign | undefined)[]): HeadToSign {
  let newest: HeadToSign = noHead;
  for (const promise of promises)
    if (promise !== undefined && promise.size > newest.size)
      newest = { size: promise.size, root: promise.root, signedMs: 'signedMs' in promise ? promise.signedMs : 0 };
  return newest;
}

function damage(code: HaltCode, sequence: bigint): BeginHead {
  return { ok: false, code: 'DAMAGE', damage: { code, sequence: Number(sequence) } };
}
