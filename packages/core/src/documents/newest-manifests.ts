import type { PartyId } from '../identifiers/index.ts';
import type { VerifiedManifest } from './verify-manifest.ts';

/** A party whose manifests contradict each other, and at which version. */
export interface ManifestConflict {
  readonly party: PartyId;
  readonly version: number;
}

/**
 * The newest manifest of every party. A party with two manifests of one version, or with one that does not follow the
 * version before it, has none: it contradicts itself and must not stop the others.
 */
export function newestManifests(manifests: readonly VerifiedManifest[]): {
  newest: ReadonlyMap<PartyId, VerifiedManifest>;
  conflicts: readonly ManifestConflict[];
} {
  const newest = new Map<PartyId, VerifiedManifest>();
  const conflicts: ManifestConflict[] = [];
  for (const [party, versions] of Map.groupBy(manifests, ({ manifest }) => manifest.party)) {
    const ascending = versions.toSorted((a, b) => a.manifest.version - b.manifest.version);
    const broken = ascending.find((one, i) => !follows(one, ascending[i - 1]));
    const last = ascending.at(-1);
    if (broken !== undefined) conflicts.push({ party, version: broken.manifest.version });
    else if (last !== undefined) newest.set(party, last);
  }
  return { newest, conflicts };
}

function follows(one: VerifiedManifest, before: VerifiedManifest | undefined): boolean {
  if (before === undefined || before.id === one.id) return true;
  return one.manifest.version === before.manifest.version + 1 && one.manifest.previous === before.id;
}
