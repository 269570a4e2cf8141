import { describe, expect, it } from 'vitest';
import { compiled, noonMs, question, rosterFacts, setOf } from './agreement.fixture.ts';
import { AgreementSet } from './agreement-set.ts';
import type { AgreementDocument, Rule } from './document.ts';
import { agreement, engine, may, mayNot } from './language.fixture.ts';
import { parseAgreement } from './parse.ts';
import { formatProblem, type Problem } from './problem.ts';

function problemsOf(document: object, changes: object = {}): Problem[] {
  const parsed = parseAgreement(JSON.stringify({ ...document, ...changes }, null, 1), { file: 'a.yaml' });
  return parsed.ok ? [...parsed.agreement.warnings] : parsed.problems;
}

const sound = agreement([may()]);
const codes = (document: object, changes: object = {}): string[] =>
  problemsOf(document, changes).map(({ code, path }) => `${code} ${path}`);

describe('a document of format 2', () => {
  it('loads as it stands', () => {
    expect(problemsOf(sound)).toEqual([]);
  });

  it('may name groups in groups, and not in a circle', () => {
    expect(codes(sound, { groups: { one: ['kz', 'group:two'], two: ['uz'] } })).toEqual([]);
    expect(codes(sound, { groups: { one: ['kz', 'group:two'], two: ['group:three'], three: ['group:one'] } })).toEqual([
      'GROUP_CIRCLE groups.one',
      'GROUP_CIRCLE groups.two',
      'GROUP_CIRCLE groups.three',
    ]);
    expect(codes(sound, { groups: { one: ['group:one'] } })).toEqual(['GROUP_CIRCLE groups.one']);
    expect(codes(sound, { groups: { one: ['group:none'] } })).toEqual(['UNKNOWN_GROUP groups.one[0]']);
    expect(codes(sound, { groups: { parties: ['kz'] } })).toEqual(['SHAPE groups.parties']);
  });

  it('says of every problem where it stands', () => {
    const [problem] = problemsOf(sound, { groups: { one: ['group:one'] } });
    expect(problem && formatProblem(problem)).toMatch(
      /^a\.yaml:\d+:\d+: groups\.one: group one in the end names itself$/u,
    );
  });

  it.each<[string, Rule[], Partial<AgreementDocument>, string]>([
    [
      'a circle of one agreement',
      [may({ requires: ['kz-uz-test'] })],
      {},
      'REQUIRES_CIRCLE articles[0].rules[0].requires[0]',
    ],
    [
      'a declaration that nobody made',
      [may({ reciprocity: 'mutual' })],
      {},
      'UNKNOWN_DECLARATION articles[0].rules[0].reciprocity',
    ],
    [
      'a contact point that is missing',
      [may({ obligations: [{ copy: 'sender' }] })],
      {},
      'SHAPE articles[0].rules[0].obligations[0].copy',
    ],
    [
      'hours as working days',
      [may({ obligations: [{ deadline: 'PT8H', workingDays: true }] })],
      {},
      'SHAPE articles[0].rules[0].obligations[0].workingDays',
    ],
    [
      'an article that is not there',
      [may({ obligations: [{ reasons: 'written', article: 'Z9' }] })],
      {},
      'UNKNOWN_ARTICLE articles[0].rules[0].obligations[0].article',
    ],
    ['outsiders who send', [mayNot({ from: ['group:third-parties'] })], {}, 'SHAPE articles[0].rules[0].from[0]'],
    ['sending to third parties', [may({ to: ['group:third-parties'] })], {}, 'SHAPE articles[0].rules[0].to'],
    [
      'a contact point of another party',
      [may()],
      { contactPoints: { kz: 'uz/ncp' } },
      'UNKNOWN_PARTY contactPoints.kz',
    ],
    ['markings of a stranger', [may()], { markings: { cn: { 秘密: 'secret' } } }, 'UNKNOWN_PARTY markings.cn'],
    [
      'a signatory who was granted a status',
      [may()],
      {
        parties: [
          { party: 'kz', role: 'signatory', grantedBy: 'uz' },
          { party: 'uz', role: 'signatory' },
        ],
      },
      'SHAPE parties[0].grantedBy',
    ],
    [
      'an empty time of a declaration',
      [may()],
      {
        parties: [
          { party: 'kz', role: 'signatory', declarations: [{ id: 'mutual', from: '2024-01-01', until: '2024-01-01' }] },
          { party: 'uz', role: 'signatory' },
        ],
      },
      'EMPTY_VALIDITY parties[0].declarations[0].until',
    ],
    ['the id of the rules of the region', [may()], { id: 'roster' }, 'SHAPE id'],
    [
      'a time zone that is none',
      [may({ obligations: [{ deadline: 'P3D', zone: 'Asia/Nowhere' }] })],
      {},
      'SHAPE articles[0].rules[0].obligations[0].zone',
    ],
    [
      'a duty on two things at once',
      [may({ obligations: [{ deadline: 'P3D', caveat: 'protect' } as never] })],
      {},
      'SHAPE articles[0].rules[0].obligations[0]',
    ],
    ['an unknown key of a rule', [{ ...may(), colour: 'red' } as never], {}, 'UNKNOWN_KEY articles[0].rules[0].colour'],
    ['an unknown code', [may({ declares: ['honest' as never] })], {}, 'SHAPE articles[0].rules[0].declares[0]'],
  ])('is refused for %s', (_, rules, changes, expected) => {
    expect(codes(agreement(rules, changes))).toContain(expected);
  });

  it('is told of articles of which one forbids all that another permits; the prohibition wins', () => {
    const never = agreement([may(), mayNot({ kinds: ['REQUEST', 'REPLY', 'SPONTANEOUS', 'CONSENT_REQUEST'] })]);
    expect(codes(never)).toEqual(['CONTRADICTION articles[0].rules[0]']);
    expect(problemsOf(never)[0]?.message).toContain('kz-uz-test@1/A2/1 forbids all of it');
    using set = setOf([never], engine);
    expect(set.decide(question(), noonMs)[0]?.code).toBe('PROHIBITED');
    expect(codes(agreement([may(), mayNot({ kinds: ['REQUEST'] })]))).toEqual([]);
    expect(codes(agreement([may(), mayNot({ withoutEvaluation: true })]))).toEqual([]);
    expect(codes(agreement([may(), mayNot({ crimeAreasTouching: ['drugs'] })]))).toEqual([]);
    expect(codes(agreement([may({ crimeAreas: ['drugs'] }), mayNot({ crimeAreasTouching: ['drugs'] })]))).toEqual([
      'CONTRADICTION articles[0].rules[0]',
    ]);
  });
});

