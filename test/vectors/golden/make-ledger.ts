/**
 * Makes ledger.json: golden vectors for a second implementation. Run it only when the formats change:
 * `node test/vectors/golden/make-ledger.ts`. Signatures are randomised, so every run gives other bytes.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageIdFromBytes, parseAuthorityId, toHex } from '@tamga/core/identifiers';
import {
  encodeEntry,
  encodeRecord,
  forgetfulNodeStore,
  formatVerifierKey,
  leafOfEntry,
  makeReceiptBatch,
  makeStamps,
  MerkleTree,
  receiptProof,
  signCheckpoint,
  verifierKey,
  type NoteSigner,
} from '@tamga/core/ledger';
import { compositeSigner } from '@tamga/core/sealing';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { encode, tamga, uint64 } from '@tamga/wire';

const region = filled(32, 0xaa);
const centre = compositeSigner(primitives, filled(64, 1));
const party = compositeSigner(primitives, filled(64, 2));
const origin = 'tamga.example/golden';
const atMs = 1_790_000_000_000;

const entries = Array.from({ length: 7 }, (_, i) => entryOf(i));
const tree = MerkleTree.open({ hash: primitives, store: forgetfulNodeStore(), size: 0n });
const leaves = entries.map((entry) => {
  const leaf = leafOfEntry(primitives, entry);
  if (!leaf.ok) throw new Error(leaf.code);
  tree.append(leaf.leaf.hash);
  return { entry: toHex(entry), leafData: toHex(leaf.leaf.data), leafHash: toHex(leaf.leaf.hash), rootUpToHere: toHex(tree.root()) };
});

const stamps = await makeStamps(
  entries.slice(0, 3).map((entry, i) => ({ entry, leafIndex: BigInt(i) })),
  { region, signer: centre, primitives },
);
const [stamp, second] = stamps;
if (stamp === undefined || second === undefined) throw new Error('no stamps');
const recipient = parseAuthorityId('uz/ncp');
const batch = await makeReceiptBatch(
  ([1, 2] as const).map((i) => ({
    region,
    realm: 'live',
    id: messageIdFromBytes(filled(16, i)),
    envelopeDigest: filled(64, i),
    recipient,
    state: 'delivered',
    atMs,
    code: '',
  })),
  { id: messageIdFromBytes(filled(16, 9)), authority: recipient, region, signer: party, primitives },
);
const proof = receiptProof(batch, { position: 1, primitives });
const signers = noteSigners();
const note = Buffer.from(await signCheckpoint({ origin, size: 7n, root: tree.root() }, { signers, nowMs: atMs })).toString();

const vectors = {
  about: 'Golden vectors of the ledger: hexadecimal throughout; stamps and receipt proofs are protobuf (proto/tamga/ledger/v1).',
  leaves,
  region: toHex(region),
  stamps: {
    publicKey: toHex(centre.publicKey),
    cases: [
      { name: 'first of three', stamp: stampHex(stamp), code: null, leafIndex: '0' },
      { name: 'another index', stamp: stampHex(stamp, { leafIndex: uint64(1) }), code: 'STAMP_SIGNATURE_INVALID' },
      { name: 'the path of its neighbour', stamp: stampHex(stamp, { path: second.path }), code: 'STAMP_SIGNATURE_INVALID' },
      { name: 'a position outside the batch', stamp: stampHex(stamp, { position: 3 }), code: 'STAMP_SHAPE' },
      { name: 'an entry cut short', stamp: stampHex(stamp, { entry: stamp.entry.subarray(0, 40) }), code: 'STAMP_ENTRY_INVALID' },
      { name: 'another key named', stamp: stampHex(stamp, { signingKey: filled(32, 7) }), code: 'STAMP_KEY_MISMATCH' },
    ],
  },
  receipts: {
    publicKey: toHex(party.publicKey),
    cases: [
      { name: 'second of two', proof: proofHex(proof), code: null },
      { name: 'at the first position', proof: proofHex(proof, { position: 0 }), code: 'RECEIPT_SIGNATURE_INVALID' },
      { name: 'another statement', proof: proofHex(proof, { statement: batch.statements[0] ?? filled(1, 1) }), code: 'RECEIPT_SIGNATURE_INVALID' },
      { name: 'a signer that is no authority', proof: proofHex(proof, { signer: 'UZ' }), code: 'RECEIPT_SHAPE' },
    ],
  },
  checkpoints: {
    origin,
    vkeys: signers.map(({ key }) => formatVerifierKey(key)),
    cases: [
      { name: 'seven leaves', note, code: null },
      { name: 'a leading zero in the size', note: note.replace('\n7\n', '\n07\n'), code: 'CHECKPOINT_SIZE' },
      { name: 'another size', note: note.replace('\n7\n', '\n8\n'), code: 'CHECKPOINT_SIGNATURE_INVALID' },
      { name: 'an extension line', note: note.replace('\n\n', '\nmore\n\n'), code: 'CHECKPOINT_EXTENSION' },
      { name: 'two blank lines', note: note.replace('\n\n', '\n\n\n'), code: 'CHECKPOINT_BLANK_LINE' },
      { name: 'Ed25519 alone', note: withoutLine(note, 4), code: 'CHECKPOINT_SIGNATURE_MISSING' },
      { name: 'ML-DSA-44 alone', note: withoutLine(note, 5), code: 'CHECKPOINT_SIGNATURE_MISSING' },
      { name: 'a carriage return', note: note.replace('\n7', '\r\n7'), code: 'NOTE_CONTROL_CHARACTER' },
    ],
  },
};
await writeFile(join(import.meta.dirname, 'ledger.json'), `${JSON.stringify(vectors, null, 1)}\n`);

function withoutLine(text: string, kept: number): string {
  return text
    .split('\n')
    .filter((line, i) => i < 4 || i === kept || line === '')
    .join('\n');
}

function stampHex(from: tamga.ledger.v1.Stamp, change: tamga.ledger.v1.Stamp.$Properties = {}): string {
  const { entry, leafIndex, position, count, path, signingKey, signature } = from;
  return toHex(encode(tamga.ledger.v1.Stamp, { entry, leafIndex, position, count, path, signingKey, signature, ...change }));
}

function proofHex(from: tamga.ledger.v1.ReceiptProof, change: tamga.ledger.v1.ReceiptProof.$Properties = {}): string {
  const { statement, position, count, path, signer, signingKey, signature } = from;
  return toHex(encode(tamga.ledger.v1.ReceiptProof, { statement, position, count, path, signer, signingKey, signature, ...change }));
}

function entryOf(i: number): Uint8Array {
  const at = uint64(atMs + i);
  return encodeEntry({ salt: filled(32, i), record: encodeRecord({ atMs: at, quarantine: { party: 'kz', fromMs: at, toMs: at, count: i + 1 } }) });
}

function noteSigners(): NoteSigner[] {
  const ed25519 = primitives.ed25519.keyFromSeed(filled(32, 3));
  const mlDsa44 = primitives.mlDsa44.keyFromSeed(filled(32, 3));
  return [
    { key: verifierKey(primitives, { name: origin, type: 'ed25519', publicKey: ed25519.publicKey }), sign: (message) => ed25519.sign({ message }) },
    { key: verifierKey(primitives, { name: origin, type: 'ml-dsa-44', publicKey: mlDsa44.publicKey }), sign: (message) => mlDsa44.sign({ message }) },
  ];
}

function filled(count: number, value: number): Uint8Array {
  return new Uint8Array(count).fill(value);
}
