import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeExact, encode, onlyField, tamga } from './index.ts';

const sizes = [0, 1, 127, 128, 129, 130, 16_383, 16_384, 16_385, 16_386, 16_387];

test('finds the content of a message that frames it, of any size', () => {
  for (const size of sizes) {
    const envelope = new Uint8Array(size).fill(size);
    expect(onlyField(encode(tamga.service.v1.Submission, { envelope }), 1)).toEqual(envelope);
  }
});

test('finds it exactly where the codec accepts a message of one field', () => {
  const like = fc.oneof(
    fc.uint8Array({ maxLength: 12 }),
    fc
      .tuple(fc.constantFrom(0x0a, 0x12, 0x8a, 0x08), fc.uint8Array({ maxLength: 8 }))
      .map(([tag, rest]) => Uint8Array.of(tag, rest.length, ...rest)),
    fc.uint8Array({ maxLength: 8 }).map((rest) => Uint8Array.of(0x0a, rest.length | 0x80, 0x00, ...rest)),
    fc.uint8Array({ maxLength: 8 }).map((rest) => Uint8Array.of(0x0a, rest.length, ...rest, 0x0a, 0)),
  );
  fc.assert(
    fc.property(like, (bytes) => {
      const decoded = decodeExact<tamga.register.v1.CheckpointNotice.$Properties, tamga.register.v1.CheckpointNotice>(
        tamga.register.v1.CheckpointNotice,
        bytes,
      );
      const found = onlyField(bytes, 1);
      // In that message an empty field is a default, and so absent.
      const notice = decoded.ok && bytes[0] === 0x0a && bytes.length > 2 ? decoded.message.note : undefined;
      const isAlone = decoded.ok && Number(decoded.message.registerHead) === 0;
      const expected = notice !== undefined && isAlone ? Uint8Array.from(notice).toHex() : '';
      expect(found?.toHex() ?? '').toBe(expected);
    }),
    { numRuns: 2_000 },
  );
});
