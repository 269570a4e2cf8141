import type { DocumentTypeName, PartyId } from '../identifiers/index.ts';
import type { Primitives } from '../sealing/index.ts';
import { DocumentsError } from './errors.ts';
import { encodeBase64url, hasDistinct } from './fields.ts';
import { documentTyp, encodeProtected, readDocument, signerPairs, signingInputOf, type ReadDocument } from './jws.ts';
import { documentAlgorithms, rootKeyId, type DocumentSigner } from './root-key.ts';

/** What is signed, by whom it must be signed, and who of them signs here. */
export interface SigningOptions {
  readonly primitives: Pick<Primitives, 'sha256'>;
  readonly type: DocumentTypeName;
  readonly payload: Uint8Array;
  /** Every party whose signatures the document needs. */
  readonly parties: readonly PartyId[];
  /**
   * Those of them that sign now, one with its old and its new root as two. The others sign the same payload elsewhere;
   * combineDocuments joins them.
   */
  readonly signers: readonly DocumentSigner[];
}

interface SignatureTexts {
  readonly protected: string;
  readonly signature: string;
}

/** A General JWS with both signatures of every signer given. It verifies once all parties have signed. */
export async function signDocument(options: SigningOptions): Promise<string> {
  const { primitives, type, parties, signers } = options;
  const strangers = signers.filter((signer) => !parties.includes(signer.party));
  if (
    signers.length === 0 ||
    strangers.length > 0 ||
    !hasDistinct(parties, String) ||
    !hasDistinct(signers, (one) => rootKeyId(primitives, { algorithm: 'Ed25519', keys: one }))
  ) {
    throw new DocumentsError('SIGNERS_INVALID', 'signers must be distinct and among the parties that have to sign');
  }
  const payload = encodeBase64url(options.payload);
  const pairs = signerPairs(parties);
  const signatures = await Promise.all(
    signers.flatMap((signer) =>
      documentAlgorithms.map(async (alg): Promise<SignatureTexts> => {
        const kid = rootKeyId(primitives, { algorithm: alg, keys: signer });
        const header = encodeProtected({ alg, kid, typ: documentTyp(type), crit: ['signers'], signers: pairs });
        const signature = await signer.sign(alg, signingInputOf({ protected: header, payload }));
        return { protected: header, signature: encodeBase64url(signature) };
      }),
    ),
  );
  return generalJws(payload, signatures);
}

/** Joins signatures that parties made separately over the same payload for the same set of signers. */
export function combineDocuments(documents: readonly string[]): string {
  const read = documents.map(readOwn);
  const [first] = read;
  if (first === undefined) throw new DocumentsError('DOCUMENT_INVALID', 'there is no document to combine');
  const same = read.every(
    (one) =>
      one.payloadText === first.payloadText &&
      one.type === first.type &&
      JSON.stringify(one.signers) === JSON.stringify(first.signers),
  );
  if (!same) throw new DocumentsError('DOCUMENT_INVALID', 'the documents differ in payload, type or required signers');
  const texts = read.flatMap((one) => one.signatures.map((signature) => signature.texts));
  const byHeader = new Map(texts.map((one) => [one.protected, one]));
  return generalJws(first.payloadText, [...byHeader.values()]);
}

/**
 * Adds a party's two signatures to a document that others began to sign, over the very payload bytes that they signed. What
 * is there is not verified: see checkSignatures. Signing again replaces the own signatures.
 */
export async function addSignatures(
  jws: string,
  { primitives, signer }: { primitives: Pick<Primitives, 'sha256'>; signer: DocumentSigner },
): Promise<string> {
  const { type, payload, signers } = readOwn(jws);
  const parties = [...new Set(signers.map(({ party }) => party))];
  return combineDocuments([jws, await signDocument({ primitives, type, payload, parties, signers: [signer] })]);
}

function readOwn(jws: string): ReadDocument {
  const read = readDocument(jws);
  if (!read.ok) throw new DocumentsError('DOCUMENT_INVALID', `not a signed document: ${read.code}`);
  return read.document;
}

function generalJws(payload: string, signatures: readonly SignatureTexts[]): string {
  return JSON.stringify({ payload, signatures });
}
