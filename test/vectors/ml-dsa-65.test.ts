import { describe, expect, test } from 'vitest';
import { hasVectors } from '../means.ts';
import { bothPrimitives, hex, readVectors, type WycheproofFile } from './read-vectors.ts';

interface Vector {
  tcId: number;
  msg: string;
  ctx?: string;
  sig: string;
  result: 'valid' | 'invalid';
}

describe.skipIf(!hasVectors()).each(bothPrimitives)('ML-DSA-65 on %s', (_name, primitives) => {
  test('agrees with Wycheproof, with and without a context', async () => {
    const file = readVectors('wycheproof/mldsa_65_verify.json') as WycheproofFile<{ publicKey: string }, Vector>;
    const wrong: number[] = [];
    let count = 0;
    for (const { publicKey, tests } of file.testGroups) {
      for (const { tcId, msg, ctx, sig, result } of tests) {
        const valid = await primitives.mlDsa65.verify({
          publicKey: hex(publicKey),
          message: hex(msg),
          signature: hex(sig),
          ...(ctx === undefined ? {} : { context: hex(ctx) }),
        });
        if (valid !== (result === 'valid')) wrong.push(tcId);
        count += 1;
      }
    }
    expect(wrong).toEqual([]);
    expect(count).toBe(file.numberOfTests);
  });
});
