import { isAccepted } from './is-accepted.ts';
import { parseSlug } from './slug.ts';

declare const brand: unique symbol;

/** A member, an observer or the centre: `kz`, `caricc`. Lower case everywhere (06). */
export type PartyId = string & { readonly [brand]: 'PartyId' };

export const partyIdCharsMax = 16;

/** Throws IdentifierError naming what is wrong. */
export function parsePartyId(text: string): PartyId {
  return parseSlug(text, { what: 'a party id', charsMin: 2, charsMax: partyIdCharsMax }) as PartyId;
}

export function isPartyId(text: string): text is PartyId {
  return isAccepted(parsePartyId, text);
}
