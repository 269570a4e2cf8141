/** Random documents and questions over the whole language, so made that they often meet. */
import * as fc from 'fast-check';
import {
  type ActName,
  acts,
  type CrimeAreaName,
  type DeclarationName,
  handlings,
  type KindName,
  type MarkingLevelName,
  markingLevels,
  type MatterName,
  type PartyId,
  type PersonalDataName,
  personalDataClasses,
  personRoles,
  priorities,
  type PurposeName,
  requestForms,
  urgencyGrounds,
} from '../identifiers/index.ts';
import { document, type Message } from './agreement.fixture.ts';
import type { AgreementDocument, DeciderEnd, Rule } from './document.ts';
import { undisturbed, type Standing } from './lifecycle/standing.ts';

const authorities = ['kz/ncp', 'kz/mia', 'uz/ncp', 'uz/blo', 'caricc/coordination', 'fr/police', 'tj/ncp'];
const members = ['kz', 'uz', 'caricc', 'fr'];
const parties = [...members, 'tj'];
const kinds: KindName[] = ['REQUEST', 'SEIZURE', 'TASKING'];
const areas: CrimeAreaName[] = ['drugs', 'precursors', 'smuggling'];
const purposes: PurposeName[] = ['prevention', 'investigation'];
const declared: DeclarationName[] = ['lawfully-obtained', 'dual-criminality', 'judicially-authorised'];
const touched: MatterName[] = ['political', 'fiscal'];
const spoken = ['en', 'ru', 'uz'];
const foreign = ['cn', 'tj'];
const days = ['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04'];
const dayMs = days.map((day) => Date.parse(`${day}T00:00:00Z`));
const ids = ['kz-uz-test-a', 'kz-uz-test-b', 'kz-uz-test-c'];

const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
/** Mostly left out: a rule that asks for everything at once never applies. */
const rarely = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
const decider = oneOf<DeciderEnd>(['sender', 'recipient', 'both', 'originator']);
const months = oneOf([12, 60]);

const base = fc.record({
  from: some([...members, ...authorities.slice(0, 6), 'group:mixed', 'group:parties']),
  to: some([
    ...members,
    ...authorities.slice(0, 6),
    'group:nested',
    'group:parties',
    'group:third-parties',
    'group:anyone',
  ]),
  designated: rarely(fc.boolean()),
  operation: rarely(fc.constant('named' as const)),
  acts: fc.oneof({ weight: 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: some(acts.names) }),
  urgency: rarely(some(priorities.names)),
  urgencyGrounds: rarely(some(urgencyGrounds.names.slice(0, 2))),
  requestForm: rarely(some(requestForms.names)),
});
const permission = fc
  .record({
    kinds: oneOf([kinds, kinds, kinds.slice(0, 1), kinds.slice(1)]),
    crimeAreas: oneOf([areas, areas, areas.slice(0, 2), areas.slice(1)]),
    touching: rarely(fc.constant(true)),
    purposes: some(purposes),
    personalDataMax: oneOf<PersonalDataName>([
      ...personalDataClasses.names,
      'special-categories',
      'special-categories',
    ]),
    markingMax: oneOf<MarkingLevelName>([...markingLevels.names, 'top-secret', 'top-secret', 'top-secret']),
    personRoles: rarely(some(personRoles.names)),
    handling: rarely(some(handlings.names)),
    languages: rarely(some(spoken)),
    declares: rarely(some(declared)),
    evaluated: rarely(fc.constant(true as const)),
    maxPenaltyMonthsMin: rarely(months),
    origins: rarely(oneOf(['none', 'consented'] as const)),
    consent: rarely(fc.constant('originator' as const)),
    requires: rarely(some(ids)),
    reciprocity: rarely(fc.constant('mutual')),
    quota: rarely(fc.constant({ count: 3, per: 'day' as const })),
  })
  .map(({ touching, ...rest }) => ({
    ...rest,
    ...(touching === undefined ? {} : { crimeAreasTouching: rest.crimeAreas.slice(0, 1) }),
  }));
