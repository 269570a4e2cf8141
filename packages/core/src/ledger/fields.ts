import { fromUint64 } from '@tamga/wire';
import Long from 'long';

/** A field of a peer's message that cannot be. Never leaves this folder: the decoders turn it into a refusal. */
export class FieldError extends Error {
  readonly field: string;

  constructor(field: string) {
    super(field);
    this.name = 'FieldError';
    this.field = field;
  }
}

/** Exactly `count` bytes. */
export function bytesOf(field: string, value: Uint8Array, count: number): Uint8Array {
  if (value.length !== count) throw new FieldError(field);
  return value;
}

/** A uint64 that a number can hold. */
export function numberOf(field: string, value: Parameters<typeof fromUint64>[0]): number {
  const number = fromUint64(value);
  if (number === undefined) throw new FieldError(field);
  return number;
}

/** The value, unless there is none. */
export function present<T>(field: string, value: T | null | undefined): T {
  if (value === null || value === undefined) throw new FieldError(field);
  return value;
}

/** Refuses unless the condition holds. */
export function require(field: string, condition: boolean): void {
  if (!condition) throw new FieldError(field);
}

const stableCode = /^[A-Z][A-Z0-9_]{1,63}$/u;

/** A stable upper-case code such as NO_AGREEMENT: records carry no free text. */
export function codeOf(field: string, value: string): string {
  if (!stableCode.test(value)) throw new FieldError(field);
  return value;
}

/** A decoded uint64, whatever its size: sizes and indexes are never cut to what a number holds. */
export function bigintOf(value: Long | number | null | undefined): bigint {
  if (value === null || value === undefined) return 0n;
  return Long.isLong(value) ? BigInt.asUintN(64, value.toUnsigned().toBigInt()) : BigInt(value);
}

/** A bigint as the codec's uint64. Throws RangeError on anything that 64 bits do not hold. */
export function longOf(value: bigint): Long {
  if (value < 0n || value !== BigInt.asUintN(64, value)) throw new RangeError('not an unsigned 64-bit integer');
  return Long.fromBigInt(value, true);
}
