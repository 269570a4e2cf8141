import { agreementPayload, parseAgreement, suspensionId, type SuspensionDocument } from '@tamga/core/agreements';
import { encodePayload, signDocument } from '@tamga/core/documents';
import {
  newMessageId,
  parseDocumentId,
  parsePartyId,
  registerStream,
  toHex,
  type MessageId,
} from '@tamga/core/identifiers';
import type { BatchRequester, BatchRequestOptions, Bus } from '@tamga/platform/bus';
import { nodePrimitives as primitives, randomBytes } from '@tamga/platform/crypto';
import { encode, fromUint64, tamga } from '@tamga/wire';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sealed } from './fixtures/region.fixture.ts';
import { startHub, type TestHub } from './fixtures/hub.fixture.ts';
import { admissionOf, submit, lyingAt, recordAt, submitBytes, until } from './fixtures/hub-traffic.fixture.ts';

const { DocumentType } = tamga.register.v1;
const words = { en: 'words', ru: 'слова' };

let hub: TestHub;
let kz: Bus;
let tj: Bus;
/** Of every request to policy: the sequence of the register that it names. */
const asked: number[] = [];

beforeEach(async () => {
  hub = await startHub();
  [kz, tj] = [await hub.exchange.connect('kz'), await hub.exchange.connect('tj')];
  asked.length = 0;
  await hub.startGateway(listening);
});
afterEach(async () => {
  await hub[Symbol.asyncDispose]();
});

/** Hears what the gateway asks policy. */
function listening(bus: Bus): Bus {
  return Object.assign(Object.create(bus) as Bus, {
    requestBatched: <Item, Answer>(options: BatchRequestOptions<Item, Answer>): BatchRequester<Item, Answer> =>
      bus.requestBatched({
        ...options,
        encode: (items) => {
          const payload = options.encode(items);
          asked.push(fromUint64(tamga.service.v1.DecideRequest.decode(payload).registerSequence) ?? -1);
          return payload;
        },
      }),
  });
}

interface SignedDocument {
  readonly type: 'agreement' | 'suspension';
  readonly id: string;
  readonly version: number;
  readonly jws: string;
  readonly hash: string;
}

/** kz and uz, or others, sign that they may send one another requests about drugs. */
async function agreement(
  changes: Record<string, unknown> = {},
  { states = ['kz', 'uz'], signers = states }: { states?: string[]; signers?: string[] } = {},
): Promise<SignedDocument> {
  const text = JSON.stringify({
    format: 'tamga/agreement/1',
    id: 'kz-uz-2026',
    version: 1,
    title: words,
    reference: words,
    sources: ['made for a test'],
    status: 'in-force',
    visibility: 'public',
    validity: { from: '2026-01-01', until: null },
    parties: states.map((party) => ({ party, role: 'signatory' })),
    articles: [
      {
        id: '1',
        text: words,
        rules: [
          {
            effect: 'permit',
            from: states,
            to: states,
            kinds: ['REQUEST'],
            crimeAreas: ['drugs'],
            purposes: ['investigation'],
            personalDataMax: 'identification',
            markingMax: 'official-use',
          },
        ],
      },
    ],
    ...changes,
  });
  const parsed = parseAgreement(text, { file: 'test.yaml' });
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  const payload = agreementPayload(parsed.agreement);
  const { id, version } = parsed.agreement.document;
  return await signed('agreement', { id, version, payload, parties: states, signers });
}

async function suspension(changes: Partial<SuspensionDocument> = {}): Promise<SignedDocument> {
  const party = changes.party ?? parsePartyId('kz');
  const document: SuspensionDocument = {
    type: 'suspension',
    format: 'tamga/suspension/1',
    region: toHex(hub.region.hash),
    party,
    agreement: parseDocumentId('kz-uz-2026'),
    member: party,
    version: 1,
    previous: null,
    issuedAtMs: Date.now(),
    act: 'suspend',
    fromMs: 0,
    scopes: [{ towards: null, kinds: null }],
    endsMs: null,
    ...changes,
  };
  const id = suspensionId(primitives, document);
  const { version } = document;
  return await signed('suspension', {
    id,
    version,
    payload: encodePayload(document),
    parties: [party],
    signers: [party],
  });
}

