/** Proofs of misbehaviour, each kind of them, and what is wrong with others: of these the golden vectors are made. */
import { parsePartyId } from '@tamga/core/identifiers';
import { encodeEntry, encodeRecord, leafOfEntry, makeStamps } from '@tamga/core/ledger';
import { encodeMisbehaviour, prefixPath, type Finding, type MisbehaviourCode } from '@tamga/core/ledger/witness';
import type { Primitives, RandomBytes, Signer } from '@tamga/core/sealing';
import { encode, tamga, uint64 } from '@tamga/wire';
import { coordination, dayMs, fixedBytes, fixedRandom, foundedMs, kz, TestRegion, utf8 } from './region/index.ts';

export interface ProofFault {
  readonly name: string;
  readonly code: MisbehaviourCode | null;
  readonly make: (scene: Scene) => Uint8Array | Promise<Uint8Array>;
  /** Hexadecimal, instead of the region's own. */
  readonly trust?: string;
}

type Of<Kind extends Finding['kind']> = Extract<Finding, { kind: Kind }>;

const members = ['kz', 'uz'].map(parsePartyId);
const logged = 12;
const promisedAt = 5n;
const secondMs = 1_000;

/** A log and another one under the same keys, and what both signed. */
export interface Scene {
  readonly region: TestRegion;
  readonly rosters: readonly Uint8Array[];
  twoRoots(): Promise<Of<'two-roots'>>;
  inconsistent(): Promise<Of<'inconsistent'>>;
  rolledBack(): Promise<Of<'rolled-back'>>;
  brokenPromise(): Promise<Of<'broken-promise'>>;
  twoStamps(): Promise<Of<'two-stamps'>>;
  /** A note of the log, or of the other one. */
  note(options: {
    fork?: boolean;
    size?: bigint;
    atMs?: number;
    by?: readonly string[];
    log?: string;
  }): Promise<Uint8Array>;
  /** A path as one of the two trees shows it. */
  path(options: { fork?: boolean; oldSize: bigint; newSize: bigint }): Uint8Array[];
  stamp(of: {
    name: string;
    index: bigint;
    signer?: Signer;
    manifest?: Uint8Array;
  }): Promise<Of<'two-stamps'>['first']>;
  manifestOf(version: number): Uint8Array;
  manifestOfMember(): Uint8Array;
}

const entryNamed = (name: string): Uint8Array => {
  const at = uint64(foundedMs + dayMs);
  const record = encodeRecord({ atMs: at, quarantine: { party: parsePartyId('kz'), fromMs: at, toMs: at, count: 1 } });
  return encodeEntry({ salt: fixedBytes(`salt of ${name}`, 32), record });
};

