import { describe, expect, it } from 'vitest';
import type { DeclarationName } from '../identifiers/index.ts';
import { brief, noonMs, question, setOf } from './agreement.fixture.ts';
import { agreement, decided, engine, may, mayNot, owed, verdict } from './language.fixture.ts';

describe('point 5, gravity and dual criminality (EU 6(1)(g))', () => {
  const rules = [
    may({ maxPenaltyMonthsMin: 13, declares: ['dual-criminality'] }),
    may({ kinds: ['REPLY'] }),
    mayNot({ kinds: ['REPLY'], maxPenaltyMonthsMax: 12 }),
  ];
  it('permits an offence that is punished by more than a year in both States', () => {
    expect(verdict(rules, { penalty: 60, declares: ['dual-criminality'] })).toBe('permit A1');
    expect(verdict(rules, { kind: 'REPLY', penalty: 13 })).toBe('permit A2');
  });
  it('refuses a lighter one, one of unknown weight, and one that is no offence there', () => {
    expect(verdict(rules, { penalty: 12, declares: ['dual-criminality'] })).toBe('refuse NO_ARTICLE A1');
    expect(verdict(rules, { declares: ['dual-criminality'] })).toBe('refuse NO_ARTICLE A1');
    expect(verdict(rules, { penalty: 60 })).toBe('refuse NO_ARTICLE A1');
    expect(verdict(rules, { kind: 'REPLY', penalty: 12 })).toBe('refuse PROHIBITED A3');
    expect(verdict(rules, { kind: 'REPLY' })).toBe('refuse PROHIBITED A3');
  });
});

describe('point 6, purpose stated and binding (UN 7(13); CIS C13)', () => {
  const rules = [
    may({ obligations: [{ purposeLock: true }, { consentBefore: ['other-purpose'] }] }),
    may({ acts: ['other-purpose'], kinds: ['REPLY'], purposes: ['prosecution'], consent: 'originator' }),
  ];
  const reuse = {
    act: 'other-purpose',
    originator: 'kz',
    from: 'tj/prosecutor',
    to: ['tj/prosecutor'],
    kind: 'REPLY',
  } as const;
  it('permits with the purpose locked, and another use with consent', () => {
    expect(owed(rules)).toEqual(['purpose-lock investigation', 'consent other-purpose']);
    expect(verdict(rules, { ...reuse, purpose: 'prosecution', consenting: ['kz'] })).toBe('permit consent+A2');
  });
  it('refuses a purpose outside the article, personal data without one, and another use without consent', () => {
    expect(verdict(rules, { purpose: 'administration' })).toBe('refuse NO_ARTICLE A1');
    expect(verdict(rules, { purpose: undefined })).toBe('refuse NO_ARTICLE A1');
    expect(verdict(rules, { ...reuse, purpose: 'prosecution' })).toBe('refuse CONSENT_REQUIRED consent+A2 by kz');
  });
});

describe('point 8, not in court without consent (EU 1(4); CIS worked decision 8)', () => {
  const court = {
    act: 'court',
    originator: 'kz',
    from: 'tj/prosecutor',
    to: ['tj/prosecutor'],
    kind: 'REPLY',
  } as const;
  const asks = [{ ...may({ acts: ['court'] }), effect: 'permit-by-decision', decider: 'originator' } as never];
  it('is for the originator to decide where the article says so, and goes with its consent', () => {
    expect(verdict(asks, { ...court })).toBe('human A1 by kz');
    expect(verdict(asks, { ...court, consenting: ['kz'] })).toBe('permit consent+A1');
  });
  it('refuses where no article speaks of court, H1 or not, until the originator consents', () => {
    expect(verdict([may()], { ...court })).toBe('refuse CONSENT_REQUIRED consent by kz');
    expect(verdict(asks, { ...court, handling: ['H1'] })).toBe('refuse CONSENT_REQUIRED handling-h1+consent+A1 by kz');
    expect(verdict([may()], { ...court, handling: ['H1'], consenting: ['kz'] })).toBe('permit consent');
  });
  it('lets what a party says itself be used by it without asking anybody', () => {
    expect(verdict([may()], { ...court, originator: 'tj', handling: ['H1'] })).toBe('permit own-data');
  });
  it('refuses to take out or pass on what has H2, and lets the rest be taken out', () => {
    const out = { ...court, act: 'export' } as const;
    expect(verdict([may()], { ...out })).toBe('permit export');
    expect(verdict([may()], { ...out, handling: ['H2'] })).toBe('refuse CONSENT_REQUIRED handling-h2+export by kz');
    expect(verdict([may()], { ...out, handling: ['H2'], consenting: ['kz'] })).toBe('permit export');
  });
});

