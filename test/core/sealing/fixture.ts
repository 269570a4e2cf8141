/** A small cast for tests of the envelope: three parties, their keys from fixed seeds, and a draft to vary. */
import { createHash } from 'node:crypto';
import { messageIdFromBytes, parseAuthorityId, type AuthorityId, type MessageId } from '@tamga/core/identifiers';
import { labelsToWire } from '@tamga/core/labels';
import {
  compositeSigner,
  messageContext,
  parseEnvelope,
  seal,
  verifyEnvelope,
  xWingDecapsulator,
  type Decapsulator,
  type EnvelopeForm,
  type MessageDraft,
  type OwnEnvelope,
  type Primitives,
  type RandomBytes,
  type SealedEnvelope,
  type SealingMeans,
  type Signer,
  type VerifiedEnvelope,
} from '@tamga/core/sealing';
import { nodePrimitives, randomBytes } from '@tamga/platform/crypto';
import { noblePrimitives } from '@tamga/crypto/noble';
import { decodeExact, encode, tamga } from '@tamga/wire';

export type WireEnvelope = tamga.envelope.v1.Envelope.$Properties;
export type WireHeader = tamga.envelope.v1.Header.$Properties;

/** A decoded message as plain data, so that tests may spread it. */
export type Plain<Value> = Value extends Uint8Array | Long
  ? Value
  : Value extends readonly (infer Item)[]
    ? Plain<Item>[]
    : Value extends object
      ? { [Key in Exclude<keyof Value, 'toJSON' | '$unknowns'>]: Plain<Value[Key]> }
      : Value;

export const createdMs: number = Date.UTC(2026, 10, 22, 9);
const dayMs = 86_400_000;

export const kz: AuthorityId = parseAuthorityId('kz/ncp');
export const uz: AuthorityId = parseAuthorityId('uz/ncp');
export const ru: AuthorityId = parseAuthorityId('ru/ncp');
export const tj: AuthorityId = parseAuthorityId('tj/ncp');

export const bothPrimitives: readonly [name: string, primitives: Primitives][] = [
  ['node', nodePrimitives],
  ['noble', noblePrimitives({ randomBytes })],
];

/** Bytes that look random and are the same in every run: SHA-512 in counter mode over a name. */
export function fixedBytes(name: string, count: number): Uint8Array {
  const blocks: Buffer[] = [];
  for (let i = 0; i * 64 < count; i++) blocks.push(createHash('sha512').update(`${name} ${i}`).digest());
  return Buffer.concat(blocks).subarray(0, count);
}

/** A generator that gives the same bytes in every run. */
export function fixedRandom(name: string): RandomBytes {
  let calls = 0;
  return (count) => fixedBytes(`${name} ${calls++}`, count);
}

export function messageId(name: string): MessageId {
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(BigInt(createdMs));
  return messageIdFromBytes(Buffer.concat([time.subarray(2), fixedBytes(name, 10)]));
}

export function signerOf(authority: AuthorityId, primitives: Primitives = nodePrimitives): Signer {
  return compositeSigner(primitives, fixedBytes(`signing ${authority}`, 64));
}

export function decapsulatorOf(authority: AuthorityId, primitives: Primitives = nodePrimitives): Decapsulator {
  return xWingDecapsulator(primitives, fixedBytes(`encryption ${authority}`, 32));
}

export const means: SealingMeans = { primitives: nodePrimitives, randomBytes, signer: signerOf(kz) };

/** A spontaneous notice from kz to the authorities given. */
export function draftTo(recipients: readonly AuthorityId[], changes: Partial<MessageDraft> = {}): MessageDraft {
  const id = messageId('first');
  return {
    region: fixedBytes('region', 32),
    realm: 'live',
    id,
    sender: kz,
    recipients: recipients.map((authority) => ({ authority, publicKey: decapsulatorOf(authority).publicKey })),
    kind: 'SPONTANEOUS',
    labels: labelsToWire({
      urgency: 'routine',
      handling: ['H0'],
      crimeAreas: ['drugs'],
      personalData: 'none',
      personRoles: [],
      languages: ['ru'],
      attachments: false,
      declarations: [],
      matters: [],
      origins: [],
    }),
    expiresMs: createdMs + dayMs,
    thread: id,
    threadPosition: 1,
    body: Buffer.from('Konysbaeva crossing, 12.5 kg of heroin'),
    ...changes,
  };
}

