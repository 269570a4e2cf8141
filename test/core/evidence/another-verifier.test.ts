/**
 * The golden vectors, read by a verifier that was written in another language by people who had docs/EVIDENCE.md alone.
 */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { pythonPath } from '../../means.ts';
import { bundlesFile, misbehaviourFile, vectorsFolder } from './vector-file.ts';

const program = join(import.meta.dirname, '../../independent/evidence-verifier/verify_evidence.py');
const vectors = [bundlesFile, misbehaviourFile].flatMap(
  (name) => JSON.parse(readFileSync(join(vectorsFolder, name), 'utf8')) as object[],
);
const outputBytesMax = 4_194_304;
const minutesMax = 20 * 60_000;

test.skipIf(pythonPath() === undefined)('agrees on every vector', { timeout: minutesMax }, async () => {
  const { stdout } = await promisify(execFile)(pythonPath() ?? '', ['-B', program, '--vectors', vectorsFolder], {
    maxBuffer: outputBytesMax,
  });
  expect(stdout).toContain(`${vectors.length} agree, 0 differ`);
});
