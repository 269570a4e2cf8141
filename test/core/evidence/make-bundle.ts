import type { EvidenceBundle } from '@tamga/core/evidence';
import type { Primitives, RandomBytes } from '@tamga/core/sealing';
import type { TestRegion } from './region/index.ts';

/** A bundle, and the region that made it. */
export interface Made {
  readonly region: TestRegion;
  readonly bundle: EvidenceBundle;
}

export type MakeBundle = (primitives: Primitives, randomBytes: RandomBytes) => Promise<Made>;
