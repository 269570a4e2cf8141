import * as fc from 'fast-check';
import type {
  CrimeAreaName,
  KindName,
  MarkingLevelName,
  PersonalDataName,
  PurposeName,
} from '../../identifiers/index.ts';
import { document, type Message } from '../agreement.fixture.ts';
import type { AgreementDocument, DeciderEnd, Rule } from '../document.ts';

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
export const agreement: fc.Arbitrary<AgreementDocument> = fc
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
export type Sent = Required<
  Pick<Message, 'from' | 'to' | 'kind' | 'areas' | 'purpose' | 'personalData' | 'marking' | 'operation'>
>;

/** A message between two parties. */
export const message: fc.Arbitrary<Sent> = fc
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
