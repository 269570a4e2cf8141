/** Wire types of protobuf; groups (3, 4) are none of ours. */
const wireType = { varint: 0, fixed64: 1, lengthDelimited: 2, fixed32: 5 } as const;
const wireTypeBits = 3;
const varintBytesMax = 10;

/**
 * How many fields a message has at its first level, found without building anything of it; at most one more than
 * `countMax`. Undefined: not protobuf. Decoding what anybody may send costs memory by the field, not by the byte, so a
 * bound must come before it. `onField` is given the number and content of each length-delimited field up to the bound.
 */
export function countFields(
  bytes: Uint8Array,
  { countMax, onField }: { countMax: number; onField?: (number: number, content: Uint8Array) => void },
): number | undefined {
  let count = 0;
  for (let at = 0; at < bytes.length && count <= countMax; count++) {
    const tag = readVarint(bytes, at);
    const type = tag === undefined ? undefined : tag.value % 2 ** wireTypeBits;
    const end = tag === undefined ? undefined : endOfValue(bytes, { from: tag.next, type });
    if (tag === undefined || end === undefined || end.at > bytes.length) return undefined;
    if (type === wireType.lengthDelimited && count < countMax)
      onField?.(Math.floor(tag.value / 2 ** wireTypeBits), bytes.subarray(end.contentFrom, end.at));
    at = end.at;
  }
  return count;
}

function endOfValue(
  bytes: Uint8Array,
  { from, type }: { from: number; type: number | undefined },
): { contentFrom: number; at: number } | undefined {
  if (type === wireType.fixed64) return { contentFrom: from, at: from + 8 };
  if (type === wireType.fixed32) return { contentFrom: from, at: from + 4 };
  if (type !== wireType.varint && type !== wireType.lengthDelimited) return undefined;
  const value = readVarint(bytes, from);
  if (value === undefined) return undefined;
  return { contentFrom: value.next, at: type === wireType.varint ? value.next : value.next + value.value };
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
