/** Whose turn it is (03, "Priorities"): stride scheduling, so that each gets its share and nobody waits for ever. Pure. */

interface Lane<Item> {
  readonly stride: number;
  /** The lane with the least pass is next. */
  pass: number;
  readonly items: Item[];
  /** Index of the first item still waiting; the array is cut when it has grown stale. */
  head: number;
}

const staleMax = 1_024;

/** Items wait in lanes, one a source; `take` gives lanes turns in proportion to their shares. */
export class TurnTaking<Source extends { readonly share: number }, Item> {
  readonly #lanes = new Map<Source, Lane<Item>>();
  #now = 0;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(source: Source, item: Item): void {
    const lane = this.#laneOf(source);
    // A lane that was empty has saved up nothing: it joins at the present turn.
    if (lane.head === lane.items.length) lane.pass = Math.max(lane.pass, this.#now);
    lane.items.push(item);
    this.#size += 1;
  }

  take(): Item | undefined {
    let next: Lane<Item> | undefined;
    for (const lane of this.#lanes.values()) {
      if (lane.head < lane.items.length && (next === undefined || lane.pass < next.pass)) next = lane;
    }
    if (!next) return undefined;
    const item = next.items[next.head];
    next.head += 1;
    this.#now = next.pass;
    next.pass += next.stride;
    if (next.head === next.items.length || next.head > staleMax) {
      next.items.splice(0, next.head);
      next.head = 0;
    }
    this.#size -= 1;
    return item;
  }

  #laneOf(source: Source): Lane<Item> {
    const kept = this.#lanes.get(source);
    if (kept) return kept;
    const lane = { stride: 1 / source.share, pass: this.#now, items: [], head: 0 };
    this.#lanes.set(source, lane);
    return lane;
  }
}
