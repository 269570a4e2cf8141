import { createCipheriv, createDecipheriv, type CipherGCMTypes } from 'node:crypto';
import type { Aead } from '@tamga/core/sealing';

const authTagLength = 16;

/** An AEAD of OpenSSL. */
export function nodeAead(cipher: 'aes-256-gcm' | 'chacha20-poly1305'): Aead {
  // The typings know the two families by different names; both take the same options and have the same tag calls.
  const name = cipher as CipherGCMTypes;
  return {
    seal({ key, nonce, plaintext, aad }) {
      const encryption = createCipheriv(name, key, nonce, { authTagLength });
      encryption.setAAD(aad, { plaintextLength: plaintext.length });
      return Buffer.concat([encryption.update(plaintext), encryption.final(), encryption.getAuthTag()]);
    },
    open({ key, nonce, ciphertext, aad }) {
      const textLength = ciphertext.length - authTagLength;
      if (textLength < 0) return undefined;
      const decryption = createDecipheriv(name, key, nonce, { authTagLength });
      decryption.setAAD(aad, { plaintextLength: textLength });
      decryption.setAuthTag(ciphertext.subarray(textLength));
      const text = decryption.update(ciphertext.subarray(0, textLength));
      try {
        decryption.final();
      } catch {
        text.fill(0);
        return undefined;
      }
      return text;
    },
  };
}