describe('a document of format 1', () => {
  const format = 'tamga/agreement/1';
  it.each<[string, Rule, Partial<AgreementDocument>]>([
    ['a condition', may({ declares: ['cross-border'] }), {}],
    ['acts', may({ acts: ['send'] }), {}],
    ['contact points', may(), { contactPoints: { kz: 'kz/ncp' } }],
  ])('does not know %s of format 2', (_, rule, changes) => {
    const parties: AgreementDocument['parties'] = [
      { party: 'kz', role: 'signatory' },
      { party: 'uz', role: 'signatory' },
    ];
    const plain = { ...rule, from: ['kz'], to: ['uz'] };
    expect(codes(agreement([{ ...may(), from: ['kz'], to: ['uz'] }], { format, parties }))).toEqual([]);
    expect(codes(agreement([plain], { format, parties, ...changes }))[0]).toContain('UNKNOWN_KEY');
  });
});

describe('several documents', () => {
  it('that ask for each other in a circle make no set', () => {
    const documents = ['a-one', 'b-two', 'c-three'].map((id, i, all) =>
      agreement([may({ requires: [all[(i + 1) % all.length] ?? ''] })], { id }),
    );
    const agreements = documents.map((one) => compiled(one, engine));
    const made = AgreementSet.make({ agreements, engine, roster: rosterFacts });
    expect(made.ok ? [] : made.problems.map(({ code }) => code)).toEqual([
      'REQUIRES_CIRCLE',
      'REQUIRES_CIRCLE',
      'REQUIRES_CIRCLE',
    ]);
    expect(AgreementSet.make({ agreements: agreements.slice(1), engine, roster: rosterFacts }).ok).toBe(true);
  });
});

describe('what is meant to hurt', () => {
  const quickMs = 5_000;
  it('10 MB of text is refused before it is parsed', { timeout: quickMs }, () => {
    const parsed = parseAgreement(`x: ${'a'.repeat(10_485_760)}`, { file: 'a.yaml' });
    expect(parsed.ok ? '' : parsed.problems[0]?.code).toBe('TOO_LARGE');
  });
  it('an alias bomb is refused and not unfolded', { timeout: quickMs }, () => {
    const levels = Array.from(
      { length: 30 },
      (_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]`,
    );
    const parsed = parseAgreement(`l0: &l0 [x]\n${levels.join('\n')}\n`, { file: 'a.yaml' });
    expect(parsed.ok ? '' : parsed.problems[0]?.code).toBe('ALIAS');
  });
  it('groups that each name many do not multiply', { timeout: quickMs }, () => {
    const layer = (i: number) => Array.from({ length: 60 }, (_, j) => `g${i}-${j}`);
    const groups = Object.fromEntries(
      [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((i) =>
        layer(i).map((name) => [name, i === 8 ? ['kz'] : layer(i + 1).map((next) => `group:${next}`)]),
      ),
    );
    expect(codes(agreement([may({ from: ['group:g0-0'] })], { groups }))).toEqual([]);
  });
});
