/**
 * The same exchange in JOSE, as a baseline: a General JWE to all recipients inside a JWS by the sender. Classical
 * cryptography only (Ed25519, X25519): the envelope does more and is compared with less.
 */
import { FlattenedSign, flattenedVerify, GeneralEncrypt, generalDecrypt, generateKeyPair } from 'jose';
import type { CryptoKey, FlattenedJWS, GeneralJWE } from 'jose';

export interface NestedJose {
  seal(body: Uint8Array): Promise<FlattenedJWS>;
  verify(sealed: FlattenedJWS): Promise<void>;
  /** Verifies, then opens for the first recipient. */
  open(sealed: FlattenedJWS): Promise<Uint8Array>;
}

/** Keys for a sender and as many recipients. */
export async function nestedJose(recipientCount: number): Promise<NestedJose> {
  const sender = await generateKeyPair('Ed25519');
  const recipients = await Promise.all(
    Array.from({ length: recipientCount }, () => generateKeyPair('ECDH-ES+A256KW', { crv: 'X25519' })),
  );
  const [first] = recipients;
  if (first === undefined) throw new RangeError('a message has a recipient');
  const verify = (sealed: FlattenedJWS, key: CryptoKey) => flattenedVerify(sealed, key, { algorithms: ['Ed25519'] });
  return {
    async seal(body) {
      const encryption = new GeneralEncrypt(body).setProtectedHeader({ enc: 'A256GCM' });
      for (const [i, { publicKey }] of recipients.entries()) {
        encryption.addRecipient(publicKey).setUnprotectedHeader({ alg: 'ECDH-ES+A256KW', kid: `recipient-${i}` });
      }
      const jwe = new TextEncoder().encode(JSON.stringify(await encryption.encrypt()));
      return new FlattenedSign(jwe).setProtectedHeader({ alg: 'Ed25519' }).sign(sender.privateKey);
    },
    async verify(sealed) {
      await verify(sealed, sender.publicKey);
    },
    async open(sealed) {
      const { payload } = await verify(sealed, sender.publicKey);
      const jwe = JSON.parse(new TextDecoder().decode(payload)) as GeneralJWE;
      const own: GeneralJWE = { ...jwe, recipients: jwe.recipients.slice(0, 1) };
      const { plaintext } = await generalDecrypt(own, first.privateKey);
      return plaintext;
    },
  };
}

/** Bytes on the wire, as JSON. */
export function nestedJoseBytes(sealed: FlattenedJWS): number {
  return new TextEncoder().encode(JSON.stringify(sealed)).length;
}
