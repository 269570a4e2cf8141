import { encodeMisbehaviour, verifyMisbehaviour, type Finding } from '@tamga/core/ledger/witness';
import type { Means } from '../means.ts';
import { listDocuments } from '../store/document-rows.ts';

/** The first of these findings that is confirmed as anybody would confirm it, with the founding roster's hash alone. */
export async function confirmedFinding(
  { register, log, primitives }: Means,
  findings: Iterable<Finding>,
): Promise<Finding | undefined> {
  const { regionHash } = register.picture.directory;
  const rosters = log.rosters();
  for (const finding of findings) {
    const result = await verifyMisbehaviour(encodeMisbehaviour({ rosters, finding }), { regionHash, primitives });
    if (result.ok) return finding;
  }
  return undefined;
}

/** Every manifest of the centre that is kept here, the newest first: one of them shows a stamp's key. */
export function centreManifests({ store, register }: Means): Uint8Array[] {
  const { centre } = register.picture.directory;
  return listDocuments(store.db, 'manifest')
    .filter(({ id }) => id === (centre as string))
    .map(({ jws }) => jws)
    .toReversed();
}