export async function misbehaviourScene(primitives: Primitives, randomBytes: RandomBytes): Promise<Scene> {
  const [region, other] = [randomBytes, fixedRandom('another log')].map(
    (random) => new TestRegion(primitives, random, members),
  );
  if (region === undefined || other === undefined) throw new Error('no region');
  for (const one of [region, other]) await one.found({ manifests: false, agreement: null });
  for (const [i, admission] of [['admission'], ['second admission']].entries())
    await region.logManifest(coordination, { atMs: foundedMs + i, admission });
  await region.logManifest(kz, { atMs: foundedMs });
  for (const [one, name] of [
    [region, 'entry'],
    [other, 'other entry'],
  ] as const)
    while (one.tree.size < BigInt(logged)) one.appendEntry(entryNamed(`${name} ${one.tree.size}`));
  const jwsAt = (index: bigint): Uint8Array => {
    const found = [...region.documents.values()].find((document) => document.index === index);
    if (found === undefined) throw new Error(`no document at ${index}`);
    return found.jws;
  };
  const manifestOf = (version: number): Uint8Array => jwsAt(BigInt(version));
  const note: Scene['note'] = ({ fork = false, size = 9n, atMs = foundedMs + dayMs, by = [], log = 'log' }) =>
    (fork ? other : region).checkpoint({ atMs, size, by: by.map(parsePartyId), log });
  const path: Scene['path'] = ({ fork = false, ...sizes }) => prefixPath((fork ? other : region).tree, sizes);
  const stamp: Scene['stamp'] = async ({
    name,
    index,
    signer = region.admissionSigner(),
    manifest = manifestOf(1),
  }) => {
    const stamps = await makeStamps([{ entry: entryNamed(name), leafIndex: index }], {
      region: region.regionHash,
      signer,
      primitives,
    });
    return { stamp: encode(tamga.ledger.v1.Stamp, stamps[0] ?? tamga.ledger.v1.Stamp.create()), manifest };
  };
  const standing = region.leaves[Number(promisedAt)];
  const leaf = leafOfEntry(primitives, standing?.entry ?? new Uint8Array());
  if (!leaf.ok) throw new Error(leaf.code);
  return {
    region,
    rosters: [jwsAt(0n)],
    twoRoots: async () => ({
      kind: 'two-roots',
      first: await note({ by: ['kz', 'uz'] }),
      second: await note({ fork: true, by: ['uz'] }),
    }),
    inconsistent: async () => ({
      kind: 'inconsistent',
      smaller: await note({ size: 7n }),
      larger: await note({ size: 11n, fork: true, by: ['kz'] }),
      path: path({ fork: true, oldSize: 7n, newSize: 11n }),
    }),
    rolledBack: async () => ({
      kind: 'rolled-back',
      smaller: await note({ size: 7n, atMs: foundedMs + dayMs + 301 * secondMs }),
      larger: await note({ size: 9n }),
    }),
    brokenPromise: async () => ({
      kind: 'broken-promise',
      ...(await stamp({ name: 'promised', index: promisedAt })),
      checkpoint: await note({ size: 9n }),
      leafHash: leaf.leaf.hash,
      path: region.path(promisedAt, 9n),
    }),
    twoStamps: async () => ({
      kind: 'two-stamps',
      first: await stamp({ name: 'promised', index: promisedAt }),
      second: await stamp({ name: 'promised too', index: promisedAt }),
    }),
    note,
    path,
    stamp,
    manifestOf,
    manifestOfMember: () => manifestOf(3),
  };
}

const proof = ({ rosters }: Pick<Scene, 'rosters'>, finding: Finding): Uint8Array =>
  encodeMisbehaviour({ rosters, finding });

const flippedAt = (bytes: Uint8Array, at: number): Uint8Array => {
  const changed = Uint8Array.from(bytes);
  const index = at < 0 ? bytes.length + at : at;
  changed[index] = (changed[index] ?? 0) ^ 1;
  return changed;
};

/** The text of a proof, changed. */
const inProof =
  (change: (text: string) => string) =>
  async (scene: Scene): Promise<Uint8Array> =>
    utf8(change(new TextDecoder().decode(proof(scene, await scene.twoRoots()))));

/** One proof of each kind. */
export const validProofs: Readonly<Record<Finding['kind'], ProofFault['make']>> = {
  'two-roots': async (scene) => proof(scene, await scene.twoRoots()),
  inconsistent: async (scene) => proof(scene, await scene.inconsistent()),
  'rolled-back': async (scene) => proof(scene, await scene.rolledBack()),
  'broken-promise': async (scene) => proof(scene, await scene.brokenPromise()),
  'two-stamps': async (scene) => proof(scene, await scene.twoStamps()),
};

