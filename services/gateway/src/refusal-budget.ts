import type { PartyId } from '@tamga/core/identifiers';

/** How many refusals and id reuses of one party are recorded. */
export interface RefusalLimits {
  /** At once, after a time without any. */
  readonly burst: number;
  readonly perSecond: number;
}

/** Far above what a party that decides before it sends can ever cause. */
export const refusalLimits: RefusalLimits = { burst: 5_000, perSecond: 500 };

const msPerSecond = 1_000;

/**
 * Bounds what one authentic member can write into LEDGER for good without anybody's agreement: each refusal and each id
 * reuse is a permanent record (docs/decisions/0093). A bucket of tokens a party, for each gateway by itself.
 */
export class RefusalBudget {
  readonly #limits: RefusalLimits;
  readonly #nowMs: () => number;
  readonly #buckets = new Map<PartyId, { tokens: number; atMs: number }>();

  constructor(options: { limits: RefusalLimits; nowMs: () => number }) {
    this.#limits = options.limits;
    this.#nowMs = options.nowMs;
  }

  /** Whether one more may be recorded; then it is counted. Call it for parties of the roster only. */
  take(party: PartyId): boolean {
    const { burst, perSecond } = this.#limits;
    const nowMs = this.#nowMs();
    const bucket = this.#buckets.get(party) ?? { tokens: burst, atMs: nowMs };
    const sinceMs = Math.max(0, nowMs - bucket.atMs);
    const tokens = Math.min(burst, bucket.tokens + (sinceMs * perSecond) / msPerSecond);
    const isWithin = tokens >= 1;
    this.#buckets.set(party, { tokens: isWithin ? tokens - 1 : tokens, atMs: nowMs });
    return isWithin;
  }
}
