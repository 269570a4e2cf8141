import { join } from 'node:path';

/** The committed golden vectors of suite 1. */
export const vectorsPath: string = join(import.meta.dirname, '../../../packages/core/src/sealing/vectors/suite-1.json');
