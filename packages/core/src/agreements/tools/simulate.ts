import { verdicts, type VerdictName } from '../../identifiers/index.ts';
import type { AgreementSet } from '../agreement-set.ts';
import type { Decision } from '../decision.ts';
import type { SimulatedCase } from './case-file.ts';

/** What becomes of one case: as a whole message, and for each recipient. */
export interface SimulatedOutcome {
  name: string;
  file: string;
  line: number;
  /** One refusal refuses the whole; without one, a person who must decide holds it. */
  outcome: VerdictName;
  decisions: readonly Decision[];
  /** Undefined where the author expects nothing. */
  asExpected: boolean | undefined;
}

export interface SimulationSummary {
  outcomes: readonly SimulatedOutcome[];
  byOutcome: Readonly<Record<VerdictName, number>>;
  /** How many message–recipient pairs rest on what: `permit caricc-2006@1/C5`, `refuse NO_ARTICLE`. */
  byArticle: readonly { outcome: string; article: string; count: number }[];
  unexpected: number;
}

const expected = { permitted: 'permit', refused: 'refuse', human: 'human' } as const;

/** Decides every case by a set, each at its own moment or at `atMs`. */
export function simulate(
  cases: readonly SimulatedCase[],
  of: { set: AgreementSet; atMs: number },
  onCase?: (done: number) => void,
): SimulationSummary {
  const outcomes = cases.map((one, i): SimulatedOutcome => {
    const decisions = of.set.decide(one.question, one.atMs ?? of.atMs);
    onCase?.(i + 1);
    const { name, file, line, expect } = one;
    const outcome = outcomeOf(decisions);
    return { name, file, line, outcome, decisions, asExpected: expect && expected[expect] === outcome };
  });
  const byOutcome = { permit: 0, human: 0, refuse: 0 };
  const counts = new Map<string, { outcome: string; article: string; count: number }>();
  for (const { outcome, decisions } of outcomes) {
    byOutcome[outcome] += 1;
    for (const decision of decisions) count(counts, decision);
  }
  return {
    outcomes,
    byOutcome,
    byArticle: [...counts.values()].toSorted((a, b) => b.count - a.count),
    unexpected: outcomes.filter(({ asExpected }) => asExpected === false).length,
  };
}

function outcomeOf(decisions: readonly Decision[]): VerdictName {
  const names = decisions.map(({ verdict }) => verdicts.nameOf(verdict));
  if (names.length === 0 || names.includes('refuse') || names.includes(undefined)) return 'refuse';
  return names.includes('human') ? 'human' : 'permit';
}

function count(
  counts: Map<string, { outcome: string; article: string; count: number }>,
  { verdict, code, bases }: Decision,
): void {
  const outcome = [verdicts.nameOf(verdict), code].filter((word) => word !== '').join(' ');
  const [basis] = bases;
  const rests = basis !== undefined && code !== 'NO_ARTICLE';
  const article = rests ? `${basis.agreement}@${basis.version}/${basis.article}` : '';
  const key = `${outcome} ${article}`;
  const known = counts.get(key);
  if (known === undefined) counts.set(key, { outcome, article, count: 1 });
  else known.count += 1;
}
