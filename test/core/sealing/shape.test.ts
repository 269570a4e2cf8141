/** Every code by which bytes are refused before any signature is looked at, each by an envelope that is right but for it. */
import { parseEnvelope, type ParseCode } from '@tamga/core/sealing';
import { nodePrimitives } from '@tamga/platform/crypto';
import { tamga, uint64 } from '@tamga/wire';
import { describe, expect, test } from 'vitest';
import {
  altered,
  createdMs,
  encodeHeader,
  fixedBytes,
  headerOf,
  ru,
  sealTo,
  uz,
  wireOf,
  type Plain,
} from './fixture.ts';

type Header = Plain<tamga.envelope.v1.Header>;
type Envelope = Plain<tamga.envelope.v1.Envelope>;
/** Faults are what the types of the wire do not allow. */
type Fault = Record<string, unknown>;
const { Priority, Purpose, PersonalData } = tamga.envelope.v1;

/** A number that the enumeration does not have. */
const unknownNumber = 99;
const id = (last: number): Uint8Array => Uint8Array.from({ length: 16 }, (_, i) => (i === 15 ? last : 1));
const recipient = (authority: string) => ({ authority, encryptionKey: new Uint8Array(32) });
const attachment = { blob: id(1), digest: new Uint8Array(64), size: uint64(100) };

const headerFaults: [code: ParseCode, name: string, change: (header: Header) => Fault][] = [
  ['HEADER_TOO_LARGE', 'a header of 17 KiB', () => ({ operation: 'x'.repeat(17_000) })],
  ['SUITE_UNKNOWN', 'suite 2', () => ({ suite: 2 })],
  ['KIND_UNKNOWN', 'a kind of the future', () => ({ kind: unknownNumber })],
  ['KIND_UNKNOWN', 'no kind', () => ({ kind: 0 })],
  ['PRIORITY_INVALID', 'an unknown priority', () => ({ priority: unknownNumber })],
  ['PRIORITY_MISMATCH', 'a priority above the labels’ urgency', () => ({ priority: Priority.PRIORITY_FLASH })],
  ['REGION_INVALID', 'a region of 31 bytes', () => ({ region: new Uint8Array(31) })],
  ['REALM_INVALID', 'no realm', () => ({ realm: 0 })],
  ['ID_INVALID', 'an id of 15 bytes', () => ({ id: new Uint8Array(15) })],
  ['CREATED_MISMATCH', 'a created that the id does not carry', () => ({ createdMs: uint64(createdMs + 1) })],
  ['EXPIRES_INVALID', 'an expiry beyond 2^53', () => ({ expiresMs: uint64(2 ** 52).shiftLeft(4) })],
  ['SENDER_INVALID', 'a sender that is no authority', () => ({ sender: 'kz' })],
  ['SIGNING_KEY_INVALID', 'a short thumbprint', () => ({ signingKey: new Uint8Array(31) })],
  ['RECIPIENT_COUNT', 'no recipient', () => ({ recipients: [] })],
  [
    'RECIPIENT_COUNT',
    '65 recipients',
    () => ({ recipients: Array.from({ length: 65 }, (_, i) => recipient(`p${i}/ncp`)) }),
  ],
  ['RECIPIENT_INVALID', 'a recipient that is no authority', () => ({ recipients: [recipient('UZ/ncp')] })],
  ['RECIPIENT_INVALID', 'a recipient without a key', () => ({ recipients: [{ authority: uz }] })],
  [
    'RECIPIENT_DUPLICATE_PARTY',
    'two authorities of one party',
    () => ({ recipients: [recipient(uz), recipient('uz/mvd')] }),
  ],
  ['RECIPIENT_OWN_PARTY', 'an authority of the sender’s party', () => ({ recipients: [recipient('kz/blo-korday')] })],
  ['LABELS_INVALID', 'no labels', () => ({ labels: null })],
  ['LABELS_INVALID', 'crime areas that do not ascend', ({ labels }) => ({ labels: { ...labels, crimeAreas: [2, 1] } })],
  ['LABELS_INVALID', 'a crime area twice', ({ labels }) => ({ labels: { ...labels, crimeAreas: [1, 1] } })],
  [
    'LABELS_INVALID',
    'an unknown handling code',
    ({ labels }) => ({ labels: { ...labels, handling: [unknownNumber] } }),
  ],
  [
    'LABELS_INVALID',
    'personal data without a purpose',
    ({ labels }) => ({ labels: { ...labels, personalData: PersonalData.PERSONAL_DATA_IDENTIFICATION } }),
  ],
  [
    'BASIS_INVALID',
    'a basis without a hash',
    ({ labels }) => ({
      labels: { ...labels, purpose: Purpose.PURPOSE_INVESTIGATION },
      basis: { agreement: 'caricc-2006', article: '5' },
    }),
  ],
  [
    'BASIS_INVALID',
    'a basis without an article',
    () => ({ basis: { agreement: 'caricc-2006', documentHash: new Uint8Array(32) } }),
  ],
  [
    'BASIS_INVALID',
    'a sentence in the place of an article',
    () => ({ basis: { agreement: 'caricc-2006', documentHash: new Uint8Array(32), article: 'see, above; all' } }),
  ],
  ['IN_REPLY_TO_INVALID', 'an answer to an id of 3 bytes', () => ({ inReplyTo: new Uint8Array(3) })],
  ['IN_REPLY_TO_INVALID', 'an answer to itself', (header) => ({ inReplyTo: header.id })],
  ['THREAD_INVALID', 'no thread', () => ({ thread: new Uint8Array() })],
  ['THREAD_INVALID', 'no position', () => ({ threadPosition: 0 })],
  ['THREAD_INVALID', 'the opening of a thread in second place', () => ({ threadPosition: 2 })],
  ['THREAD_INVALID', 'the opening of a thread after others', () => ({ after: [id(1)] })],
  ['AFTER_INVALID', 'ids that do not ascend', () => ({ thread: id(9), after: [id(2), id(1)] })],
  ['AFTER_INVALID', 'an id twice', () => ({ thread: id(9), after: [id(1), id(1)] })],
  ['AFTER_INVALID', '17 ids', () => ({ thread: id(99), after: Array.from({ length: 17 }, (_, i) => id(i)) })],
  ['AFTER_INVALID', 'itself', (header) => ({ thread: id(9), after: [header.id] })],
  ['OPERATION_INVALID', 'an operation on two lines', () => ({ operation: 'Kanal\n2007' })],
  [
    'HAND_OVER_INVALID',
    'a window that closes before it opens',
    () => ({ handOver: { opensMs: uint64(2), closesMs: uint64(1) } }),
  ],
  ['HAND_OVER_INVALID', 'an empty window', () => ({ handOver: {} })],
  ['NATIONAL_WRAP_INVALID', 'a provider with a space', () => ({ nationalWrap: 'st rb' })],
  ['ATTACHMENT_INVALID', 'a reference that the labels do not own up to', () => ({ attachments: [attachment] })],
  [
    'ATTACHMENT_INVALID',
    'a blob twice',
    ({ labels }) => ({ labels: { ...labels, attachments: true }, attachments: [attachment, attachment] }),
  ],
  [
    'ATTACHMENT_INVALID',
    'a size of 0',
    ({ labels }) => ({ labels: { ...labels, attachments: true }, attachments: [{ ...attachment, size: uint64(0) }] }),
  ],
  ['CONSENT_INVALID', 'a short hash of a consent', () => ({ consents: [new Uint8Array(31)] })],
  ['CONSENT_INVALID', 'a consent twice', () => ({ consents: [new Uint8Array(32), new Uint8Array(32)] })],
  [
    'CONSENT_INVALID',
    '17 consents',
    () => ({ consents: Array.from({ length: 17 }, (_, i) => new Uint8Array(32).fill(i)) }),
  ],
];

