import { concat, u16, u32, utf8 } from '../bytes.ts';
import type { Primitives } from './primitives.ts';

const messagePrefix = utf8('tamga/msg/v1\0');
const bodyPrefix = utf8('tamga/body/v1\0');
const stanzaPrefix = utf8('tamga/stanza/v1\0');

/** D = "tamga/msg/v1\0" ‖ u32 len ‖ header ‖ u16 n ‖ stanza digests ‖ SHA-512(ciphertext). What is signed. */
export function signedBytes(
  primitives: Pick<Primitives, 'sha512'>,
  parts: { headerBytes: Uint8Array; stanzaDigests: readonly Uint8Array[]; ciphertext: Uint8Array },
): Uint8Array {
  const { headerBytes, stanzaDigests, ciphertext } = parts;
  return concat(
    messagePrefix,
    u32(headerBytes.length),
    headerBytes,
    u16(stanzaDigests.length),
    ...stanzaDigests,
    primitives.sha512(ciphertext),
  );
}

/** What body and stanzas are bound to, so that under another header neither opens. */
export function headerBinding(
  primitives: Pick<Primitives, 'sha512'>,
  headerBytes: Uint8Array,
): { bodyContext: Uint8Array; stanzaInfo: Uint8Array } {
  const digest = primitives.sha512(headerBytes);
  return { bodyContext: concat(bodyPrefix, digest), stanzaInfo: concat(stanzaPrefix, digest) };
}
