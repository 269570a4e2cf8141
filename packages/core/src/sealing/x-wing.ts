import type { Thumbprint } from '../identifiers/index.ts';
import { SealingError } from './errors.ts';
import type { Decapsulator } from './keys.ts';
import { encBytesCount, xWingSeedBytesCount } from './limits.ts';
import type { Primitives } from './primitives.ts';
import { thumbprint } from './thumbprint.ts';

/** A decapsulator in memory from the 32-byte X-Wing seed. The caller may wipe the seed at once. */
export function xWingDecapsulator(primitives: Primitives, seed: Uint8Array): Decapsulator {
  if (seed.length !== xWingSeedBytesCount) {
    throw new SealingError('KEY_INVALID', `an X-Wing seed has ${xWingSeedBytesCount} bytes, not ${seed.length}`);
  }
  const key = primitives.xWing.keyFromSeed(seed);
  return {
    publicKey: key.publicKey,
    thumbprint: xWingThumbprint(primitives, key.publicKey),
    async decapsulate(enc) {
      return enc.length === encBytesCount ? key.decapsulate(enc) : undefined;
    },
  };
}

/** The thumbprint of an X-Wing public key. */
export function xWingThumbprint(primitives: Pick<Primitives, 'sha256'>, publicKey: Uint8Array): Thumbprint {
  return thumbprint(primitives, { algorithm: 'x-wing', publicKey });
}
