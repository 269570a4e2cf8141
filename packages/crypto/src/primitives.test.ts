import type { Primitives, SignatureScheme } from '@tamga/core/sealing';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodePrimitives, randomBytes } from './node/index.ts';
import { noblePrimitives } from './noble/index.ts';

const noble = noblePrimitives({ randomBytes });
const bytes = fc.uint8Array({ maxLength: 500 });
const key = fc.uint8Array({ minLength: 32, maxLength: 32 });
const nonce = fc.uint8Array({ minLength: 12, maxLength: 12 });
const hex = (value: Uint8Array | undefined): string | undefined =>
  value === undefined ? undefined : Buffer.from(value).toString('hex');

describe('node and noble give the same bytes', () => {
  test.each(['sha256', 'sha512'] as const)('for %s', (name) => {
    fc.assert(
      fc.property(bytes, (data) => {
        expect(hex(nodePrimitives[name](data))).toBe(hex(noble[name](data)));
      }),
    );
  });

  test.each(['hmacSha256', 'hmacSha512'] as const)('for %s, under keys of any length', (name) => {
    fc.assert(
      fc.property(bytes, bytes, (keyBytes, data) => {
        const options = { key: keyBytes, data };
        expect(hex(nodePrimitives[name](options))).toBe(hex(noble[name](options)));
      }),
    );
  });

  test.each(['aes256Gcm', 'chaCha20Poly1305'] as const)('for %s, and each opens what the other sealed', (name) => {
    fc.assert(
      fc.property(key, nonce, bytes, bytes, (keyBytes, nonceBytes, plaintext, aad) => {
        const options = { key: keyBytes, nonce: nonceBytes, aad };
        const ciphertext = nodePrimitives[name].seal({ ...options, plaintext });
        expect(hex(noble[name].seal({ ...options, plaintext }))).toBe(hex(ciphertext));
        for (const { [name]: cipher } of [nodePrimitives, noble]) {
          expect(hex(cipher.open({ ...options, ciphertext }))).toBe(hex(plaintext));
          const broken = ciphertext.map((byte, i) => (i === 0 ? byte ^ 1 : byte));
          expect(cipher.open({ ...options, ciphertext: broken })).toBeUndefined();
          expect(cipher.open({ ...options, ciphertext: ciphertext.subarray(0, 15) })).toBeUndefined();
        }
      }),
    );
  });

  test.each(['ed25519', 'mlDsa44', 'mlDsa65', 'xWing'] as const)('for the public key of a seed of %s', (name) => {
    fc.assert(
      fc.property(key, (seed) => {
        expect(hex(nodePrimitives[name].keyFromSeed(seed).publicKey)).toBe(
          hex(noble[name].keyFromSeed(seed).publicKey),
        );
      }),
      { numRuns: 10 },
    );
  });

  test('for Ed25519 signatures, which are deterministic', async () => {
    await fc.assert(
      fc.asyncProperty(key, bytes, async (seed, message) => {
        const [a, b] = await Promise.all(
          [nodePrimitives, noble].map((one) => one.ed25519.keyFromSeed(seed).sign({ message })),
        );
        expect(hex(a)).toBe(hex(b));
      }),
      { numRuns: 20 },
    );
  });

  test('for noble made twice with the same randomness', async () => {
    const fixed = () => noblePrimitives({ randomBytes: (count) => new Uint8Array(count).fill(7) });
    const seed = new Uint8Array(32);
    const message = new Uint8Array(3);
    const publicKey = noble.xWing.keyFromSeed(seed).publicKey;
    const [one, two] = [fixed(), fixed()];
    expect(await one.mlDsa65.keyFromSeed(seed).sign({ message })).toEqual(
      await two.mlDsa65.keyFromSeed(seed).sign({ message }),
    );
    expect(await one.xWing.encapsulate(publicKey)).toEqual(await two.xWing.encapsulate(publicKey));
  });
});

const pairs: [string, Primitives, string, Primitives][] = [
  ['node', nodePrimitives, 'noble', noble],
  ['noble', noble, 'node', nodePrimitives],
];

