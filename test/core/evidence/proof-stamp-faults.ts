/** Stamps in proofs of misbehaviour, what they stamp, and the manifest that lists their key. */
import type { Manifest } from '@tamga/core/documents';
import { outcomeStates, parsePartyId, realms, thumbprintBytes } from '@tamga/core/identifiers';
import type { MisbehaviourCode } from '@tamga/core/ledger/witness';
import type { Signer } from '@tamga/core/sealing';
import { encode, tamga, uint64 } from '@tamga/wire';
import { proof, promisedAt, type ProofFault, type Scene } from './misbehaviour-scene.ts';
import { coordination, fixedBytes, foundedMs } from './region/index.ts';

const { LedgerEntry, Record, Stamp } = tamga.ledger.v1;
type RecordOf = tamga.ledger.v1.Record.$Properties;

const entryOf = (record: RecordOf, salt = fixedBytes('salt', 32)): Uint8Array =>
  encode(LedgerEntry, { salt, record: encode(Record, record) });
const quarantine = { party: 'kz', fromMs: uint64(1), toMs: uint64(1), count: 1 };
const plain = (atMs = 1): RecordOf => ({ atMs: uint64(atMs), quarantine });

interface StampOf {
  readonly entry?: Uint8Array;
  readonly index?: bigint;
  readonly position?: number;
  readonly count?: number;
  readonly siblingBytes?: number;
  readonly context?: 'tamga/admission/v1' | 'tamga/receipt/v1';
  readonly region?: Uint8Array;
  readonly signer?: Signer;
  /** Instead of what was signed. */
  readonly as?: Partial<tamga.ledger.v1.Stamp>;
}

const big = (value: bigint, bytes: number): Buffer => Buffer.from(value.toString(16).padStart(bytes * 2, '0'), 'hex');

/** A stamp that is signed as it says, whether the centre would sign such a one or not. */
async function stampOf({ region }: Scene, of: StampOf): Promise<Uint8Array> {
  const hash = (...parts: readonly Uint8Array[]): Uint8Array =>
    region.primitives.sha256(Uint8Array.from(Buffer.concat(parts)));
  const { entry = entryOf(plain()), index = promisedAt, position = 0, count = 1, siblingBytes = 32 } = of;
  const { salt, record } = LedgerEntry.decode(entry);
  const data = hash(Buffer.from('tamga/leaf/v1\0'), salt, hash(record));
  const path: Uint8Array[] = [];
  let root = hash(Uint8Array.of(0), big(index, 8), data);
  for (let at = position, last = count - 1; last > 0; at >>= 1, last >>= 1) {
    if (at === last && at % 2 === 0) continue;
    const sibling = fixedBytes(`sibling ${last}`, siblingBytes);
    root = at % 2 === 1 ? hash(Uint8Array.of(1), sibling, root) : hash(Uint8Array.of(1), root, sibling);
    path.push(sibling);
  }
  const signer = of.signer ?? region.admissionSigner();
  const message = Buffer.concat([of.region ?? region.regionHash, big(BigInt(count), 4), root]);
  const signature = await signer.sign(of.context ?? 'tamga/admission/v1', Uint8Array.from(message));
  const leafIndex = tamga.ledger.v1.Stamp.decode(Uint8Array.from([0x10, ...varint(index)])).leafIndex;
  const signingKey = thumbprintBytes(signer.thumbprint);
  return encode(Stamp, Stamp.create({ entry, leafIndex, position, count, path, signingKey, signature, ...of.as }));
}

function varint(value: bigint): number[] {
  return value < 0x80n ? [Number(value)] : [Number(value % 0x80n) + 0x80, ...varint(value / 0x80n)];
}

/** Of two stamps the first is this one, the second an orderly one of another entry at the same index. */
const first = (
  name: string,
  code: MisbehaviourCode | null,
  of: StampOf,
  change: (stamp: Uint8Array) => Uint8Array = (stamp) => stamp,
): ProofFault => ({
  name: `a stamp ${name}`,
  code,
  make: async (scene) => {
    const manifest = scene.manifestOf(1);
    const second = await stampOf(scene, { entry: entryOf(plain(2)), index: of.index ?? promisedAt });
    const stamps = {
      first: { stamp: change(await stampOf(scene, of)), manifest },
      second: { stamp: second, manifest },
    };
    return proof(scene, { kind: 'two-stamps', ...stamps });
  },
});

const appended =
  (...bytes: number[]) =>
  (stamp: Uint8Array) =>
    Uint8Array.from([...stamp, ...bytes]);

