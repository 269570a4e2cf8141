import { IdentifierError, quote } from './identifier-error.ts';

const digits = '0123456789abcdef';

/** Lower-case hexadecimal, two digits a byte. */
export function toHex(bytes: Uint8Array): string {
  return bytes.toHex();
}

/** The bytes of lower-case hexadecimal. Throws IdentifierError on an odd length or any other character. */
export function fromHex(text: string): Uint8Array<ArrayBuffer> {
  if (text.length % 2 !== 0)
    throw new IdentifierError(
      'BAD_SHAPE',
      `hexadecimal has an even number of digits, not ${text.length}: ${quote(text)}`,
    );
  const bytes = new Uint8Array(text.length / 2);
  for (let i = 0; i < bytes.length; i++) bytes[i] = digitAt(text, 2 * i) * 16 + digitAt(text, 2 * i + 1);
  return bytes;
}

function digitAt(text: string, position: number): number {
  const value = digits.indexOf(text.charAt(position));
  if (value < 0) {
    throw new IdentifierError(
      'BAD_CHARACTER',
      `not a lower-case hexadecimal digit at position ${position + 1}: ${quote(text)}`,
    );
  }
  return value;
}

/** The text itself if it is exactly `digitCount` lower-case hexadecimal digits. `what` names it in the error. */
export function parseHexOf(text: string, options: { digitCount: number; what: string }): string {
  const { digitCount, what } = options;
  if (text === '') throw new IdentifierError('EMPTY', `${what} is empty; expected ${digitCount} hexadecimal digits`);
  if (text.length !== digitCount) {
    throw new IdentifierError(
      'BAD_SHAPE',
      `${what} has ${digitCount} hexadecimal digits, not ${text.length}: ${quote(text)}`,
    );
  }
  const wrong = /[^0-9a-f]/u.exec(text);
  if (wrong !== null) {
    throw new IdentifierError(
      'BAD_CHARACTER',
      `${what} has lower-case hexadecimal digits only, but at position ${wrong.index + 1} stands ${quote(wrong[0])}: ${quote(text)}`,
    );
  }
  return text;
}
