import { toHex } from '../identifiers/index.ts';
import { decodeBase64, encodeBase64 } from './base64.ts';
import { concat, utf8 } from '../bytes.ts';
import { LedgerError } from './errors.ts';
import { isKeyName } from './key-name.ts';
import type { LedgerHash } from './primitives.ts';
import { keyIdBytes } from './signed-note.ts';

/** What a key signs: the note's text (C2SP signed-note, 0x01), or a timestamped tree head (C2SP tlog-cosignature, 0x06). */
export type NoteKeyType = 'ed25519' | 'ml-dsa-44';

const types: readonly { type: NoteKeyType; byte: number; publicKeyBytes: number }[] = [
  { type: 'ed25519', byte: 0x01, publicKeyBytes: 32 },
  { type: 'ml-dsa-44', byte: 0x06, publicKeyBytes: 1312 },
];

/** A key that a reader knows by configuration or roster. Name and key id find it; the public key is what counts. */
export interface VerifierKey {
  readonly name: string;
  readonly keyId: Uint8Array;
  readonly type: NoteKeyType;
  readonly publicKey: Uint8Array;
}

/** Why a text is no verifier key. */
export type VerifierKeyCode = 'VKEY_SHAPE' | 'VKEY_NAME' | 'VKEY_TYPE' | 'VKEY_LENGTH' | 'VKEY_KEY_ID';

/** A verifier key with its key id: SHA-256(name ‖ 0x0A ‖ type ‖ public key)[:4]. Throws KEY_NAME_INVALID, KEY_INVALID. */
export function verifierKey(
  hash: LedgerHash,
  key: { name: string; type: NoteKeyType; publicKey: Uint8Array },
): VerifierKey {
  const { name, type, publicKey } = key;
  const known = types.find((candidate) => candidate.type === type);
  if (!isKeyName(name))
    throw new LedgerError('KEY_NAME_INVALID', 'a key name is not empty and has no space and no plus');
  if (known === undefined || publicKey.length !== known.publicKeyBytes) {
    throw new LedgerError('KEY_INVALID', `not a public key of type ${type}: ${publicKey.length} bytes`);
  }
  const digest = hash.sha256(concat(utf8(`${name}\n`), Uint8Array.of(known.byte), publicKey));
  return { name, keyId: digest.slice(0, keyIdBytes), type, publicKey };
}

/** C2SP signed-note, "Verifier keys": name+hex(key id)+base64(type ‖ public key). */
export function formatVerifierKey(key: VerifierKey): string {
  const byte = types.find((candidate) => candidate.type === key.type)?.byte ?? 0;
  return `${key.name}+${toHex(key.keyId)}+${encodeBase64(concat(Uint8Array.of(byte), key.publicKey))}`;
}

/** Reads a verifier key strictly. Whether to trust it is not in the text. */
export function parseVerifierKey(
  hash: LedgerHash,
  text: string,
): { ok: true; key: VerifierKey } | { ok: false; code: VerifierKeyCode } {
  // Base64 has plus signs of its own: only the first two separate.
  const match = /^([^+]*)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/u.exec(text);
  if (match === null) return { ok: false, code: 'VKEY_SHAPE' };
  const [, name = '', keyIdHex = '', encoded = ''] = match;
  if (!isKeyName(name)) return { ok: false, code: 'VKEY_NAME' };
  const bytes = decodeBase64(encoded);
  if (bytes === undefined) return { ok: false, code: 'VKEY_SHAPE' };
  const known = types.find((candidate) => candidate.byte === bytes[0]);
  if (known === undefined) return { ok: false, code: 'VKEY_TYPE' };
  if (bytes.length !== 1 + known.publicKeyBytes) return { ok: false, code: 'VKEY_LENGTH' };
  const key = verifierKey(hash, { name, type: known.type, publicKey: bytes.subarray(1) });
  return toHex(key.keyId) === keyIdHex ? { ok: true, key } : { ok: false, code: 'VKEY_KEY_ID' };
}
