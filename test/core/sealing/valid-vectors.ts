/** The valid golden vectors: see envelope-vectors.ts. */
import { labelsToWire } from '@tamga/core/labels';
import { parseDocumentId, parseOperationName } from '@tamga/core/identifiers';
import { pruneEnvelope, seal, type MessageDraft, type OwnEnvelope } from '@tamga/core/sealing';
import { noblePrimitives } from '@tamga/crypto/noble';
import { createdMs, draftTo, fixedBytes, fixedRandom, kz, messageId, parsed, ru, signerOf, tj, uz } from './fixture.ts';
import type { ValidVector } from './vector-types.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const nothing = new Uint8Array();

/** A vector with its envelope's bytes. */
export interface Made {
  readonly vector: ValidVector;
  readonly bytes: Uint8Array;
}

const richLabels: MessageDraft['labels'] = labelsToWire({
  urgency: 'urgent',
  urgencyGround: 'loss-of-relevance',
  handling: ['H0', 'H1', 'H3'],
  evaluation: { scheme: 'admiralty', code: 'B2' },
  marking: { text: 'ДСП', level: 'official-use' },
  crimeAreas: ['drugs', 'laundering'],
  purpose: 'investigation',
  personalData: 'identification',
  personRoles: ['suspect', 'witness'],
  languages: ['kk', 'ru'],
  attachments: true,
  declarations: [],
  matters: [],
  origins: [],
});

const rich: Partial<MessageDraft> = {
  kind: 'CD_REQUEST',
  labels: richLabels,
  basis: { agreement: parseDocumentId('caricc-2006'), documentHash: fixedBytes('agreement', 32), article: '5.1' },
  thread: messageId('opener'),
  threadPosition: 2,
  inReplyTo: messageId('asked'),
  after: [messageId('asked'), messageId('seen')],
  operation: parseOperationName('Kanal-2026'),
  handOver: { opensMs: createdMs + 3_600_000, closesMs: createdMs + 7_200_000 },
  attachments: [{ blob: fixedBytes('blob', 16), digest: fixedBytes('ciphertext', 64), sizeBytes: 66_000 }],
  body: Buffer.from('Прошу согласовать контролируемую поставку через Кордай.'),
};

/** The valid vectors; the invalid ones are made from them. */
export async function makeValid(): Promise<Made[]> {
  const several = await sealed('three recipients, every field', draftTo([uz, ru, tj], rich));
  return [
    await sealed('one recipient, empty body', draftTo([uz], { body: nothing })),
    several,
    await sealed('exercise', draftTo([uz], { realm: 'exercise' })),
    await sealed('two chunks', draftTo([ru], { body: fixedBytes('long body', 20_000) })),
    {
      vector: {
        ...several.vector,
        name: 'delivery to the second of three',
        form: 'delivery',
        envelope: hex(pruneEnvelope(parsed(several.bytes), 1)),
      },
      bytes: pruneEnvelope(parsed(several.bytes), 1),
    },
  ];
}

async function sealed(name: string, draft: MessageDraft): Promise<Made> {
  const drawn: Uint8Array[] = [];
  const source = fixedRandom(`vector ${name}`);
  const randomBytes = (count: number): Uint8Array => {
    const bytes = source(count);
    drawn.push(bytes);
    return bytes;
  };
  const primitives = noblePrimitives({ randomBytes });
  const own: OwnEnvelope = await seal(draft, { primitives, signer: signerOf(kz, primitives), randomBytes });
  const encapsulationSeeds = drawn.filter((bytes) => bytes.length === 64);
  const vector: ValidVector = {
    name,
    form: 'submission',
    sender: draft.sender,
    recipients: draft.recipients.map(({ authority }) => authority),
    body: hex(draft.body),
    contentKey: hex(own.contentKey),
    salt: hex(own.ciphertext.subarray(0, 24)),
    encapsulationSeeds: encapsulationSeeds.map((bytes) => hex(bytes)),
    signatureRandomness: hex(drawn.at(-1) ?? nothing),
    header: hex(own.headerBytes),
    digest: hex(own.digest),
    envelope: hex(own.bytes),
  };
  return { vector, bytes: own.bytes };
}
