/** The invalid golden vectors: see envelope-vectors.ts. */
import { type AuthorityId } from '@tamga/core/identifiers';
import { encryptChunked, padme, type Signer } from '@tamga/core/sealing';
import { nodePrimitives } from '@tamga/platform/crypto';
import { noblePrimitives } from '@tamga/crypto/noble';
import {
  altered,
  encodeHeader,
  fixedBytes,
  fixedRandom,
  headerOf,
  kz,
  maliciouslySigned,
  parsed,
  signerOf,
  tj,
  uz,
  wireOf,
} from './fixture.ts';
import type { Made } from './valid-vectors.ts';
import type { InvalidVector, ValidVector } from './vector-types.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const nothing = new Uint8Array();

type Fault = Pick<InvalidVector, 'name' | 'stage' | 'code' | 'recipient'> & { readonly bytes: Uint8Array };

/** The invalid vectors, each found out at its stage. */
export async function makeInvalid(made: readonly Made[]): Promise<InvalidVector[]> {
  const [minimal, several] = made;
  if (minimal === undefined || several === undefined) throw new Error('there are no valid vectors');
  return [...flips(minimal), ...shapes(minimal), ...(await forgeries(minimal)), ...(await lies(minimal))]
    .map(({ bytes, ...fault }) => ({ ...fault, of: minimal.vector.name, ...difference(minimal.bytes, bytes) }))
    .concat(
      (await splits(several)).map(({ bytes, ...fault }) => ({
        ...fault,
        of: several.vector.name,
        ...difference(several.bytes, bytes),
      })),
    );
}

/** One flipped bit in each part of the envelope. */
function flips({ bytes }: Made): Fault[] {
  const { ciphertext, headerBytes, signature, stanzas, stanzaDigests } = parsed(bytes);
  const place = (part: Uint8Array): number => Buffer.from(bytes).indexOf(part);
  const flipped = (at: number): Uint8Array => bytes.map((byte, i) => (i === at ? byte ^ 1 : byte));
  const stanza = stanzas.get(0) ?? nothing;
  return [
    {
      name: 'a bit of the region flipped',
      bytes: flipped(place(headerBytes) + 10),
      stage: 'verify',
      code: 'SIGNATURE_INVALID',
    },
    {
      name: 'a bit of the ciphertext flipped',
      bytes: flipped(place(ciphertext) + ciphertext.length - 1),
      stage: 'verify',
      code: 'SIGNATURE_INVALID',
    },
    {
      name: 'a bit of the commitment flipped',
      bytes: flipped(place(ciphertext) + 24),
      stage: 'verify',
      code: 'SIGNATURE_INVALID',
    },
    {
      name: 'a bit of the ML-DSA half flipped',
      bytes: flipped(place(signature)),
      stage: 'verify',
      code: 'SIGNATURE_INVALID',
    },
    {
      name: 'a bit of the Ed25519 half flipped',
      bytes: flipped(place(signature) + 3309),
      stage: 'verify',
      code: 'SIGNATURE_INVALID',
    },
    {
      name: 'a bit of the stanza flipped',
      bytes: flipped(place(stanza)),
      stage: 'parse',
      code: 'STANZA_DIGEST_MISMATCH',
    },
    {
      name: 'a bit of the stanza digest flipped',
      bytes: flipped(place(stanzaDigests[0] ?? nothing)),
      stage: 'parse',
      code: 'STANZA_DIGEST_MISMATCH',
    },
  ];
}

