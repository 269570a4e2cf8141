import { concat } from '../bytes.ts';

/** HMAC of one hash, as Primitives offers it. */
export type Hmac = (options: { key: Uint8Array; data: Uint8Array }) => Uint8Array;

/** RFC 5869 §2.2. An empty salt is a string of zeros as long as the hash, which HMAC's own padding makes of it. */
export function hkdfExtract(hmac: Hmac, options: { salt: Uint8Array; keyMaterial: Uint8Array }): Uint8Array {
  return hmac({ key: options.salt, data: options.keyMaterial });
}

/** RFC 5869 §2.3: `length` bytes from a pseudorandom key. */
export function hkdfExpand(
  hmac: Hmac,
  options: { key: Uint8Array; info: Uint8Array; length: number },
): Uint8Array<ArrayBuffer> {
  const { key, info, length } = options;
  const output = new Uint8Array(length);
  let block: Uint8Array = new Uint8Array();
  let offset = 0;
  for (let counter = 1; offset < length; counter++) {
    block = hmac({ key, data: concat(block, info, Uint8Array.of(counter)) });
    output.set(block.subarray(0, length - offset), offset);
    offset += block.length;
  }
  return output;
}
