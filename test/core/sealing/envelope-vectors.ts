/**
 * Makes the golden vectors of packages/core/src/sealing/vectors: always the same bytes, from fixed seeds and noble's
 * primitives. `node test/core/sealing/generate-vectors.ts` writes them; a test holds the committed file to this code.
 */
import { type AuthorityId } from '@tamga/core/identifiers';
import { decapsulatorOf, fixedBytes, kz, ru, signerOf, tj, uz } from './fixture.ts';
import { makeInvalid } from './invalid-vectors.ts';
import { makeValid } from './valid-vectors.ts';
import type { VectorFile } from './vector-types.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const castOf: readonly AuthorityId[] = [kz, uz, ru, tj];

const comment = [
  'TEST VECTORS of the sealed envelope, suite 1. Every key in this file is public: use none of it for anything else.',
  'Bytes are hexadecimal. Private keys are seeds: signing ML-DSA-65 || Ed25519, encryption X-Wing.',
  'A valid vector parses, verifies under its sender and opens for each of its recipients whose stanza it carries.',
  'An invalid vector is a valid one with `remove` bytes at offset `at` replaced by `insert`; it is refused with `code`.',
];

/** All vectors, made anew. */
export async function makeVectors(): Promise<VectorFile> {
  const made = await makeValid();
  return {
    comment,
    suite: 1,
    signingKeys: keysOf('signing', 64, signerOf),
    encryptionKeys: keysOf('encryption', 32, decapsulatorOf),
    valid: made.map(({ vector }) => vector),
    invalid: await makeInvalid(made),
  };
}

function keysOf(
  use: string,
  seedBytes: number,
  make: (authority: AuthorityId) => { publicKey: Uint8Array; thumbprint: string },
) {
  return Object.fromEntries(
    castOf.map((authority) => {
      const { publicKey, thumbprint } = make(authority);
      return [
        authority,
        { seed: hex(fixedBytes(`${use} ${authority}`, seedBytes)), publicKey: hex(publicKey), thumbprint },
      ];
    }),
  );
}
