import { mergeBoxes, type Box } from './box.ts';
import { exchangesOf, type ExchangeGroup, type Side } from './space.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/**
 * What changed for an exchange. `allowed`: was not permitted by itself and now is. `refused`: could go, perhaps by a
 * person's decision, and cannot any more. `to-a-person`: a person must decide now. Then what it rests on, what is owed
 * and who decides, with the same outcome.
 */
export type ChangeKind = 'allowed' | 'refused' | 'to-a-person' | 'code' | 'deciders' | 'obligations' | 'articles';

/** Exchanges that changed in the same way. All combinations of the values belong to it, and no exchange to two. */
export interface Change {
  kinds: readonly ChangeKind[];
  before: Verdict;
  after: Verdict;
  /**
   * `from`, `to`: authorities (`kz/*`: every authority of kz that no agreement names; `zz/*`: of a party in none of
   * them); `kind`; then labels by the names of the attributes. A label that is not listed makes no difference.
   */
  exchanges: Box;
}

export interface Difference {
  changes: readonly Change[];
  /** How much was looked at: groups of exchanges that rules tell apart, and sets of rules that apply together. */
  looked: { groups: number; answers: number };
}

/**
 * Every exchange whose verdict differs between two sets of agreements, each at its moment. Complete: values that no rule
 * of either mentions are stood for by one. What goes along a thread by the roster is the same on both sides.
 */
export function diffAgreements(before: Side, after: Side, onGroup?: (groups: number) => void): Difference {
  const found = new Map<string, { change: Omit<Change, 'exchanges'>; boxes: Box[]; dimensions: string[] }>();
  let groups = 0;
  let answers = 0;
  for (const group of exchangesOf([before, after])) {
    groups += 1;
    answers += group.answers.length;
    onGroup?.(groups);
    for (const { cells, decisions, question } of group.answers) {
      const [old, now] = decisions.map((decision) => verdictOf(decision, question));
      if (old === undefined || now === undefined) throw new Error('a side without a decision');
      const kinds = changesBetween(old, now);
      if (kinds.length === 0) continue;
      const dimensions = ['from', 'to', 'kind', ...group.dimensions.map(({ attribute }) => attribute.name)].toSorted();
      // Boxes of other dimensions are never joined, so each set of dimensions has a place of its own.
      const key = JSON.stringify([kinds, old, now, dimensions]);
      const known = found.get(key) ?? { change: { kinds, before: old, after: now }, boxes: [], dimensions };
      found.set(key, known);
      known.boxes.push(...boxesOf(group, cells));
    }
  }
  const changes = [...found.values()].flatMap(({ change, boxes, dimensions }) =>
    mergeBoxes(boxes, inReadingOrder(dimensions)).map((exchanges): Change => ({ ...change, exchanges })),
  );
  return { changes: changes.toSorted(byWeight), looked: { groups, answers } };
}

function changesBetween(before: Verdict, after: Verdict): ChangeKind[] {
  if (before.outcome !== after.outcome) {
    if (after.outcome === 'permit') return ['allowed'];
    return [after.outcome === 'refuse' ? 'refused' : 'to-a-person'];
  }
  const changes: ChangeKind[] = [];
  const differ = (pick: (verdict: Verdict) => unknown): boolean =>
    JSON.stringify(pick(before)) !== JSON.stringify(pick(after));
  if (differ(({ code }) => code)) changes.push('code');
  if (differ(({ deciders }) => deciders)) changes.push('deciders');
  if (differ(({ duties }) => duties.map((duty) => JSON.stringify(duty)).toSorted())) changes.push('obligations');
  if (differ(({ articles, background }) => [articles, background])) changes.push('articles');
  return changes;
}

/** Pairs, kinds and cells of a group as boxes. Cells are joined first: their boxes are the same for every pair. */
function boxesOf(group: ExchangeGroup, cells: readonly (readonly number[])[]): Box[] {
  const names = group.dimensions.map(({ attribute }) => attribute.name);
  const ofLabels = mergeBoxes(
    cells.map((cell) =>
      Object.fromEntries(names.map((name, i) => [name, group.dimensions[i]?.classes[cell[i] ?? 0]?.members ?? []])),
    ),
    names,
  );
  const ofPairs = mergeBoxes(
    group.pairs.map(({ from, to }) => ({ from: from.members, to: to.members })),
    ['to', 'from'],
  );
  const kind = [...group.kinds].toSorted();
  return ofPairs.flatMap((pair) => ofLabels.map((labels) => ({ ...pair, kind, ...labels })));
}

/** Labels are joined before kinds, kinds before pairs: that keeps together what a reader looks for together. */
function inReadingOrder(dimensions: readonly string[]): string[] {
  const last = ['kind', 'to', 'from'];
  return [...dimensions.filter((one) => !last.includes(one)), ...last];
}

const weights: readonly ChangeKind[] = [
  'allowed',
  'to-a-person',
  'refused',
  'deciders',
  'obligations',
  'articles',
  'code',
];

function byWeight(a: Change, b: Change): number {
  const weightOf = ({ kinds }: Change): number => Math.min(...kinds.map((kind) => weights.indexOf(kind)));
  return weightOf(a) - weightOf(b);
}
