import type { KindName } from '../identifiers/index.ts';
import type { CompiledAgreement } from './compiled.ts';
import type { RuleAt } from './cedar-policy.ts';
import { isSuspended } from './lifecycle/standing.ts';
import { memberOf } from './parties.ts';
import { boundariesOf, inForceBetween, type Validity } from './window.ts';

/** An agreement in a set, with the time that the set leaves it: a later version ends it. */
export interface BoundAgreement {
  compiled: CompiledAgreement;
  validity: Validity;
  /** Binds everybody, whoever its parties are. */
  everywhere?: true | undefined;
}

/** All the agreements between two parties, whenever they are in force: every prohibition among them counts. */
export interface Binding {
  /** Names the set of agreements; two pairs with the same set share it, within one state of the register. */
  key: string;
  /** Sending, or acts on what was received: of each agreement the rules on these count. */
  about: 'send' | 'acts';
  agreements: readonly BoundAgreement[];
  /** Ascending: between two of them no answer changes with time. */
  boundariesMs: readonly number[];
  /** One of the agreements has changed since, or another has come between the two: what was found by this counts no more. */
  outdated?: true | undefined;
}

const sending = { about: 'send', everywhere: [] } as const;

/** `everywhere`: agreements that count whoever the two are. */
export function bindingOf(
  agreements: readonly BoundAgreement[],
  parties: readonly string[],
  { about, everywhere }: { about: Binding['about']; everywhere: readonly BoundAgreement[] } = sending,
): Binding {
  const between = agreements.filter(({ compiled: { agreement } }) =>
    parties.every((party) => memberOf(agreement.document, party) !== undefined),
  );
  const names = between.map(({ compiled: { agreement } }) => `${agreement.document.id}@${agreement.document.version}`);
  const boundaries = between.flatMap(({ compiled, validity }) => boundariesOf(compiled.agreement.document, validity));
  return {
    key: `${about}:${names.join()}`,
    about,
    agreements: [...everywhere, ...between],
    boundariesMs: [...new Set(boundaries)].toSorted((a, b) => a - b),
  };
}

/** The rules of an agreement that count in a binding. */
export function rulesIn({ about }: Pick<Binding, 'about'>, { compiled }: BoundAgreement): readonly RuleAt[] {
  return compiled.rules.filter(({ rule: { acts = ['send'] } }) =>
    about === 'send' ? acts.includes('send') : acts.some((act) => act !== 'send'),
  );
}

/** Those that are in force among these parties and not suspended for this kind. */
export function inForceAmong(
  agreements: readonly BoundAgreement[],
  about: { parties: readonly string[]; kind: KindName; atMs: number },
): BoundAgreement[] {
  return agreements.filter(
    ({ validity }) => inForceBetween(validity, about.parties, about.atMs) && !isSuspended(validity.suspensions, about),
  );
}

/** Their ids, ascending, each once. */
export function idsOf(agreements: readonly BoundAgreement[]): string[] {
  const ids = agreements.map(({ compiled }) => compiled.agreement.document.id);
  return [...new Set(ids)].toSorted((a, b) => (a < b ? -1 : 1));
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
