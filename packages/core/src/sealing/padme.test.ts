import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { padme } from './padme.ts';

test.each([
  [0, 0],
  [1, 1],
  [8, 8],
  [9, 10],
  [1024, 1024],
  [1025, 1088],
  [9000, 9216],
  [65_540, 67_584],
])('pads %i to %i', (length, padded) => {
  expect(padme(length)).toBe(padded);
});

test('never shortens, adds at most 12 per cent, and pads what is padded no further', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 2 ** 40 }), (length) => {
      const padded = padme(length);
      expect(padded).toBeGreaterThanOrEqual(length);
      expect(padded).toBeLessThanOrEqual(length * 1.12);
      expect(padme(padded)).toBe(padded);
    }),
  );
});

test('agrees with the bit mask of the paper', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 2 ** 30 }), (length) => {
      const exponent = Math.floor(Math.log2(length));
      const lastBits = exponent - Math.floor(Math.log2(exponent)) - 1;
      const mask = 2 ** Math.max(0, lastBits) - 1;
      expect(padme(length)).toBe((length + mask) & ~mask);
    }),
  );
});

test.each([-1, 0.5, Number.NaN])('throws on %d', (length) => {
  expect(() => padme(length)).toThrow(RangeError);
});
