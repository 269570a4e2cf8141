/** Keeps the values used last, at most `countMax` of them. */
export class BoundedCache<Value> {
  readonly #countMax: number;
  readonly #values = new Map<string, Value>();

  constructor(options: { countMax: number }) {
    this.#countMax = options.countMax;
  }

  get size(): number {
    return this.#values.size;
  }

  /** The value under a key, made now if it is not there. What `make` throws is not kept. */
  get(key: string, make: () => Value): Value {
    const found = this.#values.get(key);
    const value = found ?? make();
    // A Map iterates in order of insertion: what was used last goes to the end.
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size > this.#countMax) this.#dropOldest();
    return value;
  }

  #dropOldest(): void {
    const { value: oldest } = this.#values.keys().next();
    if (oldest !== undefined) this.#values.delete(oldest);
  }
}
