import type { RuleAt } from './cedar-policy.ts';
import type { Agreement } from './parse.ts';

/** An agreement that Cedar accepted and whose examples came out as written. */
export interface CompiledAgreement {
  readonly agreement: Agreement;
  /** 32 bytes: SHA-256 of the payload. */
  readonly documentHash: Uint8Array;
  readonly rules: readonly RuleAt[];
  /** The hub's clock when the document was registered; without it, it counts from what it says. */
  readonly registeredMs?: number | undefined;
}
