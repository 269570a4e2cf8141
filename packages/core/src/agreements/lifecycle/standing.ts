import type { KindName, PartyId } from '../../identifiers/index.ts';
import type { Suspension } from '../suspension.ts';
import { phasesOf, type Registered } from './party-chain.ts';
import type { SuspensionDocument, SuspensionScope } from './suspension-document.ts';

/** What the parties' own documents leave of an agreement. */
export interface Standing {
  readonly suspensions: readonly Suspension[];
  /** From when a party is bound no more, Unix milliseconds. */
  readonly endsMs: ReadonlyMap<string, number>;
}

export const undisturbed: Standing = { suspensions: [], endsMs: new Map() };

/** Folds the chains about one agreement, each in the order of its versions. */
export function standingOf(chains: readonly (readonly Registered<SuspensionDocument>[])[]): Standing {
  const suspensions: Suspension[] = [];
  const endsMs = new Map<string, number>();
  for (const chain of chains) {
    for (const { registered, fromMs, untilMs } of phasesOf(chain, Infinity)) {
      const { member, scopes, endsMs: end } = registered.content;
      suspensions.push(...scopes.flatMap((scope) => suspensionsOf(member, scope, { fromMs, untilMs })));
      // A declared end that was taken back in time never came; one that has come is final, whatever is signed later.
      const endedMs = end === null ? Infinity : Math.max(end, fromMs);
      if (endedMs !== Infinity && endedMs <= untilMs)
        endsMs.set(member, Math.min(endedMs, endsMs.get(member) ?? Infinity));
    }
  }
  return { suspensions, endsMs };
}

function suspensionsOf(
  member: PartyId,
  { towards, kinds }: SuspensionScope,
  time: { fromMs: number; untilMs: number },
): Suspension[] {
  const rest = kinds === null ? time : { ...time, kinds };
  return towards === null
    ? [{ between: [member], ...rest }]
    : towards.map((other) => ({ between: [member, other], ...rest }));
}

/** Whether the permissions of an agreement rest for this message: its parties, its kind, this moment. */
export function isSuspended(
  suspensions: readonly Suspension[],
  about: { parties: readonly string[]; kind: KindName; atMs: number },
): boolean {
  const { parties, kind, atMs } = about;
  return suspensions.some(
    ({ between, kinds, fromMs, untilMs }) =>
      atMs >= fromMs &&
      atMs < untilMs &&
      (kinds === undefined || kinds.includes(kind)) &&
      between.every((party) => parties.includes(party)),
  );
}
