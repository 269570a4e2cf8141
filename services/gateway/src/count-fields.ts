const lengthDelimited = 2;
const wireTypeBits = 7;
/** A tag of a field number that we use, and a length that fits our bounds. */
const varintBytesMax = 5;

/**
 * How many fields a protobuf message has at its first level, found without building anything of it; at most one more than
 * `countMax`. Undefined: not a message of ours, which uses numbers and length-delimited fields alone. Decoding what
 * anybody may send costs memory by the field, not by the byte: a bound must come before it.
 */
export function countFields(bytes: Uint8Array, { countMax }: { countMax: number }): number | undefined {
  let count = 0;
  for (let at = 0; at < bytes.length && count <= countMax; count++) {
    const tag = readVarint(bytes, at);
    if (tag === undefined) return undefined;
    const value = readVarint(bytes, tag.next);
    if (value === undefined) return undefined;
    const type = tag.value & wireTypeBits;
    if (type !== 0 && type !== lengthDelimited) return undefined;
    at = type === 0 ? value.next : value.next + value.value;
    if (at > bytes.length) return undefined;
  }
  return count;
}

function readVarint(bytes: Uint8Array, from: number): { value: number; next: number } | undefined {
  let value = 0;
  for (let i = 0; i < varintBytesMax; i++) {
    const byte = bytes[from + i];
    if (byte === undefined) return undefined;
    value += (byte & 0x7f) * 2 ** (7 * i);
    if (byte < 0x80) return { value, next: from + i + 1 };
  }
  return undefined;
}
