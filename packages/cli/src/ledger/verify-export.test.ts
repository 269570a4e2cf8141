import { writeStoredZip, type ZipFile } from '@tamga/core/evidence/zip';
import {
  encodeEntry,
  formatVerifierKey,
  leafOfEntry,
  makeBatch,
  signCheckpoint,
  verifierKey,
  type NoteSigner,
} from '@tamga/core/ledger';
import { exportTable } from '@tamga/platform/auditors';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { beforeAll, expect, test } from 'vitest';
import { trustOfKeys } from './log-trust.ts';
import { verifyExport } from './verify-export.ts';

const origin = 'tamga.example/export';
const ed25519 = primitives.ed25519.keyFromSeed(new Uint8Array(32).fill(1));
const mlDsa44 = primitives.mlDsa44.keyFromSeed(new Uint8Array(32).fill(2));
const signers: NoteSigner[] = [
  {
    key: verifierKey(primitives, { name: origin, type: 'ed25519', publicKey: ed25519.publicKey }),
    sign: (message) => ed25519.sign({ message }),
  },
  {
    key: verifierKey(primitives, { name: origin, type: 'ml-dsa-44', publicKey: mlDsa44.publicKey }),
    sign: (message) => mlDsa44.sign({ message }),
  },
];
const trust = trustOfKeys(signers.map(({ key }) => formatVerifierKey(key)));
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
let files: ZipFile[];

/** Entries 1 and 3 of a log of five, as an auditor takes them away. */
beforeAll(async () => {
  const stored = Array.from({ length: 5 }, (_, i) =>
    encodeEntry({ salt: new Uint8Array(32).fill(i + 1), record: Uint8Array.of(1, 2, i) }),
  );
  const leaves = stored.map((bytes) => {
    const leaf = leafOfEntry(primitives, bytes);
    if (!leaf.ok) throw new Error(leaf.code);
    return leaf.leaf.data;
  });
  const batch = makeBatch(primitives, leaves);
  const note = await signCheckpoint({ origin, size: 5n, root: batch.root }, { signers, nowMs: 1_790_000_000_000 });
  const entries = [1, 3].map((index) => ({
    index,
    leaf: base64(leaves[index] ?? note),
    checkpoint: 5,
    path: batch.path(index).map(base64),
    stamp: false,
  }));
  const manifest = { format: 'tamga-ledger-export/1', query: {}, asOf: '', total: 2, entries };
  const held = [1, 3].map((index) => ({ index, bytes: stored[index] ?? note }));
  files = [
    { path: 'manifest.json', bytes: Buffer.from(JSON.stringify(manifest)) },
    { path: 'entries.csv', bytes: Buffer.from(exportTable(primitives, held)) },
    { path: 'checkpoints/5', bytes: note },
    ...[1, 3].map((index) => ({ path: `entries/${index}`, bytes: stored[index] ?? note })),
  ];
});

async function verdictOf(changed: readonly ZipFile[]): Promise<string> {
  try {
    const verified = await verifyExport(writeStoredZip(changed), trust);
    return verified.ok ? `${verified.export.proven} of ${verified.export.entries}` : verified.code;
  } catch (error) {
    return error instanceof Error ? error.message : 'FAULT';
  }
}

test('a bundle of many holds', async () => {
  expect(await verdictOf(files)).toBe('2 of 2');
});

test('no altered byte of an entry, of a checkpoint or of the table passes', async () => {
  for (const { path, bytes } of files.filter((file) => file.path !== 'manifest.json')) {
    for (let at = 0; at < bytes.length; at += path.startsWith('checkpoints/') ? 13 : 1) {
      const altered = Uint8Array.from(bytes);
      altered[at] = (altered[at] ?? 0) ^ 1;
      const verdict = await verdictOf(files.map((file) => (file.path === path ? { path, bytes: altered } : file)));
      expect([path, at, verdict]).not.toEqual([path, at, '2 of 2']);
    }
  }
});

