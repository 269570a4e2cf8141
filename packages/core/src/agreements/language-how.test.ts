import { describe, expect, it } from 'vitest';
import { noonMs } from './agreement.fixture.ts';
import { brokenByDelay, brokenByRefusal, mayGrantOnConditions } from './answer-terms.ts';
import { compiled } from './agreement.fixture.ts';
import { agreement, decided, engine, may, mayNot, owed, verdict } from './language.fixture.ts';

const articles = (changes: object) => agreement([may()]).articles.map((one) => ({ ...one, ...changes }));

describe('point 13, refusal in full or in part with written reasons (CIS C10; EU 6(1) closed list)', () => {
  const refusal = {
    grounds: ['sovereignty', 'security'] as ('sovereignty' | 'security')[],
    partial: true,
    reasons: 'written' as const,
  };
  const source = agreement([], { articles: articles({ refusal }) });
  const request = decided([source], {}, noonMs);
  const known = [compiled(source, engine)];
  it('accepts a listed ground with reasons, also for a part', () => {
    expect(brokenByRefusal(known, request, { ground: 'security', partial: true, reasons: true })).toEqual([]);
  });
  it('finds another ground, and missing reasons', () => {
    const codes = (ground: 'security' | 'other', reasons: boolean) =>
      brokenByRefusal(known, request, { ground, partial: false, reasons }).map(({ code }) => code);
    expect(codes('other', true)).toEqual(['GROUND_NOT_LISTED']);
    expect(codes('security', false)).toEqual(['REASONS_MISSING']);
    expect(brokenByRefusal(known, { bases: [] }, { ground: 'other', partial: false, reasons: false })).toEqual([]);
  });
  it('tells whoever is asked that reasons are owed', () => {
    const rule = may({ obligations: [{ reasons: 'written', when: { kinds: ['REQUEST'] } }] });
    expect(owed([rule])).toEqual(['reasons written']);
    expect(owed([rule], { kind: 'SPONTANEOUS' })).toEqual([]);
  });
});

describe('point 14, postponement for a live investigation, or conditions (RU–EE art. 6; CIS C11)', () => {
  const postponement = {
    grounds: ['live-investigation'] as 'live-investigation'[],
    reasons: 'written' as const,
    conditions: true,
  };
  const source = agreement([], { articles: articles({ postponement }) });
  const request = decided([source], {}, noonMs);
  const known = [compiled(source, engine)];
  it('accepts it on that ground, and an answer on conditions that bind', () => {
    expect(brokenByDelay(known, request, { ground: 'live-investigation', reasons: true })).toEqual([]);
    expect(mayGrantOnConditions(known, request)).toBe(true);
    expect(owed([may({ obligations: [{ caveat: 'accepted-conditions-bind' }] })])).toEqual([
      'caveat accepted-conditions-bind',
    ]);
  });
  it('finds another ground, missing reasons, and conditions that are not foreseen', () => {
    expect(brokenByDelay(known, request, { ground: 'volume', reasons: false }).map(({ code }) => code)).toEqual([
      'GROUND_NOT_LISTED',
      'REASONS_MISSING',
    ]);
    expect(mayGrantOnConditions([compiled(agreement([may()]), engine)], request)).toBe(false);
  });
});

describe('point 21, retention and review', () => {
  it('attaches them, of several the shortest', () => {
    const one = agreement([may({ obligations: [{ retention: 'P5Y' }, { review: 'P1Y' }] })]);
    const other = agreement([may({ obligations: [{ retention: 'P36M' }, { review: 'P2Y' }] })], { id: 'other-one' });
    expect(owed([one])).toEqual(['retention P5Y', 'review P1Y']);
    expect(owed([one, other])).toEqual(['retention P36M', 'review P1Y']);
  });
  it('attaches none where no article speaks of them', () => {
    expect(owed([may()])).toEqual([]);
  });
});

describe('point 22, an answer in time (EU 5(1): 8 hours, 3 days, 7 days; RU–AF 6(1): 30 days as a rule)', () => {
  const rule = may({
    obligations: [
      { deadline: 'P7D', when: { urgency: ['routine'] } },
      { deadline: 'P3D', when: { urgency: ['urgent'], notDeclared: ['directly-accessible'] } },
      { deadline: 'PT8H', when: { urgency: ['urgent'], declared: ['directly-accessible'] } },
    ],
  });
  it('depends on urgency and on what can be read directly', () => {
    expect(owed([rule])).toEqual(['deadline P7D']);
    expect(owed([rule], { urgency: 'urgent', ground: 'custody-decision' })).toEqual(['deadline P3D']);
    const direct = { urgency: 'urgent', ground: 'custody-decision', declares: ['directly-accessible'] } as const;
    expect(owed([rule], { ...direct, declares: ['directly-accessible'] })).toEqual(['deadline PT8H']);
  });
  it('is none where the agreement has no clock', () => {
    expect(owed([may()])).toEqual([]);
  });
  it('says working days, zone and that it is only a rule; of several the earliest comes first', () => {
    const soft = agreement([may({ obligations: [{ deadline: 'P30D', soft: true, zone: 'Asia/Kabul' }] })]);
    const hard = agreement([may({ obligations: [{ deadline: 'P10D', workingDays: true }] })], { id: 'other-one' });
    expect(decided([soft, hard], {}, noonMs).obligations).toMatchObject([
      { value: 'P10D', workingDays: true, zone: '', soft: false, agreement: 'other-one@1' },
      { value: 'P30D', workingDays: false, zone: 'Asia/Kabul', soft: true, agreement: 'kz-uz-test@1' },
    ]);
  });
});

