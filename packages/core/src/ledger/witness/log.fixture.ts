/** A log with its founding roster, its witnesses' keys and its admission key, for tests: real signatures, made from names. */
import {
  documentSigner,
  encodePayload,
  signDocument,
  verifyFoundingRoster,
  verifyNextRoster,
  type Manifest,
  type Roster,
  type VerifiedRoster,
} from '../../documents/index.ts';
import { parseAuthorityId, parsePartyId, toHex, type PartyId } from '../../identifiers/index.ts';
import {
  compositeSigner,
  provePossession,
  type Primitives,
  type Signer,
  type SigningKey,
} from '../../sealing/index.ts';
import { utf8 } from '../../bytes.ts';
import { signCheckpoint, type NoteSigner } from '../checkpoint-signature.ts';
import { memoryNodeStore } from '../node-store.ts';
import { leafHash } from '../tree-hash.ts';
import { MerkleTree } from '../tree.ts';
import { formatVerifierKey, verifierKey } from '../verifier-key.ts';
import { cosign } from './cosign.ts';
import { withSignatures } from './final-checkpoint.ts';
import { parseNote } from '../signed-note.ts';
import { witnessPolicy, type WitnessPolicy } from './witness-policy.ts';

export const testOrigin = 'tamga.test/ledger';
export const testFoundedMs: number = Date.UTC(2026, 0, 1);

const centre = parsePartyId('caricc');
const nodesMax = 200_000;

export interface TestLog {
  readonly regionHash: Uint8Array;
  readonly rosterJws: Uint8Array;
  readonly roster: VerifiedRoster;
  readonly policy: WitnessPolicy;
  readonly signers: readonly NoteSigner[];
  readonly admission: Signer;
  witnessKey(party: string): SigningKey;
  /** A view of the log under the log's keys: with a tree of its own, or with one that another view has. */
  view(tree?: MerkleTree): TestView;
  /** The centre's manifest, which lists the admission key. */
  manifest(): Promise<Uint8Array>;
  /** The next version of the roster, signed by every member but the centre, and the log under it. */
  next(change: RosterChange): Promise<TestLog>;
}

/** What a next version changes. Keys are made from names. */
export interface RosterChange {
  /** Name of the log's new keys. */
  readonly keys?: string;
  /** Who witnesses from then on. */
  readonly witnesses?: readonly string[];
  /** Names of witnesses' new keys. */
  readonly witnessKeys?: Readonly<Record<string, string>>;
}

export interface TestView {
  readonly tree: MerkleTree;
  /** Appends one leaf for each text. */
  append(...texts: string[]): TestView;
  /** The log's signed note of this view at a size. */
  sign(options?: { size?: bigint; atMs?: number }): Promise<Uint8Array>;
  /** The same with cosignatures. */
  cosigned(parties: readonly string[], options?: { size?: bigint; atMs?: number }): Promise<Uint8Array>;
}

/** By which names the keys of a version are made. */
interface TestKeys {
  readonly log: string;
  readonly witnesses: readonly string[];
  readonly others: readonly string[];
  readonly witnessKeys: Readonly<Record<string, string>>;
}

export async function createTestLog(
  primitives: Primitives,
  options: { witnesses: readonly string[]; others?: readonly string[] },
): Promise<TestLog> {
  return await testLog(primitives, { log: 'log', others: [], witnessKeys: {}, ...options }, undefined);
}