describe('point 9, what came from a third State (EU 6(1)(h); RU–AF worked decision 3)', () => {
  const rules = [may({ origins: 'consented' })];
  it('permits own data, and data of a State that consents', () => {
    expect(verdict(rules)).toBe('permit A1');
    expect(verdict(rules, { origins: ['cn'], consenting: ['cn'] })).toBe('permit A1');
    expect(verdict(rules, { origins: ['uz'] })).toBe('permit A1');
  });
  it('refuses data of a State that does not, and names it', () => {
    expect(verdict(rules, { origins: ['cn'] })).toBe('refuse CONSENT_REQUIRED A1 by cn');
    expect(verdict(rules, { origins: ['cn', 'ir'], consenting: ['cn'] })).toBe('refuse CONSENT_REQUIRED A1 by ir');
    expect(verdict([may({ origins: 'none' })], { origins: ['cn'], consenting: ['cn'] })).toBe('refuse NO_ARTICLE A1');
    expect(verdict([may(), mayNot({ withoutConsent: 'origins' })], { origins: ['cn'] })).toBe(
      'refuse CONSENT_REQUIRED A2+A1 by cn',
    );
  });
  it('holds for what was received too, whatever the agreements say', () => {
    const out = { act: 'export', originator: 'kz', from: 'tj/dca', to: ['tj/dca'], origins: ['cn'] } as const;
    expect(verdict([may()], { ...out, origins: ['cn'] })).toBe('refuse CONSENT_REQUIRED origins+export by cn');
  });
});

describe.each<[string, DeclarationName]>([
  ['point 10, no death penalty (KZ–TJ worked decision 11)', 'no-death-penalty'],
  ['point 10, no ill-treatment', 'no-ill-treatment'],
  ['point 11, nothing obtained in violation of human rights', 'lawfully-obtained'],
  ['point 17, a judge authorises first (EU 9, 6(1)(c))', 'judicially-authorised'],
  ['UN 9(1)(c), what officers do abroad that State authorises', 'host-state-authorised'],
  ['CARICC art. 3(1), cross-border crime', 'cross-border'],
])('%s', (_, name) => {
  it('permits what the sender vouches for, as a condition and against a prohibition', () => {
    expect(verdict([may({ declares: [name] })], { declares: [name] })).toBe('permit A1');
    expect(verdict([may(), mayNot({ withoutDeclaration: [name] })], { declares: [name] })).toBe('permit A1');
  });
  it('refuses it otherwise', () => {
    expect(verdict([may({ declares: [name] })])).toBe('refuse NO_ARTICLE A1');
    expect(verdict([may(), mayNot({ withoutDeclaration: [name] })])).toBe('refuse PROHIBITED A2');
  });
});

describe('point 12, political, military, religious, racial matters excluded (UN 3(10) on fiscal ones)', () => {
  const rules = [may(), mayNot({ mattersTouching: ['political', 'military', 'religious', 'racial'] })];
  it('permits what touches none of them', () => {
    expect(verdict(rules, { matters: ['fiscal'] })).toBe('permit A1');
  });
  it('refuses what touches one', () => {
    expect(verdict(rules, { matters: ['fiscal', 'racial'] })).toBe('refuse PROHIBITED A2');
  });
});

