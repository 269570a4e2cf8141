import { KeyDirectory } from './key-directory.ts';
import type { VerifiedManifest } from './verify-manifest.ts';
import type { VerifiedRoster } from './verify-roster.ts';

/** A verified roster and the leaf that records it. */
export interface RosterLeaf {
  readonly leafIndex: bigint;
  readonly roster: VerifiedRoster;
}

/** A verified manifest and the leaf that records it. */
export interface ManifestLeaf {
  readonly leafIndex: bigint;
  readonly manifest: VerifiedManifest;
}

/** Rosters and manifests in the order of the log, each verified by what stood below its own leaf. The first is the founding roster. */
export interface DocumentLeaves<Roster extends RosterLeaf = RosterLeaf> {
  readonly rosters: readonly [Roster, ...Roster[]];
  readonly manifests: readonly ManifestLeaf[];
}

/** The roster that counts for a leaf: the newest below it; the founding one for its own leaf as well. */
export function rosterBelow<Roster extends RosterLeaf>(
  { rosters }: Pick<DocumentLeaves<Roster>, 'rosters'>,
  leafIndex: bigint,
): Roster {
  return rosters.findLast((one) => one.leafIndex < leafIndex) ?? rosters[0];
}

/** The keys that count for a leaf (05, "Log time"): by the newest roster and the manifests below it. */
export function directoryBelow(leaves: DocumentLeaves, leafIndex: bigint): KeyDirectory {
  const below = leaves.manifests.filter((one) => one.leafIndex < leafIndex);
  return new KeyDirectory(
    rosterBelow(leaves, leafIndex).roster,
    below.map(({ manifest }) => manifest),
  );
}
