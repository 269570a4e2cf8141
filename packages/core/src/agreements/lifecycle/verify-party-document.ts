import type { z } from 'zod';
import {
  isSignedAsAuthority,
  readDocument,
  readPayload,
  requiredSigner,
  verifyDocument,
  type DocumentCode,
  type KeyCode,
  type KeyDirectory,
  type PayloadCode,
  type ReadDelegate,
  type VerifiedRoster,
} from '../../documents/index.ts';
import { partyOf, toHex, type PartyId } from '../../identifiers/index.ts';
import type { Primitives } from '../../sealing/index.ts';
import { consentSchema, type ConsentDocument } from './consent-document.ts';
import { suspensionSchema, type SuspensionDocument } from './suspension-document.ts';

export interface VerifyPartyDocumentOptions {
  readonly primitives: Primitives;
  readonly roster: VerifiedRoster;
}

/** By which keys it is judged what an authority signed in the name of its party. */
export interface DelegatedKeys {
  /** The manifests that stand before the document in the register. Without them only a root's signature counts. */
  readonly directory?: KeyDirectory | undefined;
  /** When it was registered; undefined or 0: not yet, or laid down at founding. */
  readonly registeredMs?: number | undefined;
}

/** A document that its party signed, by itself. Whether it follows the version before is the register's to say. */
export interface PartyDocument<Content> {
  readonly content: Content;
  /** SHA-256 of the payload, hexadecimal. */
  readonly id: string;
}

export type VerifyPartyDocumentResult<Content> =
  | { ok: true; document: PartyDocument<Content> }
  | { ok: false; code: DocumentCode | PayloadCode | KeyCode; detail: string };

/** A suspension, resumption or termination: canonical, of this region, signed by exactly its party with both algorithms. */
export function verifySuspension(
  jws: string | Uint8Array,
  options: VerifyPartyDocumentOptions,
): Promise<VerifyPartyDocumentResult<SuspensionDocument>> {
  return verifyPartyDocument(jws, { ...options, type: 'suspension', schema: suspensionSchema });
}

/**
 * A consent or its withdrawal: canonical, of this region, signed with both algorithms by exactly its party's root, or by the
 * key of one of its authorities (decision 0128).
 */
export function verifyConsent(
  jws: string | Uint8Array,
  options: VerifyPartyDocumentOptions & DelegatedKeys,
): Promise<VerifyPartyDocumentResult<ConsentDocument>> {
  return verifyPartyDocument(jws, { ...options, type: 'consent', schema: consentSchema });
}

async function verifyPartyDocument<Content extends { party: PartyId; region: string; issuedAtMs: number }>(
  jws: string | Uint8Array,
  options: VerifyPartyDocumentOptions & DelegatedKeys & { type: 'suspension' | 'consent'; schema: z.ZodType<Content> },
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
  const { delegate } = read.document;
  if (delegate !== undefined) {
    const fault = await delegateFault(delegate, content, options);
    const id = toHex(primitives.sha256(read.document.payload));
    return fault === undefined
      ? { ok: true, document: { content, id } }
      : refused(fault, `not signed by a key of ${content.party} that counts: ${delegate.authority}`);
  }
  const result = await verifyDocument(jws, {
    primitives,
    type,
    required: [requiredSigner(member)],
    known: { members: roster.roster.members.map(requiredSigner), replaced: roster.replacedRoots },
  });
  if (!result.ok) return refused(result.code, `not signed by the root of exactly ${content.party}`);
  return { ok: true, document: { content, id: result.document.id } };
}

/**
 * The key must have counted when the document says that it was signed, and when it was registered: the hub's clock, which
 * its signer cannot choose. Whatever becomes of the key later, what was registered under it stands until it is withdrawn.
 */
async function delegateFault(
  delegate: ReadDelegate,
  { party, issuedAtMs }: { party: PartyId; issuedAtMs: number },
  { primitives, directory, registeredMs = 0 }: VerifyPartyDocumentOptions & DelegatedKeys,
): Promise<DocumentCode | KeyCode | undefined> {
  const { authority, thumbprint } = delegate;
  if (partyOf(authority) !== party) return 'SIGNER_FOREIGN';
  if (directory === undefined) return 'KEY_UNKNOWN';
  const nowMs = registeredMs === 0 ? issuedAtMs : registeredMs;
  const keyAt = (createdMs: number) => directory.signingKey({ authority, thumbprint, realm: 'live', createdMs, nowMs });
  const then = keyAt(issuedAtMs);
  if (!then.ok) return then.code;
  const key = keyAt(nowMs);
  if (!key.ok) return key.code;
  return (await isSignedAsAuthority(primitives, delegate, key.publicKey)) ? undefined : 'SIGNATURE_INVALID';
}

function refused(
  code: DocumentCode | PayloadCode | KeyCode,
  detail: string,
): { ok: false; code: DocumentCode | PayloadCode | KeyCode; detail: string } {
  return { ok: false, code, detail };
}
