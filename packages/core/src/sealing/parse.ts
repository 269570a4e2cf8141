import { countFields, decodeExact, tamga } from '@tamga/wire';
import { isBodyCiphertextSize } from './body.ts';
import { sameBytes } from '../bytes.ts';
import { signedBytes } from './digest.ts';
import type { EnvelopeForm, SealedEnvelope } from './envelope.ts';
import type { ParseCode } from './errors.ts';
import { isNationalName, readHeader } from './header-read.ts';
import {
  compositeSignatureBytesCount,
  digestBytesCount,
  envelopeBytesMax,
  nationalSignatureBytesMax,
  nationalSignatureCountMax,
  recipientCountMax,
  stanzaBytesCount,
} from './limits.ts';
import type { NationalSignature } from './national.ts';
import type { Primitives } from './primitives.ts';

type WireEnvelope = tamga.envelope.v1.Envelope;
type Result<Value> = { ok: true; value: Value } | { ok: false; code: ParseCode };

/** Header, ciphertext, signature, national signatures; digest and stanza for each recipient; room for what is refused. */
const fieldCountMax = 16 + 2 * recipientCountMax;

/** An envelope of right shape, or why it is not one. */
export type ParseResult = { ok: true; envelope: SealedEnvelope } | { ok: false; code: ParseCode };

/**
 * Reads the bytes of an envelope. Cheap checks only, in order of cost: size, number of fields, canonical form, header, lengths, stanza
 * digests. Nothing of the result is authentic yet: see verifyEnvelope. The result refers to `bytes`; do not change them.
 */
export function parseEnvelope(
  bytes: Uint8Array,
  options: { form: EnvelopeForm; primitives: Pick<Primitives, 'sha512'> },
): ParseResult {
  const { form, primitives } = options;
  if (bytes.length > envelopeBytesMax) return refused('ENVELOPE_TOO_LARGE');
  const fieldCount = countFields(bytes, { countMax: fieldCountMax });
  if (fieldCount === undefined) return refused('ENVELOPE_MALFORMED');
  // Only digests and stanzas are that many; anybody may send them, so they are counted before they are decoded.
  if (fieldCount > fieldCountMax) return refused('STANZA_COUNT');
  const decoded = decodeExact<tamga.envelope.v1.Envelope.$Properties, WireEnvelope>(tamga.envelope.v1.Envelope, bytes);
  if (!decoded.ok) return refused(`ENVELOPE_${decoded.code}`);
  const wire = decoded.message;
  const read = readHeader(wire.header);
  if (!read.ok) return read;
  if (wire.signature.length !== compositeSignatureBytesCount) return refused('SIGNATURE_MALFORMED');
  if (!isBodyCiphertextSize(wire.ciphertext.length)) return refused('CIPHERTEXT_INVALID');
  const stanzas = readStanzas(wire, { recipientCount: read.header.recipients.length, form, primitives });
  if (!stanzas.ok) return stanzas;
  const national = readNationalSignatures(wire.nationalSignatures);
  if (!national.ok) return national;
  const { header: headerBytes, stanzaDigest: stanzaDigests, ciphertext, signature } = wire;
  const signed = signedBytes(primitives, { headerBytes, stanzaDigests, ciphertext });
  const envelope: SealedEnvelope = {
    bytes,
    header: read.header,
    headerBytes,
    digest: primitives.sha512(signed),
    signedBytes: signed,
    stanzaDigests,
    stanzas: stanzas.value,
    ciphertext,
    signature,
    nationalSignatures: national.value,
  };
  return { ok: true, envelope };
}

function readStanzas(
  wire: WireEnvelope,
  options: { recipientCount: number; form: EnvelopeForm; primitives: Pick<Primitives, 'sha512'> },
): Result<ReadonlyMap<number, Uint8Array>> {
  const { recipientCount, form, primitives } = options;
  const expectedCount = form === 'submission' ? recipientCount : 1;
  if (wire.stanzaDigest.length !== recipientCount || wire.stanza.length !== expectedCount)
    return refused('STANZA_COUNT');
  if (wire.stanzaDigest.some((digest) => digest.length !== digestBytesCount)) return refused('STANZA_INVALID');
  const stanzas = new Map<number, Uint8Array>();
  for (const [place, { index, data }] of wire.stanza.entries()) {
    const digest = wire.stanzaDigest[index];
    const misplaced = form === 'submission' && index !== place;
    if (misplaced || digest === undefined || data.length !== stanzaBytesCount) return refused('STANZA_INVALID');
    if (!sameBytes(primitives.sha512(data), digest)) return refused('STANZA_DIGEST_MISMATCH');
    stanzas.set(index, data);
  }
  return { ok: true, value: stanzas };
}

function readNationalSignatures(wire: WireEnvelope['nationalSignatures']): Result<NationalSignature[]> {
  if (wire.length > nationalSignatureCountMax) return refused('NATIONAL_SIGNATURE_MALFORMED');
  const wellFormed = wire.every(
    ({ provider, keyId, signature }) =>
      isNationalName(provider) &&
      isNationalName(keyId) &&
      signature.length > 0 &&
      signature.length <= nationalSignatureBytesMax,
  );
  if (!wellFormed) return refused('NATIONAL_SIGNATURE_MALFORMED');
  return { ok: true, value: wire.map(({ provider, keyId, signature }) => ({ provider, keyId, signature })) };
}

function refused(code: ParseCode): { ok: false; code: ParseCode } {
  return { ok: false, code };
}