const prohibition = fc.record({
  kinds: fc.option(some(kinds), { nil: undefined }),
  crimeAreasTouching: fc.subarray(areas, { minLength: 1, maxLength: 1 }),
  purposes: rarely(some(purposes)),
  personalDataMin: rarely(oneOf(personalDataClasses.names)),
  markingMin: rarely(oneOf(markingLevels.names)),
  personRolesTouching: rarely(some(personRoles.names)),
  handlingTouching: rarely(some(handlings.names)),
  mattersTouching: rarely(some(touched)),
  maxPenaltyMonthsMax: rarely(months),
  withoutLanguage: rarely(some(spoken)),
  withoutDeclaration: rarely(some(declared)),
  withoutEvaluation: rarely(fc.constant(true as const)),
  withoutConsent: rarely(oneOf(['originator', 'origins'] as const)),
  withoutAgreement: rarely(some(ids)),
  withoutReciprocity: rarely(fc.constant('mutual')),
});
const rule: fc.Arbitrary<Rule> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(base, permission).map(([who, what]) => ({ effect: 'permit' as const, ...who, ...what })),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(base, permission, decider)
      .map(([who, what, by]) => ({ effect: 'permit-by-decision' as const, decider: by, ...who, ...what })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(base, prohibition).map(([who, what]) => ({ effect: 'prohibit' as const, ...who, ...what })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(base, prohibition, decider)
      .map(([who, what, by]) => ({ effect: 'prohibit-without-decision' as const, decider: by, ...who, ...what })),
  },
);

const declaration = fc.option(
  fc.record({ id: fc.constant('mutual'), from: oneOf(days.slice(0, 2)), until: rarely(oneOf(days.slice(2))) }),
  { nil: undefined },
);
const agreement = fc
  .record({
    rules: fc.array(rule, { minLength: 2, maxLength: 6 }),
    from: oneOf([0, 0, 1]),
    until: oneOf([2, 3, undefined]),
    bound: rarely(oneOf([0, 1, 2])),
    inForce: oneOf([true, true, true, true, true, true, true, false]),
    designates: rarely(oneOf([['kz/ncp'], ['kz/ncp', 'kz/mia']])),
    declarations: fc.tuple(declaration, declaration, declaration),
    marked: rarely(fc.constant({ kz: { ДСП: 'official-use' as const, секретно: 'confidential' as const } })),
  })
  .map(({ rules, from, until, bound, inForce, designates, declarations, marked }): AgreementDocument => {
    const [ofKz, ofUz, ofCentre] = declarations.map((one) => (one === undefined ? {} : { declarations: [one] }));
    return document(rules.map(sound), {
      format: 'tamga/agreement/2',
      status: inForce ? 'in-force' : 'suspended',
      validity: { from: days[from] ?? '', until: until === undefined ? null : (days[until] ?? '') },
      parties: [
        { party: 'kz', role: 'signatory', ...ofKz },
        { party: 'uz', role: 'signatory', ...(bound === undefined ? {} : { from: days[bound] ?? '' }), ...ofUz },
        { party: 'caricc', role: 'body', ...ofCentre },
        // Somebody has made the declaration, so that a rule may name it.
        { party: 'fr', role: 'observer', grantedBy: 'caricc', declarations: [{ id: 'mutual', from: days[1] ?? '' }] },
      ],
      groups: { mixed: ['caricc', 'uz/ncp', 'kz'], nested: ['group:mixed', 'fr'] },
      ...(designates === undefined ? {} : { authorities: { kz: designates } }),
      ...(marked === undefined ? {} : { markings: marked }),
    });
  });

/** A rule that means nobody does not load: every end names somebody whom nobody narrows away. */
function sound(one: Rule): Rule {
  return { ...one, from: [...new Set([...one.from, 'caricc'])], to: [...new Set([...one.to, 'uz'])] };
}

/** An agreement asks only for ones behind it: a circle does not load. */
function withoutCircle(documents: readonly AgreementDocument[]): AgreementDocument[] {
  return documents.map((one, place) => ({
    ...one,
    id: ids[place] ?? '',
    articles: one.articles.map((article) => ({
      ...article,
      rules: (article.rules ?? []).map((written): Rule => {
        if (!('requires' in written)) {
          return 'withoutAgreement' in written
            ? {
                ...written,
                withoutAgreement: written.withoutAgreement?.map((id) => (id === ids[place] ? 'other' : id)),
              }
            : written;
        }
        const behind = written.requires?.filter((id) => ids.indexOf(id) > place);
        return { ...written, requires: behind === undefined || behind.length === 0 ? undefined : behind };
      }),
    })),
  }));
}

