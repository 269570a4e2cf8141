import { toHex, type DocumentTypeName, type PartyId } from '../identifiers/index.ts';
import { isStrictEd25519, type Primitives } from '../sealing/index.ts';
import type { DocumentCode } from './errors.ts';
import { readDocument, signerPairs, type ReadDocument, type ReadSignature } from './jws.ts';
import { documentAlgorithms, rootKeyId, type DocumentAlgorithm, type RequiredSigner } from './root-key.ts';

declare const verified: unique symbol;

/** A document that exactly the required parties signed, each with both algorithms. Its payload is not interpreted. */
export interface VerifiedDocument {
  readonly [verified]: true;
  readonly type: DocumentTypeName;
  readonly payload: Uint8Array;
  /** SHA-256 of the payload, hexadecimal: the document's id. Never taken of the JWS text. */
  readonly id: string;
  readonly signers: readonly PartyId[];
}

/** What must hold for a document to count. */
export interface DocumentRequirements {
  readonly primitives: Primitives;
  readonly type: DocumentTypeName;
  /**
   * Exactly these parties must have signed: a document signed by more or by fewer is another document. A party that
   * replaces its root stands here twice and signs with both.
   */
  readonly required: readonly RequiredSigner[];
  /** Roots by which it is said whose a signature is that should not be there. Without them it is a stranger's. */
  readonly known?: KnownRoots | undefined;
}

/** Roots that are known beside those required: of the members, and those that were replaced. */
export interface KnownRoots {
  readonly members: readonly RequiredSigner[];
  readonly replaced: readonly RequiredSigner[];
}

/** A verified document or why it does not count. */
export type VerifyDocumentResult = { ok: true; document: VerifiedDocument } | { ok: false; code: DocumentCode };

/** Checks every required signature by itself: no signature makes up for another that is missing or wrong. */
export async function verifyDocument(
  jws: string | Uint8Array,
  requirements: DocumentRequirements,
): Promise<VerifyDocumentResult> {
  const read = readDocument(jws);
  return read.ok ? await verifyReadDocument(read.document, requirements) : read;
}

/** The same of a document that was read already. */
export async function verifyReadDocument(
  read: ReadDocument,
  requirements: DocumentRequirements,
): Promise<VerifyDocumentResult> {
  const checked = await checkRead(read, requirements);
  if (!checked.ok) return checked;
  if (checked.missing.length > 0) return refused('PARTY_MISSING');
  const { payload, signed } = checked;
  const id = toHex(requirements.primitives.sha256(payload));
  const document = { type: requirements.type, payload, id, signers: signed };
  return { ok: true, document: document as unknown as VerifiedDocument };
}

/** Which of the required parties have signed so far. All that is there holds; `missing` empty: the document is complete. */
export type CheckSignaturesResult =
  | { ok: true; payload: Uint8Array; signed: readonly PartyId[]; missing: readonly PartyId[] }
  | { ok: false; code: DocumentCode };

/**
 * Checks a document that parties sign one after the other: each signature that is there by itself, both halves of each
 * party. One that is wrong, half, a stranger's or of a key that was replaced refuses the whole.
 */
export async function checkSignatures(
  jws: string | Uint8Array,
  requirements: DocumentRequirements,
): Promise<CheckSignaturesResult> {
  const read = readDocument(jws);
  return read.ok ? await checkRead(read.document, requirements) : read;
}

async function checkRead(document: ReadDocument, requirements: DocumentRequirements): Promise<CheckSignaturesResult> {
  const { primitives, type, required } = requirements;
  if (document.type !== type) return refused('DOCUMENT_TYPE');
  const parties = [...new Set(required.map((signer) => signer.party))];
  if (required.length === 0 || JSON.stringify(document.signers) !== JSON.stringify(signerPairs(parties))) {
    return refused('SIGNERS_MISMATCH');
  }
  const claims = claimsOf(primitives, document, required);
  // What is left over was signed by a stranger, or by a key that the party does not have.
  const stray = document.signatures.find((signature) => !claims.some((claim) => claim.signature === signature));
  if (stray !== undefined) return refused(strayCode(primitives, stray, requirements.known));
  const counts = required.map((signer) => claims.filter((claim) => claim.signer === signer).length);
  if (counts.some((count) => count > 0 && count < documentAlgorithms.length)) return refused('HYBRID_HALF_MISSING');
  const results = await Promise.all(claims.map((claim) => isValid(primitives, claim)));
  if (!results.every(Boolean)) return refused('SIGNATURE_INVALID');
  const isMissing = (party: PartyId): boolean =>
    required.some((signer, i) => signer.party === party && counts[i] === 0);
  const sorted = parties.toSorted();
  return {
    ok: true,
    payload: document.payload,
    signed: sorted.filter((party) => !isMissing(party)),
    missing: sorted.filter(isMissing),
  };
}

interface Claim {
  readonly algorithm: DocumentAlgorithm;
  readonly signer: RequiredSigner;
  readonly signature: ReadSignature;
}

/** Finds for every required party and algorithm the signature under exactly that key, where there is one. */
function claimsOf(primitives: Primitives, { signatures }: ReadDocument, required: readonly RequiredSigner[]): Claim[] {
  return required.flatMap((signer) =>
    documentAlgorithms.flatMap((algorithm) => {
      const kid = rootKeyId(primitives, { algorithm, keys: signer });
      const signature = signatures.find(({ header }) => header.alg === algorithm && header.kid === kid);
      return signature === undefined ? [] : [{ algorithm, signer, signature }];
    }),
  );
}

/** Whose signature it is that should not be there. */
function strayCode(primitives: Primitives, stray: ReadSignature, known: KnownRoots | undefined): DocumentCode {
  const isOneOf = (signers: readonly RequiredSigner[]): boolean =>
    signers.some((signer) => stray.header.kid === rootKeyId(primitives, { algorithm: stray.header.alg, keys: signer }));
  if (isOneOf(known?.replaced ?? [])) return 'ROOT_REPLACED';
  return isOneOf(known?.members ?? []) ? 'SIGNER_FOREIGN' : 'KEY_UNKNOWN';
}

function isValid(primitives: Primitives, { algorithm, signer, signature }: Claim): Promise<boolean> {
  const claim = { message: signature.signingInput, signature: signature.signature };
  if (algorithm === 'ML-DSA-65') return primitives.mlDsa65.verify({ ...claim, publicKey: signer.mlDsa65 });
  const edClaim = { ...claim, publicKey: signer.ed25519 };
  return isStrictEd25519(edClaim) ? primitives.ed25519.verify(edClaim) : Promise.resolve(false);
}

function refused(code: DocumentCode): { ok: false; code: DocumentCode } {
  return { ok: false, code };
}
