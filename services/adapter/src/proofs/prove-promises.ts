import { leafHash } from '@tamga/core/ledger';
import type { Means } from '../means.ts';
import { keepFinalCheckpoint, listOpenPromises, setBroken, setProven, type PromiseRow } from '../store/promise-rows.ts';
import { centreManifests, confirmedFinding } from './confirmed-finding.ts';
import { leafIndexesMax, type ShownLeaf } from './ask-inclusions.ts';
import { tellBroken, tellKept } from './promise-alarms.ts';
import { isSameLeaf, shownLeaves, type JudgedCheckpoint, type NotShownCode } from './shown-leaves.ts';

/** What asking came to: how far the log shows itself. */
export type Round = { readonly ok: true; readonly size: bigint } | { readonly ok: false; readonly code: NotShownCode };

/** Asks for the proofs of all promises that are open, batch by batch, as far as the log's checkpoint covers them. */
export async function proveOpen(means: Means, signal: AbortSignal): Promise<Round | undefined> {
  let last: Round | undefined;
  for (let from = 0; !signal.aborted;) {
    const batch = listOpenPromises(means.store.db, { leafIndex: from, limit: leafIndexesMax });
    const end = batch.at(-1)?.leafIndex;
    if (end === undefined) return last;
    last = await provePromises(means, batch);
    if (!last.ok || last.size <= end) return last;
    from = end + 1;
  }
  return last;
}

/** Asks what stands where these promises, at most leafIndexesMax, say that their leaves stand, and keeps what is shown. */
export async function provePromises(means: Means, promises: readonly PromiseRow[]): Promise<Round> {
  const shown = await shownLeaves(means, [...new Set(promises.map(({ leafIndex }) => leafIndex))]);
  if (!shown.ok) {
    if (shown.code !== 'LOG_UNREACHABLE')
      means.logger.warn({ event: 'no-proof', code: shown.code }, 'The log shows no proofs for the stamps held here');
    return shown;
  }
  const { checkpoint, leaves } = shown;
  const at = new Map(leaves.map((leaf) => [leaf.leafIndex, leaf]));
  const kept: { promise: PromiseRow; leaf: ShownLeaf }[] = [];
  const broken: { promise: PromiseRow; leaf: ShownLeaf }[] = [];
  for (const promise of promises) {
    const leaf = at.get(promise.leafIndex);
    if (leaf === undefined) continue;
    const isSame = isSameLeaf(leaf.leafHash, leafHash(means.primitives, promise.leaf));
    (isSame ? kept : broken).push({ promise, leaf });
  }
  if (checkpoint.finalBy !== undefined) keepProofs(means, { ...checkpoint, finalBy: checkpoint.finalBy }, kept);
  for (const { promise, leaf } of broken) await accuse(means, { promise, leaf, checkpoint });
  return { ok: true, size: checkpoint.size };
}

/** The note once, and each promise's path to its root. */
function keepProofs(
  means: Means,
  { size, note, finalBy }: JudgedCheckpoint & { finalBy: number },
  kept: readonly { promise: PromiseRow; leaf: ShownLeaf }[],
): void {
  if (kept.length === 0) return;
  const by = Number(size);
  means.store.commit((db) => {
    keepFinalCheckpoint(db, { size: by, roster: finalBy, note });
    for (const { promise, leaf } of kept) {
      // As it is now: it may have become overdue, or been proven, while the log was asked.
      if (setProven(db, promise, { size: by, path: leaf.path }) === 'overdue') tellKept(means, db, promise);
    }
  });
}

/**
 * The log signed a tree in which another leaf stands than its centre's admission key promised: it takes no quorum to convict
 * it (decision 0172). The proof is kept first, so that a promise that is marked as broken has one.
 */
async function accuse(
  means: Means,
  { promise, leaf, checkpoint }: { promise: PromiseRow; leaf: ShownLeaf; checkpoint: JudgedCheckpoint },
): Promise<void> {
  const { leafHash: standing, path } = leaf;
  const broken = { kind: 'broken-promise', stamp: promise.stamp, checkpoint: checkpoint.note, path } as const;
  const finding = await confirmedFinding(
    means,
    centreManifests(means).map((manifest) => ({ ...broken, leafHash: standing, manifest })),
  );
  const isPortable = finding !== undefined && means.log.keepFinding(finding);
  means.store.commit((db) => {
    if (setBroken(db, promise)) tellBroken(means, db, promise, { isPortable });
  });
}