async function testLog(primitives: Primitives, named: TestKeys, before: TestLog | undefined): Promise<TestLog> {
  const seed = (name: string) => primitives.sha512(utf8(name));
  const short = (name: string) => primitives.sha256(utf8(name));
  const keys = {
    ed25519: primitives.ed25519.keyFromSeed(short(`${named.log} ed25519`)),
    mlDsa44: primitives.mlDsa44.keyFromSeed(short(`${named.log} ml-dsa-44`)),
  };
  const vkey = (name: string, type: 'ed25519' | 'ml-dsa-44', publicKey: Uint8Array) =>
    verifierKey(primitives, { name, type, publicKey });
  const signers: NoteSigner[] = [
    { key: vkey(testOrigin, 'ed25519', keys.ed25519.publicKey), sign: (message) => keys.ed25519.sign({ message }) },
    { key: vkey(testOrigin, 'ml-dsa-44', keys.mlDsa44.publicKey), sign: (message) => keys.mlDsa44.sign({ message }) },
  ];
  const witnessKey = (party: string) =>
    primitives.mlDsa44.keyFromSeed(short(named.witnessKeys[party] ?? `witness ${party}`));
  const witnessVkey = (party: string) => vkey(`tamga.test/witness/${party}`, 'ml-dsa-44', witnessKey(party).publicKey);
  const parties = [centre, ...[...named.witnesses, ...named.others].map(parsePartyId)];
  const roots = parties.map((party) => documentSigner(primitives, { party, seed: seed(`root ${party}`) }));
  const roster: Roster = {
    type: 'roster',
    region: 'Test region',
    version: (before?.roster.roster.version ?? 0) + 1,
    previous: before?.roster.id ?? null,
    issuedAtMs: testFoundedMs,
    centre,
    quorum: 'all',
    members: roots.map(({ party, ed25519, mlDsa65 }) => ({
      party,
      root: { ed25519: base64url(ed25519), mlDsa65: base64url(mlDsa65) },
      witness: named.witnesses.includes(party) ? formatVerifierKey(witnessVkey(party)) : null,
    })),
    log: {
      origin: testOrigin,
      ed25519: formatVerifierKey(vkey(testOrigin, 'ed25519', keys.ed25519.publicKey)),
      mlDsa44: formatVerifierKey(vkey(testOrigin, 'ml-dsa-44', keys.mlDsa44.publicKey)),
    },
  };
  const payload = encodePayload(roster);
  const regionHash = before?.regionHash ?? primitives.sha256(payload);
  const signing = before === undefined ? roots : roots.filter(({ party }) => party !== centre);
  const signedBy = signing.map(({ party }) => party);
  const jws = await signDocument({ primitives, type: 'roster', payload, parties: signedBy, signers: signing });
  const verified =
    before === undefined
      ? await verifyFoundingRoster(jws, { primitives, regionHash })
      : await verifyNextRoster(jws, { primitives, current: before.roster });
  const policy = witnessPolicy(primitives, roster);
  if (!verified.ok || !policy.ok) throw new Error('the roster of the test does not hold');
  const admission = compositeSigner(primitives, seed('admission'));

  const newTree = () =>
    MerkleTree.open({ hash: primitives, store: memoryNodeStore({ nodeCountMax: nodesMax }), size: 0n });
  const view = (tree = newTree()): TestView => {
    const sign: TestView['sign'] = async ({ size = tree.size, atMs = testFoundedMs } = {}) =>
      await signCheckpoint({ origin: testOrigin, size, root: tree.rootAt(size) }, { signers, nowMs: atMs });
    const made: TestView = {
      tree,
      append: (...texts) => {
        for (const text of texts) tree.append(leafHash(primitives, utf8(text)));
        return made;
      },
      sign,
      cosigned: async (by, { size = tree.size, atMs = testFoundedMs } = {}) => {
        const note = await sign({ size, atMs });
        const lines = await Promise.all(
          by.map(async (party) => {
            const key = witnessKey(party);
            const signer = { key: witnessVkey(party), sign: (message: Uint8Array) => key.sign({ message }) };
            const line = await cosign({ origin: testOrigin, size, root: tree.rootAt(size) }, { signer, nowMs: atMs });
            const parsed = parseNote(new Uint8Array([...note, ...line]));
            return parsed.ok ? parsed.note.signatures.slice(-1) : [];
          }),
        );
        return withSignatures(note, lines.flat());
      },
    };
    return made;
  };

  const made: TestLog = {
    regionHash,
    rosterJws: utf8(jws),
    roster: verified.roster,
    policy: policy.policy,
    signers,
    admission,
    witnessKey,
    view,
    manifest: async () => utf8(await signManifest(primitives, { regionHash, admission, root: roots[0] })),
    next: async ({ keys: log = named.log, witnesses = named.witnesses, witnessKeys = {} }) => {
      const everybody = [...named.witnesses, ...named.others];
      const others = everybody.filter((party) => !witnesses.includes(party));
      const changed = { ...named.witnessKeys, ...witnessKeys };
      return await testLog(primitives, { log, witnesses, others, witnessKeys: changed }, made);
    },
  };
  return made;
}

async function signManifest(
  primitives: Primitives,
  of: { regionHash: Uint8Array; admission: Signer; root: ReturnType<typeof documentSigner> | undefined },
): Promise<string> {
  const { regionHash, admission, root } = of;
  if (root === undefined) throw new Error('the centre has a root');
  const authority = parseAuthorityId(`${centre}/coordination`);
  const possession = await provePossession(admission, { region: regionHash, realm: 'live', authority });
  const validity = { notBeforeMs: testFoundedMs, notAfterMs: testFoundedMs + 86_400_000 };
  const manifest: Manifest = {
    type: 'manifest',
    region: toHex(regionHash),
    party: centre,
    version: 1,
    previous: null,
    issuedAtMs: testFoundedMs,
    suites: [1],
    authorities: [
      {
        id: authority,
        names: { en: 'Centre', ru: 'Центр', own: null },
        partOf: null,
        competence: ['drugs'],
        languages: ['ru'],
        timeZone: 'Asia/Almaty',
        hours: 'always',
        dutyPhone: null,
        designatedFor: [],
        predecessor: null,
      },
    ],
    signingKeys: [],
    encryptionKeys: [],
    roleKeys: [
      {
        role: 'admission',
        authority,
        publicKey: base64url(admission.publicKey),
        possession: base64url(possession),
        ...validity,
      },
    ],
    revocations: [],
  };
  const parties: PartyId[] = [centre];
  return await signDocument({
    primitives,
    type: 'manifest',
    payload: encodePayload(manifest),
    parties,
    signers: [root],
  });
}

function base64url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
