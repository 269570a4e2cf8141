import type { BoundAgreement } from './binding.ts';

/** Bound agreements by id and by party, so that what stands between two is found without looking at all. */
export class BoundIndex {
  readonly #byId = new Map<string, readonly BoundAgreement[]>();
  readonly #byParty = new Map<string, Set<string>>();

  /** Puts these versions of one agreement, ascending, in the place of those before. Returns the parties of both. */
  replace(id: string, versions: readonly BoundAgreement[]): string[] {
    const before = partiesOf(this.#byId.get(id) ?? []);
    for (const party of before) this.#byParty.get(party)?.delete(id);
    const after = partiesOf(versions);
    for (const party of after) {
      const ids = this.#byParty.get(party) ?? new Set();
      this.#byParty.set(party, ids.add(id));
    }
    this.#byId.set(id, versions);
    return [...new Set([...before, ...after])];
  }

  /** Agreements of which some version names both, by id and version. */
  between(one: string, other: string): BoundAgreement[] {
    const [few, many] = [this.#byParty.get(one) ?? none, this.#byParty.get(other) ?? none].toSorted(
      (a, b) => a.size - b.size,
    );
    const ids = [...(few ?? none)].filter((id) => many?.has(id) === true);
    return this.#of(ids);
  }

  /** All, by id and version. */
  all(): BoundAgreement[] {
    return this.#of([...this.#byId.keys()]);
  }

  #of(ids: string[]): BoundAgreement[] {
    return ids.toSorted((a, b) => (a < b ? -1 : 1)).flatMap((id) => this.#byId.get(id) ?? []);
  }
}

const none: ReadonlySet<string> = new Set();

function partiesOf(versions: readonly BoundAgreement[]): string[] {
  const parties = versions.flatMap(({ compiled }) => compiled.agreement.document.parties.map(({ party }) => party));
  return [...new Set(parties)];
}