function shapes({ bytes }: Made): Fault[] {
  const header = headerOf(bytes);
  const withHeader = (changes: object): Uint8Array =>
    altered(bytes, { header: encodeHeader({ ...header, ...changes }) });
  const { signature, ciphertext, stanza } = wireOf(bytes);
  return [
    { name: 'cut short', bytes: bytes.subarray(0, -1), stage: 'parse', code: 'ENVELOPE_MALFORMED' },
    {
      name: 'an unknown field at the end',
      bytes: Buffer.concat([bytes, Buffer.from('f80601', 'hex')]),
      stage: 'parse',
      code: 'ENVELOPE_NOT_CANONICAL',
    },
    {
      name: 'the signature twice',
      bytes: Buffer.concat([bytes, bytes.subarray(-(signature.length + 3))]),
      stage: 'parse',
      code: 'ENVELOPE_NOT_CANONICAL',
    },
    {
      name: 'an explicit default in the header',
      bytes: altered(bytes, { header: Buffer.concat([wireOf(bytes).header, Buffer.from('920100', 'hex')]) }),
      stage: 'parse',
      code: 'HEADER_NOT_CANONICAL',
    },
    { name: 'suite 2', bytes: withHeader({ suite: 2 }), stage: 'parse', code: 'SUITE_UNKNOWN' },
    { name: 'an unknown kind', bytes: withHeader({ kind: 99 }), stage: 'parse', code: 'KIND_UNKNOWN' },
    { name: 'no realm', bytes: withHeader({ realm: 0 }), stage: 'parse', code: 'REALM_INVALID' },
    {
      name: 'a priority above the urgency',
      bytes: withHeader({ priority: 3 }),
      stage: 'parse',
      code: 'PRIORITY_MISMATCH',
    },
    {
      name: 'the sender’s own party as recipient',
      bytes: withHeader({ recipients: header.recipients.map((one) => ({ ...one, authority: 'kz/blo-korday' })) }),
      stage: 'parse',
      code: 'RECIPIENT_OWN_PARTY',
    },
    {
      name: 'one party twice',
      bytes: withHeader({ recipients: [...header.recipients, { ...header.recipients[0], authority: 'uz/mvd' }] }),
      stage: 'parse',
      code: 'RECIPIENT_DUPLICATE_PARTY',
    },
    {
      name: 'an id that carries another time',
      bytes: withHeader({ id: header.id.map((byte, i) => (i === 5 ? byte ^ 1 : byte)) }),
      stage: 'parse',
      code: 'CREATED_MISMATCH',
    },
    {
      name: 'a ciphertext of no padded length',
      bytes: altered(bytes, { ciphertext: ciphertext.subarray(0, -1) }),
      stage: 'parse',
      code: 'CIPHERTEXT_INVALID',
    },
    { name: 'no stanza', bytes: altered(bytes, { stanza: [] }), stage: 'parse', code: 'STANZA_COUNT' },
    {
      name: 'a stanza for nobody',
      bytes: altered(bytes, { stanza: stanza.map(({ data }) => ({ index: 1, data })) }),
      stage: 'parse',
      code: 'STANZA_INVALID',
    },
    {
      name: 'half a signature',
      bytes: altered(bytes, { signature: signature.subarray(0, 3309) }),
      stage: 'parse',
      code: 'SIGNATURE_MALFORMED',
    },
  ];
}

/** Signatures that are good for something else. */
async function forgeries({ bytes }: Made): Promise<Fault[]> {
  const { signature, signedBytes } = parsed(bytes);
  const stranger = await deterministic(tj).sign('tamga/msg/v1', signedBytes);
  const exercise = await deterministic(kz).sign('tamga/exercise/v1', signedBytes);
  const withSignature = (...parts: Uint8Array[]): Uint8Array => altered(bytes, { signature: Buffer.concat(parts) });
  const verify = { stage: 'verify', code: 'SIGNATURE_INVALID' } as const;
  return [
    { name: 'signed by another key', bytes: withSignature(stranger), ...verify },
    {
      name: 'the ML-DSA half by another key',
      bytes: withSignature(stranger.subarray(0, 3309), signature.subarray(3309)),
      ...verify,
    },
    {
      name: 'the Ed25519 half by another key',
      bytes: withSignature(signature.subarray(0, 3309), stranger.subarray(3309)),
      ...verify,
    },
    { name: 'signed in the context of an exercise', bytes: withSignature(exercise), ...verify },
    {
      name: 'S of Ed25519 plus the order',
      bytes: withSignature(signature.subarray(0, 3341), plusOrder(signature.subarray(3341))),
      ...verify,
    },
    {
      name: 'R of Ed25519 of small order',
      bytes: withSignature(
        signature.subarray(0, 3309),
        Uint8Array.of(1, ...new Uint8Array(31)),
        signature.subarray(3341),
      ),
      ...verify,
    },
  ];
}

