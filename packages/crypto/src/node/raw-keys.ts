import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { BoundedCache } from './bounded-cache.ts';

/** Algorithms whose raw keys node imports, under node's own names. */
export type RawAlgorithm = 'ed25519' | 'x25519' | 'ml-dsa-44' | 'ml-dsa-65' | 'ml-kem-768';

const publicKeyCountMax = 2048;

/** Which raw form of a private key is its seed. */
const seedFormats = {
  ed25519: 'raw-private',
  x25519: 'raw-private',
  'ml-dsa-44': 'raw-seed',
  'ml-dsa-65': 'raw-seed',
  'ml-kem-768': 'raw-seed',
} as const;

/** A private key from its seed. Throws where the seed has a wrong length. */
export function privateKeyFromSeed(algorithm: RawAlgorithm, seed: Uint8Array): KeyObject {
  const format = seedFormats[algorithm];
  return createPrivateKey({ key: Buffer.from(seed), format, asymmetricKeyType: algorithm });
}

/** The raw public half. */
export function rawPublicKey(privateKey: KeyObject): Uint8Array {
  return Uint8Array.from(createPublicKey(privateKey).export({ format: 'raw-public' }));
}

/**
 * Imports raw public keys and keeps those used last: importing an ML-DSA key costs a fifth of verifying with it. Keyed
 * by the key's whole bytes, so nothing that happens to a caller's buffer can change what is found.
 */
export function publicKeyCache(algorithm: RawAlgorithm): (raw: Uint8Array) => KeyObject | undefined {
  const cache = new BoundedCache<KeyObject>({ countMax: publicKeyCountMax });
  return (raw) => {
    const view = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
    try {
      return cache.get(view.toString('latin1'), () => importPublicKey(algorithm, view));
    } catch {
      return undefined;
    }
  };
}

function importPublicKey(algorithm: RawAlgorithm, raw: Buffer): KeyObject {
  return createPublicKey({ key: raw, format: 'raw-public', asymmetricKeyType: algorithm });
}
