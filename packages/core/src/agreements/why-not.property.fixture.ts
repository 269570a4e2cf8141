/** The property that several files try, each with cases of its own. */
import * as fc from 'fast-check';
import { verdicts } from '../identifiers/index.ts';
import { question, rosterFacts, setOf } from './agreement.fixture.ts';
import { deciderOf, openEnds, restingOn } from './bases.ts';
import { bindingOf, type BoundAgreement, idsOf, inForceAmong, rulesIn } from './binding.ts';
import { conductOf } from './conduct.ts';
import type { Decision } from './decision.ts';
import { isPermitting } from './document.ts';
import { nodePolicyEngine } from './engine-node.ts';
import { endsOf, type Facts, factsFor, pairOf, readMessageFacts } from './facts.ts';
import { randomCase } from './random-agreement.fixture.ts';
import type { AppliedRule } from './slice.ts';
import { bindVersions } from './versions.ts';
import { failedConditions } from './why-not.ts';

/** Cases that a run of all the files tries together; TAMGA_RANDOM_CASES asks for more. */
const casesCountMin = 100_000;
const filesCount = 4;
const messagesCount = 500;

export const propertyTimeoutMs = 3_600_000;

/** What the cases come to, so that none of it goes untried. */
export const everyVerdict: readonly string[] = [
  'human',
  'permit',
  'refuse CONSENT_REQUIRED',
  'refuse NO_AGREEMENT',
  'refuse NO_ARTICLE',
  'refuse PROHIBITED',
];

/** Tries a quarter of the cases. `part` only moves the seed, so that the files try different ones. Says what they came to. */
export function tryReadingAgainstCedar(part: number): Map<string, number> {
  const asked = Number(process.env['TAMGA_RANDOM_CASES'] ?? casesCountMin);
  const numRuns = Math.ceil(asked / filesCount / messagesCount);
  const seed = Number(process.env['TAMGA_RANDOM_SEED'] ?? fc.sample(fc.integer({ min: 1, max: 2 ** 30 }), 1)[0]) + part;
  const seen = new Map<string, number>();
  const run = fc.check(
    fc.property(randomCase(messagesCount), ({ documents, standings, messages }) => {
      using set = setOf(documents, nodePolicyEngine(), undefined, standings);
      const made = bindVersions(set.agreements, standings);
      if (!made.ok) throw new Error('bound before, and not now');
      for (const { atMs, ...message } of messages) {
        const ask = question(message);
        const [decision] = set.decide(ask, atMs);
        if (decision === undefined) throw new Error('no decision');
        const facts = readMessageFacts(ask);
        const [recipient = ''] = ask.recipients ?? [];
        const known = facts && factsFor(facts, recipient);
        const read = known === undefined ? 'refuse QUESTION_INVALID' : reading(made.agreements, known, atMs);
        const byCedar = told(decision);
        if (read !== byCedar) {
          const rules = documents.flatMap(({ id, articles }) => articles.map((one) => ({ id, rules: one.rules })));
          throw new Error(`read: ${read}; Cedar: ${byCedar}; ${JSON.stringify({ message, atMs, rules })}`);
        }
        const kind = byCedar
          .split(' ')
          .slice(0, decision.code === '' ? 1 : 2)
          .join(' ');
        seen.set(kind, (seen.get(kind) ?? 0) + 1);
      }
    }),
    { numRuns, seed, endOnFailure: true },
  );
  // The counterexample holds five hundred messages; the error itself names the one.
  if (run.failed) throw new Error(`seed ${seed}`, { cause: run.errorInstance });
  return seen;
}

/** Verdict, code, who decides, and by which articles. */
function told(decision: Decision): string {
  const { code, decider, bases } = decision;
  const articles = code === 'NO_ARTICLE' ? [] : bases.map(({ agreement, article }) => `${agreement}/${article}`);
  return wordsOf(verdicts.nameOf(decision.verdict) ?? '', { code, decider, articles });
}

