import type { PartyId } from '@tamga/core/identifiers';
import type { NeededRoot } from './who-signs.ts';

const words: Readonly<Record<NeededRoot['why'], string>> = {
  vote: 'as a member of the version before',
  joins: 'because it joins',
  'new root': 'with its new root',
  'vote with the old root': 'with its old root, as its vote',
};

/** Who signs a draft and why, a line each; who has is marked. */
export function describeSigners(needed: readonly NeededRoot[], signed: readonly PartyId[]): string[] {
  const lines = needed
    .toSorted((a, b) => (a.signer.party < b.signer.party ? -1 : 1))
    .map(({ signer, why }) => {
      const mark = signed.includes(signer.party) ? 'signed ' : 'missing';
      return `  ${mark}  ${signer.party.padEnd(8)} ${words[why]}`;
    });
  return ['to be signed by', ...lines];
}