const standing: fc.Arbitrary<Standing> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undisturbed) },
  {
    weight: 1,
    arbitrary: fc
      .record({
        between: oneOf([['kz'], ['uz', 'caricc'], ['fr']]),
        kinds: rarely(some(kinds)),
        from: oneOf([0, 1, 2]),
        until: oneOf([2, 3, undefined]),
        ends: rarely(oneOf([1, 2, 3])),
      })
      .map(({ between, kinds: suspended, from, until, ends }) => ({
        suspensions: [
          {
            between: between as PartyId[],
            kinds: suspended,
            fromMs: dayMs[from] ?? 0,
            untilMs: until === undefined ? Infinity : (dayMs[until] ?? 0),
          },
        ],
        endsMs: new Map(ends === undefined ? [] : [['uz', dayMs[ends] ?? 0]]),
      })),
  },
);

const message: fc.Arbitrary<Message & { from: string; to: string[]; atMs: number }> = fc
  .record({
    from: oneOf(authorities),
    to: oneOf(authorities),
    kind: oneOf(kinds),
    areas: fc.oneof(
      { weight: 1, arbitrary: fc.subarray(areas) },
      { weight: 2, arbitrary: oneOf(areas.map((one) => [one])) },
    ),
    purpose: fc.option(oneOf(purposes), { nil: undefined, freq: 5 }),
    personalData: oneOf(personalDataClasses.names),
    marking: oneOf(markingLevels.names),
    markingText: oneOf(['', 'ДСП', 'секретно', 'X']),
    operation: oneOf(['', 'TARCET']),
    urgency: oneOf(priorities.names),
    ground: fc.option(oneOf(urgencyGrounds.names.slice(0, 2)), { nil: undefined }),
    handling: fc.subarray([...handlings.names]),
    roles: fc.subarray([...personRoles.names]),
    languages: fc.subarray(spoken),
    declares: fc.subarray(declared, { minLength: 1 }),
    matters: rarely(some(touched)),
    origins: rarely(some(foreign)),
    penalty: oneOf([0, 12, 13, 60, 61]),
    form: fc.option(oneOf(requestForms.names), { nil: undefined }),
    evaluated: fc.boolean(),
    act: oneOf<ActName>(['send', 'send', 'send', 'send', ...acts.names]),
    originator: oneOf(parties),
    consenting: fc.subarray([...parties, 'cn']),
    senderDecided: fc.boolean(),
    exceeded: rarely(some(['A1', 'A2', 'A3'])),
    day: oneOf([0, 1, 2, 3]),
    shiftMs: oneOf([-1, 0, 1]),
  })
  .map(({ to, day, shiftMs, matters, origins, exceeded, ...rest }) => {
    const recipient = rest.act === 'send' || rest.act === 'forward' ? to : rest.from;
    const ends = `|${partOf(rest.from)}|${partOf(recipient)}`;
    return {
      ...rest,
      to: [recipient],
      matters: matters ?? [],
      origins: origins ?? [],
      quotasExceeded: (exceeded ?? []).flatMap((one) => ids.map((id) => `${id}@1/${one}/1${ends}`)),
      atMs: (dayMs[day] ?? 0) + shiftMs,
    };
  })
  .filter(({ act, from, to: [to = ''] }) => (act !== 'send' && act !== 'forward') || partOf(from) !== partOf(to));

function partOf(authority: string): string {
  return authority.split('/')[0] ?? '';
}

export interface RandomCase {
  documents: AgreementDocument[];
  standings: ReadonlyMap<string, Standing>;
  messages: (Message & { atMs: number })[];
}

/** Up to three agreements, what became of them, and so many questions. */
export function randomCase(messagesCount: number): fc.Arbitrary<RandomCase> {
  return fc
    .record({
      documents: fc.array(agreement, { minLength: 1, maxLength: 3 }).map(withoutCircle),
      standing: fc.tuple(standing, standing, standing),
      messages: fc.array(message, { minLength: messagesCount, maxLength: messagesCount }),
    })
    .map(({ documents, standing: of, messages }) => ({
      documents,
      standings: new Map(ids.map((id, i) => [id, of[i] ?? undisturbed])),
      messages,
    }));
}