/** What a sender with a valid key signs against the rules. */
async function lies({ bytes, vector }: Made): Promise<Fault[]> {
  const signer = deterministic(kz);
  const sign = (changes: Parameters<typeof altered>[1]) => maliciouslySigned(bytes, { signer, changes });
  const header = encodeHeader({ ...headerOf(bytes), operation: 'Kanal' });
  const cannotOpen = { stage: 'open', code: 'CANNOT_OPEN', recipient: uz } as const;
  return [
    {
      name: 'a garbage stanza, signed',
      bytes: await sign({ stanza: [{ index: 0, data: fixedBytes('garbage', 1168) }] }),
      ...cannotOpen,
    },
    {
      name: 'a garbage ciphertext, signed',
      bytes: await sign({ ciphertext: fixedBytes('garbage', wireOf(bytes).ciphertext.length) }),
      ...cannotOpen,
    },
    { name: 'body and stanza under another header, signed', bytes: await sign({ header }), ...cannotOpen },
    {
      name: 'padding that is not zero, signed',
      bytes: await sign({ ciphertext: encryptedAs(bytes, vector, (padded) => padded.with(1023, 1)) }),
      ...cannotOpen,
    },
    {
      name: 'a length beyond the padding, signed',
      bytes: await sign({ ciphertext: encryptedAs(bytes, vector, (padded) => padded.with(1, 1)) }),
      ...cannotOpen,
    },
    {
      name: 'a body padded further than Padmé, signed',
      bytes: await sign({ ciphertext: encryptedAs(bytes, vector, () => new Uint8Array(padme(2000))) }),
      ...cannotOpen,
    },
  ];
}

/** Envelopes whose recipients would not all get the same. */
async function splits({ bytes }: Made): Promise<Fault[]> {
  const signer = deterministic(kz);
  const { stanza } = wireOf(bytes);
  const swapped = stanza.map(({ index }) => ({
    index,
    data: stanza[index === 0 ? 1 : index === 1 ? 0 : index]?.data ?? nothing,
  }));
  return [
    {
      name: 'two stanzas exchanged',
      bytes: altered(bytes, { stanza: swapped }),
      stage: 'parse',
      code: 'STANZA_DIGEST_MISMATCH',
    },
    {
      name: 'two stanzas exchanged, signed',
      bytes: await maliciouslySigned(bytes, { signer, changes: { stanza: swapped } }),
      stage: 'open',
      code: 'CANNOT_OPEN',
      recipient: uz,
    },
    {
      name: 'stanzas in another order',
      bytes: altered(bytes, { stanza: stanza.toReversed() }),
      stage: 'parse',
      code: 'STANZA_INVALID',
    },
    {
      name: 'one stanza left out',
      bytes: altered(bytes, { stanza: stanza.slice(0, 2) }),
      stage: 'parse',
      code: 'STANZA_COUNT',
    },
  ];
}

/** Another plaintext under the vector's own content key and header. */
function encryptedAs(
  bytes: Uint8Array,
  { contentKey, body }: ValidVector,
  change: (padded: Uint8Array) => Uint8Array,
): Uint8Array {
  const content = Buffer.from(body, 'hex');
  const padded = new Uint8Array(padme(Math.max(content.length + 4, 1024)));
  padded.set(content, 4);
  const headerDigest = nodePrimitives.sha512(parsed(bytes).headerBytes);
  const context = Buffer.concat([Buffer.from('tamga/body/v1\0'), headerDigest]);
  const plaintext = change(padded);
  return encryptChunked(nodePrimitives, {
    key: Buffer.from(contentKey, 'hex'),
    context,
    salt: fixedBytes('other salt', 24),
    plaintext,
  });
}

/** A signer that signs the same bytes in the same way every time. */
function deterministic(authority: AuthorityId): Signer {
  return signerOf(authority, noblePrimitives({ randomBytes: fixedRandom(`signature ${authority}`) }));
}

function plusOrder(scalar: Uint8Array): Uint8Array {
  const order = 2n ** 252n + 27_742_317_777_372_353_535_851_937_790_883_648_493n;
  const value = BigInt(`0x${hex(scalar.toReversed())}`) + order;
  return Buffer.from(value.toString(16).padStart(64, '0'), 'hex').toReversed();
}

/** The one stretch in which two byte strings differ. */
function difference(from: Uint8Array, to: Uint8Array): Pick<InvalidVector, 'at' | 'remove' | 'insert'> {
  const shorter = Math.min(from.length, to.length);
  let at = 0;
  while (at < shorter && from[at] === to[at]) at += 1;
  let tail = 0;
  while (tail < shorter - at && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail += 1;
  return { at, remove: from.length - tail - at, insert: hex(to.subarray(at, to.length - tail)) };
}
