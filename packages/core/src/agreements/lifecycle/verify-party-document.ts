import type { z } from 'zod';
import {
  readDocument,
  readPayload,
  requiredSigner,
  verifyDocument,
  type DocumentCode,
  type PayloadCode,
  type VerifiedRoster,
} from '../../documents/index.ts';
import { toHex, type PartyId } from '../../identifiers/index.ts';
import type { Primitives } from '../../sealing/index.ts';
import { consentSchema, type ConsentDocument } from './consent-document.ts';
import { suspensionSchema, type SuspensionDocument } from './suspension-document.ts';

export interface VerifyPartyDocumentOptions {
  readonly primitives: Primitives;
  readonly roster: VerifiedRoster;
}

/** A document that its party's root signed, by itself. Whether it follows the version before is the register's to say. */
export interface PartyDocument<Content> {
  readonly content: Content;
  /** SHA-256 of the payload, hexadecimal. */
  readonly id: string;
}

export type VerifyPartyDocumentResult<Content> =
  | { ok: true; document: PartyDocument<Content> }
  | { ok: false; code: DocumentCode | PayloadCode; detail: string };

/** A suspension, resumption or termination: canonical, of this region, signed by exactly its party with both algorithms. */
export function verifySuspension(
  jws: string | Uint8Array,
  options: VerifyPartyDocumentOptions,
): Promise<VerifyPartyDocumentResult<SuspensionDocument>> {
  return verifyPartyDocument(jws, { ...options, type: 'suspension', schema: suspensionSchema });
}

/** A consent or its withdrawal: canonical, of this region, signed by exactly its party with both algorithms. */
export function verifyConsent(
  jws: string | Uint8Array,
  options: VerifyPartyDocumentOptions,
): Promise<VerifyPartyDocumentResult<ConsentDocument>> {
  return verifyPartyDocument(jws, { ...options, type: 'consent', schema: consentSchema });
}

async function verifyPartyDocument<Content extends { party: PartyId; region: string }>(
  jws: string | Uint8Array,
  options: VerifyPartyDocumentOptions & { type: 'suspension' | 'consent'; schema: z.ZodType<Content> },
): Promise<VerifyPartyDocumentResult<Content>> {
  const { primitives, roster, type, schema } = options;
  const read = readDocument(jws);
  if (!read.ok) return refused(read.code, 'not a signed document');
  if (read.document.type !== type) return refused('DOCUMENT_TYPE', `this is a document of type ${read.document.type}`);
  const payload = readPayload(read.document.payload, schema);
  if (!payload.ok) return payload;
  const content = payload.value;
  const member = roster.roster.members.find(({ party }) => party === content.party);
  if (member === undefined) return refused('PARTY_UNKNOWN', `${content.party} is not in the roster`);
  if (content.region !== toHex(roster.regionHash))
    return refused('REGION_MISMATCH', 'the document is of another region');
  const result = await verifyDocument(jws, {
    primitives,
    type,
    required: [requiredSigner(member)],
    known: { members: roster.roster.members.map(requiredSigner), replaced: roster.replacedRoots },
  });
  if (!result.ok) return refused(result.code, `not signed by the root of exactly ${content.party}`);
  return { ok: true, document: { content, id: result.document.id } };
}

function refused(
  code: DocumentCode | PayloadCode,
  detail: string,
): { ok: false; code: DocumentCode | PayloadCode; detail: string } {
  return { ok: false, code, detail };
}
