import { toHex } from '../../identifiers/index.ts';
import type { KeyAlgorithm, Primitives } from '../../sealing/index.ts';

/** The elementary keys that a public key consists of. */
export type PartAlgorithm = 'ML-DSA-65' | 'ML-DSA-44' | 'Ed25519' | 'ML-KEM-768' | 'X25519';

/** One of them. */
export interface KeyPart {
  readonly algorithm: PartAlgorithm;
  /** SHA-256 of its raw public key, hexadecimal: whoever holds the key compares it with any tool. */
  readonly sha256: string;
}

/** In the order in which they stand in the public key, with their lengths in bytes (FIPS 203, FIPS 204, RFC 7748, RFC 8032). */
const layouts: Readonly<Record<KeyAlgorithm, readonly (readonly [PartAlgorithm, number])[]>> = {
  composite: [
    ['ML-DSA-65', 1952],
    ['Ed25519', 32],
  ],
  'x-wing': [
    ['ML-KEM-768', 1184],
    ['X25519', 32],
  ],
  ed25519: [['Ed25519', 32]],
  'ml-dsa-65': [['ML-DSA-65', 1952]],
  'ml-dsa-44': [['ML-DSA-44', 1312]],
};

/** The parts of a public key whose length was checked. */
export function keyParts(
  primitives: Pick<Primitives, 'sha256'>,
  { algorithm, publicKey }: { algorithm: KeyAlgorithm; publicKey: Uint8Array },
): KeyPart[] {
  let start = 0;
  return layouts[algorithm].map(([part, bytes]) => {
    const raw = publicKey.subarray(start, start + bytes);
    start += bytes;
    return { algorithm: part, sha256: toHex(primitives.sha256(raw)) };
  });
}
