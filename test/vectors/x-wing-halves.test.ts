import { createPrivateKey, createPublicKey, decapsulate, diffieHellman } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { hasVectors } from '../means.ts';
import { hex, readVectors, type WycheproofFile } from './read-vectors.ts';

/** The two halves of X-Wing are node's own; these are the calls that the primitives make. */
interface MlKemVector {
  tcId: number;
  seed: string;
  ek?: string;
  c: string;
  K: string;
  result: 'valid' | 'invalid';
}

interface XdhVector {
  tcId: number;
  public: string;
  private: string;
  shared: string;
  flags: string[];
}

describe.skipIf(!hasVectors())('the halves of X-Wing in node', () => {
  test('ML-KEM-768 agrees with Wycheproof, also in implicit rejection', () => {
    const file = readVectors('wycheproof/mlkem_768.json') as WycheproofFile<object, MlKemVector>;
    const vectors = file.testGroups.flatMap(({ tests }) => tests);
    const wrong = vectors.filter((vector) => mlKemGives(vector) !== (vector.result === 'valid' ? vector.K : undefined));
    expect(wrong.map(({ tcId }) => tcId)).toEqual([]);
    expect(vectors).toHaveLength(file.numberOfTests);
  });

  test('X25519 agrees with Wycheproof and refuses a shared secret of zeros', () => {
    const file = readVectors('wycheproof/x25519.json') as WycheproofFile<object, XdhVector>;
    const vectors = file.testGroups.flatMap(({ tests }) => tests);
    const wrong = vectors.filter((vector) => {
      const zero = /^0+$/u.test(vector.shared);
      return agreed(vector) !== (zero ? undefined : vector.shared);
    });
    expect(wrong.map(({ tcId }) => tcId)).toEqual([]);
    expect(vectors).toHaveLength(file.numberOfTests);
  });
});

function mlKemGives({ seed, ek, c }: MlKemVector): string | undefined {
  const asymmetricKeyType = 'ml-kem-768';
  try {
    const privateKey = createPrivateKey({ key: Buffer.from(seed, 'hex'), format: 'raw-seed', asymmetricKeyType });
    const publicKey = createPublicKey(privateKey).export({ format: 'raw-public' });
    if (ek !== undefined && publicKey.toString('hex') !== ek) return undefined;
    return decapsulate(privateKey, hex(c)).toString('hex');
  } catch {
    return undefined;
  }
}

function agreed(vector: XdhVector): string | undefined {
  const asymmetricKeyType = 'x25519';
  const raw = { public: Buffer.from(vector.public, 'hex'), private: Buffer.from(vector.private, 'hex') };
  try {
    const privateKey = createPrivateKey({ key: raw.private, format: 'raw-private', asymmetricKeyType });
    const publicKey = createPublicKey({ key: raw.public, format: 'raw-public', asymmetricKeyType });
    return diffieHellman({ privateKey, publicKey }).toString('hex');
  } catch {
    return undefined;
  }
}
