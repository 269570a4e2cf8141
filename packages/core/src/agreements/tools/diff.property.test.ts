import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  CrimeAreaName,
  KindName,
  MarkingLevelName,
  PersonalDataName,
  PurposeName,
} from '../../identifiers/index.ts';
import { document, type Message, noonMs, question, setOf } from '../agreement.fixture.ts';
import type { AgreementDocument, DeciderEnd, Rule } from '../document.ts';
import { nodePolicyEngine } from '../engine-node.ts';
import type { Box } from './box.ts';
import { type Change, diffAgreements } from './diff.ts';
import { verdictOf } from './verdict.ts';

/** Random agreements between kz, uz and caricc and random messages, for the properties of the tools. */
const authorities = ['kz/ncp', 'kz/mia', 'kz/zz-never-named', 'uz/ncp', 'uz/blo', 'caricc/coordination', 'ru/ncp'];
const named = authorities.filter((one) => !one.startsWith('ru/') && !one.includes('never'));
const kinds: KindName[] = ['REQUEST', 'SEIZURE', 'TASKING'];
const areas: CrimeAreaName[] = ['drugs', 'precursors', 'laundering', 'smuggling'];
const purposes: PurposeName[] = ['prevention', 'investigation', 'prosecution'];
const personalData: PersonalDataName[] = ['none', 'identification', 'special-categories'];
const markings: MarkingLevelName[] = ['open', 'official-use', 'confidential', 'secret', 'top-secret'];

