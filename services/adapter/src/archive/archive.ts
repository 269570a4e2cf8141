import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { AdapterError } from '../errors.ts';

/** What a sealed value is for; part of its key, so that one column's value never opens as another's. */
type ArchivePurpose = 'content-key' | 'title' | 'draft';

/** Names the value to which a ciphertext belongs. */
interface ArchivePlace {
  purpose: ArchivePurpose;
  /** The message that it belongs to. */
  id: string;
}

/**
 * The local archive key (02: Times): wraps content keys, titles and held drafts at rest. Erasing a wrap erases what it
 * opened. The key never leaves the adapter and is used for nothing on the wire.
 */
export interface Archive {
  seal(place: ArchivePlace, plain: Uint8Array): Uint8Array;
  /** Throws AdapterError ARCHIVE_DAMAGED when the bytes are not what `seal` made for this place. */
  open(place: ArchivePlace, sealed: Uint8Array): Uint8Array;
  /** A keyed fingerprint of what an officer asked to send: tells the same content from another, and tells a thief nothing. */
  fingerprint(content: Uint8Array): Uint8Array;
}

const archiveKeyBytes = 32;

const saltBytes = 32;
const tagBytes = 16;
const keyBytes = 32;
// Every value has its own key, derived from a fresh 32-byte salt: the nonce is used once per key and may be constant.
const nonce = new Uint8Array(12);

export function createArchive(key: Uint8Array): Archive {
  if (key.length !== archiveKeyBytes)
    throw new AdapterError('ARCHIVE_DAMAGED', `the archive key has ${archiveKeyBytes} bytes, not ${key.length}`);
  return {
    seal: (place, plain) => {
      const salt = randomBytes(saltBytes);
      const cipher = createCipheriv('chacha20-poly1305', derive(key, salt, `${place.purpose}\0${place.id}`), nonce, {
        authTagLength: tagBytes,
      });
      return Buffer.concat([salt, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    },
    open: (place, sealed) => open(key, place, sealed),
    fingerprint: (content) =>
      createHmac('sha256', derive(key, new Uint8Array(), 'fingerprint'))
        .update(content)
        .digest(),
  };
}

function open(key: Uint8Array, place: ArchivePlace, sealed: Uint8Array): Uint8Array {
  if (sealed.length < saltBytes + tagBytes)
    throw new AdapterError('ARCHIVE_DAMAGED', `a stored ${place.purpose} of ${place.id} is too short`);
  const salt = sealed.subarray(0, saltBytes);
  const decipher = createDecipheriv('chacha20-poly1305', derive(key, salt, `${place.purpose}\0${place.id}`), nonce, {
    authTagLength: tagBytes,
  });
  decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(saltBytes, sealed.length - tagBytes)), decipher.final()]);
  } catch (cause) {
    throw new AdapterError(
      'ARCHIVE_DAMAGED',
      `a stored ${place.purpose} of ${place.id} does not open: wrong archive key, or the file was altered`,
      { cause },
    );
  }
}

function derive(key: Uint8Array, salt: Uint8Array, info: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, salt, `tamga/archive/v1\0${info}`, keyBytes));
}
