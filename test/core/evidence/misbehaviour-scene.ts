/** A log, another one under the same keys, and what both signed: of these proofs of misbehaviour are made. */
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
/** The index that stamps promise. */
export const promisedAt = 5n;
export const secondMs = 1_000;

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

/** The file of a proof. */
export const proof = ({ rosters }: Pick<Scene, 'rosters'>, finding: Finding): Uint8Array =>
  encodeMisbehaviour({ rosters, finding });

export const flippedAt = (bytes: Uint8Array, at: number): Uint8Array => {
  const changed = Uint8Array.from(bytes);
  const index = at < 0 ? bytes.length + at : at;
  changed[index] = (changed[index] ?? 0) ^ 1;
  return changed;
};

/** The text of a proof, changed. */
export const inProof =
  (change: (text: string) => string) =>
  async (scene: Scene): Promise<Uint8Array> =>
    utf8(change(new TextDecoder().decode(proof(scene, await scene.twoRoots()))));
