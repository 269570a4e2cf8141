/** The golden vectors, read by a verifier that was written in another language by somebody who had docs/EVIDENCE.md alone. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { pythonPath } from '../../means.ts';
import { vectorsFolder, type EvidenceVector } from './vector-file.ts';

const program = join(import.meta.dirname, '../../independent/evidence-verifier/verify_evidence.py');
const vectors = JSON.parse(readFileSync(join(vectorsFolder, 'vectors.json'), 'utf8')) as EvidenceVector[];

test.skipIf(pythonPath() === undefined)('agrees on every vector', async () => {
  const { stdout } = await promisify(execFile)(pythonPath() ?? '', ['-B', program, '--vectors', vectorsFolder]);
  expect(stdout).toContain(`${vectors.length} agree, 0 differ`);
});
