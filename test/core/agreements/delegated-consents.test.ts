import { AgreementRegister, type ConsentDocument } from '@tamga/core/agreements';
import { nodePolicyEngine } from '@tamga/core/agreements/engine-node';
import {
  encodePayload,
  ManifestBook,
  readDocument,
  signAsAuthority,
  signDocument,
  verifyDocument,
  type Manifest,
  type VerifiedRoster,
} from '@tamga/core/documents';
import { parseAuthorityId, parseDocumentId, parseMessageId, parsePartyId, toHex } from '@tamga/core/identifiers';
import type { Signer, SigningContext } from '@tamga/core/sealing';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { beforeAll, expect, test } from 'vitest';
import {
  foundRegion,
  manifestPayload,
  ncpOf,
  rootOf,
  signerOf,
  signingEntry,
  signManifest,
} from '../documents/fixture.ts';
import { hourMs, noonMs } from './fixture.ts';

let roster: VerifiedRoster;
const kz = parsePartyId('kz');
const uz = parsePartyId('uz');
const subject = parseMessageId('0'.repeat(32));
const registeredMs = noonMs + 60_000;

beforeAll(async () => {
  roster = await foundRegion();
});

interface Signing {
  signer?: Signer;
  authority?: string;
  /** What signs in place of the document's own context. */
  context?: SigningContext;
}

function consentOf(changes: Partial<ConsentDocument>): Uint8Array {
  return encodePayload({
    type: 'consent',
    format: 'tamga/consent/1',
    region: toHex(roster.regionHash),
    party: kz,
    id: parseDocumentId('kz-consent-1'),
    version: 1,
    previous: null,
    issuedAtMs: noonMs,
    act: 'grant',
    holder: uz,
    acts: ['forward'],
    recipients: null,
    purposes: null,
    subjects: [subject],
    fromMs: noonMs,
    untilMs: noonMs + hourMs,
    ...changes,
  });
}

function signed(changes: Partial<ConsentDocument> = {}, signing: Signing = {}): Promise<string> {
  const { signer = signerOf(kz), authority = 'kz/ncp', context } = signing;
  return signAsAuthority({
    type: 'consent',
    payload: consentOf(changes),
    authority: parseAuthorityId(authority),
    signer: context === undefined ? signer : { ...signer, sign: (_own, bytes) => signer.sign(context, bytes) },
  });
}

interface Register {
  manifests: ManifestBook;
  register: AgreementRegister;
  add: (jws: string, version?: number) => Promise<string | undefined>;
  count: (atMs: number) => number;
}

/** A register that has read the manifests of kz and uz. */
async function registerWith(changes: Partial<Manifest> = {}): Promise<Register> {
  const manifests = new ManifestBook({ primitives, roster });
  for (const party of [kz, uz]) {
    const manifest = await manifestPayload(roster, party, party === kz ? changes : {});
    expect(await manifests.add(await signManifest(manifest, rootOf(party)), { id: party, version: 1 })).toBe(undefined);
  }
  const register = new AgreementRegister({
    primitives,
    roster,
    engine: nodePolicyEngine(),
    directory: () => manifests.directory,
  });
  const question = {
    act: 'forward',
    holder: uz,
    recipient: parseAuthorityId('tj/ncp'),
    purpose: '',
    subjects: [subject],
    relied: undefined,
  } as const;
  return {
    manifests,
    register,
    add: (jws, version = 1) => register.addAny(jws, { type: 'consent', id: 'kz-consent-1', version, registeredMs }),
    count: (atMs) => register.consentsCovering(question, atMs).length,
  };
}

test('a consent that an authority signed counts from its registration, and its withdrawal from its own', async () => {
  const { register, add, count } = await registerWith();
  using _ = register;
  const jws = await signed();
  expect(await add(jws)).toBe(undefined);
  expect([count(registeredMs - 1), count(registeredMs)]).toEqual([0, 1]);
  const previous = toHex(primitives.sha256(consentOf({})));
  expect(await add(await signed({ act: 'withdraw', version: 2, previous }), 2)).toBe(undefined);
  expect(count(registeredMs)).toBe(0);
});

test('a root may withdraw what an authority granted', async () => {
  const { register, add, count } = await registerWith();
  using _ = register;
  await add(await signed());
  const previous = toHex(primitives.sha256(consentOf({})));
  const payload = consentOf({ act: 'withdraw', version: 2, previous });
  const jws = await signDocument({ primitives, type: 'consent', payload, parties: [kz], signers: [rootOf(kz)] });
  expect(await add(jws, 2)).toBe(undefined);
  expect(count(registeredMs)).toBe(0);
});

test.each<[string, Signing, string]>([
  ['another party’s authority', { signer: signerOf(uz), authority: 'uz/ncp' }, 'SIGNER_FOREIGN'],
  ['another party’s key under the own authority', { signer: signerOf(uz) }, 'KEY_UNKNOWN'],
  ['a key that no manifest lists', { signer: signerOf(kz, ' other') }, 'KEY_UNKNOWN'],
  ['a key of another authority', { authority: 'kz/blo-korday' }, 'KEY_UNKNOWN'],
  ['a message’s context', { context: 'tamga/msg/v1' }, 'SIGNATURE_INVALID'],
  ['a receipt’s context', { context: 'tamga/receipt/v1' }, 'SIGNATURE_INVALID'],
  ['an exercise’s context', { context: 'tamga/exercise/v1' }, 'SIGNATURE_INVALID'],
])('is refused when it is signed with %s', async (_what, signing, code) => {
  const { register, add } = await registerWith();
  using _ = register;
  expect(await add(await signed({}, signing))).toBe(code);
});

