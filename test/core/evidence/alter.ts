/** Another byte that reads as well: a letter for a letter, a digit for a digit, so that no alphabet finds it. */
function other(byte: number): number {
  const text = String.fromCharCode(byte);
  if (/[a-yA-Y0-8]/u.test(text)) return byte + 1;
  return /[zZ9]/u.test(text) ? byte - 1 : byte ^ 1;
}

/** The bytes with another one at one place. */
export function altered(bytes: Uint8Array, at: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  changed[at] = other(changed[at] ?? 0);
  return changed;
}