const stamps: readonly ProofFault[] = [
  first('of the index 0', null, { index: 0n }),
  first('of the index 2^64 − 1', null, { index: 2n ** 64n - 1n }),
  first('in a batch of 4,096', null, { count: 4096, position: 4095 }),
  first('in a batch of 4,097', 'STAMP_REFUSED', { count: 4097, position: 4096 }),
  first('in a batch of 0', 'STAMP_REFUSED', { as: { count: 0 } }),
  first('behind its batch', 'STAMP_REFUSED', { as: { position: 1 } }),
  first('with a hash too many', 'STAMP_REFUSED', { as: { path: [new Uint8Array(32)] } }),
  first('with a hash of 31 bytes that was signed', 'STAMP_REFUSED', { count: 2, siblingBytes: 31 }),
  first('with a key of 31 bytes', 'MANIFEST_REFUSED', { as: { signingKey: new Uint8Array(31) } }),
  first('with a signature of 3,372 bytes', 'STAMP_REFUSED', { as: { signature: new Uint8Array(3372) } }),
  first('without an entry', 'STAMP_REFUSED', { as: { entry: new Uint8Array() } }),
  first('signed as a receipt', 'STAMP_REFUSED', { context: 'tamga/receipt/v1' }),
  first('of another region', 'STAMP_REFUSED', { region: fixedBytes('region', 32) }),
  first('with a field that there is not', 'STAMP_REFUSED', {}, appended(0x78, 1)),
  first('with a byte more', 'STAMP_REFUSED', {}, appended(0)),
];

const admission = {
  id: fixedBytes('id', 16),
  envelopeDigest: fixedBytes('digest', 64),
  code: 'KEY_UNKNOWN',
  sender: 'kz/ncp',
  signingKey: fixedBytes('key', 32),
  recipients: ['uz/ncp'],
  priority: 1,
};
const admitted = { ...admission, admitted: true, code: '', realm: 1, kind: 1, labels: {}, thread: admission.id };
const held = (decider: string) => ({ ...admitted, decisions: [{ recipient: 'uz/ncp', verdict: 3, decider }] });
const tooLate = Record.decode(Uint8Array.from([0x08, ...varint(2n ** 53n)])).atMs;

const outcome = {
  id: admission.id,
  envelopeDigest: admission.envelopeDigest,
  recipient: 'uz/ncp',
  state: 1,
  receipt: {
    statement: encode(tamga.ledger.v1.OutcomeStatement, {
      region: fixedBytes('region', 32),
      realm: realms.numberOf('live'),
      id: admission.id,
      envelopeDigest: admission.envelopeDigest,
      recipient: 'uz/ncp',
      state: outcomeStates.numberOf('delivered'),
      atMs: uint64(1),
    }),
    signer: 'uz/ncp',
    signingKey: new Uint8Array(3),
    signature: new Uint8Array(3),
    path: [new Uint8Array(31)],
  },
};

const of = (name: string, code: MisbehaviourCode | null, record: RecordOf, salt?: Uint8Array): ProofFault =>
  first(`of ${name}`, code, { entry: entryOf(record, salt) });
const ofAdmission = (name: string, code: MisbehaviourCode | null, change: object): ProofFault =>
  of(`an admission ${name}`, code, { atMs: uint64(1), admission: { ...admission, ...change } });

const entries: readonly ProofFault[] = [
  of('an entry with a salt of 31 bytes', 'STAMP_REFUSED', plain(), new Uint8Array(31)),
  of('a record without a time', 'STAMP_REFUSED', { quarantine }),
  of('a record of the time 2^53', 'STAMP_REFUSED', { atMs: tooLate, quarantine }),
  of('a count that ends at 2^53', 'STAMP_REFUSED', { atMs: uint64(1), quarantine: { ...quarantine, toMs: tooLate } }),
  of('a record without an event', 'STAMP_REFUSED', { atMs: uint64(1) }),
  ofAdmission('that is refused', null, {}),
  ofAdmission('of no known realm, kind and labels that is refused', null, { realm: 3, kind: 99, labels: null }),
  ofAdmission('that expires at 2^53', 'STAMP_REFUSED', { expiresMs: tooLate }),
  ofAdmission('of an operation of 81 characters', 'STAMP_REFUSED', { operation: 'x'.repeat(81) }),
  ofAdmission('of an operation of 41 surrogate pairs', 'STAMP_REFUSED', { operation: '𝐀'.repeat(41) }),
  ofAdmission('of an operation with an underscore', 'STAMP_REFUSED', { operation: 'a_b' }),
  ofAdmission('of an operation with two spaces', 'STAMP_REFUSED', { operation: 'a  b' }),
  ofAdmission('of an operation that is not in NFC', 'STAMP_REFUSED', { operation: 'e\u{301}' }),
  ofAdmission('of an operation with all that may stand in one', null, { operation: 'Kanal-2007 (№1) «x» — a/b & c+d' }),
  ofAdmission('with a consent of 31 bytes', null, { consents: [new Uint8Array(31)] }),
  ofAdmission('that the recipient decides, named twice', null, held('uz/ncp,,uz/ncp')),
  ofAdmission('that another decides too', 'STAMP_REFUSED', held('uz/ncp,kz/ncp')),
  ofAdmission('that nobody decides', 'STAMP_REFUSED', held(',')),
  of('an outcome whose receipt has no lengths', null, { atMs: uint64(1), outcome }),
];