const envelopeFaults: [code: ParseCode, name: string, change: (envelope: Envelope) => Fault][] = [
  ['ENVELOPE_TOO_LARGE', 'more than 512 KiB', () => ({ ciphertext: new Uint8Array(524_288) })],
  ['HEADER_MALFORMED', 'a header of noise', () => ({ header: Buffer.from('ffff', 'hex') })],
  ['SIGNATURE_MALFORMED', 'a short signature', ({ signature }) => ({ signature: signature.subarray(1) })],
  [
    'CIPHERTEXT_INVALID',
    'a ciphertext of no padded length',
    ({ ciphertext }) => ({ ciphertext: ciphertext.subarray(1) }),
  ],
  ['CIPHERTEXT_INVALID', 'no ciphertext', () => ({ ciphertext: new Uint8Array() })],
  ['STANZA_COUNT', 'a stanza too many', ({ stanza }) => ({ stanza: [...stanza, ...stanza] })],
  ['STANZA_COUNT', 'a digest too many', ({ stanzaDigest }) => ({ stanzaDigest: [...stanzaDigest, ...stanzaDigest] })],
  [
    'STANZA_INVALID',
    'a short digest',
    ({ stanzaDigest }) => ({ stanzaDigest: stanzaDigest.map((digest) => digest.subarray(1)) }),
  ],
  [
    'STANZA_INVALID',
    'a short stanza',
    ({ stanza }) => ({ stanza: stanza.map(({ index, data }) => ({ index, data: data.subarray(1) })) }),
  ],
  ['STANZA_INVALID', 'stanzas out of order', ({ stanza }) => ({ stanza: stanza.toReversed() })],
  [
    'STANZA_INVALID',
    'a stanza for nobody',
    ({ stanza }) => ({ stanza: stanza.map(({ data }, i) => ({ index: i + 1, data })) }),
  ],
  [
    'STANZA_DIGEST_MISMATCH',
    'another stanza',
    ({ stanza }) => ({ stanza: stanza.map(({ index }) => ({ index, data: fixedBytes('other', 1168) })) }),
  ],
  [
    'NATIONAL_SIGNATURE_MALFORMED',
    'an empty national signature',
    () => ({ nationalSignatures: [{ provider: 'x', keyId: '1' }] }),
  ],
  [
    'NATIONAL_SIGNATURE_MALFORMED',
    'five national signatures',
    () => ({ nationalSignatures: Array.from({ length: 5 }, () => ({ provider: 'x', keyId: '1', signature: id(1) })) }),
  ],
];