const checkpointFaults: readonly ProofFault[] = [
  {
    name: 'two notes of one tree',
    code: 'NOT_PROVEN',
    make: async (scene) =>
      proof(scene, { ...(await scene.twoRoots()), second: await scene.note({ atMs: foundedMs + 2 * dayMs }) }),
  },
  {
    name: 'two roots of different sizes',
    code: 'NOT_PROVEN',
    make: async (scene) =>
      proof(scene, { ...(await scene.twoRoots()), second: await scene.note({ fork: true, size: 8n }) }),
  },
  {
    name: 'two roots, one of them by other log keys',
    code: 'CHECKPOINT_REFUSED',
    make: async (scene) =>
      proof(scene, { ...(await scene.twoRoots()), second: await scene.note({ fork: true, log: 'another log' }) }),
  },
  {
    name: 'two roots, one of them without the Ed25519 signature of the log',
    code: 'CHECKPOINT_REFUSED',
    make: async (scene) => {
      const lines = new TextDecoder().decode((await scene.twoRoots()).second).split('\n');
      return proof(scene, { ...(await scene.twoRoots()), second: utf8(lines.filter((_, i) => i !== 4).join('\n')) });
    },
  },
  {
    name: 'two roots under the keys of the second roster',
    code: null,
    make: async (scene) => {
      const { region } = scene;
      await region.nextRoster({}, { atMs: foundedMs + dayMs, log: 'second log' });
      const last = [...region.documents.values()].at(-1);
      const [first, second] = [await scene.note({ log: 'second log' }), await scene.note({ fork: true })];
      const rosters = [...scene.rosters, last?.jws ?? new Uint8Array()];
      return proof({ rosters }, { kind: 'two-roots', first, second });
    },
  },
  {
    name: 'a larger tree that does continue the smaller one',
    code: 'NOT_PROVEN',
    make: async (scene) =>
      proof(scene, {
        ...(await scene.inconsistent()),
        larger: await scene.note({ size: 11n }),
        path: scene.path({ oldSize: 7n, newSize: 11n }),
      }),
  },
  {
    name: 'a larger tree with the path of another one',
    code: 'NOT_PROVEN',
    make: async (scene) =>
      proof(scene, { ...(await scene.inconsistent()), path: scene.path({ oldSize: 7n, newSize: 11n }) }),
  },
  {
    name: 'a larger tree with a path that is too short',
    code: 'NOT_PROVEN',
    make: async (scene) =>
      proof(scene, { ...(await scene.inconsistent()), path: (await scene.inconsistent()).path.slice(0, -1) }),
  },
  {
    name: 'a larger tree with a path that is too long',
    code: 'NOT_PROVEN',
    make: async (scene) => {
      const inconsistent = await scene.inconsistent();
      return proof(scene, { ...inconsistent, path: [...inconsistent.path, new Uint8Array(32)] });
    },
  },
  {
    name: 'a larger tree in the place of the smaller one',
    code: 'NOT_PROVEN',
    make: async (scene) => {
      const inconsistent = await scene.inconsistent();
      return proof(scene, { ...inconsistent, smaller: inconsistent.larger, larger: inconsistent.smaller });
    },
  },
  {
    name: 'a larger tree that begins otherwise from a power of two on',
    code: null,
    make: async (scene) =>
      proof(scene, {
        kind: 'inconsistent',
        smaller: await scene.note({ size: 8n }),
        larger: await scene.note({ size: 11n, fork: true }),
        path: scene.path({ fork: true, oldSize: 8n, newSize: 11n }),
      }),
  },
  {
    name: 'a smaller tree signed five minutes after the larger one',
    code: 'NOT_PROVEN',
    make: async (scene) =>
      proof(scene, {
        ...(await scene.rolledBack()),
        smaller: await scene.note({ size: 7n, atMs: foundedMs + dayMs + 300 * secondMs }),
      }),
  },
  {
    name: 'a tree of the same size signed later',
    code: 'NOT_PROVEN',
    make: async (scene) =>
      proof(scene, { ...(await scene.rolledBack()), smaller: await scene.note({ atMs: foundedMs + 2 * dayMs }) }),
  },
];

