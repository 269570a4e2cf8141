/** How many of `count` witnesses may lie before the rule breaks: fewer than a third (05, "Quorum"). */
export function faultyWitnessesMax(count: number): number {
  return count === 0 ? 0 : Math.floor((count - 1) / 3);
}

/**
 * How many of `count` witnesses make a checkpoint final: ⌈(n + f + 1) / 2⌉. Two such sets share more than f witnesses, so
 * at least one that does not lie and signs no second root; a plain majority would let one liar help a fork. Without
 * witnesses none is enough: undefined (decision 0147).
 */
export function witnessQuorum(count: number): number | undefined {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`${count} is no number of witnesses`);
  return count === 0 ? undefined : Math.ceil((count + faultyWitnessesMax(count) + 1) / 2);
}

/**
 * How many witnesses must be heard so that at least one of every quorum is among them: n − k + 1 (05, "Writing, and never
 * forking"). 0 where there are none.
 */
export function witnessesToHear(count: number): number {
  const quorum = witnessQuorum(count);
  return quorum === undefined ? 0 : count - quorum + 1;
}
