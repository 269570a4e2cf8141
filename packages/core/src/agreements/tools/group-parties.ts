import type { ToolLanguage } from './words.ts';

const except = { en: 'except', ru: 'кроме' } as const;

/** Authorities as a reader names them: all of a party by the party alone, else the few that are meant or left out. */
export function groupParties(members: readonly string[], everybody: readonly string[], language: ToolLanguage): string {
  const byParty = Map.groupBy(members, partyIn);
  return [...byParty]
    .map(([party, own]) => {
      const others = everybody.filter((one) => partyIn(one) === party && !own.includes(one));
      const units = (list: readonly string[]): string => list.map((one) => one.slice(party.length + 1)).join(', ');
      if (others.length === 0) return party;
      if (own.includes(`${party}/*`)) return `${party} (${except[language]} ${units(others)})`;
      return own.length === 1 ? (own[0] ?? '') : `${party}/{${units(own)}}`;
    })
    .join(', ');
}

function partyIn(member: string): string {
  return member.split('/')[0] ?? '';
}