const promiseFaults: readonly ProofFault[] = [
  {
    name: 'a promise that was kept',
    code: 'NOT_PROVEN',
    make: async (scene) =>
      proof(scene, {
        ...(await scene.brokenPromise()),
        ...(await scene.stamp({ name: `entry ${promisedAt}`, index: promisedAt })),
      }),
  },
  {
    name: 'a promise for an index that the checkpoint does not cover',
    code: 'NOT_PROVEN',
    make: async (scene) =>
      proof(scene, { ...(await scene.brokenPromise()), checkpoint: await scene.note({ size: 5n }) }),
  },
  {
    name: 'a promise with the leaf of another index',
    code: 'NOT_PROVEN',
    make: async (scene) =>
      proof(scene, { ...(await scene.brokenPromise()), path: scene.region.path(promisedAt + 1n, 9n) }),
  },
  {
    name: 'a promise with a checkpoint of other log keys',
    code: 'CHECKPOINT_REFUSED',
    make: async (scene) =>
      proof(scene, { ...(await scene.brokenPromise()), checkpoint: await scene.note({ log: 'another log' }) }),
  },
  {
    name: 'a promise with the manifest of a member',
    code: 'MANIFEST_REFUSED',
    make: async (scene) => proof(scene, { ...(await scene.brokenPromise()), manifest: scene.manifestOfMember() }),
  },
  {
    name: 'a promise with a manifest that does not list the key',
    code: 'MANIFEST_REFUSED',
    make: async (scene) => proof(scene, { ...(await scene.brokenPromise()), manifest: scene.manifestOf(2) }),
  },
  {
    name: 'a promise with a roster in the place of the manifest',
    code: 'MANIFEST_REFUSED',
    make: async (scene) =>
      proof(scene, { ...(await scene.brokenPromise()), manifest: scene.rosters[0] ?? new Uint8Array() }),
  },
  {
    name: 'a promise whose stamp is cut off',
    code: 'STAMP_REFUSED',
    make: async (scene) => {
      const brokenPromise = await scene.brokenPromise();
      return proof(scene, { ...brokenPromise, stamp: brokenPromise.stamp.slice(0, -1) });
    },
  },
  {
    name: 'a promise with another signature of the stamp',
    code: 'STAMP_REFUSED',
    make: async (scene) => {
      const brokenPromise = await scene.brokenPromise();
      return proof(scene, { ...brokenPromise, stamp: flippedAt(brokenPromise.stamp, -1) });
    },
  },
];

const stampFaults: readonly ProofFault[] = [
  {
    name: 'two stamps under two keys of two manifests',
    code: null,
    make: async (scene) => {
      const signer = scene.region.admissionSigner('second admission');
      const second = await scene.stamp({
        name: 'promised too',
        index: promisedAt,
        signer,
        manifest: scene.manifestOf(2),
      });
      return proof(scene, { ...(await scene.twoStamps()), second });
    },
  },
  {
    name: 'two stamps of one entry',
    code: 'NOT_PROVEN',
    make: async (scene) =>
      proof(scene, {
        ...(await scene.twoStamps()),
        second: await scene.stamp({ name: 'promised', index: promisedAt }),
      }),
  },
  {
    name: 'two stamps of one entry under two keys',
    code: 'NOT_PROVEN',
    make: async (scene) => {
      const signer = scene.region.admissionSigner('second admission');
      const second = await scene.stamp({ name: 'promised', index: promisedAt, signer, manifest: scene.manifestOf(2) });
      return proof(scene, { ...(await scene.twoStamps()), second });
    },
  },
  {
    name: 'two stamps for two indexes',
    code: 'NOT_PROVEN',
    make: async (scene) =>
      proof(scene, {
        ...(await scene.twoStamps()),
        second: await scene.stamp({ name: 'promised too', index: promisedAt + 1n }),
      }),
  },
  {
    name: 'two stamps, one of them by a key of a member',
    code: 'MANIFEST_REFUSED',
    make: async (scene) => {
      const second = await scene.stamp({ name: 'promised too', index: promisedAt, signer: scene.region.signer(kz) });
      return proof(scene, { ...(await scene.twoStamps()), second: { ...second, manifest: scene.manifestOfMember() } });
    },
  },
  {
    name: 'two stamps, one of them moved to the index of the other',
    code: 'STAMP_REFUSED',
    make: async (scene) => {
      const { stamp, manifest } = await scene.stamp({ name: 'promised too', index: promisedAt + 1n });
      const moved = tamga.ledger.v1.Stamp.decode(stamp);
      moved.leafIndex = uint64(Number(promisedAt));
      const second = { stamp: encode(tamga.ledger.v1.Stamp, moved), manifest };
      return proof(scene, { ...(await scene.twoStamps()), second });
    },
  },
  {
    name: 'two stamps, the first of them with another signature',
    code: 'STAMP_REFUSED',
    make: async (scene) => {
      const twoStamps = await scene.twoStamps();
      const first = { ...twoStamps.first, stamp: flippedAt(twoStamps.first.stamp, -1) };
      return proof(scene, { ...twoStamps, first });
    },
  },
];

