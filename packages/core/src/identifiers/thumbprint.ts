import { fromHex, parseHexOf, toHex } from './hex.ts';
import { IdentifierError } from './identifier-error.ts';
import { isAccepted } from './is-accepted.ts';

declare const brand: unique symbol;

/** A key's thumbprint (02: SHA-256 over algorithm and raw key), as 64 lower-case hexadecimal digits. */
export type Thumbprint = string & { readonly [brand]: 'Thumbprint' };

export const thumbprintBytesCount = 32;

/** Throws IdentifierError naming what is wrong. */
export function parseThumbprint(text: string): Thumbprint {
  return parseHexOf(text, { digitCount: 2 * thumbprintBytesCount, what: 'a key thumbprint' }) as Thumbprint;
}

export function isThumbprint(text: string): text is Thumbprint {
  return isAccepted(parseThumbprint, text);
}

/** Throws IdentifierError unless there are exactly 32 bytes. */
export function thumbprintFromBytes(bytes: Uint8Array): Thumbprint {
  if (bytes.length !== thumbprintBytesCount) {
    throw new IdentifierError('BAD_SHAPE', `a key thumbprint has ${thumbprintBytesCount} bytes, not ${bytes.length}`);
  }
  return toHex(bytes) as Thumbprint;
}

export function thumbprintBytes(thumbprint: Thumbprint): Uint8Array<ArrayBuffer> {
  return fromHex(thumbprint);
}
