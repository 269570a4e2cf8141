import { isAccepted } from './is-accepted.ts';
import { parseSlug } from './slug.ts';

declare const brand: unique symbol;

/** The id of a registered document: an agreement (`caricc-2006`), a manifest's party (`kz`), `region` for the roster. */
export type DocumentId = string & { readonly [brand]: 'DocumentId' };

export const documentIdCharsMax = 64;

/** By which id the register has the versions of the roster. */
export const rosterDocumentId: DocumentId = 'region' as DocumentId;

/** Throws IdentifierError naming what is wrong. */
export function parseDocumentId(text: string): DocumentId {
  return parseSlug(text, { what: 'a document id', charsMin: 2, charsMax: documentIdCharsMax }) as DocumentId;
}

export function isDocumentId(text: string): text is DocumentId {
  return isAccepted(parseDocumentId, text);
}
