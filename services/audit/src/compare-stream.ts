import { setImmediate as eventLoopTurn } from 'node:timers/promises';
import { toHex } from '@tamga/core/identifiers';
import { forgetfulNodeStore, leafOfEntry, MerkleTree, verifyInclusion, type LedgerHash } from '@tamga/core/ledger';
import type { StoredMessage } from '@tamga/platform/bus';
import type { CopiedEntry, LedgerCopy } from '@tamga/platform/ledger-copy';
import type { Damage } from './codes.ts';

/** Entries read from the copy at a time. */
const chunkEntries = 1_024;

/**
 * Sets the whole stream of the epoch against audit's copy, entry by entry and byte by byte, while every leaf is
 * recomputed from the copy's bytes; then the root against the tree that audit signs from and its newest promise. Only
 * what the copy already holds is read. Resolves early, without a verdict, when the signal fires.
 */
export async function compareWithCopy(what: {
  readonly copy: LedgerCopy;
  readonly hash: LedgerHash;
  readonly firstSequence: number;
  readRange(range: { from: number; to: number }): AsyncIterable<StoredMessage | undefined>;
  readonly signal: AbortSignal;
}): Promise<Damage | undefined> {
  const { copy, firstSequence, signal } = what;
  const last = copy.lastSequence;
  const again = recomputation(copy, what.hash);
  // Entries of ended epochs are in the copy alone.
  for (const own of copyEntries(copy, { from: 1, to: Math.min(last, firstSequence - 1) })) {
    const damage = again.take(own);
    if (damage) return damage;
    if (own.sequence % chunkEntries !== 0) continue;
    // Millions take minutes: meanwhile this process answers, and ends when it is told to.
    await eventLoopTurn();
    if (signal.aborted) return undefined;
  }
  if (last >= firstSequence) {
    const stream = what.readRange({ from: firstSequence, to: last })[Symbol.asyncIterator]();
    try {
      for (const own of copyEntries(copy, { from: firstSequence, to: last })) {
        const message = await stream.next();
        if (signal.aborted) return undefined;
        const found = difference(own, message.done === true ? undefined : message.value);
        // Which of the two is wrong: the tree was made when the entry was read.
        if (found?.code === 'ENTRY_DIFFERS' && !isInTree(own, what)) return { ...found, code: 'COPY_DAMAGED' };
        const damage = found ?? again.take(own);
        if (damage) return damage;
      }
    } finally {
      await stream.return?.();
    }
  }
  return again.verdict();
}

function difference(own: CopiedEntry, message: StoredMessage | undefined): Damage | undefined {
  const { sequence } = own;
  if (message === undefined || message.sequence !== sequence) return { code: 'SEQUENCE_GAP', sequence };
  const same = message.subject === own.subject && Buffer.compare(message.data, own.bytes) === 0;
  return same ? undefined : { code: 'ENTRY_DIFFERS', sequence };
}

/** Whether the copy's own row is still what its tree was made of. */
function isInTree(own: CopiedEntry, { copy, hash }: { copy: LedgerCopy; hash: LedgerHash }): boolean {
  const leaf = leafOfEntry(hash, own.bytes);
  const place = { index: BigInt(own.sequence) - 1n, size: copy.tree.size };
  if (!leaf.ok) return false;
  const claim = { ...place, leafHash: leaf.leaf.hash, proof: copy.tree.inclusionProof(place), root: copy.tree.root() };
  return verifyInclusion(hash, claim).ok;
}

/** A second tree from nothing but the stored bytes. */
function recomputation(copy: LedgerCopy, hash: LedgerHash) {
  const tree = MerkleTree.open({ hash, store: forgetfulNodeStore(), size: 0n });
  const promised = copy.checkpoints.newest();
  return {
    take: (entry: CopiedEntry): Damage | undefined => {
      const { sequence } = entry;
      const leaf = leafOfEntry(hash, entry.bytes);
      if (!leaf.ok || BigInt(sequence) !== tree.size + 1n) return { code: 'COPY_DAMAGED', sequence };
      tree.append(leaf.leaf.hash);
      const isPromised = tree.size === promised?.size;
      return isPromised && toHex(tree.root()) !== toHex(promised.root)
        ? { code: 'CHECKPOINT_ROOT_DIFFERS', sequence }
        : undefined;
    },
    verdict: (): Damage | undefined => {
      const sequence = Number(tree.size);
      if (tree.size < (promised?.size ?? 0n)) return { code: 'SHORTER_THAN_CHECKPOINT', sequence };
      return tree.size === copy.tree.size && toHex(tree.root()) !== toHex(copy.tree.root())
        ? { code: 'COPY_DAMAGED', sequence }
        : undefined;
    },
  };
}

function* copyEntries(copy: LedgerCopy, range: { from: number; to: number }): IterableIterator<CopiedEntry> {
  for (let from = range.from; from <= range.to; from += chunkEntries) {
    const to = Math.min(range.to, from + chunkEntries - 1);
    let expected = from;
    for (const entry of copy.entries({ from, to })) {
      // A row that is not there: the caller finds the next one out of place.
      yield entry;
      expected += 1;
    }
    if (expected !== to + 1) return;
  }
}