async function signed(
  type: 'agreement' | 'suspension',
  {
    id,
    version,
    payload,
    parties,
    signers,
  }: { id: string; version: number; payload: Uint8Array; parties: string[]; signers: string[] },
): Promise<SignedDocument> {
  const jws = await signDocument({
    primitives,
    type,
    payload,
    parties: parties.map((name) => parsePartyId(name)),
    signers: signers.map((name) => hub.region.party(name).root),
  });
  return { type, id, version, jws, hash: toHex(primitives.sha256(payload)) };
}

async function bring(
  member: Bus,
  { type, id, version, jws }: Pick<SignedDocument, 'type' | 'id' | 'version' | 'jws'>,
  changes: tamga.register.v1.SignedDocument.$Properties = {},
): Promise<MessageId> {
  const number = type === 'agreement' ? DocumentType.DOCUMENT_TYPE_AGREEMENT : DocumentType.DOCUMENT_TYPE_SUSPENSION;
  const document = { type: number, id, version, jws: Buffer.from(jws), ...changes };
  const submission = newMessageId({ nowMs: Date.now(), randomBytes });
  const payload = encode(tamga.service.v1.Submission, { document });
  expect(await submitBytes(member, payload, { priority: 'urgent', id: submission })).toBe('stored');
  return submission;
}

/** What the account is told of a submission that was refused. */
async function toldOf(party: string, submission: MessageId): Promise<string> {
  return await until(async () => {
    const stream = `OUT_${party}`;
    const { lastSequence } = await hub.bus.streamInfo(stream);
    for (let sequence = 1; sequence <= lastSequence; sequence++) {
      const stored = await hub.bus.getBySequence(stream, sequence);
      const notice = stored === undefined ? undefined : tamga.service.v1.Delivery.decode(stored.data).notice;
      if (notice && toHex(notice.id) === submission) return notice.code;
    }
    return undefined;
  });
}

async function onRegister({
  type,
  id,
  version,
}: SignedDocument): Promise<tamga.register.v1.SignedDocument | undefined> {
  const stored = await hub.bus.getLastBySubject(registerStream, `reg.${type}.${id}.${version}`);
  return stored === undefined ? undefined : tamga.register.v1.SignedDocument.decode(stored.data);
}

const recordOf = (document: SignedDocument) =>
  until(() => recordAt(hub, `ledger.1.document.${document.type}.${document.id}.${document.version}`));

