import { z } from 'zod';
import type { AuthorityId, DocumentTypeName, Thumbprint } from '../identifiers/index.ts';
import { verifyComposite, type Primitives, type Signer, type SigningContext } from '../sealing/index.ts';
import { authority, decodeBase64url, encodeBase64url } from './fields.ts';

/** Types that the key of an authority may sign in place of its party's root, which lies offline (decision 0128). */
export type DelegatedType = Extract<DocumentTypeName, 'consent'>;

export const delegatedTypes: readonly DelegatedType[] = ['consent'];

/** Both halves in one signature: draft-ietf-lamps-pq-composite-sigs, in a context of its own. */
const delegatedAlgorithm = 'ML-DSA-65-Ed25519';
/** No signature of a message, a receipt or a proof of possession verifies in it, and none of it verifies as theirs. */
const delegatedContext: SigningContext = 'tamga/document/v1';

/** The protected header. `authority` is critical (RFC 7515 §4.1.11): nobody takes such a document for one of a root. */
interface DelegatedHeader {
  readonly alg: typeof delegatedAlgorithm;
  readonly kid: string;
  readonly typ: string;
  readonly crit: readonly ['authority'];
  readonly authority: AuthorityId;
}

/** The one signature of such a document. Nothing is verified. */
export interface ReadDelegate {
  readonly authority: AuthorityId;
  readonly thumbprint: Thumbprint;
  readonly typ: string;
  /** BASE64URL(protected) ‖ "." ‖ BASE64URL(payload): the bytes that are signed. */
  readonly signingInput: Uint8Array;
  readonly signature: Uint8Array;
}

const delegatedHeader: z.ZodType<DelegatedHeader> = z.strictObject({
  alg: z.literal(delegatedAlgorithm),
  kid: z.string().regex(/^[0-9a-f]{64}$/u),
  typ: z.string(),
  crit: z.tuple([z.literal('authority')]),
  authority,
});

/** A General JWS whose one signature is made by the key of an authority. */
export async function signAsAuthority(options: {
  readonly type: DelegatedType;
  readonly payload: Uint8Array;
  readonly authority: AuthorityId;
  readonly signer: Signer;
}): Promise<string> {
  const { type, signer } = options;
  const header = encodeHeader({
    alg: delegatedAlgorithm,
    kid: signer.thumbprint,
    typ: `tamga-${type}+jws`,
    crit: ['authority'],
    authority: options.authority,
  });
  const payload = encodeBase64url(options.payload);
  const signature = await signer.sign(delegatedContext, new TextEncoder().encode(`${header}.${payload}`));
  return JSON.stringify({ payload, signatures: [{ protected: header, signature: encodeBase64url(signature) }] });
}

/** Whether both halves of the signature hold under this key. Whose key it is, and whether it counts, is asked before. */
export function isSignedAsAuthority(
  primitives: Primitives,
  { signingInput, signature }: ReadDelegate,
  publicKey: Uint8Array,
): Promise<boolean> {
  return verifyComposite(primitives, { publicKey, context: delegatedContext, message: signingInput, signature });
}

/** Undefined: the header is not one of an authority's signature. `canonical`: it has its one accepted form. */
export function readDelegate(
  texts: { protected: string; signature: string },
  { headerJson, payloadText }: { headerJson: unknown; payloadText: string },
): { delegate: ReadDelegate; canonical: boolean } | undefined {
  const header = delegatedHeader.safeParse(headerJson);
  const signature = decodeBase64url(texts.signature);
  if (!header.success || signature === undefined) return undefined;
  const { authority: signer, kid, typ } = header.data;
  const signingInput = new TextEncoder().encode(`${texts.protected}.${payloadText}`);
  const delegate = { authority: signer, thumbprint: kid as Thumbprint, typ, signingInput, signature };
  return { delegate, canonical: encodeHeader(header.data) === texts.protected };
}

function encodeHeader({ alg, kid, typ, crit, authority: signer }: DelegatedHeader): string {
  return encodeBase64url(new TextEncoder().encode(JSON.stringify({ alg, kid, typ, crit, authority: signer })));
}
