import { encodePayload, signDocument, type Roster } from '@tamga/core/documents';
import { newMessageId, parsePartyId, registerStream, toHex, type MessageId } from '@tamga/core/identifiers';
import { formatVerifierKey, verifierKey } from '@tamga/core/ledger';
import type { Bus } from '@tamga/platform/bus';
import { nodePrimitives as primitives, randomBytes } from '@tamga/platform/crypto';
import { encode, fromUint64, tamga } from '@tamga/wire';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startHub, type TestHub } from './fixtures/hub.fixture.ts';
import { lyingAt, recordAt, submitBytes, until } from './fixtures/hub-traffic.fixture.ts';

const { DocumentType } = tamga.register.v1;
const voters = ['kz', 'tj', 'uz'];

let hub: TestHub;
let kz: Bus;

beforeEach(async () => {
  hub = await startHub();
  kz = await hub.exchange.connect('kz');
  await hub.startGateway();
});
afterEach(async () => {
  await hub[Symbol.asyncDispose]();
});

function founding(): Roster {
  const { payload } = JSON.parse(hub.region.roster) as { payload: string };
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Roster;
}

/** Fresh vkeys of the log, or of another. */
function logKeys(origin = founding().log.origin): Roster['log'] {
  const vkey = (type: 'ed25519' | 'ml-dsa-44', publicKey: Uint8Array): string =>
    formatVerifierKey(verifierKey(primitives, { name: origin, type, publicKey }));
  const ed25519 = primitives.ed25519.keyFromSeed(randomBytes(32)).publicKey;
  const mlDsa44 = primitives.mlDsa44.keyFromSeed(randomBytes(32)).publicKey;
  return { origin, ed25519: vkey('ed25519', ed25519), mlDsa44: vkey('ml-dsa-44', mlDsa44) };
}

interface SignedRoster {
  readonly version: number;
  readonly jws: string;
  readonly payload: Uint8Array;
}

async function roster(
  changes: Partial<Roster> = {},
  { parties = voters, signers = parties }: { parties?: string[]; signers?: string[] } = {},
): Promise<SignedRoster> {
  const first = founding();
  const next: Roster = { ...first, version: 2, previous: toHex(hub.region.hash), log: logKeys(), ...changes };
  const payload = encodePayload(next);
  const jws = await signDocument({
    primitives,
    type: 'roster',
    payload,
    parties: parties.map((name) => parsePartyId(name)),
    signers: signers.map((name) => hub.region.party(name).root),
  });
  return { version: next.version, jws, payload };
}

async function bring(
  member: Bus,
  { version, jws }: SignedRoster,
  changes: tamga.register.v1.SignedDocument.$Properties = {},
): Promise<MessageId> {
  const document = {
    type: DocumentType.DOCUMENT_TYPE_ROSTER,
    id: 'region',
    version,
    jws: Buffer.from(jws),
    ...changes,
  };
  const id = newMessageId({ nowMs: Date.now(), randomBytes });
  const payload = encode(tamga.service.v1.Submission, { document });
  expect(await submitBytes(member, payload, { priority: 'urgent', id })).toBe('stored');
  return id;
}

/** What the account is told of a submission that was refused. */
async function toldOf(party: string, submission: MessageId): Promise<string> {
  return await until(async () => {
    const { lastSequence } = await hub.bus.streamInfo(`OUT_${party}`);
    for (let sequence = 1; sequence <= lastSequence; sequence++) {
      const stored = await hub.bus.getBySequence(`OUT_${party}`, sequence);
      const notice = stored === undefined ? undefined : tamga.service.v1.Delivery.decode(stored.data).notice;
      if (notice && toHex(notice.id) === submission) return notice.code;
    }
    return undefined;
  });
}

const recorded = (version: number) => until(() => recordAt(hub, `ledger.1.document.roster.region.${version}`));

test('the next roster, brought by a member, is put on the register as signed and recorded in LEDGER', async () => {
  const next = await roster();
  await bring(kz, next);
  const record = await recorded(2);
  const stored = await hub.bus.getLastBySubject(registerStream, 'reg.roster.region.2');
  const registered = tamga.register.v1.SignedDocument.decode(stored?.data ?? new Uint8Array());
  expect(Buffer.from(registered.jws).toString()).toBe(next.jws);
  expect(record).toMatchObject({ event: 'document', type: 'roster', document: 'region', version: 2 });
  expect(record.event === 'document' && toHex(record.payloadHash)).toBe(toHex(primitives.sha256(next.payload)));
  expect(record.atMs).toBe(fromUint64(registered.registeredMs));
});

test('it is the one that the version after it must follow', async () => {
  const second = await roster();
  await bring(kz, second);
  await recorded(2);
  const past = await roster({ version: 3 });
  expect(await toldOf('kz', await bring(kz, past))).toBe('VERSION_CHAIN');
  const third = await roster({ version: 3, previous: toHex(primitives.sha256(second.payload)) });
  await bring(kz, third);
  expect(await recorded(3)).toMatchObject({ type: 'roster', version: 3 });
});

test('it may come again, from each who signed it, and is there once; a rival of the same version is not', async () => {
  const next = await roster();
  await bring(kz, next);
  await recorded(2);
  const before = await hub.bus.streamInfo(registerStream);
  const again = await bring(await hub.exchange.connect('uz'), next);
  await until(async () =>
    (await lyingAt(hub, 'uz', { priority: 'urgent', id: again })) === undefined ? true : undefined,
  );
  expect(await toldOf('kz', await bring(kz, await roster()))).toBe('VERSION_CHAIN');
  expect((await hub.bus.streamInfo(registerStream)).lastSequence).toBe(before.lastSequence);
});

test.each<[string, () => Promise<SignedRoster>]>([
  ['QUORUM', () => roster({}, { parties: ['kz', 'uz'] })],
  ['PARTY_MISSING', () => roster({}, { signers: ['kz', 'uz'] })],
  ['VERSION_CHAIN', () => roster({ previous: 'ab'.repeat(32) })],
  ['NAME_MISMATCH', async () => ({ ...(await roster()), version: 3 })],
  ['ORIGIN_CHANGED', () => roster({ log: logKeys('tamga.example/another') })],
  ['VKEY_OTHER_TYPE', () => roster({ log: { ...logKeys(), ed25519: logKeys().mlDsa44 } })],
  [
    'SIGNATURE_INVALID',
    async () => {
      const signed = await roster();
      const jws = JSON.parse(signed.jws) as { payload: string };
      const other = Buffer.from((await roster()).payload).toString('base64url');
      return { ...signed, jws: JSON.stringify({ ...jws, payload: other }) };
    },
  ],
])('one that does not hold is refused with %s, and the register stays as it was', async (code, make) => {
  const before = await hub.bus.streamInfo(registerStream);
  expect(await toldOf('kz', await bring(kz, await make()))).toBe(code);
  expect((await hub.bus.streamInfo(registerStream)).lastSequence).toBe(before.lastSequence);
});

test('whoever signs none brings none, and it has one name', async () => {
  const next = await roster();
  expect(await toldOf('caricc', await bring(await hub.exchange.connect('caricc'), next))).toBe('SENDER_NOT_SIGNER');
  expect(await toldOf('kz', await bring(kz, next, { id: 'another' }))).toBe('NAME_MISMATCH');
});
