import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CrimeAreaName,
  isAuthorityId,
  type KindName,
  type MarkingLevelName,
  partyOf,
  type PersonalDataName,
  type PurposeName,
} from '../identifiers/index.ts';
import { brief, compiled, document, question, setOf } from './agreement.fixture.ts';
import type { CompiledAgreement } from './compiled.ts';
import type { AgreementDocument, DeciderEnd, Rule } from './document.ts';
import { nodePolicyEngine } from './engine-node.ts';
import { readMessageFacts } from './facts.ts';
import type { Question } from './question.ts';
import { failedConditions } from './why-not.ts';
import { inForceBetween, validityOf } from './window.ts';

const engine = nodePolicyEngine();
const authorities = ['kz/ncp', 'kz/mia', 'uz/ncp', 'uz/blo', 'caricc/coordination'];
const parties = ['kz', 'uz', 'caricc'];
const kinds: KindName[] = ['REQUEST', 'SEIZURE', 'TASKING'];
const areas: CrimeAreaName[] = ['drugs', 'precursors', 'laundering', 'smuggling'];
const purposes: PurposeName[] = ['prevention', 'investigation', 'prosecution'];
const personalData: PersonalDataName[] = ['none', 'identification', 'special-categories'];
const markings: MarkingLevelName[] = ['open', 'official-use', 'confidential', 'secret', 'top-secret'];
const days = ['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04'];

