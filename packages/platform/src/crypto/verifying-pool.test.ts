import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodePrimitives, randomBytes, startVerifyingPool } from './index.ts';
import { batchSchemes, packClaims, type SchemeClaim, unpackClaims } from './claim-batch.ts';

const schemes = [
  ['mlDsa44', nodePrimitives.mlDsa44],
  ['mlDsa65', nodePrimitives.mlDsa65],
  ['ed25519', nodePrimitives.ed25519],
] as const;
const message = new TextEncoder().encode('what was signed');

function flipped(bytes: Uint8Array, bit: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
}

describe('a pool of verifying threads', () => {
  test('answers as node:crypto does: true for what was signed, false for anything else', async () => {
    await using pool = startVerifyingPool({ workersCount: 2 });
    for (const [name, scheme] of schemes) {
      const key = scheme.keyFromSeed(randomBytes(32));
      const context = name === 'ed25519' ? {} : { context: new TextEncoder().encode('tamga') };
      const signature = await key.sign({ message, ...context });
      const claim = { publicKey: key.publicKey, message, signature, ...context };
      const claims = [
        claim,
        { ...claim, signature: flipped(signature, 77) },
        { ...claim, message: flipped(message, 3) },
        { ...claim, publicKey: flipped(key.publicKey, 9) },
        { ...claim, signature: signature.subarray(1) },
        { ...claim, publicKey: new Uint8Array(5) },
        { ...claim, signature: new Uint8Array() },
        { ...claim, message: new Uint8Array() },
        ...(name === 'ed25519'
          ? []
          : [
              { ...claim, context: new Uint8Array(300) },
              { publicKey: key.publicKey, message, signature },
            ]),
      ];
      const answers = await Promise.all(claims.map((each) => pool.primitives[name].verify(each)));
      expect(answers).toEqual(claims.map((_, i) => i === 0));
      expect(answers).toEqual(await Promise.all(claims.map((each) => scheme.verify(each))));
    }
  });

  test('gives each of many its own answer, whichever thread took it', async () => {
    await using pool = startVerifyingPool({ workersCount: 3 });
    const { mlDsa65, ed25519 } = pool.primitives;
    const [first, second] = [mlDsa65.keyFromSeed(randomBytes(32)), ed25519.keyFromSeed(randomBytes(32))];
    const [lattice, curve] = [await first.sign({ message }), await second.sign({ message })];
    const expected = Array.from({ length: 400 }, (_, i) => (i * 7) % 3 !== 0);
    const answers = await Promise.all(
      expected.flatMap((valid, i) => {
        const [key, signature, scheme] = i % 2 === 0 ? [first, lattice, mlDsa65] : [second, curve, ed25519];
        return scheme.verify({
          publicKey: key.publicKey,
          message,
          signature: valid ? signature : flipped(signature, i),
        });
      }),
    );
    expect(answers).toEqual(expected);
  });

  test('rejects what is asked of it after its end, and leaves nobody waiting', async () => {
    const pool = startVerifyingPool({ workersCount: 1 });
    const key = pool.primitives.ed25519.keyFromSeed(randomBytes(32));
    const claim = { publicKey: key.publicKey, message, signature: await key.sign({ message }) };
    const asked = pool.primitives.ed25519.verify(claim);
    const [[left]] = await Promise.all([Promise.allSettled([asked]), pool[Symbol.asyncDispose]()]);
    expect(left).toMatchObject({ status: 'rejected' });
    await expect(pool.primitives.ed25519.verify(claim)).rejects.toThrow('ended');
  });
});

test('a batch of claims reads as it was packed', () => {
  const bytes = fc.uint8Array({ maxLength: 40 });
  const claims: fc.Arbitrary<SchemeClaim[]> = fc.array(
    fc.record({
      scheme: fc.constantFrom(...batchSchemes),
      claim: fc.record(
        { publicKey: bytes, message: bytes, signature: bytes, context: bytes },
        { requiredKeys: ['publicKey', 'message', 'signature'], noNullPrototype: true },
      ),
    }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(claims, (batch) => {
      expect(unpackClaims(packClaims(batch))).toEqual(batch);
    }),
  );
});

test('random bytes are handed out once each, however many are asked for', () => {
  const parts = [32, 8, 16, 1_000, 3_000, 5_000, 0, 32].flatMap((count) =>
    Array.from({ length: 20 }, () => randomBytes(count)),
  );
  expect(parts.map(({ length }) => length)).toEqual(
    [32, 8, 16, 1_000, 3_000, 5_000, 0, 32].flatMap((count) => Array.from({ length: 20 }, () => count)),
  );
  const long = parts.filter(({ length }) => length >= 8).map((part) => part.toHex().slice(0, 16));
  expect(new Set(long).size).toBe(long.length);
});