const some = <T>(values: T[]) => fc.subarray(values, { minLength: 1 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const decider = fc.constantFrom<DeciderEnd>('sender', 'recipient', 'both');
const end = some(['kz', 'uz', 'caricc', ...named, 'group:mixed']);
const who = fc.record({
  from: end,
  to: end,
  designated: maybe(fc.boolean()),
  operation: maybe(fc.constant('named' as const)),
});

const what = fc
  .record({
    kinds: some(kinds),
    crimeAreas: some(areas),
    touching: fc.boolean(),
    purposes: some(purposes),
    personalDataMax: fc.constantFrom(...personalData),
    markingMax: fc.constantFrom(...markings),
    deadline: maybe(fc.constantFrom('P30D', 'P10D')),
    lock: fc.boolean(),
  })
  .map(({ touching, deadline, lock, ...rest }) => {
    const obligations = [
      ...(deadline === undefined ? [] : [{ deadline }]),
      ...(lock ? [{ purposeLock: true as const }] : []),
    ];
    return {
      ...rest,
      ...(touching ? { crimeAreasTouching: rest.crimeAreas.slice(0, 1) } : {}),
      ...(obligations.length === 0 ? {} : { obligations }),
    };
  });

const prohibition = fc.record({
  kinds: maybe(some(kinds)),
  crimeAreasTouching: fc.subarray(areas, { minLength: 1, maxLength: 1 }),
  purposes: maybe(some(purposes)),
  personalDataMin: maybe(fc.constantFrom(...personalData)),
  markingMin: maybe(fc.constantFrom(...markings)),
});

const rule: fc.Arbitrary<Rule> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(who, what).map(([a, b]): Rule => ({ effect: 'permit', ...a, ...b })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(who, what, decider)
      .map(([a, b, by]): Rule => ({ effect: 'permit-by-decision', decider: by, ...a, ...b })),
  },
  { weight: 1, arbitrary: fc.tuple(who, prohibition).map(([a, b]): Rule => ({ effect: 'prohibit', ...a, ...b })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(who, prohibition, decider)
      .map(([a, b, by]): Rule => ({ effect: 'prohibit-without-decision', decider: by, ...a, ...b })),
  },
);

/** One that loads: every end means somebody, also where a party has designated authorities. */
function withSomebody(one: Rule): Rule {
  return { ...one, from: [...new Set([...one.from, 'caricc'])], to: [...new Set([...one.to, 'uz'])] };
}

/** An agreement; all of them are in force at noon of the fixture. */
const agreement: fc.Arbitrary<AgreementDocument> = fc
  .record({
    rules: fc.array(rule.map(withSomebody), { minLength: 1, maxLength: 4 }),
    designates: maybe(fc.constantFrom<string[]>(['kz/ncp'], ['kz/ncp', 'kz/mia'])),
    boundLater: fc.constantFrom(false, false, true),
  })
  .map(({ rules, designates, boundLater }) =>
    document(rules, {
      parties: [
        { party: 'kz', role: 'signatory' },
        { party: 'uz', role: 'signatory', ...(boundLater ? { from: '2029-01-01' } : {}) },
        { party: 'caricc', role: 'body' },
      ],
      groups: { mixed: ['caricc', 'uz/ncp', 'kz'] },
      ...(designates === undefined ? {} : { authorities: { kz: designates } }),
    }),
  );

/** What of a message these agreements look at. */
type Sent = Required<
  Pick<Message, 'from' | 'to' | 'kind' | 'areas' | 'purpose' | 'personalData' | 'marking' | 'operation'>
>;

/** A message between two parties. */
const message: fc.Arbitrary<Sent> = fc
  .record({
    from: fc.constantFrom(...authorities),
    to: fc.constantFrom(...authorities).map((one) => [one]),
    kind: fc.constantFrom(...kinds, 'ADMIN' as const),
    areas: fc.subarray([...areas, 'corruption' as const]),
    purpose: maybe(fc.constantFrom<PurposeName>(...purposes, 'analysis')),
    personalData: fc.constantFrom(...personalData),
    marking: fc.constantFrom(...markings),
    operation: fc.constantFrom('', 'TARCET'),
  })
  .filter(({ from, to }) => from.split('/')[0] !== to[0]?.split('/')[0]);

const engine = nodePolicyEngine();
/** More on demand: TAMGA_CASES=1000. */
const casesCount = Number(process.env['TAMGA_CASES'] ?? 40);

/** Reads a reported class as a person would, apart from how it was made. */
function belongs(box: Box, one: Sent, documents: readonly AgreementDocument[]): boolean {
  const text = JSON.stringify(documents);
  const nameOf = (authority: string): string => {
    if (text.includes(`"${authority}"`)) return authority;
    const [party = ''] = authority.split('/');
    return documents.some(({ parties }) => parties.some((member) => member.party === party)) ? `${party}/*` : 'zz/*';
  };
  const has = (name: string, value: string): boolean => box[name] === undefined || box[name].includes(value);
  const combinations = box['crimeAreas'];
  return (
    has('from', nameOf(one.from)) &&
    has('to', nameOf(one.to[0] ?? '')) &&
    has('kind', one.kind) &&
    (combinations === undefined || combinations.some((combination) => isOf(combination, one.areas))) &&
    has('purpose', one.purpose ?? '') &&
    has('personalData', one.personalData) &&
    has('marking', one.marking) &&
    has('operation', String(one.operation !== '')) &&
    has('senderDecided', 'false')
  );
}

/** `a|b + c`: at least one of a and b, and c, and nothing else. */
function isOf(combination: string, areas: readonly string[]): boolean {
  const parts = combination === '' ? [] : combination.split(' + ').map((part) => part.split('|'));
  return (
    areas.every((area) => parts.some((part) => part.includes(area))) &&
    parts.every((part) => part.some((area) => areas.includes(area)))
  );
}

/** A different second version, a document taken away, or one added. */
const twoSets = fc.record({
  before: fc.array(agreement, { minLength: 1, maxLength: 2 }),
  after: fc.array(agreement, { minLength: 0, maxLength: 2 }),
  messages: fc.array(message, { minLength: 60, maxLength: 60 }),
});

const numbered = (documents: readonly AgreementDocument[]): AgreementDocument[] =>
  documents.map((one, i) => ({ ...one, id: `kz-uz-test-${'ab'[i]}` }));

describe('the difference between two sets of agreements', () => {
  it('has every exchange whose verdict differs in exactly one class, and no other', { timeout: 300_000 }, () => {
    let found = 0;
    let same = 0;
    fc.assert(
      fc.property(twoSets, ({ before, after, messages }) => {
        const [old, now] = [numbered(before), numbered(after)];
        using oldSet = setOf(old, engine);
        using newSet = setOf(now, engine);
        const { changes } = diffAgreements({ set: oldSet, atMs: noonMs }, { set: newSet, atMs: noonMs });
        for (const one of messages) {
          const ask = question(one);
          const [a, b] = [oldSet, newSet].map((set) => {
            const [decision] = set.decide(ask, noonMs);
            if (decision === undefined) throw new Error('no decision');
            return verdictOf(decision, ask);
          });
          const classes: Change[] = changes.filter(({ exchanges }) => belongs(exchanges, one, [...old, ...now]));
          const differs = JSON.stringify(normal(a)) !== JSON.stringify(normal(b));
          expect({ one, a, b, classes: classes.length }).toEqual({ one, a, b, classes: differs ? 1 : 0 });
          if (differs) found += 1;
          else same += 1;
          const told = differs ? [classes[0]?.before, classes[0]?.after] : [a, b];
          expect(told.map(normal)).toEqual([a, b].map(normal));
        }
      }),
      { numRuns: casesCount, endOnFailure: true },
    );
    // A property that never met a difference, or nothing else, would show nothing.
    expect(Math.min(found, same)).toBeGreaterThan(casesCount);
  });
});

/** Duties in any order. */
function normal(verdict: ReturnType<typeof verdictOf> | undefined): unknown {
  return verdict && { ...verdict, duties: verdict.duties.map((duty) => JSON.stringify(duty)).toSorted() };
}
