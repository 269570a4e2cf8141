import type { Decision } from './decision.ts';
import type { Quota } from './quota.ts';

/** A decision with the quotas on which its permission rests. */
export interface Answer {
  readonly decision: Decision;
  readonly quotas: readonly Quota[];
}

/** Answers kept, in two generations of this size each. */
const generationAnswersMax = 32_768;

/**
 * Keeps what was asked lately: when the young generation is full it becomes the old one and the former old one is
 * forgotten. What is asked again moves to the young one. Bounded by twice the size of a generation.
 */
export class DecisionCache {
  #young = new Map<string, Answer>();
  #old = new Map<string, Answer>();
  readonly #generationMax: number;

  constructor(generationMax: number = generationAnswersMax) {
    this.#generationMax = generationMax;
  }

  get(key: string): Answer | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: string, answer: Answer): void {
    if (this.#young.size >= this.#generationMax) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, answer);
  }

  get size(): number {
    return this.#young.size + this.#old.size;
  }
}
