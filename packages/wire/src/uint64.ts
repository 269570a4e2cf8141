import Long from 'long';

/** A JavaScript integer below 2^53 as the codec's uint64. Throws RangeError on anything else. */
export function uint64(value: number): Long {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`not an unsigned integer below 2^53: ${value}`);
  return Long.fromNumber(value, true);
}

/** A decoded uint64 as a number, or undefined when it is 2^53 or more. Absent is 0. */
export function fromUint64(value: Long | number | null | undefined): number | undefined {
  const number = value === null || value === undefined ? 0 : Long.isLong(value) ? value.toUnsigned().toNumber() : value;
  return Number.isSafeInteger(number) ? number : undefined;
}
