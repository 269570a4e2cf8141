import { type AuthorityId, type PartyId, partyOf } from '../identifiers/index.ts';
import type { AgreementDocument, AgreementMember, Rule } from './document.ts';

/** The parties whose signatures make the document valid. A body that it sets up does not sign, nor does an observer. */
export function signatoriesOf(document: AgreementDocument): PartyId[] {
  return document.parties.filter(({ role }) => role === 'signatory').map(({ party }) => party as PartyId);
}

/** Signatories and bodies. An observer is a third party. */
function properPartiesOf(document: AgreementDocument): PartyId[] {
  return document.parties.filter(({ role }) => role !== 'observer').map(({ party }) => party as PartyId);
}

export function memberOf(document: AgreementDocument, party: string): AgreementMember | undefined {
  return document.parties.find((member) => member.party === party);
}

/** Groups that need not be written down (format 2). */
export const reservedGroups = ['parties', 'third-parties', 'anyone'] as const;

/** Authorities and whole parties, without repetition, in the order of the document. */
export interface Actors {
  parties: PartyId[];
  authorities: AuthorityId[];
  /** Whoever is of none of these parties, and whoever at all. */
  outside: PartyId[] | undefined;
  anyone: boolean;
}

const known = { from: new WeakMap<Rule, Actors>(), to: new WeakMap<Rule, Actors>() };

/**
 * Whom a rule's `from` or `to` means: groups expanded, parties narrowed to the authorities that they designated. A rule is
 * of one document, and neither changes: it is found out once.
 */
export function actorsOf(document: AgreementDocument, rule: Rule, end: 'from' | 'to'): Actors {
  let actors = known[end].get(rule);
  if (actors === undefined) {
    actors = findActors(document, rule, end);
    known[end].set(rule, actors);
  }
  return actors;
}

function findActors(document: AgreementDocument, rule: Rule, end: 'from' | 'to'): Actors {
  const narrowed = rule.designated !== false;
  const parties = new Set<PartyId>();
  const authorities = new Set<AuthorityId>();
  let outside: PartyId[] | undefined;
  let anyone = false;
  for (const name of expand(document, rule[end])) {
    const designated = document.authorities?.[name.split('/')[0] ?? ''];
    if (name === 'group:third-parties') outside = properPartiesOf(document);
    else if (name === 'group:anyone') anyone = true;
    else if (name.includes('/')) {
      if (!narrowed || designated === undefined || designated.includes(name)) authorities.add(name as AuthorityId);
    } else if (!name.startsWith('group:')) {
      if (narrowed && designated !== undefined) for (const id of designated) authorities.add(id as AuthorityId);
      else parties.add(name as PartyId);
    }
  }
  return { parties: [...parties], authorities: [...authorities], outside, anyone };
}

export function meansNobody({ parties, authorities, outside, anyone }: Actors): boolean {
  return parties.length + authorities.length === 0 && outside === undefined && !anyone;
}

/** Groups may name groups: each is unfolded once, however often it is named, so that they cannot multiply. */
function expand(document: AgreementDocument, selectors: readonly string[]): string[] {
  const met = new Set<string>();
  const found: string[] = [];
  const next = selectors.toReversed();
  for (let one = next.pop(); one !== undefined; one = next.pop()) {
    if (met.has(one)) continue;
    met.add(one);
    const written = one.startsWith('group:') ? document.groups?.[one.slice('group:'.length)] : undefined;
    if (written !== undefined) next.push(...written.toReversed());
    else if (one === 'group:parties') next.push(...properPartiesOf(document).toReversed());
    else found.push(one);
  }
  return found;
}

export function includesActor({ parties, authorities, outside, anyone }: Actors, authority: AuthorityId): boolean {
  const party = partyOf(authority);
  return (
    anyone ||
    authorities.includes(authority) ||
    parties.includes(party) ||
    (outside !== undefined && !outside.includes(party))
  );
}
