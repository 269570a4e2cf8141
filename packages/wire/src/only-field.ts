const lengthDelimited = 2;
const wireTypeBits = 3;
const varintBits = 7;

/**
 * The content of a message that is exactly one length-delimited field of this number (1 to 15), canonically encoded: a view
 * of `bytes`. Undefined: it is something else. What only frames other bytes need not be decoded and encoded again.
 */
export function onlyField(bytes: Uint8Array, number: number): Uint8Array | undefined {
  if (bytes[0] !== number * 2 ** wireTypeBits + lengthDelimited) return undefined;
  // The head of a canonical encoding is as long as its content's length demands; the bytes of it are then compared.
  for (let head = 2; head <= bytes.length && head <= 6; head++) {
    const length = bytes.length - head;
    if (varintBytes(length) === head - 1)
      return isVarint(bytes.subarray(1, head), length) ? bytes.subarray(head) : undefined;
  }
  return undefined;
}

function varintBytes(value: number): number {
  let count = 1;
  for (let rest = value; rest >= 2 ** varintBits; rest = Math.floor(rest / 2 ** varintBits)) count++;
  return count;
}

function isVarint(bytes: Uint8Array, value: number): boolean {
  let rest = value;
  return bytes.every((byte, i) => {
    const expected = (rest % 2 ** varintBits) + (i < bytes.length - 1 ? 2 ** varintBits : 0);
    rest = Math.floor(rest / 2 ** varintBits);
    return byte === expected;
  });
}