export function sealTo(recipients: readonly AuthorityId[], changes: Partial<MessageDraft> = {}): Promise<OwnEnvelope> {
  return seal(draftTo(recipients, changes), means);
}

/** The envelope that the bytes are, or an error with the code: for tests that go on with it. */
export function parsed(bytes: Uint8Array, form: EnvelopeForm = 'submission'): SealedEnvelope {
  const result = parseEnvelope(bytes, { form, primitives: nodePrimitives });
  if (!result.ok) throw new Error(result.code);
  return result.envelope;
}

/** The envelope verified under a key, or an error with the code. */
export async function verified(
  bytes: Uint8Array,
  options: { signer?: Signer; form?: EnvelopeForm } = {},
): Promise<VerifiedEnvelope> {
  const { signer = means.signer, form = 'submission' } = options;
  const result = await verifyEnvelope(parsed(bytes, form), { primitives: nodePrimitives, publicKey: signer.publicKey });
  if (!result.ok) throw new Error(result.code);
  return result.envelope;
}

/** Why the bytes are refused by shape or signature, or undefined when they are not. */
export async function refusal(bytes: Uint8Array, signer: Signer = means.signer): Promise<string | undefined> {
  const result = parseEnvelope(bytes, { form: 'submission', primitives: nodePrimitives });
  if (!result.ok) return result.code;
  const checked = await verifyEnvelope(result.envelope, { primitives: nodePrimitives, publicKey: signer.publicKey });
  return checked.ok ? undefined : checked.code;
}

export function wireOf(bytes: Uint8Array): Plain<tamga.envelope.v1.Envelope> {
  const decoded = decodeExact<WireEnvelope, tamga.envelope.v1.Envelope>(tamga.envelope.v1.Envelope, bytes);
  if (!decoded.ok) throw new Error(decoded.code);
  return decoded.message;
}

export function headerOf(bytes: Uint8Array): Plain<tamga.envelope.v1.Header> {
  const decoded = decodeExact<WireHeader, tamga.envelope.v1.Header>(tamga.envelope.v1.Header, wireOf(bytes).header);
  if (!decoded.ok) throw new Error(decoded.code);
  return decoded.message;
}

export function encodeEnvelope(envelope: WireEnvelope): Uint8Array {
  return encode<WireEnvelope, tamga.envelope.v1.Envelope>(tamga.envelope.v1.Envelope, envelope);
}

export function encodeHeader(header: WireHeader): Uint8Array {
  return encode<WireHeader, tamga.envelope.v1.Header>(tamga.envelope.v1.Header, header);
}

/** The same envelope with parts replaced and nothing signed anew. */
export function altered(bytes: Uint8Array, changes: Partial<WireEnvelope>): Uint8Array {
  return encodeEnvelope({ ...wireOf(bytes), ...changes });
}

/** What a sender makes who holds a valid key and breaks the rules: parts replaced, digests and signature right. */
export async function maliciouslySigned(
  bytes: Uint8Array,
  options: { signer: Signer; changes: Partial<WireEnvelope> },
): Promise<Uint8Array> {
  const { signer, changes } = options;
  const wire = { ...wireOf(bytes), ...changes };
  const stanzaDigest = (wire.stanza ?? []).map(({ data }) => nodePrimitives.sha512(data ?? new Uint8Array()));
  const unsigned = encodeEnvelope({ ...wire, stanzaDigest });
  const { signedBytes, header } = parsed(unsigned);
  const signature = await signer.sign(messageContext(header.realm), signedBytes);
  return encodeEnvelope({ ...wire, stanzaDigest, signature });
}
