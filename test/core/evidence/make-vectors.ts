/**
 * Writes the golden vectors of evidence: `node test/core/evidence/make-vectors.ts`. On noble with fixed random bytes, so that the
 * same code writes the same bytes again. With `--add` only those that are not there yet are made.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { verifyEvidence, type EvidenceResult } from '@tamga/core/evidence';
import { fromHex, toHex } from '@tamga/core/identifiers';
import { noblePrimitives } from '@tamga/crypto/noble';
import { validBundles, zipOf } from './bundles.ts';
import type { MakeBundle } from './make-bundle.ts';
import { expectedOf } from './expected.ts';
import { allFileFaults, allLogFaults } from './faults.ts';
import { makeMisbehaviourVectors } from './make-misbehaviour.ts';
import { bestParts } from './parts.ts';
import { fixedRandom } from './region/index.ts';
import { bundlesFile, vectorsFolder, type EvidenceVector } from './vector-file.ts';

await mkdir(vectorsFolder, { recursive: true });
const bases = new Map<string, Uint8Array>();
const vectors: EvidenceVector[] = [];
let trust = '';
const isAdding = process.argv.includes('--add');
const kept = new Map(isAdding ? (await vectorsThere()).map((vector) => [vector.name, vector]) : []);

for (const [name, make] of Object.entries(validBundles)) {
  const base = `${name}.zip`;
  const known = kept.get(name);
  if (known !== undefined) {
    trust = known.trust;
    bases.set(base, await readFile(join(vectorsFolder, base)));
    vectors.push(known);
    continue;
  }
  const { zip, region } = await made(make);
  trust = region;
  await writeFile(join(vectorsFolder, base), zip);
  bases.set(base, zip);
  vectors.push({ name, trust, file: base, ...expectedOf(await verified(zip, trust)) });
}
const request = baseOf('request.zip');
for (const { name, change, trust: other } of allFileFaults) {
  if (keep(name)) continue;
  const zip = change(request);
  add(name, zip, expectedOf(await verified(zip, other ?? trust)), other ?? trust);
}
for (const { name, make } of allLogFaults) {
  if (keep(name)) continue;
  const { zip, region } = await made(make);
  add(name, zip, expectedOf(await verified(zip, region)), region);
}
await writeFile(join(vectorsFolder, bundlesFile), `${JSON.stringify(vectors, undefined, 1)}\n`);
await makeMisbehaviourVectors({ adding: isAdding });

async function vectorsThere(): Promise<EvidenceVector[]> {
  return JSON.parse(await readFile(join(vectorsFolder, bundlesFile), 'utf8')) as EvidenceVector[];
}

function keep(name: string): boolean {
  const known = kept.get(name);
  if (known !== undefined) vectors.push(known);
  return known !== undefined;
}

async function made(make: MakeBundle): Promise<{ zip: Uint8Array; region: string }> {
  const randomBytes = fixedRandom('vectors');
  const primitives = noblePrimitives({ randomBytes });
  const { region, bundle } = await make(primitives, randomBytes);
  return { zip: zipOf(bundle, primitives), region: toHex(region.regionHash) };
}

function verified(zip: Uint8Array, by: string): Promise<EvidenceResult> {
  return verifyEvidence(zip, {
    trust: fromHex(by),
    primitives: noblePrimitives({ randomBytes: fixedRandom('check') }),
  });
}

function baseOf(name: string): Uint8Array {
  const base = bases.get(name);
  if (base === undefined) throw new Error(`no ${name}`);
  return base;
}

function add(name: string, zip: Uint8Array, expected: Omit<EvidenceVector, 'name' | 'trust'>, by: string): void {
  vectors.push({ name, trust: by, ...bestParts(zip, bases), ...expected });
}
