import { z } from 'zod';
import { documentTypes, isPartyId, type DocumentTypeName, type PartyId } from '../identifiers/index.ts';
import { delegatedTypes, readDelegate, type ReadDelegate } from './delegated.ts';
import type { DocumentCode } from './errors.ts';
import { decodeBase64url, encodeBase64url, hasDistinct, party } from './fields.ts';
import { documentAlgorithms, type DocumentAlgorithm } from './root-key.ts';

/** Largest General JWS: a manifest of many keys signed by two algorithms stays far below. */
export const documentBytesMax = 4_194_304;
const signatureCountMax = 256;

/** One entry of `signers`: who must sign, with what. */
export interface SignerPair {
  readonly party: PartyId;
  readonly alg: DocumentAlgorithm;
}

/** The protected header of every signature (02, "Documents"). `signers` is critical (RFC 7515 §4.1.11): nobody may ignore it. */
export interface ProtectedHeader {
  readonly alg: DocumentAlgorithm;
  readonly kid: string;
  readonly typ: string;
  readonly crit: readonly ['signers'];
  readonly signers: readonly SignerPair[];
}

/** A signature with the header that it covers. Nothing is verified. */
export interface ReadSignature {
  readonly header: ProtectedHeader;
  /** BASE64URL(protected) ‖ "." ‖ BASE64URL(payload): the bytes that are signed. */
  readonly signingInput: Uint8Array;
  readonly signature: Uint8Array;
  readonly texts: { readonly protected: string; readonly signature: string };
}

/** A General JWS of right shape. Nothing in it is verified: neither payload nor who signed. */
export interface ReadDocument {
  readonly type: DocumentTypeName;
  readonly payload: Uint8Array;
  readonly payloadText: string;
  /** The pairs that every header names, ascending by party, Ed25519 first. None where an authority signed. */
  readonly signers: readonly SignerPair[];
  /** Signatures of roots. */
  readonly signatures: readonly ReadSignature[];
  /** The signature of an authority in place of its party's root. */
  readonly delegate?: ReadDelegate | undefined;
}

/** A read document or why it is none. */
export type ReadDocumentResult = { ok: true; document: ReadDocument } | { ok: false; code: DocumentCode };

const generalJws = z.strictObject({
  payload: z.string(),
  signatures: z
    .array(z.strictObject({ protected: z.string(), signature: z.string() }))
    .min(1)
    .max(signatureCountMax),
});

const algorithm = z.enum(['Ed25519', 'ML-DSA-65']);
const protectedHeader: z.ZodType<ProtectedHeader> = z.strictObject({
  alg: algorithm,
  kid: z.string().regex(/^[0-9a-f]{64}$/u),
  typ: z.string(),
  crit: z.tuple([z.literal('signers')]),
  signers: z
    .array(z.strictObject({ party, alg: algorithm }))
    .min(2)
    .max(signatureCountMax),
});

/** The media type in `typ`: a document of one type is never taken for one of another. */
export function documentTyp(type: DocumentTypeName): string {
  return `tamga-${type}+jws`;
}

/** The pairs for a set of parties, in the one order that is accepted. */
export function signerPairs(parties: readonly PartyId[]): SignerPair[] {
  return parties.toSorted().flatMap((one) => documentAlgorithms.map((alg) => ({ party: one, alg })));
}

/** The bytes that one signature covers (RFC 7515 §5.1). */
export function signingInputOf(texts: { protected: string; payload: string }): Uint8Array {
  return new TextEncoder().encode(`${texts.protected}.${texts.payload}`);
}

/** The text of a protected header, in the one form that is accepted. */
export function encodeProtected(header: ProtectedHeader): string {
  const { alg, kid, typ, crit, signers } = header;
  return encodeBase64url(new TextEncoder().encode(JSON.stringify({ alg, kid, typ, crit, signers })));
}

