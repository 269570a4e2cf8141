import type { Decision } from './decision.ts';

/** Decisions kept, in two generations of this size each. */
const generationDecisionsMax = 32_768;

/**
 * Keeps what was asked lately: when the young generation is full it becomes the old one and the former old one is
 * forgotten. What is asked again moves to the young one. Bounded by twice the size of a generation.
 */
export class DecisionCache {
  #young = new Map<string, Decision>();
  #old = new Map<string, Decision>();
  readonly #generationMax: number;

  constructor(generationMax: number = generationDecisionsMax) {
    this.#generationMax = generationMax;
  }

  get(key: string): Decision | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: string, decision: Decision): void {
    if (this.#young.size >= this.#generationMax) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, decision);
  }

  get size(): number {
    return this.#young.size + this.#old.size;
  }
}