describe('point 15, reciprocity declared', () => {
  const parties = agreement([]).parties.map((one) => {
    if (one.party === 'kz') return { ...one, declarations: [{ id: 'oral-requests', from: '2021-01-01' }] };
    const uz = { id: 'oral-requests', from: '2022-01-01', until: '2027-01-01' };
    return one.party === 'uz' ? { ...one, declarations: [uz] } : one;
  });
  const document = agreement([may({ reciprocity: 'oral-requests' })], { parties });
  it('permits between two who both declared it', () => {
    expect(verdict([document])).toBe('permit A1');
    expect(verdict([document], { from: 'uz/ncp', to: ['kz/ncp'] })).toBe('permit A1');
  });
  it('refuses to one who did not, before it and after it', () => {
    expect(verdict([document], { to: ['tj/ncp'] })).toBe('refuse NO_ARTICLE A1');
    expect(verdict([document], {}, Date.UTC(2021, 5, 1))).toBe('refuse NO_ARTICLE A1');
    expect(verdict([document], {}, Date.UTC(2027, 0, 1))).toBe('refuse NO_ARTICLE A1');
    expect(
      verdict([agreement([may(), mayNot({ withoutReciprocity: 'oral-requests' })], { parties })], { to: ['tj/ncp'] }),
    ).toBe('refuse PROHIBITED A2');
  });
});

describe('point 16, categories of personal data (EU 10(b), 6(1)(d))', () => {
  const rules = [may({ personRoles: ['suspect', 'convicted'] })];
  it('permits data on suspects', () => {
    expect(verdict(rules, { roles: ['suspect'] })).toBe('permit A1');
  });
  it('refuses victims, and special categories', () => {
    expect(verdict(rules, { roles: ['suspect', 'victim'] })).toBe('refuse NO_ARTICLE A1');
    expect(verdict(rules, { personalData: 'special-categories' })).toBe('refuse NO_ARTICLE A1');
    expect(verdict([may(), mayNot({ personRolesTouching: ['witness'] })], { roles: ['witness'] })).toBe(
      'refuse PROHIBITED A2',
    );
  });
});

describe('point 18, the accuracy gate (EU 6(1)(e), 10)', () => {
  const rules = [may({ evaluated: true, declares: ['accuracy-checked'] })];
  it('permits what is graded and checked', () => {
    expect(verdict(rules, { evaluated: true, declares: ['accuracy-checked'] })).toBe('permit A1');
  });
  it('refuses what is not', () => {
    expect(verdict(rules, { declares: ['accuracy-checked'] })).toBe('refuse NO_ARTICLE A1');
    expect(verdict(rules, { evaluated: true })).toBe('refuse NO_ARTICLE A1');
    expect(verdict([may(), mayNot({ withoutEvaluation: true })])).toBe('refuse PROHIBITED A2');
  });
});

