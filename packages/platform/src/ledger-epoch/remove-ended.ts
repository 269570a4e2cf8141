import { ledgerStream, toHex } from '@tamga/core/identifiers';
import { forgetfulNodeStore, leafOfEntry, MerkleTree, type LedgerHash } from '@tamga/core/ledger';
import type { Bus } from '../bus/index.ts';
import type { Epoch, LedgerCopyReader } from '../ledger-copy/index.ts';
import { compareCopies, type NamedCopy } from './compare-copies.ts';
import { EpochError } from './epoch-error.ts';
import { removeStream } from './stream-changes.ts';
import { streamStateOf } from './stream-states.ts';

/** No id that is older is taken (03, "Epochs"): from then on nothing can come again that the epoch admitted. */
const idAgeMsMax = 8 * 24 * 3_600_000;
/** So many copies outside NATS make up for the stream before that. */
const copiesAtLeast = 2;

export interface RemovalMeans {
  readonly operator: Pick<Bus, 'request' | 'streamInfo' | 'readRange'>;
  readonly copies: readonly (NamedCopy & { readonly copy: Pick<LedgerCopyReader, 'checkpoints'> })[];
  /** The epoch as the services were told, and every one that a copy knows. */
  readonly told: Epoch;
  readonly known: readonly Epoch[];
  readonly hash: LedgerHash;
  readonly nowMs: () => number;
  readonly onProgress: (step: string, count?: number) => void;
}

/** What a removal would do. */
export interface RemovalPlan {
  readonly ended: Epoch;
  /** When the epoch after it began: no id of it is younger. */
  readonly endedMs: number;
  readonly lastSequence: number;
  readonly entries: number;
  readonly copies: readonly string[];
}

/**
 * Looks whether the stream of an ended epoch is needed no longer: every copy at hand has each of its entries, byte by byte, and
 * gives the trees that were promised; and either two copies do, or no id of it can come again. Changes nothing. Throws
 * EpochError, BusError.
 */
export async function planRemoval(epoch: number, means: RemovalMeans): Promise<RemovalPlan> {
  const { operator, copies, told, known, hash, nowMs, onProgress } = means;
  if (epoch >= told.epoch)
    throw new EpochError('EPOCH_WRITTEN', `epoch ${epoch} has not ended: epoch ${told.epoch} is written`);
  const all = [...known, told];
  const ended = all.find((one) => one.epoch === epoch);
  const after = all.find((one) => one.epoch > epoch);
  const stream = await streamStateOf(operator, epoch);
  if (ended === undefined || after === undefined || stream === undefined)
    throw new EpochError('EPOCH_MISSING', `there is no ${ledgerStream(epoch)}: it is removed already, or never was`);
  const lastSequence = after.firstSequence - 1;
  const isYoung = nowMs() - after.sinceMs <= idAgeMsMax;
  if (copies.length === 0 || (isYoung && copies.length < copiesAtLeast))
    throw new EpochError(
      'EPOCH_NEEDED',
      `epoch ${epoch} ended less than eight days ago and ${copies.length} copies of it are at hand: wait, or give --copy with another audit’s`,
    );
  onProgress('comparing the copies with the stream');
  await compareCopies(
    { epoch, from: ended.firstSequence, to: lastSequence },
    { bus: operator, copies, onEntries: (count) => onProgress('comparing the copies with the stream', count) },
  );
  for (const one of copies) {
    onProgress(`recomputing the tree of ${one.name}`);
    assertPromised(one, { lastSequence, hash });
  }
  const { messages } = stream;
  return { ended, endedMs: after.sinceMs, lastSequence, entries: messages, copies: copies.map(({ name }) => name) };
}

/** Removes the stream. Its entries stand in the copies alone from now on. Throws BusError. */
export async function removeEnded({ ended }: RemovalPlan, { operator }: Pick<RemovalMeans, 'operator'>): Promise<void> {
  await removeStream(operator, ledgerStream(ended.epoch));
}

/** Every leaf from the first on: the copy gives each root that its audit promised, and one of them covers the epoch. */
function assertPromised(
  { name, copy }: RemovalMeans['copies'][number],
  { lastSequence, hash }: { lastSequence: number; hash: LedgerHash },
): void {
  const tree = MerkleTree.open({ hash, store: forgetfulNodeStore(), size: 0n });
  const promised = new Map([...copy.checkpoints.all()].map(({ size, root }) => [size, toHex(root)]));
  const final = copy.finals.newest();
  if (final !== undefined) promised.set(final.size, toHex(final.root));
  const to = Math.min(copy.lastSequence, Number(final?.size ?? 0n));
  if (to < lastSequence)
    throw new EpochError('COPY_BEHIND', `the copy of ${name} knows no final checkpoint over entry ${lastSequence}`);
  const chunkEntries = 1_024;
  for (let next = 1; next <= to; next += chunkEntries)
    for (const { sequence, bytes } of copy.entries({ from: next, to: Math.min(to, next + chunkEntries - 1) })) {
      const leaf = leafOfEntry(hash, bytes);
      if (!leaf.ok || BigInt(sequence) !== tree.size + 1n)
        throw new EpochError('COPY_DIFFERS', `entry ${Number(tree.size) + 1} of the copy of ${name} cannot be read`);
      tree.append(leaf.leaf.hash);
      const root = promised.get(tree.size);
      if (root !== undefined && root !== toHex(tree.root()))
        throw new EpochError('COPY_DIFFERS', `the copy of ${name} gives another root for ${tree.size} entries`);
    }
}
