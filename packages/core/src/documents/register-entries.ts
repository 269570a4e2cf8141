import { encode, tamga, uint64 } from '@tamga/wire';
import {
  type DocumentTypeName,
  fromHex,
  type PartyId,
  registerSubject,
  restrictedSubject,
} from '../identifiers/index.ts';
import type { DocumentSubject } from '../identifiers/index.ts';

const { DocumentType, SignedDocument } = tamga.register.v1;

/** A document that holds, as REGISTER is to have it. */
export interface RegisteredEntry {
  readonly subject: DocumentSubject;
  readonly jws: Uint8Array;
  /** Of its payload, 64 hexadecimal digits. */
  readonly hash: string;
  /** The clock of who puts it there; 0 at founding. */
  readonly registeredMs: number;
}

/** What is to be put on REGISTER, and where. */
export interface RegisterMessage {
  readonly subject: string;
  readonly payload: Uint8Array;
}

export const documentTypeNumbers: Readonly<Record<DocumentTypeName, tamga.register.v1.DocumentType>> = {
  roster: DocumentType.DOCUMENT_TYPE_ROSTER,
  manifest: DocumentType.DOCUMENT_TYPE_MANIFEST,
  agreement: DocumentType.DOCUMENT_TYPE_AGREEMENT,
  suspension: DocumentType.DOCUMENT_TYPE_SUSPENSION,
  consent: DocumentType.DOCUMENT_TYPE_CONSENT,
};

/** The one message about a document that everybody gets: itself, or the notice of one that not everybody may see. */
export function registerEntry(entry: RegisteredEntry, { isPublic }: { isPublic: boolean }): RegisterMessage {
  const { subject, jws, hash, registeredMs } = entry;
  const payload = encode(SignedDocument, {
    ...namesOf(subject),
    ...(isPublic ? { jws } : { payloadHash: fromHex(hash) }),
    registeredMs: uint64(registeredMs),
  });
  return { subject: registerSubject(subject), payload };
}

/**
 * The copies of those who may see it. All are there before the notice: whoever meets it has its copy, or is to have none.
 * The same bytes whenever it is done again.
 */
export function restrictedCopies(
  { subject, jws, hash }: Pick<RegisteredEntry, 'subject' | 'jws' | 'hash'>,
  parties: readonly PartyId[],
): RegisterMessage[] {
  const payload = encode(SignedDocument, { ...namesOf(subject), jws });
  return [...new Set(parties)].map((party) => ({ subject: restrictedSubject({ party, hash }), payload }));
}

function namesOf({ type, document, version }: DocumentSubject): tamga.register.v1.SignedDocument.$Properties {
  return { type: documentTypeNumbers[type], id: document, version };
}
