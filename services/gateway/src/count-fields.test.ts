import fc from 'fast-check';
import { encode, tamga } from '@tamga/wire';
import { expect, test } from 'vitest';
import { countFields } from './count-fields.ts';

const bytes = fc.uint8Array({ maxLength: 300 });

test('counts the fields of a message at its first level', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ minLength: 1, maxLength: 300 }), { maxLength: 40 }), (ids) => {
      expect(countFields(encode(tamga.service.v1.StatusRequest, { ids }), { countMax: 1_000 })).toBe(ids.length);
    }),
  );
});

test('stops one after its bound, however many there are', () => {
  const many = encode(tamga.service.v1.StatusRequest, { ids: Array.from({ length: 5_000 }, () => new Uint8Array(1)) });
  expect(countFields(many, { countMax: 10 })).toBe(11);
});

test('answers something about any bytes, and nothing about what is cut off', () => {
  fc.assert(
    fc.property(bytes, (given) => {
      const count = countFields(given, { countMax: 50 });
      expect(count === undefined || (count >= 0 && count <= 51)).toBe(true);
    }),
  );
  expect(countFields(Buffer.from([0x0a, 0x05, 0x01]), { countMax: 9 })).toBeUndefined();
  expect(countFields(Buffer.from([0x0d, 1, 2, 3, 4]), { countMax: 9 })).toBeUndefined();
});
