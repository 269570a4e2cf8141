import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBodyCiphertextSize, padBody, unpadBody } from './body.ts';
import { chunkedCiphertextBytes, chunkedPlaintextBytes } from './chunked.ts';
import { bodyBytesMax } from './limits.ts';

test('a padded body unpads to itself', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000 }), (body) => {
      const padded = padBody(body);
      expect(padded.length).toBeGreaterThanOrEqual(1024);
      expect(unpadBody(padded)).toEqual(body);
      expect(isBodyCiphertextSize(chunkedCiphertextBytes(padded.length))).toBe(true);
    }),
  );
});

test.each([0, 1, 1020])('bodies of up to 1020 bytes have one length: %i bytes', (length) => {
  expect(padBody(new Uint8Array(length))).toHaveLength(1024);
});

test('refuses padding that is not zero, too long, too short or counts more than is there', () => {
  const padded = padBody(Uint8Array.of(1, 2, 3));
  const dirty = padded.with(padded.length - 1, 1);
  const counted = padded.with(2, 255);
  const endless = padded.with(0, 255);
  for (const wrong of [dirty, counted, endless, padded.subarray(1), new Uint8Array(1088), new Uint8Array()]) {
    expect(unpadBody(wrong)).toBeUndefined();
  }
});

test('throws LIMIT_EXCEEDED above the largest body and takes the largest', () => {
  expect(padBody(new Uint8Array(bodyBytesMax)).length).toBeGreaterThan(bodyBytesMax);
  expect(() => padBody(new Uint8Array(bodyBytesMax + 1))).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED' }));
});

test('a ciphertext’s length tells its plaintext’s, and lengths that no plaintext has are known', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (length) => {
      expect(chunkedPlaintextBytes(chunkedCiphertextBytes(length))).toBe(length);
    }),
  );
  for (const length of [0, 55, 56, 71, 56 + 16_400, 56 + 16_400 + 15])
    expect(chunkedPlaintextBytes(length)).toBeUndefined();
});

test.each([56 + 16 + 1023, 56 + 16 + 1025, 1_000_000])('a ciphertext of %i bytes holds no body', (length) => {
  expect(isBodyCiphertextSize(length)).toBe(false);
});