const shapeFaults: readonly ProofFault[] = [
  { name: 'no JSON', code: 'PAYLOAD_MALFORMED', make: () => utf8('{') },
  { name: 'white space', code: 'PAYLOAD_NOT_CANONICAL', make: inProof((text) => `${text}\n`) },
  {
    name: 'a member twice',
    code: 'PAYLOAD_NOT_CANONICAL',
    make: inProof((text) => text.replace('{', '{"type":"misbehaviour",')),
  },
  { name: 'a member of its own', code: 'PAYLOAD_MALFORMED', make: inProof((text) => text.replace('{', '{"note":"",')) },
  {
    name: 'a later format',
    code: 'PAYLOAD_MALFORMED',
    make: inProof((text) => text.replace('"format":1', '"format":2')),
  },
  {
    name: 'a kind that there is not',
    code: 'PAYLOAD_MALFORMED',
    make: inProof((text) => text.replace('"two-roots"', '"guilty"')),
  },
  {
    name: 'the members of another kind',
    code: 'PAYLOAD_MALFORMED',
    make: inProof((text) => text.replace('"two-roots"', '"rolled-back"')),
  },
  {
    name: 'members in another order',
    code: null,
    make: inProof((text) => text.replace('"type":"misbehaviour","format":1', '"format":1,"type":"misbehaviour"')),
  },
  {
    name: 'no roster',
    code: 'PAYLOAD_MALFORMED',
    make: async (scene) => proof({ rosters: [] }, await scene.twoRoots()),
  },
  {
    name: 'a path of 66 hashes',
    code: 'PAYLOAD_MALFORMED',
    make: async (scene) =>
      proof(scene, { ...(await scene.inconsistent()), path: Array.from({ length: 66 }, () => new Uint8Array(32)) }),
  },
  {
    name: 'a hash in base64 that has another form',
    code: 'PAYLOAD_MALFORMED',
    make: async (scene) => {
      const text = new TextDecoder().decode(proof(scene, await scene.brokenPromise()));
      return utf8(text.replace(/(?<="leafHash":"[\w+/]{42}).=/u, (end) => (end === 'B=' ? 'C=' : 'B=')));
    },
  },
  {
    name: 'the founding roster twice',
    code: 'ROSTER_REFUSED',
    make: async (scene) => proof({ rosters: [...scene.rosters, ...scene.rosters] }, await scene.twoRoots()),
  },
  {
    name: 'a roster with a wrong signature',
    code: 'ROSTER_REFUSED',
    make: async (scene) => {
      const text = new TextDecoder().decode(scene.rosters[0]);
      const at = text.lastIndexOf('"}]}') - 10;
      const spoilt = `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
      return proof({ rosters: [utf8(spoilt)] }, await scene.twoRoots());
    },
  },
  {
    name: 'the proof of another region',
    code: 'ROSTER_REFUSED',
    make: async (scene) => proof(scene, await scene.twoRoots()),
    trust: '00'.repeat(32),
  },
];

export const proofFaults: readonly ProofFault[] = [
  ...checkpointFaults,
  ...promiseFaults,
  ...stampFaults,
  ...shapeFaults,
];
