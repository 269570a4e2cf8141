import { concat, u16, utf8 } from '../bytes.ts';
import { hkdfExpand, hkdfExtract } from './hkdf.ts';
import type { Primitives } from './primitives.ts';

// RFC 9180 §5.1 with the suite's identifiers: KEM 0x647A (X-Wing), KDF 0x0001 (HKDF-SHA256), AEAD 0x0003 (ChaCha20-Poly1305).
const suiteId = concat(utf8('HPKE'), u16(0x647a), u16(0x0001), u16(0x0003));
const version = utf8('HPKE-v1');
const modeBase = Uint8Array.of(0);
const keyBytesCount = 32;
const nonceBytesCount = 12;
const empty = new Uint8Array();

/** What both sides of a single-shot message bind: `info` in the key schedule, `aad` in the cipher. */
export interface HpkeBinding {
  readonly sharedSecret: Uint8Array;
  readonly info: Uint8Array;
  readonly aad: Uint8Array;
}

/** RFC 9180 §6.1, single shot, base mode: the ciphertext that follows `enc`. */
export function hpkeSeal(primitives: Primitives, options: HpkeBinding & { plaintext: Uint8Array }): Uint8Array {
  const { key, nonce } = keySchedule(primitives, options);
  return primitives.chaCha20Poly1305.seal({ key, nonce, plaintext: options.plaintext, aad: options.aad });
}

/** Undefined when the ciphertext was not sealed to this secret, info and aad. */
export function hpkeOpen(
  primitives: Primitives,
  options: HpkeBinding & { ciphertext: Uint8Array },
): Uint8Array | undefined {
  const { key, nonce } = keySchedule(primitives, options);
  return primitives.chaCha20Poly1305.open({ key, nonce, ciphertext: options.ciphertext, aad: options.aad });
}

/** RFC 9180 §5.1, KeySchedule with mode base: no psk. Sequence number 0, so the nonce is base_nonce. */
function keySchedule(
  primitives: Primitives,
  { sharedSecret, info }: { sharedSecret: Uint8Array; info: Uint8Array },
): { key: Uint8Array; nonce: Uint8Array } {
  const pskIdHash = labeledExtract(primitives, { salt: empty, label: 'psk_id_hash', keyMaterial: empty });
  const infoHash = labeledExtract(primitives, { salt: empty, label: 'info_hash', keyMaterial: info });
  const context = concat(modeBase, pskIdHash, infoHash);
  const secret = labeledExtract(primitives, { salt: sharedSecret, label: 'secret', keyMaterial: empty });
  return {
    key: labeledExpand(primitives, { secret, label: 'key', context, length: keyBytesCount }),
    nonce: labeledExpand(primitives, { secret, label: 'base_nonce', context, length: nonceBytesCount }),
  };
}

// RFC 9180 §4.
function labeledExtract(
  primitives: Primitives,
  { salt, label, keyMaterial }: { salt: Uint8Array; label: string; keyMaterial: Uint8Array },
): Uint8Array {
  const labeled = concat(version, suiteId, utf8(label), keyMaterial);
  return hkdfExtract((options) => primitives.hmacSha256(options), { salt, keyMaterial: labeled });
}

function labeledExpand(
  primitives: Primitives,
  { secret, label, context, length }: { secret: Uint8Array; label: string; context: Uint8Array; length: number },
): Uint8Array {
  const info = concat(u16(length), version, suiteId, utf8(label), context);
  return hkdfExpand((options) => primitives.hmacSha256(options), { key: secret, info, length });
}
