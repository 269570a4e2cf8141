import { ed25519PublicKeyBytesCount, ed25519SignatureBytesCount } from './limits.ts';

const integerBytesCount = 32;
const signBit = 0x80;

// RFC 8032 §5.1: the order of the base point, and the field.
const order = littleEndian(2n ** 252n + 27742317777372353535851937790883648493n);
const field = littleEndian(2n ** 255n - 19n);

/** The y coordinates of the eight points whose order divides the cofactor 8. */
const smallOrderY: readonly Uint8Array[] = [
  0n,
  1n,
  0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n,
  0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n,
  2n ** 255n - 20n,
].map(littleEndian);

/**
 * The part of the suite's Ed25519 rule that bytes alone decide (02): S < L, and neither A nor R is a non-canonical
 * encoding or a point of small order. The equation itself, without cofactor, is the primitive's. Together they leave
 * no key and no signature on which two implementations could differ.
 */
export function isStrictEd25519(claim: { publicKey: Uint8Array; signature: Uint8Array }): boolean {
  const { publicKey, signature } = claim;
  if (publicKey.length !== ed25519PublicKeyBytesCount || signature.length !== ed25519SignatureBytesCount) return false;
  const pointR = signature.subarray(0, integerBytesCount);
  const integerS = signature.subarray(integerBytesCount);
  return isBelow(integerS, order) && isStrictPoint(publicKey) && isStrictPoint(pointR);
}

/** Whether 32 bytes can be a point that the suite allows: canonical and not of small order. */
export function isStrictPoint(bytes: Uint8Array): boolean {
  // A real copy: slice() of node's Buffer would share the peer's bytes, and clearing the sign would change its key.
  const y = Uint8Array.from(bytes);
  y[integerBytesCount - 1] = (y[integerBytesCount - 1] ?? 0) & ~signBit;
  // A set sign bit with x = 0 is not canonical either, but x is 0 only where y is 1 or -1: points of small order.
  return isBelow(y, field) && !smallOrderY.some((small) => compare(y, small) === 0);
}

function isBelow(a: Uint8Array, bound: Uint8Array): boolean {
  return compare(a, bound) < 0;
}

/** Of two little-endian integers of 32 bytes. All inputs are public. */
function compare(a: Uint8Array, b: Uint8Array): number {
  for (let i = integerBytesCount - 1; i >= 0; i--) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function littleEndian(value: bigint): Uint8Array {
  const bytes = new Uint8Array(integerBytesCount);
  for (let i = 0; i < integerBytesCount; i++) bytes[i] = Number((value >> BigInt(8 * i)) & 0xffn);
  return bytes;
}
