import { describe, expect, it } from 'vitest';
import { document, noonMs, permit, question, setOf } from './agreement.fixture.ts';
import { nodePolicyEngine } from './engine-node.ts';

const engine = nodePolicyEngine();

describe('the explanation of a refusal', () => {
  it('names the nearest article and exactly the conditions that failed, in two languages', () => {
    using set = setOf([document([permit({ kinds: ['REPLY'], crimeAreas: ['weapons'] }), permit()])], engine);
    const [explanation] = set.explain(question({ purpose: 'prosecution', marking: 'secret' }), noonMs);
    expect(explanation?.nearest).toMatchObject({
      agreement: 'kz-uz-test',
      version: 1,
      article: 'A2',
      background: false,
    });
    expect(explanation?.nearest?.failed).toEqual([
      {
        condition: 'purpose',
        actual: 'prosecution',
        expected: 'investigation',
        text: {
          en: 'the purpose is not one that the article allows, or none is stated (is: prosecution; expected: investigation)',
          ru: 'цель не предусмотрена статьёй или не указана (есть: prosecution; требуется: investigation)',
        },
      },
      {
        condition: 'marking',
        actual: 'secret',
        expected: 'official-use',
        text: {
          en: 'the marking is above the ceiling of the article (is: secret; expected: official-use)',
          ru: 'гриф выше предела, установленного статьёй (есть: secret; требуется: official-use)',
        },
      },
    ]);
  });

  it.each<[string, Parameters<typeof question>[0], Parameters<typeof permit>[0]]>([
    ['from', { from: 'kz/mia' }, { from: ['kz/ncp'] }],
    ['to', { to: ['uz/mia'] }, { to: ['uz/ncp'] }],
    ['kind', { kind: 'REPLY' }, {}],
    ['crime-area', { areas: ['weapons'] }, {}],
    ['crime-area', { areas: ['precursors'] }, { crimeAreasTouching: ['drugs'] }],
    ['purpose', { purpose: undefined }, {}],
    ['personal-data', { personalData: 'special-categories' }, {}],
    ['marking', { marking: 'confidential' }, {}],
    ['operation', {}, { operation: 'named' }],
    ['parties', { to: ['tj/ncp'] }, { to: ['uz', 'kz'] }],
  ])('says that it failed by %s', (condition, message, rule) => {
    using set = setOf([document([permit(rule)])], engine);
    const failed = set.explain(question(message), noonMs)[0]?.nearest?.failed.map((one) => one.condition);
    expect(failed).toEqual(condition === 'parties' ? ['parties', 'to'] : [condition]);
  });

  it('prefers the article that names the sender’s party to one that means strangers to it', () => {
    const rules = [permit({ from: ['kz'], to: ['uz'] }), permit({ from: ['fr/liaison'], to: ['uz'] })];
    const parties = [
      { party: 'kz', role: 'signatory' as const },
      { party: 'uz', role: 'signatory' as const },
      { party: 'fr', role: 'observer' as const, grantedBy: 'kz' },
    ];
    using set = setOf([document(rules, { format: 'tamga/agreement/2', parties })], engine);
    const [explanation] = set.explain(question({ from: 'fr/police' }), noonMs);
    expect(explanation?.nearest).toMatchObject({ article: 'A2', failed: [{ condition: 'from' }] });
    expect(explanation?.decision.bases).toMatchObject([{ article: 'A2' }]);
  });

  it('says that the agreement was not in force then', () => {
    using set = setOf([document([permit()])], engine);
    const [explanation] = set.explain(question(), Date.UTC(2019, 0, 1));
    expect(explanation?.decision.code).toBe('NO_AGREEMENT');
    expect(
      explanation?.nearest?.failed.map(({ condition, actual, expected }) => [condition, actual, expected]),
    ).toEqual([['in-force', '2019-01-01T00:00:00.000Z', 'in-force, [2020-01-01, 2030-01-01)']]);
  });

  it('needs no nearest article where something is permitted, prohibited, or cannot be asked', () => {
    using set = setOf([document([permit(), { effect: 'prohibit', from: ['uz'], to: ['kz'] }])], engine);
    const nearest = (message: Parameters<typeof question>[0]) => set.explain(question(message), noonMs)[0]?.nearest;
    expect([{}, { from: 'uz/ncp', to: ['kz/ncp'] }, { to: ['kz/ncp'] }].map(nearest)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
