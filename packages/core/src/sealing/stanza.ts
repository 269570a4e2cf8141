import { concat, u16 } from '../bytes.ts';
import { SealingError } from './errors.ts';
import { hpkeOpen, hpkeSeal } from './hpke.ts';
import type { Decapsulator } from './keys.ts';
import { contentKeyBytesCount, encBytesCount, stanzaBytesCount } from './limits.ts';
import type { Primitives } from './primitives.ts';

/** Encrypts the content key to one recipient: enc (1120) ‖ ct (48), with the position as additional data. */
export async function sealStanza(
  primitives: Primitives,
  options: { publicKey: Uint8Array; info: Uint8Array; index: number; contentKey: Uint8Array },
): Promise<Uint8Array> {
  const { publicKey, info, index, contentKey } = options;
  const encapsulated = await primitives.xWing.encapsulate(publicKey);
  if (encapsulated === undefined)
    throw new SealingError('KEY_INVALID', `the key of recipient ${index} is no X-Wing key`);
  const { enc, sharedSecret } = encapsulated;
  const sealed = hpkeSeal(primitives, { sharedSecret, info, aad: u16(index), plaintext: contentKey });
  sharedSecret.fill(0);
  return concat(enc, sealed);
}

/** The content key, or undefined when the stanza was not made for this key, header and position. */
export async function openStanza(
  primitives: Primitives,
  options: { decapsulator: Decapsulator; info: Uint8Array; index: number; stanza: Uint8Array },
): Promise<Uint8Array | undefined> {
  const { decapsulator, info, index, stanza } = options;
  if (stanza.length !== stanzaBytesCount) return undefined;
  const sharedSecret = await decapsulator.decapsulate(stanza.subarray(0, encBytesCount));
  if (sharedSecret === undefined) return undefined;
  const ciphertext = stanza.subarray(encBytesCount);
  const contentKey = hpkeOpen(primitives, { sharedSecret, info, aad: u16(index), ciphertext });
  sharedSecret.fill(0);
  return contentKey?.length === contentKeyBytesCount ? contentKey : undefined;
}
