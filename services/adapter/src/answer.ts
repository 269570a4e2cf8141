import type { Refused } from './refusal.ts';

/** What the adapter answers: what was asked for, or why not. */
export type Answer<Value> = { ok: true; value: Value } | Refused;