function wordsOf(
  verdict: string,
  { code = '', decider = '', articles = [] }: { code?: string; decider?: string; articles?: readonly string[] },
): string {
  return [verdict, code, decider, [...new Set(articles)].toSorted().join('+')].filter((word) => word !== '').join(' ');
}

/** What Cedar should say, by the conditions alone. */
function reading(bound: readonly BoundAgreement[], facts: Facts, atMs: number): string {
  if (facts.act !== 'send' && facts.originator === facts.senderParty) {
    return wordsOf('permit', { articles: ['roster/own-data'] });
  }
  const about = facts.act === 'send' ? ('send' as const) : ('acts' as const);
  const everywhere = about === 'send' ? [] : [conductOf(rosterFacts)];
  const known = new Set([
    ...rosterFacts.parties,
    ...bound.flatMap(({ compiled }) => compiled.agreement.document.parties.map(({ party }) => party)),
  ]);
  const pair = pairOf(facts);
  if (!pair.every((party) => known.has(party))) return wordsOf('refuse', { code: 'NO_AGREEMENT' });
  const binding = bindingOf(bound, pair, { about, everywhere });
  const counting = inForceAmong(binding.agreements, { parties: endsOf(facts), kind: facts.kind, atMs });
  const agreements = idsOf(counting);
  const applied = (supposed: Facts, decided: boolean): AppliedRule[] => {
    const rules = binding.agreements.flatMap((one) =>
      rulesIn(binding, one)
        .filter((at) => failedConditions(at, one, supposed, { atMs, agreements }).length === 0)
        .filter(({ rule }) => {
          if (rule.effect === 'permit' || rule.effect === 'prohibit') return true;
          const settled = decided || openEnds(rule.decider, supposed).length === 0;
          return settled === (rule.effect === 'permit-by-decision');
        })
        .map((at) => ({ ...at, compiled: one.compiled })),
    );
    const prohibiting = rules.filter(({ rule }) => !isPermitting(rule));
    return prohibiting.length > 0 ? prohibiting : rules;
  };
  const allows = (rules: readonly AppliedRule[]): boolean => rules.some(({ rule }) => isPermitting(rule));
  const named = (rules: readonly AppliedRule[]): string[] =>
    rules.map(({ document, article }) => `${document.id}/${article.id}`);
  const plain = applied(facts, false);
  if (allows(plain)) return wordsOf('permit', { articles: named(plain) });
  const prohibitions = plain.filter(({ rule }) => rule.effect === 'prohibit');
  if (prohibitions.length === 0) {
    const decided = applied(facts, true);
    const rules = restingOn([...plain, ...decided], facts);
    if (allows(decided)) return wordsOf('human', { decider: deciderOf(rules, facts), articles: named(rules) });
  }
  const ofOriginator = facts.originatorConsents ? [] : [facts.originator as string];
  const attempts = [
    {
      parties: [...facts.originsMissing],
      facts: { ...facts, origins: facts.origins === 'none' ? 'none' : 'consented' } as Facts,
    },
    { parties: ofOriginator, facts: { ...facts, originatorConsents: true } },
    {
      parties:
        ofOriginator.length === 0 || facts.originsMissing.length === 0
          ? []
          : [...ofOriginator, ...facts.originsMissing],
      facts: { ...facts, originatorConsents: true, origins: facts.origins === 'none' ? 'none' : 'consented' } as Facts,
    },
  ];
  for (const attempt of attempts) {
    if (attempt.parties.length === 0) continue;
    const rules = applied(attempt.facts, true);
    if (!allows(rules)) continue;
    const articles = named([...prohibitions, ...rules]);
    return wordsOf('refuse', { code: 'CONSENT_REQUIRED', decider: [...new Set(attempt.parties)].join(','), articles });
  }
  if (prohibitions.length > 0) return wordsOf('refuse', { code: 'PROHIBITED', articles: named(prohibitions) });
  return wordsOf('refuse', { code: counting.length === 0 ? 'NO_AGREEMENT' : 'NO_ARTICLE' });
}
