import { verifyFoundingRoster, verifyNextRoster, type VerifiedRoster } from '@tamga/core/documents';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { refused } from './refused.ts';

/** Versions of the roster as signed, each verified by the one before; the last is the newest. */
export interface RosterChain {
  readonly versions: readonly VerifiedRoster[];
  readonly current: VerifiedRoster;
  readonly documents: readonly string[];
}

/** Verifies versions in their order, from the pinned hash of the founding one on. Throws VERIFICATION_FAILED. */
export async function verifyChain(documents: readonly string[], regionHash: Uint8Array): Promise<RosterChain> {
  const versions: VerifiedRoster[] = [];
  for (const jws of documents) {
    const before = versions.at(-1);
    const result =
      before === undefined
        ? await verifyFoundingRoster(jws, { primitives, regionHash })
        : await verifyNextRoster(jws, { primitives, current: before });
    if (!result.ok)
      throw refused(result.code, `version ${versions.length + 1} of the roster does not hold: ${result.detail}`);
    versions.push(result.roster);
  }
  const current = versions.at(-1);
  if (current === undefined) throw refused('DRAFT_MALFORMED', 'there is no founding roster to begin with');
  return { versions, current, documents };
}
