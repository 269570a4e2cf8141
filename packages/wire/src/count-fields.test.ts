import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countFields, encode, tamga } from './index.ts';

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
  expect(countFields(Buffer.from([0x0d, 1, 2, 3]), { countMax: 9 })).toBeUndefined();
  expect(countFields(Buffer.from([0x0b, 0x0c]), { countMax: 9 })).toBeUndefined();
});

test('counts on behind a field of any type, also one that no message of ours has', () => {
  const many = encode(tamga.service.v1.StatusRequest, { ids: Array.from({ length: 50 }, () => new Uint8Array(1)) });
  for (const first of [
    [0x0d, 1, 2, 3, 4],
    [0x09, 1, 2, 3, 4, 5, 6, 7, 8],
    [0x78, 0xff, 0x01],
    [0x7a, 0x00],
  ]) {
    expect(countFields(Buffer.from([...first, ...many]), { countMax: 10 })).toBe(11);
    expect(countFields(Buffer.from([...first, ...many]), { countMax: 100 })).toBe(51);
  }
});

test('shows number and content of what has a length, no more than the bound', () => {
  const seen: [number, number][] = [];
  const onField = (number: number, content: Uint8Array): void => void seen.push([number, content.length]);
  const notice = encode(tamga.service.v1.Notice, { id: new Uint8Array(16), code: 'KEY_UNKNOWN' });
  expect(
    countFields(encode(tamga.service.v1.Delivery, { notice: { id: new Uint8Array(16), code: 'KEY_UNKNOWN' } }), {
      countMax: 1,
      onField,
    }),
  ).toBe(1);
  expect(countFields(notice, { countMax: 1, onField })).toBe(2);
  expect(seen).toEqual([
    [4, notice.length],
    [1, 16],
  ]);
});