describe('a document that a member brings', () => {
  test('is put on the register once it is complete, with the hub’s time, and recorded in LEDGER with that very time', async () => {
    const document = await agreement();
    await bring(kz, document);
    const record = await recordOf(document);
    const registered = await onRegister(document);
    expect(Buffer.from(registered?.jws ?? []).toString()).toBe(document.jws);
    expect(record).toMatchObject({ event: 'document', type: 'agreement', document: 'kz-uz-2026', version: 1 });
    expect(record.event === 'document' && toHex(record.payloadHash)).toBe(document.hash);
    expect(record.atMs).toBe(fromUint64(registered?.registeredMs ?? 0));
  });

  test('is a suspension by one party: each step has its record, by number of version', async () => {
    const document = await agreement();
    await bring(kz, document);
    await recordOf(document);
    const suspended = await suspension();
    await bring(kz, suspended);
    await recordOf(suspended);
    const resumed = await suspension({ act: 'resume', scopes: [], version: 2, previous: suspended.hash });
    await bring(kz, resumed);
    expect(await recordOf(resumed)).toMatchObject({ type: 'suspension', version: 2 });
  });

  test('makes every question after its record name it: policy decides by no less', async () => {
    const document = await agreement();
    await bring(kz, document);
    await recordOf(document);
    const { lastSequence } = await hub.bus.streamInfo(registerStream);
    const envelope = await sealed(hub.region, 'kz', ['uz']);
    await submit(kz, envelope);
    await admissionOf(hub, 'kz', envelope.header.id);
    expect(asked.at(-1)).toBe(lastSequence);
  });

  test('may come again, and is there once', async () => {
    const document = await agreement();
    await bring(kz, document);
    await recordOf(document);
    const before = await hub.bus.streamInfo(registerStream);
    await bring(kz, document);
    const uz = await hub.exchange.connect('uz');
    await bring(uz, document);
    const other = await agreement({ id: 'kz-uz-other' });
    await bring(kz, other);
    await recordOf(other);
    expect((await hub.bus.streamInfo(registerStream)).lastSequence).toBe(before.lastSequence + 1);
  });

  test.each<[string, () => Promise<SignedDocument>]>([
    ['PARTY_MISSING', () => agreement({}, { signers: ['kz'] })],
    [
      'SIGNATURE_INVALID',
      async () => {
        const document = await agreement();
        const jws = JSON.parse(document.jws) as { payload: string };
        const text = Buffer.from(jws.payload, 'base64url').toString().replace('made for a test', 'made for a tezt');
        return { ...document, jws: JSON.stringify({ ...jws, payload: Buffer.from(text).toString('base64url') }) };
      },
    ],
    [
      'HYBRID_HALF_MISSING',
      async () => {
        const document = await agreement();
        const jws = JSON.parse(document.jws) as { signatures: unknown[] };
        return { ...document, jws: JSON.stringify({ ...jws, signatures: jws.signatures.slice(1) }) };
      },
    ],
    ['UNKNOWN_PARTY', () => agreement({}, { states: ['kz', 'xx'], signers: ['kz'] })],
    [
      'VISIBILITY_TOO_NARROW',
      () =>
        agreement({
          format: 'tamga/agreement/2',
          visibility: 'parties-and-centre',
          articles: [
            {
              id: '1',
              text: words,
              rules: [
                {
                  effect: 'permit',
                  from: ['kz'],
                  to: ['group:anyone'],
                  kinds: ['REQUEST'],
                  crimeAreas: ['drugs'],
                  purposes: ['investigation'],
                  personalDataMax: 'identification',
                  markingMax: 'official-use',
                },
              ],
            },
          ],
        }),
    ],
    ['SENDER_NOT_SIGNER', () => agreement({}, { states: ['tj', 'uz'] })],
    ['NAME_MISMATCH', async () => ({ ...(await agreement()), id: 'another-2026' })],
    ['AGREEMENT_UNKNOWN', () => suspension({ agreement: parseDocumentId('unheard-of') })],
  ])('is refused with %s, told to its account, and leaves the register as it was', async (code, make) => {
    const before = await hub.bus.streamInfo(registerStream);
    const submission = await bring(kz, await make());
    expect(await toldOf('kz', submission)).toBe(code);
    expect((await hub.bus.streamInfo(registerStream)).lastSequence).toBe(before.lastSequence);
  });

  test('does not replace for all what only some have signed', async () => {
    const document = await agreement({}, { states: ['kz', 'uz', 'tj'] });
    await bring(kz, document);
    await recordOf(document);
    const alone = await agreement(
      { version: 2, validity: { from: '2026-02-01', until: null } },
      { states: ['kz', 'tj'] },
    );
    expect(await toldOf('tj', await bring(tj, alone))).toBe('SIGNATORY_DROPPED');
    expect(await onRegister(alone)).toBeUndefined();
  });

  test('is another’s position: no member suspends for another', async () => {
    const document = await agreement();
    await bring(kz, document);
    await recordOf(document);
    expect(await toldOf('tj', await bring(tj, await suspension()))).toBe('SENDER_NOT_SIGNER');
    expect(await toldOf('kz', await bring(kz, await suspension({ member: parsePartyId('uz') })))).toBe(
      'NOT_ITS_STATUS',
    );
  });

  test.each<[string, tamga.register.v1.SignedDocument.$Properties]>([
    ['a time of registration', { registeredMs: 1 }],
    ['a type that only the operator lays down', { type: DocumentType.DOCUMENT_TYPE_MANIFEST }],
    ['no document', { jws: new Uint8Array() }],
    ['the hash of a notice', { payloadHash: new Uint8Array(32) }],
  ])('is refused with DOCUMENT_SHAPE where it brings %s', async (_what, changes) => {
    const submission = await bring(kz, await agreement(), changes);
    expect(await toldOf('kz', submission)).toBe('DOCUMENT_SHAPE');
    expect(await lyingAt(hub, 'kz', { priority: 'urgent', id: submission })).toBeUndefined();
  });
});

