const keyNameBytesMax = 255;

/** C2SP signed-note: a key name is not empty and has neither Unicode spaces nor "+". Type 06 signs it behind one length byte. */
export function isKeyName(name: string): boolean {
  if (name === '' || !name.isWellFormed() || /[\p{White_Space}\p{Cc}+]/u.test(name)) return false;
  return new TextEncoder().encode(name).length <= keyNameBytesMax;
}