test('no altered character of a leaf or a path passes, and no other index or checkpoint', async () => {
  const text = Buffer.from(files[0]?.bytes ?? []).toString();
  const manifest = JSON.parse(text) as {
    entries: { index: number; leaf: string; path: string[]; checkpoint: number }[];
  };
  const verdictWith = async (entries: unknown): Promise<string> => {
    const bytes = Buffer.from(JSON.stringify({ ...manifest, entries }));
    return await verdictOf(files.map((file) => (file.path === 'manifest.json' ? { path: file.path, bytes } : file)));
  };
  expect(await verdictWith(manifest.entries)).toBe('2 of 2');
  const [first, second] = manifest.entries;
  if (first === undefined || second === undefined) throw new Error('two entries');
  const altered = (hash: string, at: number) =>
    `${hash.slice(0, at)}${hash[at] === 'A' ? 'B' : 'A'}${hash.slice(at + 1)}`;
  for (let at = 0; at < first.leaf.length; at++) {
    expect(await verdictWith([{ ...first, leaf: altered(first.leaf, at) }, second])).not.toBe('2 of 2');
    const path = first.path.map((hash, i) => (i === at % first.path.length ? altered(hash, at) : hash));
    expect(await verdictWith([{ ...first, path }, second])).not.toBe('2 of 2');
  }
  const [firstAtSecond, secondAtFirst] = [
    { ...first, index: 3 },
    { ...second, index: 1 },
  ];
  expect(await verdictWith([firstAtSecond, secondAtFirst])).toBe('LEAF_DIFFERS');
  expect(await verdictWith([{ ...first, checkpoint: 4 }, second])).toBe('CHECKPOINT_MISSING');
  expect(await verdictWith([{ ...first, path: first.path.slice(1) }, second])).toBe('PROOF');
  expect(await verdictWith([{ ...first, path: null }, second])).toBe('MANIFEST');
});

test('an entry that is missing, or stands under another index, is refused', async () => {
  expect(await verdictOf(files.filter(({ path }) => path !== 'entries/3'))).toBe('ENTRY_MISSING');
  const swapped = files.map((file) =>
    file.path === 'entries/1'
      ? { path: 'entries/1', bytes: files.find(({ path }) => path === 'entries/3')?.bytes ?? file.bytes }
      : file,
  );
  expect(await verdictOf(swapped)).toBe('LEAF_DIFFERS');
  expect(await verdictOf(files.filter(({ path }) => path !== 'checkpoints/5'))).toBe('CHECKPOINT_MISSING');
  expect(await verdictOf(files.filter(({ path }) => path !== 'manifest.json'))).toBe('MANIFEST');
});

test('nothing stands in it that the manifest does not name, and all that it names does', async () => {
  const note = files.find(({ path }) => path === 'checkpoints/5')?.bytes ?? new Uint8Array();
  for (const path of ['entries/2', 'checkpoints/4', 'stamps/1', 'notes.txt'])
    expect([path, await verdictOf([...files, { path, bytes: note }])]).toEqual([path, 'FILE_UNKNOWN']);
  expect(await verdictOf(files.filter(({ path }) => path !== 'entries.csv'))).toBe('TABLE_DIFFERS');
  const manifest = JSON.parse(Buffer.from(files[0]?.bytes ?? []).toString()) as {
    total: number;
    entries: { stamp: boolean }[];
  };
  const verdictWith = async (changed: object): Promise<string> => {
    const bytes = Buffer.from(JSON.stringify({ ...manifest, ...changed }));
    return await verdictOf(files.map((file) => (file.path === 'manifest.json' ? { path: file.path, bytes } : file)));
  };
  const [first, second] = manifest.entries;
  expect(await verdictWith({ entries: [first, { ...second, stamp: true }] })).toBe('STAMP_MISSING');
  expect(await verdictWith({ total: 3 })).toBe('MANIFEST');
  expect(await verdictWith({ entries: [first, first] })).toBe('MANIFEST');
});
