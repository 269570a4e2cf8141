import type { DocumentLeaves } from '../documents/index.ts';
import { partyOf, type AuthorityId, type PartyId, type Thumbprint } from '../identifiers/index.ts';
import type { LoggedDocuments } from './logged-documents.ts';
import { manifestBelow } from './logged-documents.ts';
import type { ProvedKey } from './result.ts';

/** A key that was found in the directory of a leaf, with the manifest that lists it and what shows that it was the newest. */
export function keyFor(
  documents: LoggedDocuments,
  of: { use: ProvedKey['use']; holder: AuthorityId; thumbprint: Thumbprint; leafIndex: bigint; where: string },
): ProvedKey {
  const { use, holder, thumbprint, leafIndex, where } = of;
  const party = partyOf(holder);
  const below = manifestBelow(documents, { party, leafIndex, where });
  const { version } = below.manifest.manifest;
  const isShown = documents.manifests.some(
    ({ manifest: { manifest }, leafIndex: other }) =>
      other > leafIndex && manifest.party === party && manifest.version === version + 1,
  );
  return {
    use,
    holder,
    thumbprint,
    manifestVersion: version,
    leafIndex: below.leafIndex,
    newest: isShown ? 'shown' : 'assumed',
  };
}

/** What the party's manifests, also later ones, say of a key: since when it counts as compromised, Unix milliseconds. */
export function compromisedSinceMs(
  { manifests }: Pick<DocumentLeaves, 'manifests'>,
  { party, thumbprint }: { readonly party: PartyId; readonly thumbprint: Thumbprint },
): number | undefined {
  const since = manifests
    .filter(({ manifest: { manifest } }) => manifest.party === party)
    .flatMap(({ manifest: { manifest } }) => manifest.revocations)
    .flatMap(({ key, compromisedSinceMs: atMs }) => (key === String(thumbprint) && atMs !== null ? [atMs] : []));
  return since.length === 0 ? undefined : Math.min(...since);
}
