import type { Facts } from './facts.ts';

/** Everything that Cedar sees, but time, for which the interval stands. No name in it holds a `|` or a comma. */
export function cacheKeyOf(facts: Facts, interval: number): string {
  const { sender, recipient, kind, crimeAreas, purpose, personalData, marking, operation } = facts;
  return `${sender}|${recipient}|${kind}|${crimeAreas.join(',')}|${purpose}|${personalData}|${marking}|${operation ? 1 : 0}|${interval}`;
}
