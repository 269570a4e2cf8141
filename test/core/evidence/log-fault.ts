import type { EvidenceCode } from '@tamga/core/evidence';
import type { MakeBundle } from './make-bundle.ts';

/** What can be wrong although every file is in order; `code` null: nothing is. */
export interface LogFault {
  readonly name: string;
  readonly code: EvidenceCode | null;
  readonly make: MakeBundle;
}
