import type { KindName, PartyId } from '../identifiers/index.ts';

/**
 * A time in which an agreement permits nothing between some: what a signed suspension, denunciation or the suspension of
 * an observer comes to. Its prohibitions go on: a suspension never widens what may go (decision 0110).
 */
export interface Suspension {
  /** Counts for an exchange in which each of these takes part: `[kz]`, or `[kz, tj]` where kz suspends towards tj. */
  readonly between: readonly PartyId[];
  /** Only these kinds; without it all. */
  readonly kinds?: readonly KindName[] | undefined;
  /** Unix milliseconds, half-open. `Infinity`: until further notice. */
  readonly fromMs: number;
  readonly untilMs: number;
}
