import { property, assert, nat, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { sameBytes } from './same-bytes.ts';

/** The same bytes at another place of a buffer. */
function moved(bytes: Uint8Array, offset: number): Uint8Array {
  const room = new Uint8Array(bytes.length + offset);
  room.set(bytes, offset);
  return room.subarray(offset);
}

test('finds equal bytes equal wherever they begin', () => {
  assert(
    property(uint8Array({ maxLength: 40 }), nat(7), nat(7), (bytes, here, there) => {
      expect(sameBytes(moved(bytes, here), moved(bytes, there))).toBe(true);
    }),
  );
});

test('finds every single difference, also in length', () => {
  assert(
    property(uint8Array({ minLength: 1, maxLength: 40 }), nat(), nat(7), (bytes, place, offset) => {
      const at = place % bytes.length;
      expect(sameBytes(bytes, moved(bytes.with(at, (bytes[at] ?? 0) ^ 1), offset))).toBe(false);
      expect(sameBytes(bytes, bytes.subarray(1))).toBe(false);
    }),
  );
});