/** Reads a General JWS strictly. The payload is not interpreted, no signature is checked. */
export function readDocument(jws: string | Uint8Array): ReadDocumentResult {
  const text = typeof jws === 'string' ? jws : decodeUtf8(jws);
  if (text === undefined) return refused('DOCUMENT_MALFORMED');
  if (text.length > documentBytesMax) return refused('DOCUMENT_TOO_LARGE');
  const parsed = parseJson(text);
  if (hasUnprotectedHeader(parsed)) return refused('UNPROTECTED_HEADER');
  const general = generalJws.safeParse(parsed);
  if (!general.success) return refused('DOCUMENT_MALFORMED');
  const payload = decodeBase64url(general.data.payload);
  if (payload === undefined) return refused('DOCUMENT_NOT_CANONICAL');
  const delegated = delegatedDocument(general.data, payload);
  if (delegated !== undefined) return delegated;
  const signatures: ReadSignature[] = [];
  for (const texts of general.data.signatures) {
    const read = readSignature(texts, general.data.payload);
    if (!read.ok) return read;
    signatures.push(read.signature);
  }
  return agreedDocument({ payload, payloadText: general.data.payload, signatures });
}

/** RFC 7515 §7.2.1 allows unprotected members; here everything that says how to verify is signed. */
function hasUnprotectedHeader(parsed: unknown): boolean {
  const outer = z.object({ signatures: z.array(z.looseObject({})) }).safeParse(parsed);
  return outer.success && outer.data.signatures.some((signature) => 'header' in signature);
}

function readSignature(
  texts: { protected: string; signature: string },
  payloadText: string,
): { ok: true; signature: ReadSignature } | { ok: false; code: DocumentCode } {
  const headerBytes = decodeBase64url(texts.protected);
  const signature = decodeBase64url(texts.signature);
  if (headerBytes === undefined || signature === undefined) return refused('DOCUMENT_NOT_CANONICAL');
  const header = protectedHeader.safeParse(parseJson(decodeUtf8(headerBytes) ?? ''));
  if (!header.success) return refused('PROTECTED_HEADER');
  // A doubled member or other white space would read differently elsewhere: only our own form of the header is taken.
  if (encodeProtected(header.data) !== texts.protected) return refused('DOCUMENT_NOT_CANONICAL');
  const signingInput = signingInputOf({ protected: texts.protected, payload: payloadText });
  return { ok: true, signature: { header: header.data, signingInput, signature, texts } };
}

/** Undefined: no authority signed. One that did signs alone, and only what authorities may sign. */
function delegatedDocument(
  { payload: payloadText, signatures }: z.infer<typeof generalJws>,
  payload: Uint8Array,
): ReadDocumentResult | undefined {
  const [texts, ...others] = signatures;
  const headerBytes = texts === undefined ? undefined : decodeBase64url(texts.protected);
  if (texts === undefined || headerBytes === undefined || others.length > 0) return undefined;
  const read = readDelegate(texts, { headerJson: parseJson(decodeUtf8(headerBytes) ?? ''), payloadText });
  if (read === undefined) return undefined;
  if (!read.canonical) return refused('DOCUMENT_NOT_CANONICAL');
  const { delegate } = read;
  const type = delegatedTypes.find((one) => documentTyp(one) === delegate.typ);
  if (type === undefined) return refused('DOCUMENT_TYPE');
  return { ok: true, document: { type, payload, payloadText, signers: [], signatures: [], delegate } };
}

/** Every header must name the same type and the same pairs, each party with both algorithms. */
function agreedDocument(parts: Omit<ReadDocument, 'type' | 'signers'>): ReadDocumentResult {
  const first = parts.signatures[0]?.header;
  if (first === undefined) return refused('DOCUMENT_MALFORMED');
  const type = documentTypes.find((one) => documentTyp(one) === first.typ);
  if (type === undefined || parts.signatures.some(({ header }) => header.typ !== first.typ))
    return refused('DOCUMENT_TYPE');
  const own = JSON.stringify(first.signers);
  const complete = signerPairs([...new Set(first.signers.map((pair) => pair.party))].filter(isPartyId));
  const agreed = parts.signatures.every(({ header }) => JSON.stringify(header.signers) === own);
  if (!agreed || own !== JSON.stringify(complete)) return refused('SIGNERS_MISMATCH');
  if (!hasDistinct(parts.signatures, ({ header }) => `${header.alg} ${header.kid}`))
    return refused('SIGNATURE_DUPLICATE');
  return { ok: true, document: { ...parts, type, signers: first.signers } };
}

/** UTF-8 that is well formed, or undefined. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The value of a JSON text, or undefined. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refused(code: DocumentCode): { ok: false; code: DocumentCode } {
  return { ok: false, code };
}
