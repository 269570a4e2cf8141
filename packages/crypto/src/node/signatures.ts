import { sign, verify, type KeyObject } from 'node:crypto';
import type { Ed25519, SignatureClaim, SignatureScheme } from '@tamga/core/sealing';
import { nobleEd25519 } from '../noble/ed25519.ts';
import { privateKeyFromSeed, publicKeyCache, rawPublicKey, type RawAlgorithm } from './raw-keys.ts';

type KeyInput = KeyObject | { key: KeyObject; context: Uint8Array };

/** Signing and verifying in the thread pool: the event loop goes on, and all cores work. */
export function nodeSignatureScheme(algorithm: RawAlgorithm): SignatureScheme {
  const publicKeys = publicKeyCache(algorithm);
  return {
    keyFromSeed(seed) {
      const privateKey = privateKeyFromSeed(algorithm, seed);
      return {
        publicKey: rawPublicKey(privateKey),
        sign: ({ message, context }) => signInPool(message, withContext(privateKey, context)),
      };
    },
    async verify(claim) {
      const publicKey = publicKeys(claim.publicKey);
      return publicKey !== undefined && verifyInPool(claim, publicKey);
    },
  };
}

/** Ed25519 of OpenSSL, which verifies without cofactor. */
export const nodeEd25519: Ed25519 = {
  ...nodeSignatureScheme('ed25519'),
  // Registration only: OpenSSL has no such question, so the curve arithmetic is noble's.
  isPrimeOrder: (publicKey) => nobleEd25519.isPrimeOrder(publicKey),
};

function withContext(key: KeyObject, context: Uint8Array | undefined): KeyInput {
  return context === undefined ? key : { key, context };
}

function signInPool(message: Uint8Array, key: KeyInput): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    sign(null, message, key, (error, signature) => {
      if (error === null) resolve(signature);
      else reject(error);
    });
  });
}

/** An error is a refusal: what a peer sent could not even be tried (a context of more than 255 bytes). */
function verifyInPool({ message, signature, context }: SignatureClaim, key: KeyObject): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      verify(null, message, withContext(key, context), signature, (error, valid) => {
        resolve(error === null && valid);
      });
    } catch {
      resolve(false);
    }
  });
}
