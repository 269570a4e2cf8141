import type { CompiledAgreement } from './compiled.ts';
import { memberOf } from './parties.ts';
import { boundariesOf, type Validity } from './window.ts';

/** An agreement in a set, with the time that the set leaves it: a later version ends it. */
export interface BoundAgreement {
  compiled: CompiledAgreement;
  validity: Validity;
}

/** All the agreements between two parties, whenever they are in force: every prohibition among them counts. */
export interface Binding {
  /** Names the set of agreements; two pairs with the same set share it. */
  key: string;
  agreements: readonly BoundAgreement[];
  /** Ascending: between two of them no answer changes with time. */
  boundariesMs: readonly number[];
}

export function bindingOf(agreements: readonly BoundAgreement[], parties: readonly [string, string]): Binding {
  const between = agreements.filter(({ compiled }) =>
    parties.every((party) => memberOf(compiled.agreement.document, party) !== undefined),
  );
  return {
    key: between.map((agreement) => agreements.indexOf(agreement)).join(','),
    agreements: between,
    boundariesMs: [...new Set(between.flatMap(({ validity }) => boundariesOf(validity)))].toSorted((a, b) => a - b),
  };
}

/** Which of the intervals between boundaries a moment falls into. */
export function intervalOf(binding: Binding, atMs: number): number {
  const { boundariesMs } = binding;
  let low = 0;
  let high = boundariesMs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((boundariesMs[middle] ?? Infinity) <= atMs) low = middle + 1;
    else high = middle;
  }
  return low;
}
