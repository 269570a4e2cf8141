import { gcm } from '@noble/ciphers/aes.js';
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { ml_kem768_x25519 as xWing } from '@noble/post-quantum/hybrid.js';
import { ml_dsa44, ml_dsa65 } from '@noble/post-quantum/ml-dsa.js';
import type { Aead, Kem, Primitives, RandomBytes, SignatureScheme } from '@tamga/core/sealing';
import { nobleEd25519 } from './ed25519.ts';

const hedgeBytesCount = 32;
const encapsulationSeedBytesCount = 64;
const tagBytesCount = 16;

/**
 * Core's primitives in JavaScript alone: for browsers, and as an independent second opinion in tests. 10 to 37 times
 * slower than node's, and its time depends on secrets more than native code's does: no hub and no adapter runs on it.
 * With a deterministic `randomBytes` everything it makes is deterministic: that is how golden vectors are made.
 */
export function noblePrimitives(options: { randomBytes: RandomBytes }): Primitives {
  const { randomBytes } = options;
  return {
    sha256: (data) => sha256(data),
    sha512: (data) => sha512(data),
    hmacSha256: ({ key, data }) => hmac(sha256, key, data),
    hmacSha512: ({ key, data }) => hmac(sha512, key, data),
    aes256Gcm: nobleAead(gcm),
    chaCha20Poly1305: nobleAead(chacha20poly1305),
    ed25519: nobleEd25519,
    mlDsa44: nobleMlDsa(ml_dsa44, randomBytes),
    mlDsa65: nobleMlDsa(ml_dsa65, randomBytes),
    xWing: nobleXWing(randomBytes),
  };
}

function nobleAead(cipher: typeof gcm | typeof chacha20poly1305): Aead {
  return {
    seal: ({ key, nonce, plaintext, aad }) => cipher(key, nonce, aad).encrypt(plaintext),
    open({ key, nonce, ciphertext, aad }) {
      if (ciphertext.length < tagBytesCount) return undefined;
      try {
        return cipher(key, nonce, aad).decrypt(ciphertext);
      } catch {
        return undefined;
      }
    },
  };
}

function nobleMlDsa(scheme: typeof ml_dsa65, randomBytes: RandomBytes): SignatureScheme {
  return {
    keyFromSeed(seed) {
      const { publicKey, secretKey } = scheme.keygen(Uint8Array.from(seed));
      return {
        publicKey,
        // FIPS 204 §5.2, hedged variant.
        sign: async ({ message, context }) =>
          scheme.sign(message, secretKey, {
            extraEntropy: randomBytes(hedgeBytesCount),
            ...(context === undefined ? {} : { context }),
          }),
      };
    },
    async verify({ publicKey, message, signature, context }) {
      try {
        return scheme.verify(signature, message, publicKey, context === undefined ? {} : { context });
      } catch {
        return false;
      }
    },
  };
}

function nobleXWing(randomBytes: RandomBytes): Kem {
  return {
    keyFromSeed(seed) {
      const { publicKey, secretKey } = xWing.keygen(Uint8Array.from(seed));
      return {
        publicKey,
        async decapsulate(enc) {
          try {
            return xWing.decapsulate(enc, secretKey);
          } catch {
            return undefined;
          }
        },
      };
    },
    async encapsulate(publicKey) {
      const seed = randomBytes(encapsulationSeedBytesCount);
      try {
        const { cipherText, sharedSecret } = xWing.encapsulate(publicKey, seed);
        return { enc: cipherText, sharedSecret };
      } catch {
        return undefined;
      }
    },
  };
}
