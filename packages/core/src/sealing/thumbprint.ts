import { thumbprintFromBytes, type Thumbprint } from '../identifiers/index.ts';
import { concat, u16, utf8 } from '../bytes.ts';
import type { Primitives } from './primitives.ts';

/** What a key is. Its number stands in the thumbprint, so that no key is ever taken for one of another kind. */
export type KeyAlgorithm = 'composite' | 'x-wing' | 'ed25519' | 'ml-dsa-65' | 'ml-dsa-44';

/** Numbers of our own register, frozen (decision 0020): the drafts' code points may still move. */
export const keyAlgorithmNumbers: Readonly<Record<KeyAlgorithm, number>> = {
  composite: 1,
  'x-wing': 2,
  ed25519: 3,
  'ml-dsa-65': 4,
  'ml-dsa-44': 5,
};

const prefix = utf8('tamga/key/v1\0');

/** 02, "Bytes": SHA-256("tamga/key/v1\0" ‖ u16 alg ‖ raw key). */
export function thumbprint(
  primitives: Pick<Primitives, 'sha256'>,
  key: { algorithm: KeyAlgorithm; publicKey: Uint8Array },
): Thumbprint {
  const number = keyAlgorithmNumbers[key.algorithm];
  return thumbprintFromBytes(primitives.sha256(concat(prefix, u16(number), key.publicKey)));
}
