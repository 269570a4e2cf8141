import { toHex } from '../identifiers/index.ts';
import type { CompiledAgreement } from './compiled.ts';
import type { Problem } from './problem.ts';
import { asksItself, bindVersions, requiredBy } from './versions.ts';

/** Agreements of which any two may stand together, in the order in which they came. Looks only at what a new one touches. */
export class KnownAgreements {
  readonly #all: CompiledAgreement[] = [];
  readonly #versions = new Map<string, CompiledAgreement[]>();
  readonly #hashes = new Set<string>();
  /** By id, the ids of the agreements that it asks for. */
  readonly #asked = new Map<string, Set<string>>();

  get count(): number {
    return this.#all.length;
  }

  /** As of now; later ones do not show in it. */
  list(): CompiledAgreement[] {
    return [...this.#all];
  }

  /** Every version of one agreement, in the order in which they came. */
  versionsOf(id: string): readonly CompiledAgreement[] {
    return this.#versions.get(id) ?? [];
  }

  has({ documentHash }: CompiledAgreement): boolean {
    return this.#hashes.has(toHex(documentHash));
  }

  /** Why one cannot stand beside those that are here: the first problem of the set that they would make. */
  problemWith(compiled: CompiledAgreement): Problem | undefined {
    const { document } = compiled.agreement;
    const versions = bindVersions([...this.versionsOf(document.id), compiled]);
    if (versions.ok && !asksItself(document, this.#asked)) return undefined;
    const whole = bindVersions([...this.#all, compiled]);
    const problem = whole.ok ? undefined : whole.problems[0];
    if (problem === undefined) throw new Error('a part contradicts itself and the whole does not');
    return problem;
  }

  /** One that has no problem with those that are here. */
  add(compiled: CompiledAgreement): void {
    const { document } = compiled.agreement;
    const { id } = document;
    this.#all.push(compiled);
    this.#hashes.add(toHex(compiled.documentHash));
    this.#versions.set(id, [...this.versionsOf(id), compiled]);
    const names = requiredBy(document);
    if (names.length > 0) this.#asked.set(id, new Set([...(this.#asked.get(id) ?? []), ...names]));
  }
}
