import { createHash } from 'node:crypto';
import { decryptChunked, encryptChunked } from '@tamga/core/sealing';
import { describe, expect, test } from 'vitest';
import { hasVectors } from '../means.ts';
import { bothPrimitives, hex, inflatedHex, readVectors, type WycheproofFile } from './read-vectors.ts';

interface Vector {
  tcId: number;
  comment: string;
  key: string;
  ctx: string;
  ct: string;
  result: 'valid' | 'invalid';
  msgLength?: number;
  msgSha512?: string;
}

const file = 'wycheproof/c2sp_chunked_encryption_aes_256_gcm.json';
const saltBytesCount = 24;

describe.skipIf(!hasVectors()).each(bothPrimitives)('Cobblestone-256 on %s', (_name, primitives) => {
  const read = () => (readVectors(file) as WycheproofFile<object, Vector>).testGroups.flatMap(({ tests }) => tests);

  test('agrees with Wycheproof and re-encrypts every success to the same bytes', () => {
    const vectors = read();
    const wrong = vectors.filter(({ key, ctx, ct, result, msgLength, msgSha512 }) => {
      const ciphertext = inflatedHex(ct);
      const options = { key: hex(key), context: hex(ctx) };
      const plaintext = decryptChunked(primitives, { ...options, ciphertext });
      if (plaintext === undefined) return result === 'valid';
      if (result !== 'valid' || plaintext.length !== msgLength) return true;
      if (createHash('sha512').update(plaintext).digest('hex') !== msgSha512) return true;
      const salt = ciphertext.subarray(0, saltBytesCount);
      return !Buffer.from(encryptChunked(primitives, { ...options, salt, plaintext })).equals(ciphertext);
    });
    expect(wrong.map(({ tcId, comment }) => `${tcId} ${comment}`)).toEqual([]);
    expect(vectors).toHaveLength(35);
  });
});
