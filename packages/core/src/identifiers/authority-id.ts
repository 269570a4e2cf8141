import { IdentifierError, quote } from './identifier-error.ts';
import { isAccepted } from './is-accepted.ts';
import { parsePartyId, type PartyId } from './party-id.ts';
import { parseSlug } from './slug.ts';

declare const brand: unique symbol;

/** An authority of a party: `kz/ncp`, `kz/blo-korday`, `caricc/coordination`. Messages go from and to authorities. */
export type AuthorityId = string & { readonly [brand]: 'AuthorityId' };

export const authorityUnitCharsMax = 32;

/** Throws IdentifierError naming what is wrong. */
export function parseAuthorityId(text: string): AuthorityId {
  if (text === '')
    throw new IdentifierError('EMPTY', 'an authority id is empty; expected party/authority, as in kz/ncp');
  const parts = text.split('/');
  if (parts.length !== 2) {
    throw new IdentifierError(
      'BAD_SHAPE',
      `an authority id is party/authority with one "/", as in kz/ncp: ${quote(text)}`,
    );
  }
  const [party = '', unit = ''] = parts;
  parsePartyId(party);
  parseSlug(unit, { what: 'the authority after the "/"', charsMin: 2, charsMax: authorityUnitCharsMax });
  return text as AuthorityId;
}

export function isAuthorityId(text: string): text is AuthorityId {
  // Most texts that are asked about name a party: those are told apart without an error being made.
  return text.includes('/') && isAccepted(parseAuthorityId, text);
}

/** Joins what was parsed already. `unit` is checked. */
export function authorityId(options: { party: PartyId; unit: string }): AuthorityId {
  return parseAuthorityId(`${options.party}/${options.unit}`);
}

/** The party that an authority belongs to. */
export function partyOf(authority: AuthorityId): PartyId {
  return authority.slice(0, authority.indexOf('/')) as PartyId;
}

/** The part after the "/": `ncp`. */
export function unitOf(authority: AuthorityId): string {
  return authority.slice(authority.indexOf('/') + 1);
}
