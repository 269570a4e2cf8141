import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyEvidence } from '@tamga/core/evidence';
import { fromHex } from '@tamga/core/identifiers';
import { verifyMisbehaviour } from '@tamga/core/ledger/witness';
import { noblePrimitives } from '@tamga/crypto/noble';
import { nodePrimitives, randomBytes } from '@tamga/platform/crypto';
import { describe, expect, test } from 'vitest';
import { validBundles } from './bundles.ts';
import { expectedOf, provenOf } from './expected.ts';
import { allFileFaults, allLogFaults } from './faults.ts';
import { proofFaults, validProofs } from './misbehaviour-proofs.ts';
import { assemble } from './parts.ts';
import { rememberingPrimitives } from './remembering.ts';
import {
  bundlesFile,
  misbehaviourFile,
  vectorsFolder,
  type EvidenceVector,
  type MisbehaviourVector,
} from './vector-file.ts';

const read = (name: string): Uint8Array => readFileSync(join(vectorsFolder, name));
const bundles = JSON.parse(new TextDecoder().decode(read(bundlesFile))) as EvidenceVector[];
const proofs = JSON.parse(new TextDecoder().decode(read(misbehaviourFile))) as MisbehaviourVector[];

/** As a page in a browser verifies: by noble alone. Most signatures of the vectors are the same. */
const inBrowser = rememberingPrimitives(noblePrimitives({ randomBytes }));

function fileOf({ file, base, parts }: EvidenceVector | MisbehaviourVector): Uint8Array {
  return file === undefined ? assemble(parts ?? [], read(base ?? '')) : read(file);
}

const expectation = ({ code, proved }: EvidenceVector | MisbehaviourVector) =>
  proved === undefined ? { code } : { code, proved };

describe('golden vectors of evidence', () => {
  test('are those that the generator makes', () => {
    const faults = [...allFileFaults, ...allLogFaults];
    const made = [...Object.keys(validBundles).map((name) => ({ name, code: null })), ...faults];
    expect(bundles.map(({ name, code }) => ({ name, code }))).toEqual(made.map(({ name, code }) => ({ name, code })));
  });

  test.each(bundles)('$name: $code', async (vector) => {
    const trust = fromHex(vector.trust);
    const file = fileOf(vector);
    expect(expectedOf(await verifyEvidence(file, { trust, primitives: nodePrimitives }))).toEqual(expectation(vector));
    expect(expectedOf(await verifyEvidence(file, { trust, primitives: inBrowser }))).toEqual(expectation(vector));
  });
});

describe('golden vectors of misbehaviour', () => {
  test('are those that the generator makes', () => {
    const made = [...Object.keys(validProofs).map((name) => ({ name, code: null })), ...proofFaults];
    expect(proofs.map(({ name, code }) => ({ name, code }))).toEqual(made.map(({ name, code }) => ({ name, code })));
  });

  test.each(proofs)('$name: $code', async (vector) => {
    const trust = fromHex(vector.trust);
    const file = fileOf(vector);
    for (const primitives of [nodePrimitives, inBrowser])
      expect(provenOf(await verifyMisbehaviour(file, { regionHash: trust, primitives }))).toEqual(expectation(vector));
  });
});
