import { concat, sameBytes, utf8 } from '../bytes.ts';
import { decodeBase64, encodeBase64 } from './base64.ts';
import { isKeyName } from './key-name.ts';

/** Largest note in bytes: 64 signature lines of ML-DSA-44 (about 3.4 kB each) with room. */
export const noteBytesMax = 262_144;

/** Most signature lines read. C2SP signed-note: at least 16 must be accepted. */
export const noteSignaturesMax = 64;

/** Bytes of a key id, in front of every signature. */
export const keyIdBytes = 4;

/** One signature line. Not verified. */
export interface NoteSignature {
  readonly name: string;
  /** 4 bytes. */
  readonly keyId: Uint8Array;
  readonly signature: Uint8Array;
}

/** A note taken apart. Its text must be ignored until verifyNote accepts it. */
export interface UnverifiedNote {
  /** Ends in a newline. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** Why bytes are no signed note. */
export type NoteCode =
  | 'NOTE_TOO_LARGE'
  | 'NOTE_NOT_UTF8'
  | 'NOTE_CONTROL_CHARACTER'
  /** No blank line between text and signatures, or no newline at the end. */
  | 'NOTE_SHAPE'
  | 'NOTE_TOO_MANY_SIGNATURES'
  | 'NOTE_SIGNATURE_LINE'
  /** Two lines of one name and key id. */
  | 'NOTE_SIGNATURE_TWICE';

const lineStart = '— ';
const blankLine = '\n\n';

/** C2SP signed-note, "Format": takes untrusted bytes apart, strictly. */
export function parseNote(bytes: Uint8Array): { ok: true; note: UnverifiedNote } | { ok: false; code: NoteCode } {
  if (bytes.length > noteBytesMax) return { ok: false, code: 'NOTE_TOO_LARGE' };
  const whole = decodeUtf8(bytes);
  if (whole === undefined) return { ok: false, code: 'NOTE_NOT_UTF8' };
  if (hasControlCharacter(whole)) return { ok: false, code: 'NOTE_CONTROL_CHARACTER' };
  // "The text is separated from the signatures by the last empty line in the note."
  const split = whole.lastIndexOf(blankLine);
  if (split < 1 || !whole.endsWith('\n')) return { ok: false, code: 'NOTE_SHAPE' };
  const text = whole.slice(0, split + 1);
  const lines = whole
    .slice(split + blankLine.length)
    .split('\n')
    .slice(0, -1);
  if (lines.length === 0) return { ok: false, code: 'NOTE_SHAPE' };
  if (lines.length > noteSignaturesMax) return { ok: false, code: 'NOTE_TOO_MANY_SIGNATURES' };
  const signatures: NoteSignature[] = [];
  for (const line of lines) {
    const signature = parseSignatureLine(line);
    if (signature === undefined) return { ok: false, code: 'NOTE_SIGNATURE_LINE' };
    const twice = signatures.some((other) => other.name === signature.name && sameBytes(other.keyId, signature.keyId));
    if (twice) return { ok: false, code: 'NOTE_SIGNATURE_TWICE' };
    signatures.push(signature);
  }
  return { ok: true, note: { text, signatures } };
}

/** The bytes of a note. The text ends in a newline and has no control characters: the caller made it. */
export function formatNote(note: UnverifiedNote): Uint8Array<ArrayBuffer> {
  return utf8(`${note.text}\n${formatSignatureLines(note.signatures)}`);
}

/** The lines under a note, each with its newline. */
export function formatSignatureLines(signatures: readonly NoteSignature[]): string {
  return signatures
    .map(({ name, keyId, signature }) => `${lineStart}${name} ${encodeBase64(concat(keyId, signature))}\n`)
    .join('');
}

function parseSignatureLine(line: string): NoteSignature | undefined {
  if (!line.startsWith(lineStart)) return undefined;
  const [name = '', encoded = '', ...rest] = line.slice(lineStart.length).split(' ');
  if (rest.length > 0 || !isKeyName(name)) return undefined;
  const bytes = decodeBase64(encoded);
  if (bytes === undefined || bytes.length <= keyIdBytes) return undefined;
  return { name, keyId: bytes.subarray(0, keyIdBytes), signature: bytes.subarray(keyIdBytes) };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    // A byte order mark is not dropped: it would be signed but not seen.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Below U+0020 only the newline may stand in a note. */
function hasControlCharacter(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 && unit !== 0x0a) return true;
  }
  return false;
}