describe('point 19, classified matters under an agreement of their own (CARICC C17, worked decisions 7 and 8)', () => {
  const markings = { kz: { ДСП: 'official-use' as const, секретно: 'confidential' as const } };
  const main = agreement([may(), may({ markingMax: 'confidential', requires: ['secrets-2023'] })], { markings });
  const secrets = agreement([may({ kinds: ['ADMIN'], obligations: [{ caveat: 'keep-marking' }] })], {
    id: 'secrets-2023',
    parties: agreement([]).parties.filter(({ party }) => party === 'kz' || party === 'uz'),
  });
  const secret = { marking: 'confidential', markingText: 'секретно' } as const;
  it('permits it once that agreement binds both ends', () => {
    expect(verdict([main, secrets], { ...secret })).toBe('permit A2');
  });
  it('refuses it before, and to an end that it does not bind', () => {
    expect(verdict([main], { ...secret })).toBe('refuse NO_ARTICLE A1');
    expect(verdict([main, secrets], { ...secret, to: ['tj/ncp'] })).toBe('refuse NO_ARTICLE A1');
    const gate = agreement([
      may({ markingMax: 'secret' }),
      mayNot({ markingMin: 'confidential', withoutAgreement: ['secrets-2023'] }),
    ]);
    expect(verdict([gate], { ...secret })).toBe('refuse PROHIBITED A2');
    expect(verdict([gate, secrets], { ...secret })).toBe('permit A1');
  });
  it('refuses a marking stated below the table, and one that is not in it', () => {
    expect(verdict([main, secrets], { marking: 'open', markingText: 'секретно' })).toBe('refuse NO_ARTICLE A1');
    expect(verdict([main, secrets], { marking: 'open', markingText: 'лично' })).toBe('refuse NO_ARTICLE A1');
    expect(verdict([main, secrets], { marking: 'open', markingText: 'лично', from: 'uz/ncp', to: ['kz/ncp'] })).toBe(
      'permit A1+A2',
    );
  });
  it('attaches that the marking stays and who may see it', () => {
    const cleared = may({ obligations: [{ caveat: 'cleared-persons-only', when: { markingMin: 'official-use' } }] });
    expect(owed([cleared], { marking: 'official-use' })).toEqual(['caveat cleared-persons-only']);
    expect(owed([cleared])).toEqual([]);
  });
});

describe('point 20, state secrets excluded', () => {
  const rules = [may(), mayNot({ mattersTouching: ['state-secret'] }), mayNot({ markingMin: 'secret' })];
  it('permits what is none', () => {
    expect(verdict(rules)).toBe('permit A1');
  });
  it('refuses what is one, by matter or by marking', () => {
    expect(verdict(rules, { matters: ['state-secret'] })).toBe('refuse PROHIBITED A2');
    expect(verdict(rules, { marking: 'top-secret' })).toBe('refuse PROHIBITED A3');
  });
});

describe('point 27, quotas', () => {
  const source = agreement([may({ quota: { count: 5, per: 'day' } })]);
  it('permits within it, and says what to count', () => {
    using set = setOf([source], engine);
    expect(set.decide(question(), noonMs).map(brief)).toEqual(['permit A1']);
    expect(set.quotas(question(), noonMs)).toEqual([
      { key: 'kz-uz-test@1/A1/1|kz|uz', count: 5, windowMs: 86_400_000 },
    ]);
    expect(set.quotas(question({ kind: 'ADMIN' }), noonMs)).toEqual([]);
  });
  it('refuses between the two for whom it is used up, and for nobody else', () => {
    const quotasExceeded = ['kz-uz-test@1/A1/1|kz|uz'];
    expect(verdict([source], { quotasExceeded })).toBe('refuse NO_ARTICLE A1');
    expect(verdict([source], { quotasExceeded, to: ['tj/ncp'] })).toBe('permit A1');
    expect(verdict([source], { quotasExceeded, from: 'uz/ncp', to: ['kz/ncp'] })).toBe('permit A1');
  });
});

describe('agreement shopping', () => {
  const strict = agreement([mayNot({ crimeAreasTouching: ['laundering'] })], { id: 'strict-one' });
  it('helps nobody: prohibitions of every agreement between the two apply, whichever the header claims', () => {
    for (const claimed of ['kz-uz-test', 'strict-one', 'no-such-agreement']) {
      using set = setOf([agreement([may()]), strict], engine);
      const ask = { ...question({ areas: ['laundering'] }), basis: { agreement: claimed, article: 'A1' } };
      expect(set.decide(ask, noonMs).map((one) => `${brief(one)} of ${one.bases[0]?.agreement}`)).toEqual([
        'refuse PROHIBITED A1 of strict-one',
      ]);
    }
  });
  it('applies the duties of every basis, whichever the header claims', () => {
    const dutiful = agreement([may({ obligations: [{ caveat: 'protect' }] })], { id: 'dutiful-one' });
    expect(decided([agreement([may()]), dutiful], {}, noonMs).obligations.map(({ agreement: id }) => id)).toEqual([
      'dutiful-one@1',
    ]);
  });
});
