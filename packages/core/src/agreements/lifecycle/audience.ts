import { isAuthorityId, type PartyId, partyOf } from '../../identifiers/index.ts';
import type { AgreementDocument } from '../document.ts';
import { actorsOf } from '../parties.ts';
import type { ConsentDocument } from './consent-document.ts';
import type { SuspensionDocument } from './suspension-document.ts';

/** Who may see a document beside the centre, ascending. Undefined: every member. */
export type Audience = readonly PartyId[] | undefined;

/**
 * Its parties, signatories or not; and those of the version before, who otherwise would not learn that theirs has ended
 * (docs/decisions/0133).
 */
export function audienceOfAgreement(document: AgreementDocument, before: AgreementDocument | undefined): Audience {
  if (document.visibility === 'public') return undefined;
  return ascending([...namedIn(document), ...(before === undefined ? [] : namedIn(before))]);
}

/**
 * Whether it permits sending to or by parties that would not see it: they could not judge what comes under it. What is done with
 * something received is judged where it was received.
 */
export function reachesPastAudience(document: AgreementDocument, audience: Audience): boolean {
  if (audience === undefined) return false;
  const ends = document.articles
    .flatMap(({ rules }) => rules ?? [])
    .flatMap((rule) =>
      rule.effect === 'permit' && (rule.acts ?? ['send']).includes('send')
        ? [actorsOf(document, rule, 'from'), actorsOf(document, rule, 'to')]
        : [],
    );
  return ends.some(
    ({ parties, authorities, outside, anyone }) =>
      anyone ||
      outside !== undefined ||
      [...parties, ...authorities.map(partyOf)].some((party) => !audience.includes(party)),
  );
}

/** Whoever may see the agreement. */
export function audienceOfPosition({ party, member }: SuspensionDocument, ofAgreement: Audience): Audience {
  return ofAgreement && ascending([...ofAgreement, party, member]);
}

/**
 * Who consents, who may act on it and to whom it may go: they decide by it. A consent to pass on to whomever an agreement
 * permits may have to be judged by every member. Whoever had the version before has this one as well.
 */
export function audienceOfConsent(consent: ConsentDocument, before: ConsentDocument | undefined): Audience {
  const versions = before === undefined ? [consent] : [before, consent];
  if (versions.some(({ acts, recipients }) => recipients === null && acts.includes('forward'))) return undefined;
  return ascending(
    versions.flatMap(({ party, holder, recipients }) => [
      party,
      holder,
      ...(recipients ?? []).map((name) => (isAuthorityId(name) ? partyOf(name) : name)),
    ]),
  );
}

function namedIn({ parties }: AgreementDocument): PartyId[] {
  return parties.map(({ party }) => party as PartyId);
}

function ascending(parties: readonly PartyId[]): PartyId[] {
  return [...new Set(parties)].toSorted();
}
