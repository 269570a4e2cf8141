import type { Finding } from '@tamga/core/ledger/witness';
import type { Means } from '../means.ts';
import { listPromisesAt } from '../store/promise-rows.ts';
import { listUnprovedIndexes, setIndexProved } from '../store/proof-rows.ts';
import { centreManifests, confirmedFinding } from './confirmed-finding.ts';

/** Indexes that are looked at in one go. */
const indexesAtOnceMax = 16;

/**
 * Makes a portable proof of every index for which the centre promised two leaves (decision 0194): nothing of the log is needed for
 * it. The proof is kept first, so that what is marked as proved has one. `passed`: indexes for which no proof could be made by
 * what is here; they are tried again after a restart.
 */
export async function accuseStamps(means: Means, passed: Set<number>): Promise<void> {
  const { store, log, logger, nowMs } = means;
  const open = listUnprovedIndexes(store.db, indexesAtOnceMax + passed.size).filter((index) => !passed.has(index));
  for (const leafIndex of open) {
    const [first, second] = listPromisesAt(store.db, leafIndex);
    const finding =
      first && second && (await confirmedFinding(means, findingsOf(centreManifests(means), first.stamp, second.stamp)));
    if (finding === undefined) {
      passed.add(leafIndex);
      logger.error(
        { event: 'stamps-contradict', code: 'STAMPS_CONTRADICT_UNPROVEN', leafIndex },
        'The centre promised two leaves for one index, and no manifest here shows the keys of both stamps',
      );
      continue;
    }
    if (!log.keepFinding(finding)) {
      // There are enough that nobody has dealt with.
      passed.add(leafIndex);
      continue;
    }
    store.commit((db) => setIndexProved(db, { leafIndex, atMs: nowMs() }));
  }
}

/** The keys of the two may be listed by two manifests. */
function* findingsOf(manifests: readonly Uint8Array[], first: Uint8Array, second: Uint8Array): Generator<Finding> {
  for (const manifest of manifests)
    for (const other of manifests)
      yield {
        kind: 'two-stamps',
        first: { stamp: first, manifest },
        second: { stamp: second, manifest: other },
      };
}
