import { join } from 'node:path';
import type { Part } from './parts.ts';

/** Where the golden vectors lie. */
export const vectorsFolder: string = join(import.meta.dirname, '../../../packages/core/src/evidence/vectors');

/** What lies in that folder: vectors of bundles, and of proofs of misbehaviour. */
export const bundlesFile = 'vectors.json';
export const misbehaviourFile = 'misbehaviour.json';

/** One golden vector: a file, by what it is checked, and what comes out. */
interface Vector<Proved> {
  readonly name: string;
  /** Hexadecimal SHA-256 of the founding roster's payload. */
  readonly trust: string;
  /** A file of this folder; or `base` and `parts`. */
  readonly file?: string;
  readonly base?: string;
  readonly parts?: readonly Part[];
  /** Null: it is verified, and `proved` holds. */
  readonly code: string | null;
  readonly proved?: Proved;
}

export type EvidenceVector = Vector<ProvedFacts>;
export type MisbehaviourVector = Vector<ProvenFacts>;

/** What every verifier says of a bundle that holds. Sizes, indexes and seconds are decimal text. */
interface ProvedFacts {
  readonly message: string;
  readonly envelopeDigest: string;
  readonly kind: string;
  readonly sender: string;
  readonly recipients: readonly string[];
  readonly admitted: boolean;
  readonly code: string;
  readonly leaf: string;
  readonly recordedMs: number;
  readonly notBeforeS: string | null;
  readonly notAfterS: string;
  readonly decisions: readonly {
    readonly recipient: string;
    readonly verdict: string;
    readonly code: string;
    readonly bases: readonly string[];
  }[];
  readonly outcomes: readonly { readonly recipient: string; readonly state: string; readonly leaf: string }[];
  readonly logSize: string;
  readonly logRoot: string;
  readonly cosigners: readonly string[];
  /** Codes, ascending, each once. */
  readonly findings: readonly string[];
}

/** What every verifier says of a proof of misbehaviour that holds. */
interface ProvenFacts {
  readonly kind: string;
  readonly origin: string;
  readonly checkpoints: readonly { readonly size: string; readonly root: string }[];
  readonly cosignedBoth: readonly string[];
  readonly leaf: string | null;
}
