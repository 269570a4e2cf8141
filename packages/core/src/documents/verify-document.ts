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
}

/** A verified document or why it does not count. */
export type VerifyDocumentResult = { ok: true; document: VerifiedDocument } | { ok: false; code: DocumentCode };

/** Checks every required signature by itself: no signature makes up for another that is missing or wrong. */
export async function verifyDocument(
  jws: string | Uint8Array,
  requirements: DocumentRequirements,
): Promise<VerifyDocumentResult> {
  const { primitives, type, required } = requirements;
  const read = readDocument(jws);
  if (!read.ok) return read;
  const { document } = read;
  if (document.type !== type) return refused('DOCUMENT_TYPE');
  const parties = [...new Set(required.map((signer) => signer.party))];
  if (required.length === 0 || JSON.stringify(document.signers) !== JSON.stringify(signerPairs(parties))) {
    return refused('SIGNERS_MISMATCH');
  }
  const assigned = assignSignatures(primitives, document, required);
  if (!assigned.ok) return assigned;
  const results = await Promise.all(assigned.claims.map((claim) => isValid(primitives, claim)));
  if (!results.every(Boolean)) return refused('SIGNATURE_INVALID');
  const { payload } = document;
  const id = toHex(primitives.sha256(payload));
  return { ok: true, document: { type, payload, id, signers: parties.toSorted() } as unknown as VerifiedDocument };
}

interface Claim {
  readonly algorithm: DocumentAlgorithm;
  readonly signer: RequiredSigner;
  readonly signature: ReadSignature;
}

/** Finds for every required party and algorithm the signature under exactly that key. */
function assignSignatures(
  primitives: Primitives,
  { signatures }: ReadDocument,
  required: readonly RequiredSigner[],
): { ok: true; claims: Claim[] } | { ok: false; code: DocumentCode } {
  const claims: Claim[] = [];
  for (const signer of required) {
    const found = documentAlgorithms.flatMap((algorithm) => {
      const kid = rootKeyId(primitives, { algorithm, keys: signer });
      const signature = signatures.find(({ header }) => header.alg === algorithm && header.kid === kid);
      return signature === undefined ? [] : [{ algorithm, signer, signature }];
    });
    claims.push(...found);
  }
  // What is left over was signed by a stranger, or by a key that the party does not have.
  if (claims.length < signatures.length) return refused('KEY_UNKNOWN');
  const complete = required.filter((signer) => claims.filter((claim) => claim.signer === signer).length === 2);
  if (complete.length === required.length) return { ok: true, claims };
  const half = required.some((signer) => claims.filter((claim) => claim.signer === signer).length === 1);
  return refused(half ? 'HYBRID_HALF_MISSING' : 'PARTY_MISSING');
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