const some = <T>(values: T[]) => fc.subarray(values, { minLength: 1 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const decider = fc.constantFrom<DeciderEnd>('sender', 'recipient', 'both');

const ends = fc.record({
  from: some([...parties, ...authorities, 'group:mixed']),
  to: some([...parties, ...authorities, 'group:mixed']),
  designated: maybe(fc.boolean()),
  operation: maybe(fc.constant('named' as const)),
});
const permission = fc
  .record({
    kinds: some(kinds),
    crimeAreas: some(areas),
    touching: fc.boolean(),
    purposes: some(purposes),
    personalDataMax: fc.constantFrom(...personalData),
    markingMax: fc.constantFrom(...markings),
  })
  .map(({ touching, ...rest }) => ({
    ...rest,
    ...(touching ? { crimeAreasTouching: rest.crimeAreas.slice(0, 1) } : {}),
  }));
const prohibition = fc.record({
  kinds: maybe(some(kinds)),
  crimeAreasTouching: fc.subarray(areas, { minLength: 1, maxLength: 1 }),
  purposes: maybe(some(purposes)),
  personalDataMin: maybe(fc.constantFrom(...personalData)),
  markingMin: maybe(fc.constantFrom(...markings)),
});
const rule: fc.Arbitrary<Rule> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(ends, permission).map(([who, what]) => ({ effect: 'permit' as const, ...who, ...what })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(ends, permission, decider)
      .map(([who, what, by]) => ({ effect: 'permit-by-decision' as const, decider: by, ...who, ...what })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(ends, prohibition).map(([who, what]) => ({ effect: 'prohibit' as const, ...who, ...what })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(ends, prohibition, decider)
      .map(([who, what, by]) => ({ effect: 'prohibit-without-decision' as const, decider: by, ...who, ...what })),
  },
);

const agreement = fc
  .record({
    rules: fc.array(rule, { minLength: 1, maxLength: 4 }),
    from: fc.constantFrom(0, 0, 1),
    until: fc.constantFrom(2, 3, undefined),
    bound: maybe(fc.constantFrom(0, 1, 2)),
    inForce: fc.constantFrom(true, true, true, false),
    designates: maybe(fc.constantFrom<string[]>(['kz/ncp'], ['kz/ncp', 'kz/mia'])),
  })
  .map(({ rules, from, until, bound, inForce, designates }) =>
    document(rules, {
      status: inForce ? 'in-force' : 'suspended',
      validity: { from: days[from] ?? '', until: until === undefined ? null : (days[until] ?? '') },
      parties: [
        { party: 'kz', role: 'signatory' },
        { party: 'uz', role: 'signatory', ...(bound === undefined ? {} : { from: days[bound] ?? '' }) },
        { party: 'caricc', role: 'body' },
      ],
      groups: { mixed: ['caricc', 'uz/ncp', 'kz'] },
      ...(designates === undefined ? {} : { authorities: { kz: designates } }),
    }),
  )
  // A rule that means nobody does not load: every end names somebody whom nobody narrows away.
  .map((one) => ({
    ...one,
    articles: one.articles.map((article) => ({ ...article, rules: article.rules?.map(withSomebody) ?? [] })),
  }));

const message = fc
  .record({
    from: fc.constantFrom(...authorities),
    to: fc.constantFrom(...authorities),
    kind: fc.constantFrom(...kinds),
    areas: fc.subarray(areas),
    purpose: maybe(fc.constantFrom(...purposes)),
    personalData: fc.constantFrom(...personalData),
    marking: fc.constantFrom(...markings),
    operation: fc.constantFrom('', 'TARCET'),
    day: fc.constantFrom(...days),
    shiftMs: fc.constantFrom(-1, 0, 1),
  })
  .filter(({ from, to }) => partOf(from) !== partOf(to))
  .map(({ to, day, shiftMs, ...rest }) => ({
    ask: question({ ...rest, to: [to] }),
    atMs: Date.parse(`${day}T00:00:00Z`) + shiftMs,
  }));

const caseOf: fc.Arbitrary<{ documents: AgreementDocument[]; messages: { ask: Question; atMs: number }[] }> = fc.record(
  {
    documents: fc
      .array(agreement, { minLength: 1, maxLength: 3 })
      .map((documents) => documents.map((one, i) => ({ ...one, id: `kz-uz-test-${'abc'[i]}` }))),
    messages: fc.array(message, { minLength: 20, maxLength: 20 }),
  },
);

/** What Cedar should say, by the conditions alone. */
function verdictByReading(agreements: readonly CompiledAgreement[], ask: Question, atMs: number): string {
  const message = readMessageFacts(ask);
  const [recipient = ''] = ask.recipients ?? [];
  if (message === undefined || !isAuthorityId(recipient)) return 'refuse QUESTION_INVALID';
  const facts = { ...message, recipient, recipientParty: partyOf(recipient) };
  const bound = agreements.map((compiled) => ({ compiled, validity: validityOf(compiled.agreement.document) }));
  const effects = new Set(
    bound.flatMap((one) =>
      one.compiled.rules
        .filter((at) => failedConditions(at, one, facts, atMs).length === 0)
        .map(({ rule }) => rule.effect),
    ),
  );
  if (effects.has('prohibit')) return 'refuse PROHIBITED';
  const permitted = effects.has('permit');
  if (permitted && !effects.has('prohibit-without-decision')) return 'permit';
  if (permitted || effects.has('permit-by-decision')) return 'human';
  const parties = [facts.senderParty, facts.recipientParty];
  return bound.some(({ validity }) => inForceBetween(validity, parties, atMs))
    ? 'refuse NO_ARTICLE'
    : 'refuse NO_AGREEMENT';
}

function withSomebody(one: Rule): Rule {
  return { ...one, from: [...new Set([...one.from, 'caricc'])], to: [...new Set([...one.to, 'uz'])] };
}

function partOf(authority: string): string {
  return authority.split('/')[0] ?? '';
}

describe('the reading of an agreement apart from Cedar', () => {
  it('never disagrees with Cedar', { timeout: 300_000 }, () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(caseOf, ({ documents, messages }) => {
        const agreements = documents.map((one) => compiled(one, engine));
        using set = setOf(documents, engine);
        for (const { ask, atMs } of messages) {
          const [decision] = set.decide(ask, atMs);
          const byCedar = brief(decision)
            .split(' ')
            .slice(0, decision?.code === '' ? 1 : 2)
            .join(' ');
          expect(verdictByReading(agreements, ask, atMs)).toBe(byCedar);
          seen.set(byCedar, (seen.get(byCedar) ?? 0) + 1);
        }
      }),
      { numRuns: 400 },
    );
    // A property that only ever met refusals would show nothing.
    expect([...seen.keys()].toSorted()).toEqual([
      'human',
      'permit',
      'refuse NO_AGREEMENT',
      'refuse NO_ARTICLE',
      'refuse PROHIBITED',
    ]);
    expect(Math.min(...seen.values())).toBeGreaterThan(20);
  });
});