describe.each(pairs)('what %s makes', (_maker, maker, _checker, checker) => {
  test.each(['ed25519', 'mlDsa44', 'mlDsa65'] as const)('with %s verifies on %s', async (name) => {
    const signer = maker[name].keyFromSeed(new Uint8Array(32).fill(1));
    const message = Buffer.from('message');
    const claim = { publicKey: signer.publicKey, message, signature: await signer.sign({ message }) };
    expect(await checker[name].verify(claim)).toBe(true);
    expect(await checker[name].verify({ ...claim, message: Buffer.from('messagE') })).toBe(false);
  });

  test.each(['mlDsa44', 'mlDsa65'] as const)('with %s in a context verifies in that context only', async (name) => {
    const signer = maker[name].keyFromSeed(new Uint8Array(32).fill(1));
    const message = Buffer.from('message');
    const context = Buffer.from('context');
    const claim = { publicKey: signer.publicKey, message, signature: await signer.sign({ message, context }) };
    expect(await checker[name].verify({ ...claim, context })).toBe(true);
    expect(await checker[name].verify(claim)).toBe(false);
    expect(await checker[name].verify({ ...claim, context: Buffer.from('other') })).toBe(false);
    expect(await checker[name].verify({ ...claim, context: new Uint8Array(256) })).toBe(false);
  });

  test('by X-Wing decapsulates on the other', async () => {
    const recipient = checker.xWing.keyFromSeed(new Uint8Array(32).fill(2));
    const made = await maker.xWing.encapsulate(recipient.publicKey);
    expect(made?.enc).toHaveLength(1120);
    expect(hex(await recipient.decapsulate(made?.enc ?? new Uint8Array()))).toBe(hex(made?.sharedSecret));
  });
});

describe.each([
  ['node', nodePrimitives],
  ['noble', noble],
])('%s refuses instead of throwing', (_name, primitives) => {
  test.each(['ed25519', 'mlDsa44', 'mlDsa65'] as const)('keys and signatures of %s of any length', async (name) => {
    const scheme: SignatureScheme = primitives[name];
    const { publicKey } = scheme.keyFromSeed(new Uint8Array(32));
    const message = new Uint8Array(1);
    await fc.assert(
      fc.asyncProperty(bytes, bytes, async (wrongKey, signature) => {
        expect(await scheme.verify({ publicKey: wrongKey, message, signature })).toBe(false);
        expect(await scheme.verify({ publicKey, message, signature })).toBe(false);
      }),
      { numRuns: 20 },
    );
  });

  test('X-Wing keys and encapsulations that are none', async () => {
    const key = primitives.xWing.keyFromSeed(new Uint8Array(32));
    const { publicKey } = key;
    expect(await primitives.xWing.encapsulate(publicKey.subarray(1))).toBeUndefined();
    // ML-KEM encodes coefficients below 3329 in 12 bits: all ones is no key (FIPS 203 §7.2).
    expect(await primitives.xWing.encapsulate(new Uint8Array(1216).fill(255))).toBeUndefined();
    const zeroPoint = Buffer.concat([publicKey.subarray(0, 1184), new Uint8Array(32)]);
    expect(await primitives.xWing.encapsulate(zeroPoint)).toBeUndefined();
    expect(await key.decapsulate(new Uint8Array(1119))).toBeUndefined();
    expect(await key.decapsulate(new Uint8Array(1120))).toBeUndefined();
  });
});

test('signatures are checked beside the event loop, which goes on meanwhile', async () => {
  const signer = nodePrimitives.mlDsa65.keyFromSeed(new Uint8Array(32));
  const message = new Uint8Array(1);
  let turns = 0;
  let running = true;
  const turn = (): void => {
    turns += 1;
    if (running) setImmediate(turn);
  };
  setImmediate(turn);
  const signatures = await Promise.all(Array.from({ length: 32 }, () => signer.sign({ message })));
  await Promise.all(
    signatures.map((signature) => nodePrimitives.mlDsa65.verify({ publicKey: signer.publicKey, message, signature })),
  );
  running = false;
  expect(turns).toBeGreaterThan(32);
});

test('a seed may be wiped as soon as the key is made', async () => {
  for (const primitives of [nodePrimitives, noble]) {
    const seed = new Uint8Array(32).fill(9);
    const message = new Uint8Array(4);
    const signer = primitives.ed25519.keyFromSeed(seed);
    seed.fill(0);
    const signature = await signer.sign({ message });
    expect(await primitives.ed25519.verify({ publicKey: signer.publicKey, message, signature })).toBe(true);
  }
});
