import { isAuthorityId, partyOf } from '../../identifiers/index.ts';
import type { AgreementDocument } from '../document.ts';
import { actorsOf } from '../parties.ts';
import { rulesOf } from '../cedar-policy.ts';
import { unmentioned } from './value-class.ts';

/** Authorities of one party that no rule tells apart. The first stands for all. */
export interface ActorClass {
  party: string;
  authority: string;
  /** `kz/ncp`; `kz/*` for every authority that no document names. */
  members: readonly string[];
}

/**
 * Every authority that a document names, one of each party that none names, and one of a party that is in none: grouped
 * where no rule of any document tells them apart.
 */
export function actorClassesOf(documents: readonly AgreementDocument[]): ActorClass[] {
  const parties = [...new Set(documents.flatMap((document) => document.parties.map(({ party }) => party)))];
  const ends = documents.flatMap((document) =>
    rulesOf(document).flatMap(({ rule }) => (['from', 'to'] as const).map((end) => actorsOf(document, rule, end))),
  );
  const named = [...new Set(documents.flatMap(authoritiesOf))];
  const classes = [...parties, unmentioned].flatMap((party) => {
    const others = { authority: `${party}/${unmentioned}-other`, member: `${party}/*` };
    const own = named.filter((authority) => isAuthorityId(authority) && partyOf(authority) === party);
    const all = [...own.toSorted().map((authority) => ({ authority, member: authority })), others];
    const grouped = Map.groupBy(all, ({ authority }) =>
      [
        ...ends.map((end) => (end.authorities as readonly string[]).includes(authority)),
        // Who is itself the contact point owes no copy to it.
        ...documents.map((document) => Object.values(document.contactPoints ?? {}).includes(authority)),
      ].join(),
    );
    return [...grouped.values()].map((group) => ({
      party,
      authority: group[0]?.authority ?? '',
      members: group.map(({ member }) => member),
    }));
  });
  return classes;
}

/** Everywhere that one may be named; a rule may name one that its party has not designated. */
function authoritiesOf(document: AgreementDocument): string[] {
  const { authorities, groups, contactPoints } = document;
  const selectors = rulesOf(document).flatMap(({ rule }) => [...rule.from, ...rule.to]);
  const listed = [...Object.values(authorities ?? {}), ...Object.values(groups ?? {})].flat();
  return [...selectors, ...listed, ...Object.values(contactPoints ?? {})].filter(isAuthorityId);
}
