import { describe, expect, it } from 'vitest';
import type { Message } from './agreement.fixture.ts';
import { noonMs, question, setOf } from './agreement.fixture.ts';
import { conditionTexts } from './condition-text.ts';
import type { AgreementDocument, PermittingRule } from './document.ts';
import type { Condition } from './explanation.ts';
import { agreement, engine, may, mayNot } from './language.fixture.ts';

type Permit = Partial<Extract<PermittingRule, { effect: 'permit' }>>;

describe('the nearest article', () => {
  const mutual = agreement([]).parties.map((one) =>
    one.party === 'tj' ? { ...one, declarations: [{ id: 'mutual', from: '2020-01-01' }] } : one,
  );
  it.each<[Condition, Permit, Message, Partial<AgreementDocument>?]>([
    ['urgency', { urgency: ['flash'] }, {}],
    ['urgency-ground', { urgencyGrounds: ['threat-to-life'] }, {}],
    ['request-form', { requestForm: ['written'] }, {}],
    ['person-role', { personRoles: ['suspect'] }, { roles: ['victim'] }],
    ['handling', { handling: ['H0'] }, { handling: ['H1'] }],
    ['language', { languages: ['ru'] }, { languages: ['en'] }],
    ['declaration', { declares: ['cross-border'] }, {}],
    ['evaluation', { evaluated: true }, {}],
    ['penalty', { maxPenaltyMonthsMin: 13 }, { penalty: 12 }],
    ['origin', { origins: 'none' }, { origins: ['cn'], consenting: ['cn'] }],
    ['agreement', { requires: ['secrets-2023'] }, {}],
    ['reciprocity', { reciprocity: 'mutual' }, {}, { parties: mutual }],
    ['quota', { quota: { count: 1, per: 'hour' } }, { quotasExceeded: ['kz-uz-test@1/A1/1|kz|uz'] }],
    ['marking-table', {}, { markingText: 'X' }, { markings: { kz: { ДСП: 'official-use' } } }],
  ])('says in both languages that %s failed', (condition, rule, message, changes = {}) => {
    using set = setOf([agreement([may(rule)], changes)], engine);
    const [explanation] = set.explain(question(message), noonMs);
    const failed = explanation?.nearest?.failed.find((one) => one.condition === condition);
    expect(failed?.text.en).toContain(conditionTexts[condition].en);
    expect(failed?.text.ru).toContain(conditionTexts[condition].ru);
  });

  it('has words for every condition, in Russian letters too', () => {
    for (const { en, ru } of Object.values(conditionTexts)) {
      expect(en).toMatch(/^[a-z]/u);
      expect(ru).toMatch(/^[а-яё]/u);
    }
  });
});

describe('the verdict in words', () => {
  it('names article and duties of a permission', () => {
    using set = setOf(
      [agreement([may({ obligations: [{ deadline: 'P10D', workingDays: true, soft: true }, { caveat: 'protect' }] })])],
      engine,
    );
    const [explanation] = set.explain(question(), noonMs);
    expect(explanation?.text).toEqual({ en: 'permitted (kz-uz-test@1 A1).', ru: 'допускается (kz-uz-test@1 A1).' });
    expect(explanation?.articles).toMatchObject([{ agreement: 'kz-uz-test', article: 'A1', clause: { en: 'words' } }]);
    expect(explanation?.obligations.map(({ text }) => text)).toEqual([
      { en: 'answer within P10D (working days, as a rule)', ru: 'ответить в срок P10D (рабочие дни, как правило)' },
      {
        en: 'keep it under the protection that the supplier requires',
        ru: 'хранить под защитой, которой требует источник',
      },
    ]);
  });

  it('names the prohibiting article, the missing consent, the person who decides, and a clause that was not seen', () => {
    const text = (rules: Parameters<typeof agreement>[0], message: Message = {}) => {
      using set = setOf([agreement(rules)], engine);
      return set.explain(question(message), noonMs)[0]?.text.en;
    };
    expect(text([may(), mayNot()])).toBe('refused: an article forbids it (kz-uz-test@1 A2).');
    expect(text([may({ origins: 'consented' })], { origins: ['cn'] })).toBe(
      'refused until consent is given by cn (kz-uz-test@1 A1).',
    );
    expect(text([{ ...may(), effect: 'permit-by-decision', decider: 'recipient' } as never])).toBe(
      'waits for a decision of uz/ncp (kz-uz-test@1 A1).',
    );
    const unseen = agreement([may()]);
    using set = setOf([{ ...unseen, articles: unseen.articles.map((one) => ({ ...one, background: true })) }], engine);
    expect(set.explain(question(), noonMs)[0]?.text.en).toContain('was not seen in an official source');
  });
});
