import type { AuthorityId } from '../identifiers/index.ts';
import { unpadBody } from './body.ts';
import { decryptChunked } from './chunked.ts';
import { headerBinding } from './digest.ts';
import type { VerifiedEnvelope } from './envelope.ts';
import type { Decapsulator } from './keys.ts';
import type { NationalWrap } from './national.ts';
import type { Primitives } from './primitives.ts';
import { openStanza } from './stanza.ts';

/** What is needed to open an envelope. */
export interface OpeningMeans {
  readonly primitives: Primitives;
  readonly recipient: AuthorityId;
  readonly decapsulator: Decapsulator;
  /** Providers that can unwrap a body which was encrypted before sealing. */
  readonly nationalWraps?: readonly NationalWrap[] | undefined;
}

/**
 * An opened message. The body is authentic, but its form is not parsed and its labels not compared with the header's.
 * The content key proves the body to a third party: archive it wrapped, then wipe it.
 */
export interface OpenedMessage {
  readonly ok: true;
  readonly body: Uint8Array;
  readonly contentKey: Uint8Array;
}

/** One undifferentiated refusal: whoever made the envelope learns nothing from how it failed (02, "garbage stanza"). */
export interface CannotOpen {
  readonly ok: false;
  readonly code: 'CANNOT_OPEN';
}

const cannotOpen: CannotOpen = { ok: false, code: 'CANNOT_OPEN' };

/** Opens the recipient's stanza and the body. Takes only what verifyEnvelope returned. */
export async function openEnvelope(
  envelope: VerifiedEnvelope,
  means: OpeningMeans,
): Promise<OpenedMessage | CannotOpen> {
  const { primitives, recipient, decapsulator, nationalWraps } = means;
  const { recipients } = envelope.header;
  const index = recipients.findIndex(
    ({ authority, encryptionKey }) => authority === recipient && encryptionKey === decapsulator.thumbprint,
  );
  const stanza = envelope.stanzas.get(index);
  if (stanza === undefined) return cannotOpen;
  const { stanzaInfo: info } = headerBinding(primitives, envelope.headerBytes);
  const contentKey = await openStanza(primitives, { decapsulator, info, index, stanza });
  if (contentKey === undefined) return cannotOpen;
  return openWithContentKey(envelope, { primitives, contentKey, nationalWraps });
}

/** Opens the body again from an archived or disclosed content key: no private key is needed. */
export async function openWithContentKey(
  envelope: VerifiedEnvelope,
  means: {
    primitives: Primitives;
    contentKey: Uint8Array;
    nationalWraps?: readonly NationalWrap[] | undefined;
  },
): Promise<OpenedMessage | CannotOpen> {
  const { primitives, contentKey, nationalWraps = [] } = means;
  const { ciphertext, header, headerBytes } = envelope;
  const { bodyContext: context } = headerBinding(primitives, headerBytes);
  const padded = decryptChunked(primitives, { key: contentKey, context, ciphertext });
  const body = padded && unpadBody(padded);
  if (body === undefined) return cannotOpen;
  if (header.nationalWrap === undefined) return { ok: true, body, contentKey };
  const wrap = nationalWraps.find(({ provider }) => provider === header.nationalWrap);
  const unwrapped = await wrap?.unwrap(body, { id: header.id });
  return unwrapped === undefined ? cannotOpen : { ok: true, body: unwrapped, contentKey };
}