describe('a document that not every member may see', () => {
  const restricted = (changes: Record<string, unknown> = {}, by?: { states?: string[] }) =>
    agreement({ visibility: 'parties-and-centre', ...changes }, by);
  /** Whose copy of it the register has. */
  const holders = async ({ hash }: SignedDocument): Promise<string[]> => {
    const parties = ['caricc', 'kz', 'tj', 'uz'];
    const copies = await Promise.all(
      parties.map((party) => hub.bus.getLastBySubject(registerStream, `regp.${party}.${hash}`)),
    );
    return parties.filter((_, i) => copies[i] !== undefined);
  };

  test('goes to its parties and the centre; everybody gets a notice, after the copies, and LEDGER its record', async () => {
    const document = await restricted();
    await bring(kz, document);
    const record = await recordOf(document);
    expect(record.event === 'document' && toHex(record.payloadHash)).toBe(document.hash);
    const notice = await hub.bus.getLastBySubject(registerStream, 'reg.agreement.kz-uz-2026.1');
    if (notice === undefined) throw new Error('no notice');
    const { jws, payloadHash, registeredMs, ...named } = tamga.register.v1.SignedDocument.decode(notice.data);
    expect({ ...named, jws: jws.length }).toMatchObject({ id: 'kz-uz-2026', version: 1, jws: 0 });
    expect(toHex(payloadHash)).toBe(document.hash);
    expect(fromUint64(registeredMs)).toBe(record.atMs);
    expect(await holders(document)).toEqual(['caricc', 'kz', 'uz']);
    const copy = await hub.bus.getLastBySubject(registerStream, `regp.uz.${document.hash}`);
    expect(copy?.sequence).toBeLessThan(notice.sequence);
    expect(Buffer.from(tamga.register.v1.SignedDocument.decode(copy?.data ?? notice.data).jws).toString()).toBe(
      document.jws,
    );
  });

  test('may come again, from each who signed it, and is there once', async () => {
    const document = await restricted();
    await bring(kz, document);
    await recordOf(document);
    const { lastSequence } = await hub.bus.streamInfo(registerStream);
    await bring(await hub.exchange.connect('uz'), document);
    const other = await agreement({ id: 'kz-uz-other' });
    await bring(kz, other);
    await recordOf(other);
    expect((await hub.bus.streamInfo(registerStream)).lastSequence).toBe(lastSequence + 1);
  });

  test('is completed by a gateway that comes after one that fell between the copies and the notice', async () => {
    const document = await restricted();
    const { id, version, jws } = document;
    const copy = { type: DocumentType.DOCUMENT_TYPE_AGREEMENT, id, version, jws: Buffer.from(jws) };
    const lying = await hub.bus.publishUntilAcknowledged(
      `regp.kz.${document.hash}`,
      encode(tamga.register.v1.SignedDocument, copy),
      { expectEmptySubject: true },
    );
    expect(lying.stored).toBe(true);
    await bring(kz, document);
    await recordOf(document);
    expect(await holders(document)).toEqual(['caricc', 'kz', 'uz']);
  });

  test('is a position about such an agreement too', async () => {
    const document = await restricted();
    await bring(kz, document);
    await recordOf(document);
    const suspended = await suspension();
    await bring(kz, suspended);
    await recordOf(suspended);
    expect(await holders(suspended)).toEqual(['caricc', 'kz', 'uz']);
    expect((await onRegister(suspended))?.jws).toHaveLength(0);
  });

  test('brings who joins with a later version what was said about the agreement before', async () => {
    const document = await restricted();
    await bring(kz, document);
    await recordOf(document);
    const suspended = await suspension();
    await bring(kz, suspended);
    await recordOf(suspended);
    const joined = await restricted(
      { version: 2, validity: { from: '2026-02-01', until: null } },
      { states: ['kz', 'tj', 'uz'] },
    );
    await bring(tj, joined);
    await recordOf(joined);
    expect(await holders(joined)).toEqual(['caricc', 'kz', 'tj', 'uz']);
    expect(await holders(suspended)).toEqual(['caricc', 'kz', 'tj', 'uz']);
  });

  test('does not count while its notice stands there alone', async () => {
    const document = await restricted();
    const notice = { id: document.id, version: 1, payloadHash: Buffer.from(document.hash, 'hex') };
    await hub.operator.publishUntilAcknowledged(
      'reg.agreement.kz-uz-2026.1',
      encode(tamga.register.v1.SignedDocument, { ...notice, type: DocumentType.DOCUMENT_TYPE_AGREEMENT }),
      { expectEmptySubject: true },
    );
    const other = await agreement({ id: 'kz-uz-other' });
    await bring(kz, other);
    await recordOf(other);
    expect(await recordAt(hub, 'ledger.1.document.agreement.kz-uz-2026.1')).toBeUndefined();
    expect(hub.log.some((line) => line.includes('DOCUMENT_MISSING'))).toBe(true);
  });
});

test('a second gateway judges and records what the first one put there', async () => {
  await hub.startGateway();
  const document = await agreement();
  await bring(kz, document);
  await recordOf(document);
  const suspended = await suspension();
  await bring(kz, suspended);
  expect(await recordOf(suspended)).toMatchObject({ type: 'suspension' });
});
