/** Writes the golden vectors: `node test/core/sealing/generate-vectors.ts`. */
import { writeFileSync } from 'node:fs';
import { makeVectors } from './envelope-vectors.ts';
import { vectorsPath } from './vectors-path.ts';

writeFileSync(vectorsPath, `${JSON.stringify(await makeVectors(), null, 1)}\n`);
