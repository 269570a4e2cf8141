import { encode, tamga } from '@tamga/wire';
import { SealingError } from './errors.ts';
import type { SealedEnvelope } from './envelope.ts';

/**
 * The bytes that one recipient gets: its own stanza only, and all digests, so that D and the signature stay the same.
 * `recipientIndex` is the recipient's position in the header. Throws LENGTH_INVALID when that stanza is not there.
 */
export function pruneEnvelope(envelope: SealedEnvelope, recipientIndex: number): Uint8Array<ArrayBuffer> {
  const data = envelope.stanzas.get(recipientIndex);
  if (data === undefined) throw new SealingError('LENGTH_INVALID', `the envelope has no stanza ${recipientIndex}`);
  return encode<tamga.envelope.v1.Envelope.$Properties, tamga.envelope.v1.Envelope>(tamga.envelope.v1.Envelope, {
    header: envelope.headerBytes,
    stanzaDigest: [...envelope.stanzaDigests],
    stanza: [{ index: recipientIndex, data }],
    ciphertext: envelope.ciphertext,
    signature: envelope.signature,
    nationalSignatures: envelope.nationalSignatures.map((signature) => ({ ...signature })),
  });
}
