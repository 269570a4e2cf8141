import { encode, tamga } from '@tamga/wire';
import { concat } from '../bytes.ts';
import { padBody } from './body.ts';
import { chunkedSaltBytesCount, encryptChunked } from './chunked.ts';
import { headerBinding, signedBytes } from './digest.ts';
import { encodeHeader, type HeaderDraft } from './draft.ts';
import type { OwnEnvelope } from './envelope.ts';
import { SealingError } from './errors.ts';
import type { Signer } from './keys.ts';
import { contentKeyBytesCount } from './limits.ts';
import type { NationalSignature, NationalSigner, NationalWrap } from './national.ts';
import { parseEnvelope } from './parse.ts';
import type { Primitives, RandomBytes } from './primitives.ts';
import { messageContext } from './realm-context.ts';
import { sealStanza } from './stanza.ts';

/** A message before it is sealed. Attachments are encrypted and uploaded already: the header is final. */
export interface MessageDraft extends HeaderDraft {
  /** At most 262,144 bytes. */
  readonly body: Uint8Array;
}

/** What sealing needs from outside. `nationalWrap` encrypts the body first, `nationalSigners` sign D beside us. */
export interface SealingMeans {
  readonly primitives: Primitives;
  readonly signer: Signer;
  readonly randomBytes: RandomBytes;
  readonly nationalWrap?: NationalWrap | undefined;
  readonly nationalSigners?: readonly NationalSigner[] | undefined;
}

/**
 * Seals under suite 1, in the order that 02 fixes: header (final) → content key → ciphertext → stanzas → digests →
 * signature. Throws SealingError on a draft that any recipient would refuse; nothing is sealed by halves.
 */
export async function seal(message: MessageDraft, means: SealingMeans): Promise<OwnEnvelope> {
  const { primitives, signer, randomBytes, nationalWrap, nationalSigners = [] } = means;
  const body = nationalWrap === undefined ? message.body : await nationalWrap.wrap(message.body, { id: message.id });
  const { bytes: headerBytes } = encodeHeader(primitives, {
    ...message,
    signingKey: signer.thumbprint,
    nationalWrap: nationalWrap?.provider,
  });
  const { bodyContext, stanzaInfo } = headerBinding(primitives, headerBytes);
  const contentKey = exactly(randomBytes(contentKeyBytesCount), contentKeyBytesCount);
  const salt = exactly(randomBytes(chunkedSaltBytesCount), chunkedSaltBytesCount);
  const plaintext = padBody(body);
  const ciphertext = encryptChunked(primitives, { key: contentKey, context: bodyContext, salt, plaintext });
  plaintext.fill(0);
  const stanzas = await Promise.all(
    message.recipients.map(({ publicKey }, index) =>
      sealStanza(primitives, { publicKey, info: stanzaInfo, index, contentKey }),
    ),
  );
  const stanzaDigests = stanzas.map((stanza) => primitives.sha512(stanza));
  const signed = signedBytes(primitives, { headerBytes, stanzaDigests, ciphertext });
  const [signature, nationalSignatures] = await Promise.all([
    signer.sign(messageContext(message.realm), signed),
    Promise.all(nationalSigners.map((national) => signNationally(national, signed))),
  ]);
  const bytes = encode<tamga.envelope.v1.Envelope.$Properties, tamga.envelope.v1.Envelope>(tamga.envelope.v1.Envelope, {
    header: headerBytes,
    stanzaDigest: stanzaDigests,
    stanza: stanzas.map((data, index) => ({ index, data })),
    ciphertext,
    signature,
    nationalSignatures: [...nationalSignatures],
  });
  return { ...reparsed(bytes, primitives), contentKey };
}

async function signNationally(signer: NationalSigner, bytes: Uint8Array): Promise<NationalSignature> {
  return { provider: signer.provider, keyId: signer.keyId, signature: await signer.sign(bytes) };
}

/** What we send is read back by the rules that everybody applies to it. */
function reparsed(bytes: Uint8Array, primitives: Primitives) {
  const parsed = parseEnvelope(bytes, { form: 'submission', primitives });
  if (!parsed.ok) throw new SealingError('DRAFT_INVALID', `every recipient would refuse this envelope: ${parsed.code}`);
  return parsed.envelope;
}

/** A copy of what the generator gave, which must have given all that was asked. */
function exactly(bytes: Uint8Array, count: number): Uint8Array {
  if (bytes.length !== count)
    throw new SealingError('LENGTH_INVALID', `asked for ${count} random bytes, got ${bytes.length}`);
  return concat(bytes);
}
