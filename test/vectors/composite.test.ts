import { compositeSigner, verifyCompositeWithContext } from '@tamga/core/sealing';
import { describe, expect, test } from 'vitest';
import { hasVectors } from '../means.ts';
import { base64, bothPrimitives, readVectors } from './read-vectors.ts';

interface CompositeFile {
  m: string;
  ctx: string;
  tests: { tcId: string; pk: string; sk: string; s: string; sWithContext: string }[];
}

describe.skipIf(!hasVectors()).each(bothPrimitives)('composite ML-DSA-65 and Ed25519 on %s', (_name, primitives) => {
  const read = () => {
    const file = readVectors('composite-mldsa65-ed25519.json') as CompositeFile;
    return { message: base64(file.m), context: base64(file.ctx), tests: file.tests };
  };
  const empty = new Uint8Array();

  test('verifies the draft’s signatures, each in its own context only', async () => {
    const { message, context, tests } = read();
    expect(tests.length).toBeGreaterThan(0);
    for (const { pk, s, sWithContext } of tests) {
      const publicKey = base64(pk);
      const check = (signature: string, own: Uint8Array) =>
        verifyCompositeWithContext(primitives, { publicKey, context: own, message, signature: base64(signature) });
      expect(await check(s, empty)).toBe(true);
      expect(await check(sWithContext, context)).toBe(true);
      expect(await check(s, context)).toBe(false);
      expect(await check(sWithContext, empty)).toBe(false);
    }
  });

  test('derives the draft’s public key from its seeds', () => {
    for (const { pk, sk } of read().tests) {
      expect(Buffer.from(compositeSigner(primitives, base64(sk)).publicKey).toString('base64')).toBe(pk);
    }
  });
});
