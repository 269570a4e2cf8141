/** Whoever holds the log's keys lies to members' adapters, real processes all: each lie is caught and proven to anybody. */
import { readFile, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { verifyFoundingRoster } from '@tamga/core/documents';
import { attestQueue, fromHex, witnessSubject, parsePartyId } from '@tamga/core/identifiers';
import {
  hashBytes,
  memoryNodeStore,
  MerkleTree,
  signCheckpoint,
  verifierKey,
  type NoteSigner,
} from '@tamga/core/ledger';
import { formatAddCheckpoint, prefixPath, witnessPolicy } from '@tamga/core/ledger/witness';
import type { Bus } from '@tamga/platform/bus';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { fileLogKeys, readPassphraseFile } from '@tamga/platform/keys';
import { openLedgerCopyReader } from '@tamga/platform/ledger-copy';
import { readRegion, regionPaths, startRegion, type Region } from '@tamga/testing';
import { decodeExact, encode, fromUint64, tamga } from '@tamga/wire';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../system/until.ts';
import {
  allDelivered,
  auditFile,
  connect,
  copySize,
  finalSize,
  sendReport,
  tamga as command,
  whenCode,
} from './damaged-region.ts';

const { LogReply, LogRequest, WitnessReply, WitnessRequest } = tamga.service.v1;
const nodesMax = 100_000;
/** Beyond what clocks may differ by. */
const laterMs = 400_000;

let region: Region;
let bus: Bus;
let origin: string;
let signers: NoteSigner[];
/** Leaf hashes as they were logged. */
let leaves: Uint8Array[];
/** What every adapter has cosigned. */
let size: number;
/** The tree that the log answers from. */
let shown: MerkleTree;
let serving: AsyncDisposable;

beforeAll(async () => {
  region = await startRegion({ parties: ['kz', 'uz', 'tj'] });
  const kz = await region.client('kz/ncp');
  const ids = await Promise.all([sendReport(kz, 'uz/ncp'), sendReport(kz, 'tj/ncp')]);
  await allDelivered(kz, ids);
  await finalSize(region, copySize(auditFile(region)));
  await region.kill('audit', 'SIGTERM');
  bus = await connect(region, 'audit');
  [origin, signers] = await stolenKeys();
  using copy = openLedgerCopyReader(auditFile(region));
  size = copy.lastSequence;
  leaves = Array.from({ length: size }, (_, index) => copy.nodes.read({ level: 0, index: BigInt(index) }) ?? fail());
  shown = treeOf(leaves);
  serving = serveLies();
  // Every adapter stands at the whole log: whoever was slow is brought there.
  for (const party of ['kz', 'uz', 'tj'])
    await until(`${party} cosigns the whole log`, async () => {
      const { status, body } = await submit(party, { tree: shown, oldSize: await standing(party) });
      return status === 200 || Buffer.from(body).toString() === `${size}\n` ? true : undefined;
    });
});
afterAll(async () => {
  await serving[Symbol.asyncDispose]();
  await bus[Symbol.asyncDispose]();
  await region[Symbol.asyncDispose]();
});

function fail(): never {
  throw new Error('the copy has no such leaf');
}

function treeOf(hashes: readonly Uint8Array[]): MerkleTree {
  const tree = MerkleTree.open({ hash: primitives, store: memoryNodeStore({ nodeCountMax: nodesMax }), size: 0n });
  for (const hash of hashes) tree.append(hash);
  return tree;
}

function leaf(text: string): Uint8Array {
  return primitives.sha256(Buffer.from(text)).subarray(0, hashBytes);
}

async function stolenKeys(): Promise<[string, NoteSigner[]]> {
  const own = regionPaths(region.directory).hub('audit');
  const { regionHash } = await readRegion(region.directory);
  const roster = await verifyFoundingRoster(await readFile(join(own, 'roster.jws')), {
    primitives,
    regionHash: fromHex(regionHash),
  });
  const policy = roster.ok ? witnessPolicy(primitives, roster.roster.roster) : undefined;
  if (policy?.ok !== true) throw new Error('the roster of the region does not hold');
  const name = policy.policy.origin;
  using passphrase = await readPassphraseFile(join(own, 'passphrase'));
  const keys = await fileLogKeys(join(own, 'keys/log.jwe'), passphrase);
  const key = (type: 'ed25519' | 'ml-dsa-44', publicKey: Uint8Array) =>
    verifierKey(primitives, { name, type, publicKey });
  return [
    name,
    [
      { key: key('ed25519', keys.ed25519.publicKey), sign: (message) => keys.ed25519.sign({ message }) },
      { key: key('ml-dsa-44', keys.mlDsa44.publicKey), sign: (message) => keys.mlDsa44.sign({ message }) },
    ],
  ];
}

/** Answers members' questions from the tree that is shown at the moment. */
function serveLies(): AsyncDisposable {
  return bus.serve('log.*', {
    queue: attestQueue,
    inFlightMax: 8,
    waitingMax: 64,
    handle: ({ payload }) => {
      const request = decodeExact(LogRequest, payload);
      const path = request.ok ? request.message.path : undefined;
      if (!path) return Promise.resolve(encode(LogReply, { code: 'STARTING' }));
      const sizes = { oldSize: BigInt(fromUint64(path.oldSize) ?? 0), newSize: BigInt(fromUint64(path.newSize) ?? 0) };
      const isKnown = sizes.newSize <= shown.size && sizes.oldSize > 0n && sizes.oldSize < sizes.newSize;
      return Promise.resolve(encode(LogReply, isKnown ? { path: prefixPath(shown, sizes) } : { code: 'SIZE_UNKNOWN' }));
    },
    onError: () => undefined,
  });
}

async function noteOf(tree: MerkleTree, of: { size?: bigint; atMs?: number } = {}): Promise<Uint8Array> {
  const { size: ofSize = tree.size, atMs = Date.now() } = of;
  return await signCheckpoint({ origin, size: ofSize, root: tree.rootAt(ofSize) }, { signers, nowMs: atMs });
}

/** The body of an add-checkpoint request for the tree's head. */
async function bodyFor(what: { tree: MerkleTree; oldSize: bigint; size?: bigint; atMs?: number }): Promise<Uint8Array> {
  const { tree, oldSize, size: newSize = tree.size } = what;
  const between = oldSize > 0n && oldSize < newSize;
  const proof = between ? tree.consistencyProof({ oldSize, newSize }) : [];
  return formatAddCheckpoint({ oldSize, proof, note: await noteOf(tree, what) });
}

async function ask(party: string, content: tamga.service.v1.WitnessRequest.$Properties) {
  const reply = await bus.request(witnessSubject(parsePartyId(party)), encode(WitnessRequest, content), {
    timeoutMs: 20_000,
  });
  return WitnessReply.decode(reply);
}

async function submit(party: string, what: Parameters<typeof bodyFor>[0]): Promise<tamga.service.v1.WitnessReply> {
  return await ask(party, { addCheckpoint: await bodyFor(what) });
}

/** Where a witness stands. */
async function standing(party: string): Promise<bigint> {
  const { status, body } = await ask(party, { newest: {} });
  return status === 200 ? BigInt(Buffer.from(body).toString().split('\n')[1] ?? '0') : 0n;
}

interface Held {
  id: string;
  kind: string;
}

/** The proofs that an adapter holds, once there are so many. */
async function proofsOf(party: string, least: number): Promise<Held[]> {
  return await until(`${party} holds ${least} proofs`, async () => {
    const listed = await command(region, '--as', `${party}/ncp`, 'ledger', 'misbehaviour');
    const items = (listed.json['items'] ?? []) as Held[];
    return items.length >= least ? items : undefined;
  });
}

/** Exports a proof and has it confirmed from the file, as whoever is brought it would. */
async function expectConfirmed(party: string, { id, kind }: Held): Promise<void> {
  const file = join(region.directory, `${id}.json`);
  const exported = await command(region, '--as', `${party}/ncp`, 'ledger', 'misbehaviour', id, '--out', file);
  expect([exported.code, exported.json]).toEqual([0, expect.objectContaining({ ok: true, id, kind, origin })]);
  const brought = await command(region, 'ledger', 'misbehaviour', '--file', file);
  expect([brought.code, brought.json]).toEqual([0, expect.objectContaining({ ok: true, id, kind })]);
}

test('a rolled-back log: it signs anew what it had grown beyond', async () => {
  const first = await submit('tj', {
    tree: shown,
    oldSize: BigInt(size - 1),
    size: BigInt(size - 1),
    atMs: Date.now() + laterMs,
  });
  expect(first.status).toBe(409);
  const [proof] = await proofsOf('tj', 1);
  expect(proof?.kind).toBe('rolled-back');
  if (proof !== undefined) await expectConfirmed('tj', proof);
  await whenCode(region, { process: 'adapter-tj', check: 'witness', codes: ['LOG_MISBEHAVED'] });
});

test.each([
  ['reordered', (honest: readonly Uint8Array[]) => [...honest.slice(0, -2), ...honest.slice(-2).toReversed()]],
  ['edited', (honest: readonly Uint8Array[]) => [leaf('another founding roster'), ...honest.slice(1)]],
  [
    'truncated and grown again',
    (honest: readonly Uint8Array[]) => [...honest.slice(0, -3), leaf('a'), leaf('b'), leaf('c')],
  ],
])('a %s log: its own path from the tree that was cosigned to the new one convicts it', async (name, change) => {
  const before = (await proofsOf('kz', 0)).map(({ id }) => id);
  shown = treeOf([...change(leaves), leaf(`grown after it was ${name}`)]);
  expect((await submit('kz', { tree: shown, oldSize: BigInt(size) })).status).toBe(422);
  const proof = (await proofsOf('kz', before.length + 1)).find(({ id }) => !before.includes(id));
  expect(proof?.kind).toBe('inconsistent');
  if (proof !== undefined) await expectConfirmed('kz', proof);
});

test('a forked log: each of two members cosigns its own history; the checkpoint of one convicts the log at the other', async () => {
  const [one, other] = ['for kz', 'for uz'].map((text) => treeOf([...leaves, leaf(text)]));
  if (one === undefined || other === undefined) throw new Error('two trees');
  expect((await submit('kz', { tree: one, oldSize: BigInt(size) })).status).toBe(200);
  expect((await submit('uz', { tree: other, oldSize: BigInt(size) })).status).toBe(200);
  // kz shows uz what it was given, over HTTP and past the log.
  const http = region.processes().find(({ name }) => name === 'adapter-uz')?.http ?? '';
  const kzHttp = region.processes().find(({ name }) => name === 'adapter-kz')?.http ?? '';
  const path = createHash('sha256').update(origin).digest('hex');
  const cosigned = new Uint8Array(await (await fetch(`${kzHttp}/witness/${path}/checkpoint`)).arrayBuffer());
  const body = formatAddCheckpoint({
    oldSize: BigInt(size),
    proof: one.consistencyProof({ oldSize: BigInt(size), newSize: one.size }),
    note: cosigned,
  });
  const answer = await fetch(`${http}/witness/add-checkpoint`, { method: 'POST', body: Buffer.from(body) });
  expect([answer.status, await answer.text()]).toEqual([409, `${size + 1}\n`]);
  const [proof] = await proofsOf('uz', 1);
  expect(proof?.kind).toBe('two-roots');
  if (proof !== undefined) await expectConfirmed('uz', proof);
});

test('a document that was altered proves nothing', async () => {
  const [proof] = await proofsOf('uz', 1);
  const text = await readFile(join(region.directory, `${proof?.id}.json`), 'utf8');
  const file = join(region.directory, 'altered.json');
  await writeFile(file, text.replace('two-roots', 'rolled-back'));
  const refused = await command(region, 'ledger', 'misbehaviour', '--file', file);
  expect([refused.code, refused.json['ok']]).toEqual([5, false]);
});
