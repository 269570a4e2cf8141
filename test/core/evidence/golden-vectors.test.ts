import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyEvidence } from '@tamga/core/evidence';
import { fromHex } from '@tamga/core/identifiers';
import { nodePrimitives } from '@tamga/platform/crypto';
import { describe, expect, test } from 'vitest';
import { expectedOf } from './expected.ts';
import { allFileFaults, allLogFaults } from './faults.ts';
import { assemble } from './parts.ts';
import { validBundles } from './bundles.ts';
import { vectorsFolder, type EvidenceVector } from './vector-file.ts';

const read = (name: string): Uint8Array => readFileSync(join(vectorsFolder, name));
const vectors = JSON.parse(new TextDecoder().decode(read('vectors.json'))) as EvidenceVector[];

describe('golden vectors of evidence', () => {
  test('are those that the generator makes', () => {
    const names = [...Object.keys(validBundles), ...[...allFileFaults, ...allLogFaults].map(({ name }) => name)];
    expect(vectors.map(({ name }) => name)).toEqual(names);
  });

  test.each(vectors)('$name: $code', async ({ trust, file, base, parts, code, proved }) => {
    const zip = file === undefined ? assemble(parts ?? [], read(base ?? '')) : read(file);
    const result = await verifyEvidence(zip, { trust: fromHex(trust), primitives: nodePrimitives });
    expect(expectedOf(result)).toEqual(proved === undefined ? { code } : { code, proved });
  });
});
