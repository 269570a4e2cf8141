/** The golden vectors of proofs of misbehaviour, made on noble with fixed random bytes. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromHex, toHex } from '@tamga/core/identifiers';
import { verifyMisbehaviour, type MisbehaviourResult } from '@tamga/core/ledger/witness';
import { noblePrimitives } from '@tamga/crypto/noble';
import { provenOf } from './expected.ts';
import { proofFaults, validProofs } from './misbehaviour-proofs.ts';
import { misbehaviourScene, type ProofFault } from './misbehaviour-scene.ts';
import { bestParts } from './parts.ts';
import { fixedRandom } from './region/index.ts';
import { misbehaviourFile, vectorsFolder, type MisbehaviourVector } from './vector-file.ts';

/** Writes the file of vectors, and one proof of each kind. `adding`: what is there stays as it is. */
export async function makeMisbehaviourVectors({ adding }: { adding: boolean }): Promise<void> {
  const there = adding ? await vectorsThere() : [];
  const kept = new Map(there.map((vector) => [vector.name, vector]));
  const bases = new Map<string, Uint8Array>();
  const vectors: MisbehaviourVector[] = [];
  for (const [kind, make] of Object.entries(validProofs)) {
    const file = `${kind}.json`;
    const known = kept.get(kind);
    const made = known === undefined ? await madeBy(make) : undefined;
    if (made !== undefined) await writeFile(join(vectorsFolder, file), made.proof);
    bases.set(file, made?.proof ?? (await readFile(join(vectorsFolder, file))));
    vectors.push(known ?? { name: kind, trust: made?.trust ?? '', file, ...(await expected(made)) });
  }
  for (const { name, make, trust } of proofFaults) {
    const known = kept.get(name);
    const made = known === undefined ? await madeBy(make, trust) : undefined;
    if (known !== undefined) vectors.push(known);
    if (made !== undefined)
      vectors.push({ name, trust: made.trust, ...bestParts(made.proof, bases), ...(await expected(made)) });
  }
  await writeFile(join(vectorsFolder, misbehaviourFile), `${JSON.stringify(vectors, undefined, 1)}\n`);
}

interface Made {
  readonly proof: Uint8Array;
  readonly trust: string;
}

/** Each in a region of its own: what comes before it changes no byte of it. */
async function madeBy(make: ProofFault['make'], trust?: string): Promise<Made> {
  const randomBytes = fixedRandom('misbehaviour');
  const scene = await misbehaviourScene(noblePrimitives({ randomBytes }), randomBytes);
  return { proof: await make(scene), trust: trust ?? toHex(scene.region.regionHash) };
}

async function expected(made: Made | undefined): Promise<ReturnType<typeof provenOf>> {
  if (made === undefined) throw new TypeError('what was not made is kept');
  const primitives = noblePrimitives({ randomBytes: fixedRandom('check') });
  const result: MisbehaviourResult = await verifyMisbehaviour(made.proof, {
    regionHash: fromHex(made.trust),
    primitives,
  });
  return provenOf(result);
}

async function vectorsThere(): Promise<MisbehaviourVector[]> {
  try {
    return JSON.parse(await readFile(join(vectorsFolder, misbehaviourFile), 'utf8')) as MisbehaviourVector[];
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
