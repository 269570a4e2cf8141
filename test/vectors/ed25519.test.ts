import { isStrictEd25519, type Primitives } from '@tamga/core/sealing';
import { describe, expect, test } from 'vitest';
import { hasVectors } from '../means.ts';
import { bothPrimitives, hex, readVectors, type WycheproofFile } from './read-vectors.ts';

interface Vector {
  tcId: number;
  msg: string;
  sig: string;
  result: 'valid' | 'invalid';
}

interface CctvVector {
  number: number;
  key: string;
  sig: string;
  msg: string;
  flags: string[] | null;
}

/** The suite's whole rule: what bytes decide, then the equation without cofactor. */
async function verify(
  primitives: Primitives,
  claim: { publicKey: Uint8Array; message: Uint8Array; signature: Uint8Array },
): Promise<boolean> {
  return isStrictEd25519(claim) && primitives.ed25519.verify(claim);
}

describe.skipIf(!hasVectors()).each(bothPrimitives)('Ed25519 on %s', (_name, primitives) => {
  test('agrees with Wycheproof', async () => {
    const file = readVectors('wycheproof/ed25519.json') as WycheproofFile<{ publicKey: { pk: string } }, Vector>;
    const wrong: number[] = [];
    let count = 0;
    for (const { publicKey, tests } of file.testGroups) {
      for (const { tcId, msg, sig, result } of tests) {
        const claim = { publicKey: hex(publicKey.pk), message: hex(msg), signature: hex(sig) };
        if ((await verify(primitives, claim)) !== (result === 'valid')) wrong.push(tcId);
        count += 1;
      }
    }
    expect(wrong).toEqual([]);
    expect(count).toBe(file.numberOfTests);
  });

  test('accepts of the CCTV vectors exactly those without small order, non-canonical encoding or residue', async () => {
    const vectors = readVectors('cctv-ed25519.json') as CctvVector[];
    const forbidden = new Set(['low_order_A', 'low_order_R', 'non_canonical_A', 'non_canonical_R', 'low_order_residue']);
    const wrong: number[] = [];
    for (const { number, key, sig, msg, flags } of vectors) {
      const claim = { publicKey: hex(key), message: Buffer.from(msg), signature: hex(sig) };
      const expected = !(flags ?? []).some((flag) => forbidden.has(flag));
      if ((await verify(primitives, claim)) !== expected) wrong.push(number);
    }
    expect(wrong).toEqual([]);
    expect(vectors).toHaveLength(914);
  });

  test('registration refuses every CCTV key with a component of small order', () => {
    const vectors = readVectors('cctv-ed25519.json') as CctvVector[];
    const wrong = vectors.filter(({ key, flags }) => {
      const mixed = ['low_order_A', 'low_order_component_A', 'non_canonical_A'].some((flag) => flags?.includes(flag));
      return primitives.ed25519.isPrimeOrder(hex(key)) === mixed;
    });
    expect(wrong.map(({ number }) => number)).toEqual([]);
  });
});