test('is refused when one half of the signature is another’s, or is missing', async () => {
  const { register, add } = await registerWith();
  using _ = register;
  const change = async (alter: (bytes: Buffer) => Buffer): Promise<string> => {
    const jws = JSON.parse(await signed()) as {
      payload: string;
      signatures: { protected: string; signature: string }[];
    };
    const [one] = jws.signatures;
    if (one === undefined) throw new Error('no signature');
    const signature = alter(Buffer.from(one.signature, 'base64url')).toString('base64url');
    return JSON.stringify({ payload: jws.payload, signatures: [{ ...one, signature }] });
  };
  const flipped = (at: number) => change((bytes) => Buffer.from(bytes.with(at, (bytes[at] ?? 0) ^ 1)));
  const mlDsa65BytesCount = 3_309;
  expect(await add(await flipped(10))).toBe('SIGNATURE_INVALID');
  expect(await add(await flipped(mlDsa65BytesCount + 10))).toBe('SIGNATURE_INVALID');
  expect(await add(await change((bytes) => bytes.subarray(0, mlDsa65BytesCount)))).toBe('SIGNATURE_INVALID');
  expect(await add(await change((bytes) => bytes.subarray(mlDsa65BytesCount)))).toBe('SIGNATURE_INVALID');
});

const validity = { notBeforeMs: noonMs - hourMs, notAfterMs: noonMs + hourMs };

test.each<[string, { notBeforeMs: number; notAfterMs: number }, Partial<ConsentDocument>, string | undefined]>([
  ['was valid throughout', validity, {}, undefined],
  ['was not yet valid when it was issued', { ...validity, notBeforeMs: noonMs + 1 }, {}, 'KEY_NOT_YET_VALID'],
  ['had expired when it was registered', { ...validity, notAfterMs: registeredMs }, {}, 'KEY_EXPIRED'],
  ['had expired, whatever earlier date it bears', validity, { issuedAtMs: noonMs - 2 * hourMs }, 'KEY_NOT_YET_VALID'],
])('counts by the key’s validity: a key that %s', async (_what, of, changes, code) => {
  const { register, add } = await registerWith({
    signingKeys: [await signingEntry(roster, { party: kz, validity: of })],
  });
  using _ = register;
  expect(await add(await signed(changes))).toBe(code);
});

test('is refused after the key was revoked; what was registered before stands until it is withdrawn', async () => {
  const revocations = [{ key: signerOf(kz).thumbprint, revokedAtMs: registeredMs, compromisedSinceMs: null }];
  const late = await registerWith({ revocations });
  using _late = late.register;
  expect(await late.add(await signed())).toBe('KEY_REVOKED');

  const early = await registerWith();
  using _early = early.register;
  expect(await early.add(await signed())).toBe(undefined);
  const first = encodePayload(await manifestPayload(roster, kz));
  const next = await manifestPayload(roster, kz, {
    version: 2,
    previous: toHex(primitives.sha256(first)),
    revocations,
  });
  const name = { id: 'kz', version: 2 };
  expect(await early.manifests.add(await signManifest(next, rootOf(kz)), name)).toBe(undefined);
  expect(early.count(registeredMs)).toBe(1);
});

test('a key of an exercise signs no consent', async () => {
  const { register, add } = await registerWith({
    signingKeys: [await signingEntry(roster, { party: kz, realm: 'exercise' })],
  });
  using _ = register;
  expect(await add(await signed({}, { signer: signerOf(kz, '', 'exercise') }))).toBe('KEY_REALM');
});

test('no manifests, no key: a reader without them refuses it', async () => {
  using register = new AgreementRegister({ primitives, roster, engine: nodePolicyEngine() });
  const name = { type: 'consent', id: 'kz-consent-1', version: 1, registeredMs };
  expect(await register.addAny(await signed(), name)).toBe('KEY_UNKNOWN');
});

test('nothing but a consent is taken from an authority, and it never passes for a root’s', async () => {
  const type = 'agreement' as 'consent';
  const agreement = await signAsAuthority({ type, payload: consentOf({}), authority: ncpOf(kz), signer: signerOf(kz) });
  expect(readDocument(agreement)).toEqual({ ok: false, code: 'DOCUMENT_TYPE' });
  const { ed25519, mlDsa65 } = rootOf(kz);
  const required = [{ party: kz, ed25519, mlDsa65 }];
  expect(await verifyDocument(await signed(), { primitives, type: 'consent', required })).toEqual({
    ok: false,
    code: 'SIGNERS_MISMATCH',
  });
});

test('only its one form of the header is read', async () => {
  const jws = JSON.parse(await signed()) as { payload: string; signatures: { protected: string; signature: string }[] };
  const [one] = jws.signatures;
  if (one === undefined) throw new Error('no signature');
  const spaced = JSON.stringify(JSON.parse(Buffer.from(one.protected, 'base64url').toString()), undefined, 1);
  const altered = { ...one, protected: Buffer.from(spaced).toString('base64url') };
  expect(readDocument(JSON.stringify({ ...jws, signatures: [altered] }))).toEqual({
    ok: false,
    code: 'DOCUMENT_NOT_CANONICAL',
  });
  expect(readDocument(JSON.stringify({ ...jws, signatures: [one, one] }))).toMatchObject({ ok: false });
});
