import type { KindName } from '../../identifiers/index.ts';
import { phasesOf, type Registered } from './party-chain.ts';
import type { SuspensionDocument } from './suspension-document.ts';

/** For a while the permissions of an agreement do not count between a party and others. Undefined: all of them. */
export interface Suspension {
  readonly party: string;
  readonly fromMs: number;
  readonly untilMs: number;
  readonly towards: readonly string[] | undefined;
  readonly kinds: readonly KindName[] | undefined;
}

/** What the parties' own documents leave of an agreement. */
export interface Standing {
  readonly suspensions: readonly Suspension[];
  /** From when a party is bound no more. */
  readonly endsMs: ReadonlyMap<string, number>;
}

export const undisturbed: Standing = { suspensions: [], endsMs: new Map() };

/** Folds the chains about one agreement, each in the order of its versions. */
export function standingOf(
  chains: readonly (readonly Registered<SuspensionDocument>[])[],
  endOfTimeMs: number,
): Standing {
  const suspensions: Suspension[] = [];
  const endsMs = new Map<string, number>();
  for (const chain of chains) {
    for (const { registered, fromMs, untilMs } of phasesOf(chain, endOfTimeMs)) {
      const { member: party, scopes, endsMs: end } = registered.content;
      for (const { towards, kinds } of scopes)
        suspensions.push({ party, fromMs, untilMs, towards: towards ?? undefined, kinds: kinds ?? undefined });
      // A declared end that was taken back in time never came; one that has come is final, whatever is signed later.
      const endedMs = end === null ? Infinity : Math.max(end, fromMs);
      if (endedMs < untilMs) endsMs.set(party, Math.min(endedMs, endsMs.get(party) ?? Infinity));
    }
  }
  return { suspensions, endsMs };
}

/** Whether the permissions of an agreement rest for this message: its parties, its kind, this moment. */
export function isSuspended(
  suspensions: readonly Suspension[],
  about: { parties: readonly [string, string]; kind: KindName; atMs: number },
): boolean {
  const { parties, kind, atMs } = about;
  const [one, other] = parties;
  return suspensions.some(
    ({ party, fromMs, untilMs, towards, kinds }) =>
      atMs >= fromMs &&
      atMs < untilMs &&
      (kinds === undefined || kinds.includes(kind)) &&
      ((party === one && (towards === undefined || towards.includes(other))) ||
        (party === other && (towards === undefined || towards.includes(one)))),
  );
}