/** A later manifest of the centre with this change, which lists the same admission key. */
const listed = (
  name: string,
  code: MisbehaviourCode | null,
  change: (manifest: Manifest, scene: Scene) => Partial<Manifest>,
): ProofFault => ({
  name: `a promise with a manifest ${name}`,
  code,
  make: async (scene) => {
    const { region } = scene;
    const index = await region.logManifest(coordination, {
      atMs: foundedMs + 9,
      change: (manifest) => ({ ...manifest, ...change(manifest, scene) }),
    });
    const { jws } = [...region.documents.values()].find((one) => one.index === index) ?? { jws: new Uint8Array() };
    return proof(scene, { ...(await scene.brokenPromise()), manifest: jws });
  },
});

const manifests: readonly ProofFault[] = [
  listed('that has revoked the key', null, (_, { region }) => ({
    revocations: [{ key: region.admissionSigner().thumbprint, revokedAtMs: foundedMs, compromisedSinceMs: foundedMs }],
  })),
  listed('in which the key has expired', null, ({ roleKeys }) => ({
    roleKeys: roleKeys.map((key) => ({ ...key, notBeforeMs: 1, notAfterMs: 2 })),
  })),
  listed('of a version above 2^31', 'MANIFEST_REFUSED', () => ({ version: 2 ** 31 + 1 })),
  listed('from a time of 49 bits', 'MANIFEST_REFUSED', () => ({ issuedAtMs: 2 ** 48 })),
  listed('of another region', 'MANIFEST_REFUSED', () => ({ region: '00'.repeat(32) })),
  listed('that lists the key for messages', 'MANIFEST_REFUSED', ({ roleKeys }) => ({
    roleKeys: [],
    signingKeys: roleKeys.flatMap((key) => {
      if (key.role === 'log') return [];
      const { role: _, ...rest } = key;
      return [{ ...rest, realm: 'live' as const }];
    }),
  })),
  ...(
    [
      ['of a centre that is a member since', { centre: parsePartyId('kz') }, {}],
      ['under a root that was replaced since', {}, { replaced: parsePartyId('caricc') }],
    ] as const
  ).map(([name, change, options]): ProofFault => ({
    name: `a promise with a manifest ${name}`,
    code: null,
    make: async (scene) => {
      await scene.region.nextRoster(change, { atMs: foundedMs + 9, ...options });
      const { jws } = [...scene.region.documents.values()].at(-1) ?? { jws: new Uint8Array() };
      return proof({ rosters: [...scene.rosters, jws] }, await scene.brokenPromise());
    },
  })),
  ...(
    [
      ['the first by a manifest that does not count, the second by another signature', 1, 'MANIFEST_REFUSED'],
      ['the first by another signature, the second by a manifest that does not count', 0, 'STAMP_REFUSED'],
    ] as const
  ).map(([name, spoilt, code]): ProofFault => ({
    name: `two stamps, ${name}`,
    code,
    make: async (scene) => {
      const two = await Promise.all(
        [0, 1].map(async (i) => ({
          stamp: await stampOf(
            scene,
            i === spoilt ? { as: { signature: new Uint8Array(3373) } } : { entry: entryOf(plain(2 + i)) },
          ),
          manifest: i === spoilt ? scene.manifestOf(1) : scene.manifestOfMember(),
        })),
      );
      const [one, other] = two;
      if (one === undefined || other === undefined) throw new Error('no stamps');
      return proof(scene, { kind: 'two-stamps', first: one, second: other });
    },
  })),
];

export const stampedFaults: readonly ProofFault[] = [...stamps, ...entries, ...manifests];
