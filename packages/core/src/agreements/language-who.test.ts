import { describe, expect, it } from 'vitest';
import { brief, document, noonMs, question, setOf } from './agreement.fixture.ts';
import { agreement, engine, may, mayNot, verdict } from './language.fixture.ts';

describe('point 1, designated authorities only (RU–AF art. 1, closed lists)', () => {
  const listed = agreement([may()], { authorities: { kz: ['kz/mia', 'kz/knb'] } });
  it('permits an authority on the list', () => {
    expect(verdict([listed], { from: 'kz/mia' })).toBe('permit A1');
  });
  it('refuses one that is not on it', () => {
    expect(verdict([listed], { from: 'kz/ministry-of-refugees' })).toBe('refuse NO_ARTICLE A1');
  });
});

describe('point 2, any agency to any agency abroad (EU 8, direct requests)', () => {
  const authorities = { kz: ['kz/ncp'] };
  it('permits an agency that nobody designated where the rule says any', () => {
    expect(verdict([agreement([may({ designated: false })], { authorities })], { from: 'kz/blo-korday' })).toBe(
      'permit A1',
    );
  });
  it('refuses it where the rule does not', () => {
    expect(verdict([agreement([may()], { authorities })], { from: 'kz/blo-korday' })).toBe('refuse NO_ARTICLE A1');
  });
});

describe('point 3, observers of limited scope (CARICC Regulation 30, 32)', () => {
  const scope = may({ from: ['caricc'], to: ['fr/liaison'], kinds: ['SPONTANEOUS'], personalDataMax: 'none' });
  const report = { from: 'caricc/analysis', to: ['fr/liaison'], kind: 'SPONTANEOUS', personalData: 'none' } as const;
  it('permits what a rule names for the observer and its representative', () => {
    expect(verdict([agreement([scope])], { ...report })).toBe('permit A1');
  });
  it('refuses personal data, another channel, and whatever only the parties may get', () => {
    expect(verdict([agreement([scope])], { ...report, personalData: 'identification' })).toBe('refuse NO_ARTICLE A1');
    expect(verdict([agreement([scope])], { ...report, to: ['fr/police'] })).toBe('refuse NO_ARTICLE A1');
    expect(verdict([agreement([may()])], { ...report })).toBe('refuse NO_ARTICLE A1');
  });
  it('refuses once the body that granted the status has suspended it, and permits again after', () => {
    const day = 86_400_000;
    const suspensions = [{ between: ['fr' as never], fromMs: noonMs, untilMs: noonMs + day }];
    const standings = new Map([['kz-uz-test', { suspensions, endsMs: new Map<string, number>() }]]);
    using set = setOf([agreement([scope])], engine, undefined, standings);
    const at = (atMs: number) => set.decide(question({ ...report }), atMs).map(brief)[0];
    expect([noonMs - 1, noonMs, noonMs + day].map(at)).toEqual(['permit A1', 'refuse NO_AGREEMENT', 'permit A1']);
  });
  it('refuses after the status was annulled', () => {
    const parties = agreement([]).parties.map((one) => (one.party === 'fr' ? { ...one, until: '2026-01-01' } : one));
    expect(verdict([agreement([scope], { parties })], { ...report })).toBe('refuse NO_AGREEMENT');
    expect(verdict([agreement([scope], { parties })], { ...report }, Date.UTC(2025, 0, 1))).toBe('permit A1');
  });
});

describe('point 4, crime areas (CARICC art. 3(1), drugs; a VAT fraud without a drug link)', () => {
  it('permits drugs, and laundering connected with them', () => {
    expect(verdict([may({ crimeAreasTouching: ['drugs'] })], { areas: ['drugs', 'laundering'] })).toBe('permit A1');
  });
  it('refuses what lies outside, alone or beside', () => {
    expect(verdict([may()], { areas: ['smuggling'] })).toBe('refuse NO_ARTICLE A1');
    expect(verdict([may()], { areas: ['drugs', 'smuggling'] })).toBe('refuse NO_ARTICLE A1');
    expect(verdict([may({ crimeAreasTouching: ['drugs'] })], { areas: ['laundering'] })).toBe('refuse NO_ARTICLE A1');
  });
});

describe('point 7, no third party without the originator (KZ–TJ C10; CIS C14)', () => {
  const clause = mayNot({
    acts: ['forward'],
    to: ['group:third-parties'],
    withoutConsent: 'originator',
  });
  const onward = { act: 'forward', originator: 'kz', from: 'tj/dca', to: ['cn/police'], kind: 'SPONTANEOUS' } as const;
  const rules = [may(), clause, may({ acts: ['forward'], to: ['group:anyone'], kinds: ['SPONTANEOUS'] })];
  it('permits passing on with the consent of the party that it came from', () => {
    expect(verdict(rules, { ...onward, consenting: ['kz'] })).toBe('permit consent+A3');
  });
  it('refuses without, and names whose consent is missing', () => {
    expect(verdict(rules, { ...onward })).toBe('refuse CONSENT_REQUIRED A2+consent+A3 by kz');
    expect(verdict(rules, { ...onward, consenting: ['uz'] })).toBe('refuse CONSENT_REQUIRED A2+consent+A3 by kz');
  });
  it('lets it go back to the party that it came from, and among the parties where a rule says so', () => {
    expect(verdict(rules, { ...onward, to: ['kz/ncp'] })).toBe('permit consent+A3');
    expect(verdict(rules, { ...onward, to: ['uz/ncp'] })).toBe('permit A3');
  });
});

describe('point 28, who may know of it', () => {
  it('is said by every document: public, or parties and centre', () => {
    expect(document([may()]).visibility).toBe('public');
    expect(verdict([agreement([may()], { visibility: 'parties-and-centre' })])).toBe('permit A1');
    expect(() => verdict([agreement([may()], { visibility: 'secret' as never })])).toThrow('visibility');
  });
});
