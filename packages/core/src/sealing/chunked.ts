import { concat, sameBytes, utf8 } from '../bytes.ts';
import { SealingError } from './errors.ts';
import { hkdfExpand } from './hkdf.ts';
import { contentKeyBytesCount } from './limits.ts';
import type { Primitives } from './primitives.ts';

// C2SP chunked-encryption, instantiated with SHA-512 and AEAD_AES_256_GCM ("Cobblestone-256").
const infoPrefix = utf8('c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0');
const chunkBytesCount = 16_384;
const tagBytesCount = 16;
const nonceBytesCount = 12;
const commitmentBytesCount = 32;

/** Bytes of salt that encryption takes. */
export const chunkedSaltBytesCount = 24;
const headBytesCount: number = chunkedSaltBytesCount + commitmentBytesCount;
const noAad = new Uint8Array();

/** Bytes of ciphertext for a plaintext: the last chunk is always shorter than 16 KiB, and may be empty. */
export function chunkedCiphertextBytes(plaintextBytes: number): number {
  const chunkCount = Math.floor(plaintextBytes / chunkBytesCount) + 1;
  return headBytesCount + plaintextBytes + chunkCount * tagBytesCount;
}

/** Bytes of plaintext in a ciphertext, or undefined when no plaintext has a ciphertext of this length. */
export function chunkedPlaintextBytes(ciphertextBytes: number): number | undefined {
  const sealedChunkBytes = chunkBytesCount + tagBytesCount;
  const lastBytes = (ciphertextBytes - headBytesCount) % sealedChunkBytes;
  if (ciphertextBytes < headBytesCount || lastBytes < tagBytesCount) return undefined;
  const fullCount = Math.floor((ciphertextBytes - headBytesCount) / sealedChunkBytes);
  return fullCount * chunkBytesCount + lastBytes - tagBytesCount;
}

/** `salt` must never repeat for one key: give fresh random bytes. */
export function encryptChunked(
  primitives: Primitives,
  options: { key: Uint8Array; context: Uint8Array; salt: Uint8Array; plaintext: Uint8Array },
): Uint8Array {
  const { key, context, salt, plaintext } = options;
  if (key.length !== contentKeyBytesCount || salt.length !== chunkedSaltBytesCount) {
    throw new SealingError('LENGTH_INVALID', 'chunked encryption takes a key of 32 and a salt of 24 bytes');
  }
  const derived = deriveKeys(primitives, { key, context, salt });
  const parts = [salt, derived.commitment];
  for (let index = 0; index * chunkBytesCount <= plaintext.length; index++) {
    const chunk = plaintext.subarray(index * chunkBytesCount, (index + 1) * chunkBytesCount);
    const nonce = chunkNonce(derived.baseNonce, index);
    parts.push(primitives.aes256Gcm.seal({ key: derived.key, nonce, plaintext: chunk, aad: noAad }));
  }
  return concat(...parts);
}

/** Undefined unless key and context are the ones committed to, every chunk verifies and none is missing or extra. */
export function decryptChunked(
  primitives: Primitives,
  options: { key: Uint8Array; context: Uint8Array; ciphertext: Uint8Array },
): Uint8Array | undefined {
  const { key, context, ciphertext } = options;
  if (key.length !== contentKeyBytesCount) return undefined;
  if (chunkedPlaintextBytes(ciphertext.length) === undefined) return undefined;
  const salt = ciphertext.subarray(0, chunkedSaltBytesCount);
  const derived = deriveKeys(primitives, { key, context, salt });
  if (!sameBytes(ciphertext.subarray(chunkedSaltBytesCount, headBytesCount), derived.commitment)) return undefined;
  const sealedChunkBytes = chunkBytesCount + tagBytesCount;
  const parts: Uint8Array[] = [];
  for (let index = 0; headBytesCount + index * sealedChunkBytes < ciphertext.length; index++) {
    const start = headBytesCount + index * sealedChunkBytes;
    const chunk = ciphertext.subarray(start, start + sealedChunkBytes);
    const nonce = chunkNonce(derived.baseNonce, index);
    const opened = primitives.aes256Gcm.open({ key: derived.key, nonce, ciphertext: chunk, aad: noAad });
    if (opened === undefined) return undefined;
    parts.push(opened);
  }
  return concat(...parts);
}

/** "Key derivation": key ‖ base nonce ‖ commitment = HKDF-Expand(input key, prefix ‖ salt ‖ context). */
function deriveKeys(
  primitives: Primitives,
  { key, context, salt }: { key: Uint8Array; context: Uint8Array; salt: Uint8Array },
): { key: Uint8Array; baseNonce: Uint8Array; commitment: Uint8Array } {
  const length = contentKeyBytesCount + nonceBytesCount + commitmentBytesCount;
  const info = concat(infoPrefix, salt, context);
  const derived = hkdfExpand((options) => primitives.hmacSha512(options), { key, info, length });
  return {
    key: derived.subarray(0, contentKeyBytesCount),
    baseNonce: derived.subarray(contentKeyBytesCount, contentKeyBytesCount + nonceBytesCount),
    commitment: derived.subarray(contentKeyBytesCount + nonceBytesCount),
  };
}

/** "AEAD usage": the base nonce XOR the chunk number as a big-endian integer. */
function chunkNonce(baseNonce: Uint8Array, index: number): Uint8Array {
  const nonce = Uint8Array.from(baseNonce);
  const view = new DataView(nonce.buffer);
  const lowest = nonceBytesCount - 4;
  view.setUint32(lowest, (view.getUint32(lowest) ^ index) >>> 0);
  return nonce;
}
