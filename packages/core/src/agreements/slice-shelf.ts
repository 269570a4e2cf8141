import type { Binding } from './binding.ts';
import type { PolicyEngine } from './engine.ts';
import { Slice } from './slice.ts';

/** Slices that a set keeps prepared; the one asked least recently makes room. */
export const slicesCountMax = 2_048;

export class SliceShelf implements Disposable {
  readonly #engine: PolicyEngine;
  readonly #slices = new Map<string, Slice>();

  constructor(engine: PolicyEngine) {
    this.#engine = engine;
  }

  slice(binding: Binding): Slice {
    const known = this.#slices.get(binding.key);
    if (known !== undefined) {
      this.#slices.delete(binding.key);
      this.#slices.set(binding.key, known);
      return known;
    }
    this.#makeRoom();
    const slice = new Slice(binding, this.#engine);
    this.#slices.set(binding.key, slice);
    return slice;
  }

  /** Gives the places of these back: what they were prepared from has changed. */
  discard(key: string): void {
    this.#slices.get(key)?.[Symbol.dispose]();
    this.#slices.delete(key);
  }

  #makeRoom(): void {
    if (this.#slices.size < slicesCountMax) return;
    const [oldest] = this.#slices;
    if (oldest === undefined) return;
    this.#slices.delete(oldest[0]);
    oldest[1][Symbol.dispose]();
  }

  [Symbol.dispose](): void {
    for (const slice of this.#slices.values()) slice[Symbol.dispose]();
    this.#slices.clear();
  }
}
