import { isAuthorityId, isPartyId, type AuthorityId, type PartyId, partyOf } from '../identifiers/index.ts';
import type { AgreementDocument, AgreementMember, Rule } from './document.ts';

/** The parties whose signatures make the document valid. A body that it sets up does not sign. */
export function signatoriesOf(document: AgreementDocument): PartyId[] {
  return document.parties.filter(({ role }) => role === 'signatory').map(({ party }) => party as PartyId);
}

export function memberOf(document: AgreementDocument, party: string): AgreementMember | undefined {
  return document.parties.find((member) => member.party === party);
}

/** Authorities and whole parties, without repetition, in the order of the document. */
export interface Actors {
  parties: PartyId[];
  authorities: AuthorityId[];
}

/** Whom a rule's `from` or `to` means: groups expanded, parties narrowed to the authorities that they designated. */
export function actorsOf(document: AgreementDocument, rule: Rule, end: 'from' | 'to'): Actors {
  const narrowed = rule.designated !== false;
  const parties = new Set<PartyId>();
  const authorities = new Set<AuthorityId>();
  for (const name of rule[end].flatMap((selector) => expand(document, selector))) {
    const designated = document.authorities?.[isAuthorityId(name) ? partyOf(name) : name];
    if (isAuthorityId(name)) {
      if (!narrowed || designated === undefined || designated.includes(name)) authorities.add(name);
    } else if (isPartyId(name)) {
      if (narrowed && designated !== undefined) for (const id of designated) authorities.add(id as AuthorityId);
      else parties.add(name);
    }
  }
  return { parties: [...parties], authorities: [...authorities] };
}

function expand(document: AgreementDocument, selector: string): readonly string[] {
  return selector.startsWith('group:') ? (document.groups?.[selector.slice('group:'.length)] ?? []) : [selector];
}

export function includesActor(actors: Actors, authority: AuthorityId): boolean {
  return actors.authorities.includes(authority) || actors.parties.includes(partyOf(authority));
}
