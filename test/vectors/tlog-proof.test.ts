import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LedgerError, signCheckpoint, verifierKey, type NoteSigner } from '@tamga/core/ledger';
import { formatTlogProof, verifyTlogProof } from '@tamga/core/ledger/tiles';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { describe, expect, test } from 'vitest';
import { hasVectors, vectorsDirectory } from '../means.ts';

interface InclusionVector {
  name: string;
  leafIdx: number | string;
  treeSize: number | string;
  root: string;
  leafHash: string;
  proof: string[] | null;
  wantErr: boolean;
}

const origin = 'tamga.example/vectors';
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

describe.skipIf(!hasVectors())('transparency-dev vectors of inclusion, in the format tlog-proof', () => {
  test('each is accepted or refused as it should be', async () => {
    const file = join(vectorsDirectory, 'merkle-inclusion.json');
    const vectors = JSON.parse(readFileSync(file, 'utf8')) as InclusionVector[];
    expect(vectors.length).toBeGreaterThan(0);
    const wrong: string[] = [];
    for (const vector of vectors) if ((await accepts(vector)) === vector.wantErr) wrong.push(vector.name);
    expect(wrong).toEqual([]);
  });
});

/** Under a checkpoint of the vector's size and root. What has no form as a proof is not accepted. */
async function accepts(vector: InclusionVector): Promise<boolean> {
  const head = { origin, size: BigInt(vector.treeSize), root: Buffer.from(vector.root, 'base64') };
  try {
    const proof = formatTlogProof({
      index: BigInt(vector.leafIdx),
      hashes: (vector.proof ?? []).map((hash) => Buffer.from(hash, 'base64')),
      extra: undefined,
      checkpoint: await signCheckpoint(head, { signers, nowMs: 1_790_000_000_000 }),
    });
    const leafHash = Buffer.from(vector.leafHash, 'base64');
    const logKeys = signers.map(({ key }) => key);
    return (await verifyTlogProof(proof, { leafHash, origin, logKeys, primitives })).ok;
  } catch (error) {
    if (error instanceof LedgerError) return false;
    throw error;
  }
}
