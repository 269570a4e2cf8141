import type { PartyId } from '../identifiers/index.ts';
import { thumbprint, type Primitives } from '../sealing/index.ts';
import { DocumentsError } from './errors.ts';

/** JOSE algorithms of the two halves (RFC 9864; draft-ietf-cose-dilithium). Both are always required. */
export type DocumentAlgorithm = 'Ed25519' | 'ML-DSA-65';

export const documentAlgorithms: readonly DocumentAlgorithm[] = ['Ed25519', 'ML-DSA-65'];

/** The public keys of a party's offline root. */
export interface RootKeys {
  readonly ed25519: Uint8Array;
  readonly mlDsa65: Uint8Array;
}

/** A party and the root keys by which its signatures are checked. */
export interface RequiredSigner extends RootKeys {
  readonly party: PartyId;
}

/** Signs documents for a party, with either half. Implemented by a key file or a token; the private keys never cross it. */
export interface DocumentSigner extends RequiredSigner {
  sign(algorithm: DocumentAlgorithm, bytes: Uint8Array): Promise<Uint8Array>;
}

const seedBytesCount = 32;

/** A document signer in memory from 64 bytes of seed: ML-DSA-65 ‖ Ed25519. The caller may wipe the seed at once. */
export function documentSigner(primitives: Primitives, options: { party: PartyId; seed: Uint8Array }): DocumentSigner {
  const { party, seed } = options;
  if (seed.length !== 2 * seedBytesCount) {
    throw new DocumentsError('KEY_INVALID', `a document seed has ${2 * seedBytesCount} bytes, not ${seed.length}`);
  }
  const mlDsa65 = primitives.mlDsa65.keyFromSeed(seed.subarray(0, seedBytesCount));
  const ed25519 = primitives.ed25519.keyFromSeed(seed.subarray(seedBytesCount));
  return {
    party,
    ed25519: ed25519.publicKey,
    mlDsa65: mlDsa65.publicKey,
    sign: (algorithm, message) => (algorithm === 'Ed25519' ? ed25519 : mlDsa65).sign({ message }),
  };
}

/** The key id of one half: its thumbprint, in hexadecimal. */
export function rootKeyId(
  primitives: Pick<Primitives, 'sha256'>,
  { algorithm, keys }: { algorithm: DocumentAlgorithm; keys: RootKeys },
): string {
  return algorithm === 'Ed25519'
    ? thumbprint(primitives, { algorithm: 'ed25519', publicKey: keys.ed25519 })
    : thumbprint(primitives, { algorithm: 'ml-dsa-65', publicKey: keys.mlDsa65 });
}
