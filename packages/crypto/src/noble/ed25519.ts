import { ed25519 } from '@noble/curves/ed25519.js';
import { sha512 } from '@noble/hashes/sha2.js';
import type { Ed25519, SignatureClaim } from '@tamga/core/sealing';

const integerBytesCount = 32;
const { Point } = ed25519;
const order = Point.Fn.ORDER;

/** Ed25519 on noble's curve arithmetic, with OpenSSL's equation: noble's own `verify` multiplies by the cofactor. */
export const nobleEd25519: Ed25519 = {
  keyFromSeed(seed) {
    const secret = Uint8Array.from(seed);
    return {
      publicKey: ed25519.getPublicKey(secret),
      sign: async ({ message }) => ed25519.sign(message, secret),
    };
  },
  async verify(claim) {
    try {
      return holdsWithoutCofactor(claim);
    } catch {
      return false;
    }
  },
  isPrimeOrder(publicKey) {
    try {
      const point = Point.fromBytes(publicKey, false);
      // The identity has no torsion either, but its order is 1.
      return point.isTorsionFree() && !point.isSmallOrder();
    } catch {
      return false;
    }
  },
};

/** RFC 8032 §5.1.7, compared as OpenSSL does: the encoding of [S]B − [k]A is R, byte for byte. */
function holdsWithoutCofactor({ publicKey, message, signature }: SignatureClaim): boolean {
  if (signature.length !== 2 * integerBytesCount) return false;
  const pointR = signature.subarray(0, integerBytesCount);
  const scalarS = littleEndian(signature.subarray(integerBytesCount));
  if (scalarS >= order) return false;
  const k = littleEndian(sha512.create().update(pointR).update(publicKey).update(message).digest()) % order;
  const pointA = Point.fromBytes(publicKey, false);
  const expected = Point.BASE.multiplyUnsafe(scalarS).subtract(pointA.multiplyUnsafe(k)).toBytes();
  return expected.every((byte, i) => byte === pointR[i]);
}

function littleEndian(bytes: Uint8Array): bigint {
  let value = 0n;
  for (const byte of bytes.toReversed()) value = (value << 8n) | BigInt(byte);
  return value;
}
