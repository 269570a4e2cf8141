import { randomFillSync } from 'node:crypto';
import type { RandomBytes } from '@tamga/core/sealing';

/** Taken from the generator at once: a call for a few bytes costs as much as one for thousands. */
const storeBytesCount = 4_096;

const store = Buffer.alloc(storeBytesCount);
let used = storeBytesCount;

/**
 * Random bytes of OpenSSL's generator, seeded by the operating system. Each byte is handed out once, and nothing of it
 * stays behind.
 */
export const randomBytes: RandomBytes = (count) => {
  if (count > storeBytesCount >> 2) return randomFillSync(new Uint8Array(count));
  if (used + count > storeBytesCount) {
    randomFillSync(store);
    used = 0;
  }
  const bytes = Uint8Array.prototype.slice.call(store, used, used + count);
  store.fill(0, used, used + count);
  used += count;
  return bytes;
};
