import type { SignatureClaim } from '@tamga/core/sealing';

/** Schemes whose claims travel to a worker, by their place in a batch. */
export const batchSchemes = ['ml-dsa-44', 'ml-dsa-65', 'ed25519'] as const;

export type BatchScheme = (typeof batchSchemes)[number];

/** A signature to be checked and the scheme that it claims. */
export interface SchemeClaim {
  readonly scheme: BatchScheme;
  readonly claim: SignatureClaim;
}

const noContext = 0xffff_ffff;
/** Scheme, and how long key, message, signature and context are. */
const wordsPerClaim = 5;

/** All claims in one piece of memory, which can be handed to another thread without being copied again. */
export function packClaims(claims: readonly SchemeClaim[]): ArrayBuffer {
  const head = 1 + claims.length * wordsPerClaim;
  const bytesCount = claims.reduce(
    (sum, { claim: { publicKey, message, signature, context } }) =>
      sum + publicKey.length + message.length + signature.length + (context?.length ?? 0),
    head * Uint32Array.BYTES_PER_ELEMENT,
  );
  const buffer = new ArrayBuffer(bytesCount);
  const words = new Uint32Array(buffer, 0, head);
  const bytes = new Uint8Array(buffer);
  let place = head * Uint32Array.BYTES_PER_ELEMENT;
  const put = (part: Uint8Array): void => {
    bytes.set(part, place);
    place += part.length;
  };
  words[0] = claims.length;
  for (const [i, { scheme, claim }] of claims.entries()) {
    const { publicKey, message, signature, context } = claim;
    words.set(
      [batchSchemes.indexOf(scheme), publicKey.length, message.length, signature.length, context?.length ?? noContext],
      1 + i * wordsPerClaim,
    );
    put(publicKey);
    put(message);
    put(signature);
    if (context !== undefined) put(context);
  }
  return buffer;
}

/** The claims of a batch, as views of its memory. It comes from our own process: a wrong one throws. */
export function unpackClaims(buffer: ArrayBuffer): SchemeClaim[] {
  const [count = 0] = new Uint32Array(buffer, 0, 1);
  const words = new Uint32Array(buffer, Uint32Array.BYTES_PER_ELEMENT, count * wordsPerClaim);
  let place = (1 + words.length) * Uint32Array.BYTES_PER_ELEMENT;
  const take = (length: number): Uint8Array => {
    const part = new Uint8Array(buffer, place, length);
    place += length;
    return part;
  };
  return Array.from({ length: count }, (_, i) => {
    const [scheme = 0, keyLength = 0, messageLength = 0, signatureLength = 0, contextLength = 0] = words.subarray(
      i * wordsPerClaim,
      (i + 1) * wordsPerClaim,
    );
    const name = batchSchemes[scheme];
    if (name === undefined) throw new RangeError(`no scheme ${scheme}`);
    const publicKey = take(keyLength);
    const message = take(messageLength);
    const signature = take(signatureLength);
    const claim = { publicKey, message, signature };
    return {
      scheme: name,
      claim: contextLength === noContext ? claim : { ...claim, context: take(contextLength) },
    };
  });
}