describe('a header is refused', () => {
  test.each(headerFaults)('%s: %s', async (code, _name, change) => {
    const { bytes } = await sealTo([uz, ru]);
    const header = headerOf(bytes);
    const faulty = altered(bytes, { header: encodeHeader({ ...header, ...change(header) }) });
    expect(codeOf(faulty)).toBe(code);
  });
});

describe('an envelope is refused', () => {
  test.each(envelopeFaults)('%s: %s', async (code, _name, change) => {
    const { bytes } = await sealTo([uz, ru]);
    expect(codeOf(altered(bytes, change(wireOf(bytes))))).toBe(code);
  });
});

test('every code of the shape is shown here or in canonical.test.ts', () => {
  const elsewhere: ParseCode[] = ['ENVELOPE_MALFORMED', 'ENVELOPE_NOT_CANONICAL', 'HEADER_NOT_CANONICAL'];
  const shown = new Set([...headerFaults, ...envelopeFaults].map(([code]) => code).concat(elsewhere));
  const all: Record<ParseCode, true> = {
    HEADER_TOO_LARGE: true,
    HEADER_MALFORMED: true,
    HEADER_NOT_CANONICAL: true,
    SUITE_UNKNOWN: true,
    KIND_UNKNOWN: true,
    PRIORITY_INVALID: true,
    PRIORITY_MISMATCH: true,
    REGION_INVALID: true,
    REALM_INVALID: true,
    ID_INVALID: true,
    CREATED_MISMATCH: true,
    EXPIRES_INVALID: true,
    SENDER_INVALID: true,
    SIGNING_KEY_INVALID: true,
    RECIPIENT_COUNT: true,
    RECIPIENT_INVALID: true,
    RECIPIENT_DUPLICATE_PARTY: true,
    RECIPIENT_OWN_PARTY: true,
    LABELS_INVALID: true,
    BASIS_INVALID: true,
    IN_REPLY_TO_INVALID: true,
    THREAD_INVALID: true,
    AFTER_INVALID: true,
    OPERATION_INVALID: true,
    HAND_OVER_INVALID: true,
    NATIONAL_WRAP_INVALID: true,
    ATTACHMENT_INVALID: true,
    CONSENT_INVALID: true,
    ENVELOPE_TOO_LARGE: true,
    ENVELOPE_MALFORMED: true,
    ENVELOPE_NOT_CANONICAL: true,
    STANZA_COUNT: true,
    STANZA_INVALID: true,
    STANZA_DIGEST_MISMATCH: true,
    CIPHERTEXT_INVALID: true,
    SIGNATURE_MALFORMED: true,
    NATIONAL_SIGNATURE_MALFORMED: true,
  };
  expect([...shown].toSorted()).toEqual(Object.keys(all).toSorted());
});

test('our own draft that nobody would accept is not sealed', async () => {
  await expect(sealTo(['kz/mvd' as typeof uz])).rejects.toMatchObject({
    code: 'DRAFT_INVALID',
    message: expect.stringContaining('RECIPIENT_OWN_PARTY') as string,
  });
  await expect(sealTo([])).rejects.toMatchObject({ code: 'DRAFT_INVALID' });
  await expect(sealTo([uz], { body: new Uint8Array(262_145) })).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
});

test('the largest body to the most recipients fits', async () => {
  const recipients = Array.from({ length: 64 }, (_, i) => `p${i}/ncp` as typeof uz);
  const { bytes } = await sealTo(recipients, { body: new Uint8Array(262_144) });
  expect(codeOf(bytes)).toBeUndefined();
});

function codeOf(bytes: Uint8Array): ParseCode | undefined {
  const result = parseEnvelope(bytes, { form: 'submission', primitives: nodePrimitives });
  return result.ok ? undefined : result.code;
}