describe('point 23, language (CIS C17 Russian; RU–LK art. 13 English; RU–AF worked decision 5)', () => {
  it('permits a request in the language, and one without text', () => {
    expect(verdict([may({ languages: ['en'] })], { languages: ['en', 'si'] })).toBe('permit A1');
    expect(verdict([may({ languages: ['en'] })])).toBe('permit A1');
  });
  it('refuses another, or leaves it to a person to send it back for translation', () => {
    expect(verdict([may({ languages: ['en'] })], { languages: ['ru'] })).toBe('refuse NO_ARTICLE A1');
    const back = {
      ...mayNot({ withoutLanguage: ['ru'] }),
      effect: 'prohibit-without-decision',
      decider: 'recipient',
    } as never;
    expect(verdict([may(), back], { languages: ['en'] })).toBe('human A2+A1 by uz/ncp');
    expect(verdict([may(), back], { languages: ['ru'] })).toBe('permit A1');
  });
  it('of several bases takes what is common, and asks both where nothing is', () => {
    const one = agreement([may({ obligations: [{ languages: ['ru', 'en'] }] })]);
    const other = (languages: string[]) => agreement([may({ obligations: [{ languages }] })], { id: 'other-one' });
    expect(owed([one, other(['en', 'uz'])])).toEqual(['language en', 'language en']);
    expect(verdict([one, other(['uz'])])).toBe('human A1+A1 by kz/ncp,uz/ncp');
    expect(verdict([one, other(['uz'])], { senderDecided: true })).toBe('human A1+A1 by uz/ncp');
  });
});

describe("point 24, a copy to one's own contact point (EU 4(1), with the exceptions of 4(2))", () => {
  const contactPoints = { kz: 'kz/ncp', uz: 'uz/ncp', tj: 'tj/ncp', caricc: 'caricc/coordination' };
  const omitted = ['copy-omitted-investigation', 'copy-omitted-terrorism', 'copy-omitted-safety'] as const;
  const source = agreement([may({ obligations: [{ copy: 'both', when: { notDeclared: [...omitted] } }] })], {
    contactPoints,
  });
  it('is owed by the ends that are none themselves', () => {
    expect(owed([source], { from: 'kz/mia', to: ['uz/blo'] })).toEqual(['copy kz/ncp', 'copy uz/ncp']);
    expect(owed([source], { from: 'kz/mia' })).toEqual(['copy kz/ncp']);
  });
  it.each(omitted)('is not owed when left out for %s', (name) => {
    expect(owed([source], { from: 'kz/mia', declares: [name] })).toEqual([]);
  });
});

describe('point 25, break-glass for an imminent threat to life', () => {
  const glass = may({
    urgency: ['flash'],
    urgencyGrounds: ['threat-to-life'],
    personalDataMax: 'special-categories',
    obligations: [{ afterReview: 'P7D' }],
  });
  const rules = [
    may(),
    glass,
    mayNot({ withoutDeclaration: ['judicially-authorised'], urgency: ['routine', 'urgent'] }),
  ];
  it('permits at once, and is reviewed afterwards', () => {
    const flash = { urgency: 'flash', ground: 'threat-to-life', personalData: 'special-categories' } as const;
    expect(verdict(rules, { ...flash })).toBe('permit A2');
    expect(owed(rules, { ...flash })).toEqual(['after-review P7D']);
  });
  it('refuses the same on another ground, and without haste', () => {
    expect(verdict(rules, { urgency: 'flash', ground: 'public-security', personalData: 'special-categories' })).toBe(
      'refuse NO_ARTICLE A2',
    );
    expect(verdict(rules)).toBe('refuse PROHIBITED A3');
  });
});

describe('point 26, an oral request is confirmed in writing (RU–IN 4(2): 3 days; RU–DK 4(1): preferably)', () => {
  const when = { requestForm: ['oral-recorded' as const] };
  const hard = may({ obligations: [{ confirm: 'P3D', when }] });
  it('owes the confirmation of an oral one', () => {
    expect(owed([hard], { form: 'oral-recorded', urgency: 'urgent', ground: 'loss-of-relevance' })).toEqual([
      'confirm P3D',
    ]);
    const soft = may({ obligations: [{ confirm: 'P3D', soft: true, when }] });
    expect(decided([soft], { form: 'oral-recorded' }, noonMs).obligations[0]?.soft).toBe(true);
  });
  it('owes none of a written one, and may take only those', () => {
    expect(owed([hard], { form: 'written' })).toEqual([]);
    const written = may({ requestForm: ['written', 'confirmation'] });
    expect(verdict([written], { form: 'confirmation' })).toBe('permit A1');
    expect(verdict([written], { form: 'oral-recorded' })).toBe('refuse NO_ARTICLE A1');
    expect(verdict([written])).toBe('refuse NO_ARTICLE A1');
  });
});

describe('who decides', () => {
  const both = { ...may(), effect: 'permit-by-decision', decider: 'both' } as never;
  const sender = { ...may(), effect: 'permit-by-decision', decider: 'sender' } as never;
  it('is narrowed by what the sender has decided in the signed header', () => {
    expect(verdict([both])).toBe('human A1 by kz/ncp,uz/ncp');
    expect(verdict([both], { senderDecided: true })).toBe('human A1 by uz/ncp');
    expect(verdict([sender])).toBe('human A1 by kz/ncp');
    expect(verdict([sender], { senderDecided: true })).toBe('permit A1');
  });
  it('lifts a prohibition that yields to the sender', () => {
    const yields = { ...mayNot(), effect: 'prohibit-without-decision', decider: 'sender' } as never;
    expect(verdict([may(), yields])).toBe('human A2+A1 by kz/ncp');
    expect(verdict([may(), yields], { senderDecided: true })).toBe('permit A1');
  });
});
