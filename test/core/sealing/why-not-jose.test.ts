/** Why messages are not JWE (02-envelope, first paragraph): kept so that the reason stays true. */
import { createCipheriv } from 'node:crypto';
import { decryptChunked } from '@tamga/core/sealing';
import { nodePrimitives } from '@tamga/platform/crypto';
import { generalDecrypt, type GeneralJWE } from 'jose';
import { expect, test } from 'vitest';
import { fixedBytes } from './fixture.ts';
import { twoKeyCiphertext } from './two-key-gcm.ts';

const contentKeys = [fixedBytes('content key 1', 32), fixedBytes('content key 2', 32)] as const;
const wrappingKeys = [fixedBytes('wrapping key 1', 32), fixedBytes('wrapping key 2', 32)] as const;
const nonce = fixedBytes('nonce', 12);
const texts = [Buffer.from('arrest at border'), Buffer.from('let it pass thro')] as const;

/** RFC 3394, as A256KW wraps a content key. */
function wrap(wrappingKey: Uint8Array, contentKey: Uint8Array): string {
  const initial = Buffer.alloc(8, 0xa6);
  const cipher = createCipheriv('id-aes256-wrap' as 'aes-256-ecb', wrappingKey, initial);
  return Buffer.concat([cipher.update(contentKey), cipher.final()]).toString('base64url');
}

test('one JWE opens to two plaintexts for two recipients: A256GCM is not key-committing', async () => {
  const header = Buffer.from(JSON.stringify({ enc: 'A256GCM' })).toString('base64url');
  const { ciphertext, tag } = twoKeyCiphertext({ keys: contentKeys, nonce, aad: Buffer.from(header), texts });
  const jwe: GeneralJWE = {
    protected: header,
    iv: Buffer.from(nonce).toString('base64url'),
    ciphertext: Buffer.from(ciphertext).toString('base64url'),
    tag: Buffer.from(tag).toString('base64url'),
    recipients: wrappingKeys.map((wrappingKey, i) => ({
      header: { alg: 'A256KW' },
      encrypted_key: wrap(wrappingKey, contentKeys[i] ?? contentKeys[0]),
    })),
  };
  const [first, second] = await Promise.all(wrappingKeys.map((key) => generalDecrypt(jwe, key)));
  expect(
    Buffer.from(first?.plaintext ?? [])
      .subarray(0, 16)
      .toString(),
  ).toBe(texts[0].toString());
  expect(
    Buffer.from(second?.plaintext ?? [])
      .subarray(16, 32)
      .toString(),
  ).toBe(texts[1].toString());
  expect(first?.plaintext).not.toEqual(second?.plaintext);
});

test('neither its recipients nor their key ids are bound: a JWE stripped of a recipient still opens', async () => {
  const header = Buffer.from(JSON.stringify({ enc: 'A256GCM' })).toString('base64url');
  const cipher = createCipheriv('aes-256-gcm', contentKeys[0], nonce);
  cipher.setAAD(Buffer.from(header));
  const ciphertext = Buffer.concat([cipher.update(texts[0]), cipher.final()]).toString('base64url');
  const shared = { protected: header, iv: Buffer.from(nonce).toString('base64url'), ciphertext };
  const recipients = wrappingKeys.map((key, i) => ({
    header: { alg: 'A256KW', kid: `recipient ${i}` },
    encrypted_key: wrap(key, contentKeys[0]),
  }));
  const jwe: GeneralJWE = { ...shared, tag: cipher.getAuthTag().toString('base64url'), recipients };
  const stripped: GeneralJWE = {
    ...jwe,
    recipients: recipients.slice(1).map((one) => ({ ...one, header: { alg: 'A256KW', kid: 'anybody' } })),
  };
  const opened = await generalDecrypt(stripped, wrappingKeys[1]);
  expect(Buffer.from(opened.plaintext).toString()).toBe(texts[0].toString());
});

test('the envelope’s body commits to its key: the same two keys cannot share a ciphertext', () => {
  // A commitment is 32 bytes of HKDF-Expand under the key, so the first 56 bytes of a ciphertext fit one key only.
  const context = Buffer.from('context');
  const salt = fixedBytes('salt', 24);
  const info = Buffer.concat([Buffer.from('c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0'), salt, context]);
  const derived = contentKeys.map((key) => expand(key, info));
  const keys = derived.map((bytes) => bytes.subarray(0, 32)) as [Buffer, Buffer];
  // Give the attacker what the scheme denies it, one nonce for both keys: the commitment alone must still refuse.
  for (const [i, contentKey] of contentKeys.entries()) {
    const own = derived[i] ?? Buffer.alloc(76);
    const { ciphertext, tag } = twoKeyCiphertext({ keys, nonce: own.subarray(32, 44), aad: new Uint8Array(), texts });
    const sealed = Buffer.concat([salt, own.subarray(44), ciphertext, tag]);
    const other = contentKeys[1 - i] ?? contentKey;
    expect(decryptChunked(nodePrimitives, { key: contentKey, context, ciphertext: sealed })).toBeDefined();
    expect(decryptChunked(nodePrimitives, { key: other, context, ciphertext: sealed })).toBeUndefined();
  }
});

function expand(key: Uint8Array, info: Uint8Array): Buffer {
  const first = nodePrimitives.hmacSha512({ key, data: Buffer.concat([info, Buffer.from([1])]) });
  const second = nodePrimitives.hmacSha512({ key, data: Buffer.concat([first, info, Buffer.from([2])]) });
  return Buffer.concat([first, second]).subarray(0, 76);
}
