import type { Binding } from './binding.ts';
import type { Decision } from './decision.ts';
import type { Facts } from './facts.ts';
import type { Quota } from './quota.ts';

/** A decision with the quotas on which its permission rests. */
export interface Answer {
  readonly decision: Decision;
  readonly quotas: readonly Quota[];
}

/** A question for one recipient, read, with the answer of the interval in which it was last asked. */
export interface Known {
  readonly facts: Facts;
  /** Undefined where neither time nor an agreement makes a difference: the answer stands. */
  readonly binding: Binding | undefined;
  interval: number;
  answer: Answer | undefined;
}

/** Questions kept, in two generations of this size each. */
const generationQuestionsMax = 32_768;

/**
 * Keeps what was asked lately: when the young generation is full it becomes the old one and the former old one is
 * forgotten. What is asked again moves to the young one. Bounded by twice the size of a generation.
 */
export class DecisionCache {
  #young = new Map<string, Known>();
  #old = new Map<string, Known>();
  readonly #generationMax: number;

  constructor(generationMax: number = generationQuestionsMax) {
    this.#generationMax = generationMax;
  }

  get(key: string): Known | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: string, known: Known): void {
    if (this.#young.size >= this.#generationMax) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, known);
  }

  clear(): void {
    this.#young.clear();
    this.#old.clear();
  }

  get size(): number {
    return this.#young.size + this.#old.size;
  }
}
