const wordBytesCount = 4;

/**
 * Whether two byte strings are the same. Compares four bytes at a time: on an envelope of 64 KiB a loop over bytes
 * costs more than its SHA-512.
 */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  const wordCount = Math.floor(a.length / wordBytesCount);
  const wordsA = wordsOf(a, wordCount);
  const wordsB = wordsOf(b, wordCount);
  for (let i = 0; i < wordCount; i++) if (wordsA[i] !== wordsB[i]) return false;
  for (let i = wordCount * wordBytesCount; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** The bytes as words, copied where they do not begin at a word's boundary. */
function wordsOf(bytes: Uint8Array, wordCount: number): Uint32Array {
  const aligned = bytes.byteOffset % wordBytesCount === 0 ? bytes : new Uint8Array(bytes);
  return new Uint32Array(aligned.buffer, aligned.byteOffset, wordCount);
}
