import { hash as nodeHashOf } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyConsistency, verifyInclusion, type LedgerHash } from '@tamga/core/ledger';
import { describe, expect, test } from 'vitest';
import { hasVectors, vectorsDirectory } from '../means.ts';

const hash: LedgerHash = { sha256: (bytes) => nodeHashOf('sha256', bytes, 'buffer') };

interface InclusionVector {
  name: string;
  desc: string;
  leafIdx: number | string;
  treeSize: number | string;
  root: string;
  leafHash: string;
  proof: string[] | null;
  wantErr: boolean;
}

interface ConsistencyVector {
  name: string;
  desc: string;
  size1: number | string;
  size2: number | string;
  root1: string;
  root2: string;
  proof: string[] | null;
  wantErr: boolean;
}

describe.skipIf(!hasVectors())('transparency-dev vectors of Merkle proofs', () => {
  test('inclusion: each is accepted or refused as it should be', () => {
    const vectors = read<InclusionVector>('merkle-inclusion.json');
    expect(vectors.length).toBeGreaterThan(0);
    const wrong = vectors.filter((vector) => {
      const { ok } = verifyInclusion(hash, {
        index: BigInt(vector.leafIdx),
        size: BigInt(vector.treeSize),
        leafHash: bytesOf(vector.leafHash),
        proof: (vector.proof ?? []).map(bytesOf),
        root: bytesOf(vector.root),
      });
      return ok === vector.wantErr;
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('consistency: each is accepted or refused as it should be', () => {
    const vectors = read<ConsistencyVector>('merkle-consistency.json');
    expect(vectors.length).toBeGreaterThan(0);
    const wrong = vectors.filter((vector) => {
      const { ok } = verifyConsistency(hash, {
        oldSize: BigInt(vector.size1),
        newSize: BigInt(vector.size2),
        oldRoot: bytesOf(vector.root1),
        newRoot: bytesOf(vector.root2),
        proof: (vector.proof ?? []).map(bytesOf),
      });
      return ok === vector.wantErr;
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

function read<Vector>(file: string): Vector[] {
  return hasVectors() ? (JSON.parse(readFileSync(join(vectorsDirectory, file), 'utf8')) as Vector[]) : [];
}

function bytesOf(base64: string): Uint8Array {
  return Buffer.from(base64, 'base64');
}
