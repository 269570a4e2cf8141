import { fromHex } from '@tamga/core/identifiers';

const form = /^sha256:([0-9a-f]{64})$/u;

/** The hash of the founding roster as people write it, `sha256:` and 64 lower-case hexadecimal digits; undefined: it is not. */
export function parseTrust(text: string): Uint8Array | undefined {
  const digits = form.exec(text)?.[1];
  return digits === undefined ? undefined : fromHex(digits);
}
