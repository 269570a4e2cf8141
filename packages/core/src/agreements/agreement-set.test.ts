import { describe, expect, it } from 'vitest';
import { brief, compiled, document, noonMs, permit, question, rosterFacts, setOf } from './agreement.fixture.ts';
import type { AgreementDocument, Rule } from './document.ts';
import type { Cedar } from './engine.ts';
import { nodePolicyEngine } from './engine-node.ts';
import { AgreementError, AgreementSet, policyEngine, type PolicyEngine, type Question } from './index.ts';
import { slicesCountMax } from './slice-shelf.ts';

const engine = nodePolicyEngine();
const start = Date.UTC(2020, 0, 1);
const end = Date.UTC(2030, 0, 1);

const prohibit: Rule = { effect: 'prohibit', from: ['kz'], to: ['uz'], crimeAreasTouching: ['precursors'] };
const reserve: Rule = {
  effect: 'prohibit-without-decision',
  decider: 'recipient',
  from: ['kz'],
  to: ['uz'],
  crimeAreasTouching: ['precursors'],
};
const byDecision: Rule = {
  ...permit(),
  effect: 'permit-by-decision',
  decider: 'both',
  crimeAreas: ['drugs', 'weapons'],
} as Rule;

function verdict(documents: AgreementDocument[], message: Parameters<typeof question>[0] = {}, atMs = noonMs): string {
  using set = setOf(documents, engine);
  return set.decide(question(message), atMs).map(brief).join(' | ');
}

describe('what a set of agreements says', () => {
  it('permits what an article permits, and names it with the hash of its document', () => {
    using set = setOf([document([permit()])], engine);
    const [decision] = set.decide(question(), noonMs);
    expect(brief(decision)).toBe('permit A1');
    expect(decision?.bases[0]).toEqual({
      agreement: 'kz-uz-test',
      version: 1,
      article: 'A1',
      documentHash: set.agreements[0]?.documentHash,
      background: false,
    });
  });

  it.each<[string, Parameters<typeof question>[0]]>([
    ['kind', { kind: 'REPLY' }],
    ['crime area', { areas: ['weapons'] }],
    ['crime area among others that are covered', { areas: ['drugs', 'weapons'] }],
    ['crime area, for there is none', { areas: [] }],
    ['purpose', { purpose: 'prosecution' }],
    ['purpose, for none is stated with personal data', { purpose: undefined }],
    ['personal data', { personalData: 'special-categories' }],
    ['marking', { marking: 'confidential' }],
  ])('refuses with NO_ARTICLE and the nearest article when the %s is not covered', (_, message) => {
    expect(verdict([document([permit()])], message)).toBe('refuse NO_ARTICLE A1');
  });

  it('needs no purpose where there is no personal data', () => {
    expect(verdict([document([permit()])], { purpose: undefined, personalData: 'none' })).toBe('permit A1');
  });

  it('refuses with NO_AGREEMENT between parties that nothing binds', () => {
    expect(verdict([document([permit()])], { to: ['tj/ncp'] })).toBe('refuse NO_AGREEMENT');
    expect(verdict([], {})).toBe('refuse NO_AGREEMENT');
  });

  it('lets a prohibition beat every permission', () => {
    expect(verdict([document([permit(), prohibit])], { areas: ['drugs', 'precursors'] })).toBe('refuse PROHIBITED A2');
    expect(verdict([document([permit(), prohibit])], { areas: ['drugs'] })).toBe('permit A1');
  });

  it('applies the prohibitions of every agreement between the two, whichever the sender claims (agreement shopping)', () => {
    const other = document([prohibit], { id: 'other-agreement' });
    using set = setOf([document([permit()]), other], engine);
    const claimed = { ...question({ areas: ['precursors'] }), basis: { agreement: 'kz-uz-test', article: 'A1' } };
    const [decision] = set.decide(claimed, noonMs);
    expect(`${brief(decision)} of ${decision?.bases[0]?.agreement}`).toBe('refuse PROHIBITED A1 of other-agreement');
  });

  it('decides for each recipient by itself, in the order of the question', () => {
    const to = ['tj/ncp', 'uz/ncp', 'kz/mia', 'not an authority', 'uz/blo'];
    expect(verdict([document([permit({ to: ['uz/ncp'] })])], { to })).toBe(
      'refuse NO_AGREEMENT | permit A1 | refuse QUESTION_INVALID | refuse QUESTION_INVALID | refuse NO_ARTICLE A1',
    );
  });

  it('narrows a party to the authorities that it designated, unless the rule says otherwise', () => {
    const authorities = { kz: ['kz/mia'] };
    expect(verdict([document([permit()], { authorities })])).toBe('refuse NO_ARTICLE A1');
    expect(verdict([document([permit()], { authorities })], { from: 'kz/mia' })).toBe('permit A1');
    expect(verdict([document([permit({ designated: false })], { authorities })])).toBe('permit A1');
    expect(verdict([document([permit({ from: ['kz/ncp', 'uz'] })])])).toBe('permit A1');
  });

  it('asks for a named operation where the rule does', () => {
    expect(verdict([document([permit({ operation: 'named' })])])).toBe('refuse NO_ARTICLE A1');
    expect(verdict([document([permit({ operation: 'named' })])], { operation: 'TARCET' })).toBe('permit A1');
  });
});

describe('what a person must decide', () => {
  it('is held where only a decision permits it, and says who decides', () => {
    expect(verdict([document([byDecision])])).toBe('human A1 by kz/ncp,uz/ncp');
    expect(verdict([document([permit(), byDecision])])).toBe('permit A1');
    expect(verdict([document([permit(), byDecision])], { areas: ['drugs', 'weapons'] })).toBe(
      'human A2 by kz/ncp,uz/ncp',
    );
  });

  it('is held where a prohibition yields to a decision, however plainly another article permits', () => {
    expect(verdict([document([permit(), reserve])], { areas: ['precursors'] })).toBe('human A2+A1 by uz/ncp');
    expect(verdict([document([permit(), reserve])])).toBe('permit A1');
  });

  it('does not widen what may go: a prohibition that yields permits nothing by itself', () => {
    expect(verdict([document([permit(), reserve])], { areas: ['precursors'], kind: 'REPLY' })).toBe(
      'refuse NO_ARTICLE A1',
    );
    expect(verdict([document([reserve])], { areas: ['precursors'] })).toBe('refuse NO_ARTICLE');
  });

  it('never helps against a plain prohibition', () => {
    expect(verdict([document([byDecision, { ...prohibit, crimeAreasTouching: ['drugs'] }])])).toBe(
      'refuse PROHIBITED A2',
    );
  });
});

describe('time', () => {
  it('is half-open, also when the answer of the other side of a boundary is remembered', () => {
    using set = setOf([document([permit()])], engine);
    const at = (atMs: number) => brief(set.decide(question(), atMs)[0]);
    for (let round = 0; round < 2; round++) {
      expect([start - 1, start, end - 1, end].map(at)).toEqual([
        'refuse NO_AGREEMENT',
        'permit A1',
        'permit A1',
        'refuse NO_AGREEMENT',
      ]);
    }
  });

  it('counts from when each of the two became bound, and says when that day was not seen', () => {
    const parties: AgreementDocument['parties'] = [
      { party: 'kz', role: 'signatory' },
      { party: 'uz', role: 'signatory', from: '2024-10-01', until: '2025-01-01', background: true },
    ];
    const source = document([permit()], { parties });
    expect(verdict([source], {}, Date.UTC(2024, 9, 1) - 1)).toBe('refuse NO_AGREEMENT');
    expect(verdict([source], {}, Date.UTC(2024, 9, 1))).toBe('permit A1');
    expect(verdict([source], {}, Date.UTC(2025, 0, 1))).toBe('refuse NO_AGREEMENT');
    using set = setOf([source], engine);
    expect(set.decide(question(), Date.UTC(2024, 9, 1))[0]?.bases[0]?.background).toBe(true);
  });

  it.each(['draft', 'signed', 'suspended', 'terminated'] as const)(
    'does not count for an agreement that is %s',
    (status) => {
      expect(verdict([document([permit(), prohibit], { status })], { areas: ['precursors'] })).toBe(
        'refuse NO_AGREEMENT',
      );
    },
  );

  it('ends a version where the next one begins, and replays the old one before that', () => {
    const next = document([permit({ kinds: ['REPLY'] })], {
      version: 2,
      validity: { from: '2025-01-01', until: null },
    });
    using set = setOf([next, document([permit()])], engine);
    const at = (atMs: number) =>
      set.decide(question(), atMs).map((one) => `${brief(one)} v${one.bases[0]?.version}`)[0];
    expect(at(Date.UTC(2025, 0, 1) - 1)).toBe('permit A1 v1');
    expect(at(Date.UTC(2025, 0, 1))).toBe('refuse NO_ARTICLE A1 v2');
  });

  it.each([
    ['VERSION_TWICE', { version: 1, title: { en: 'other', ru: 'другое' } }],
    ['VERSION_ORDER', { version: 2 }],
  ])('refuses documents that contradict each other with %s', (code, changes) => {
    const agreements = [document([permit()]), document([permit()], changes)].map((source) => compiled(source, engine));
    const made = AgreementSet.make({ agreements, engine, roster: rosterFacts });
    expect(made.ok ? 'made' : made.problems[0]?.code).toBe(code);
  });

  it.each([Number.NaN, -1, 1.5, Number.POSITIVE_INFINITY])('refuses at %d', (atMs) => {
    expect(verdict([document([permit()])], {}, atMs)).toBe('refuse QUESTION_INVALID');
  });
});

describe('what goes by the roster', () => {
  it.each(['CORRECTION', 'ERASURE_NOTICE', 'RECALL', 'REFUSAL', 'DELAY_NOTICE', 'CONSENT_DECISION'] as const)(
    '%s goes along a thread without any agreement, and not outside of one',
    (kind) => {
      expect(verdict([], { kind, inThread: true, personalData: 'special-categories' })).toBe('permit thread');
      expect(verdict([], { kind })).toBe('refuse NO_AGREEMENT');
      expect(verdict([document([permit({ kinds: [kind] })])], { kind })).toBe('permit A1');
    },
  );

  it.each(['TEST', 'TALLY', 'RECEIPT'] as const)(
    '%s goes between members of the roster when it holds no personal data',
    (kind) => {
      const technical = { kind, areas: [], personalData: 'none' as const, purpose: undefined };
      expect(verdict([], technical)).toBe('permit technical');
      expect(verdict([], { ...technical, personalData: 'identification' })).toBe('refuse NO_AGREEMENT');
      expect(verdict([], { ...technical, to: ['fr/police'] })).toBe('refuse NO_AGREEMENT');
    },
  );

  it('names the roster as basis, with version and hash', () => {
    using set = setOf([], engine);
    const [decision] = set.decide(question({ kind: 'RECALL', inThread: true }), noonMs);
    expect(decision?.bases).toEqual([
      { agreement: 'roster', version: 3, article: 'thread', documentHash: rosterFacts.payloadHash, background: false },
    ]);
  });

  it('gives no other kind a way around the agreements', () => {
    expect(verdict([], { kind: 'REPLY', inThread: true })).toBe('refuse NO_AGREEMENT');
  });
});

describe('a question that no valid header asks', () => {
  const good = question();
  const unknown: number = 99;
  it.each<[string, unknown]>([
    ['kind', { ...good, kind: unknown }],
    ['realm', { ...good, realm: unknown }],
    ['sender', { ...good, sender: 'KZ' }],
    ['labels', { ...good, labels: null }],
    ['crime area', { ...good, labels: { ...good.labels, crimeAreas: [unknown] } }],
    ['purpose', { ...good, labels: { ...good.labels, purpose: unknown } }],
  ])('is refused for its %s', (_, wrong) => {
    using set = setOf([document([permit()])], engine);
    expect(set.decide(wrong as Question, noonMs).map(brief)).toEqual(['refuse QUESTION_INVALID']);
  });

  it('counts what it does not say of personal data or marking as the most sensitive', () => {
    using set = setOf([document([permit()])], engine);
    const { personalData: _, ...labels } = good.labels ?? {};
    expect(brief(set.decide({ ...good, labels }, noonMs)[0])).toBe('refuse NO_ARTICLE A1');
    const unknownLevel = { ...good.labels, marking: { text: 'ОВ', level: 0 } };
    expect(brief(set.decide({ ...good, labels: unknownLevel }, noonMs)[0])).toBe('refuse NO_ARTICLE A1');
  });
});

describe('an engine that fails', () => {
  function failing(change: Partial<Cedar>): { set: AgreementSet; reasons: string[]; engine: PolicyEngine } {
    const broken = { ...policyEngine({ ...engine.cedar }), cedar: { ...engine.cedar } };
    const reasons: string[] = [];
    const set = setOf([document([permit()])], broken, (reason) => reasons.push(reason));
    Object.assign(broken.cedar, change);
    return { set, reasons, engine: broken };
  }

  it.each<[string, Partial<Cedar>]>([
    [
      'throws',
      {
        statefulIsAuthorized: () => {
          throw new Error('unreachable executed');
        },
      },
    ],
    ['answers failure', { statefulIsAuthorized: () => ({ type: 'failure', errors: [], warnings: [] }) }],
    [
      'allows with an error in one policy',
      {
        statefulIsAuthorized: () => ({
          type: 'success',
          warnings: [],
          response: {
            decision: 'allow',
            diagnostics: {
              reason: ['kz-uz-test@1/A1/1'],
              errors: [
                {
                  policyId: 'kz-uz-test@1/A2/1',
                  error: { message: 'overflow', help: null, code: null, url: null, severity: null },
                },
              ],
            },
          },
        }),
      },
    ],
    [
      'allows for a policy that is none of ours',
      {
        statefulIsAuthorized: () => ({
          type: 'success',
          warnings: [],
          response: { decision: 'allow', diagnostics: { reason: ['stranger@1/A1/1'], errors: [] } },
        }),
      },
    ],
    ['does not take the policies', { preparsePolicySet: () => ({ type: 'failure', errors: [] }) }],
  ])('refuses with POLICY_ERROR when it %s, and reports it', (_, change) => {
    const { set, reasons } = failing(change);
    expect(set.decide(question(), noonMs).map(brief)).toEqual(['refuse POLICY_ERROR']);
    expect(reasons).toHaveLength(1);
  });

  it('is asked again: a failure is not remembered as an answer', () => {
    const { set, engine: broken } = failing({
      statefulIsAuthorized: () => ({ type: 'failure', errors: [], warnings: [] }),
    });
    set.decide(question(), noonMs);
    Object.assign(broken.cedar, engine.cedar);
    expect(set.decide(question(), noonMs).map(brief)).toEqual(['permit A1']);
  });
});

describe('places in the engine', () => {
  it('are given back, however often the agreements are loaded anew', () => {
    const before = engine.slotsCount();
    const slots = new Set<string>();
    for (let i = 0; i < 1_000; i++) {
      const set = setOf([document([permit()])], recording(slots));
      set.decide(question(), noonMs);
      set[Symbol.dispose]();
      set[Symbol.dispose]();
    }
    expect(slots.size).toBeLessThanOrEqual(2);
    expect(engine.slotsCount()).toBe(before);
  });

  it('are used again when there are more pairs than a set may keep', { timeout: 300_000 }, () => {
    const partyCount = slicesCountMax + 1;
    const name = (i: number) =>
      `p${String.fromCodePoint(97 + Math.floor(i / 676), 97 + (Math.floor(i / 26) % 26), 97 + (i % 26))}`;
    const agreements = Array.from({ length: partyCount }, (_, i) =>
      document([permit({ from: ['kz'], to: [name(i)] })], {
        id: `kz-${name(i)}-test`,
        parties: [
          { party: 'kz', role: 'signatory' },
          { party: name(i), role: 'signatory' },
        ],
      }),
    );
    const before = engine.slotsCount();
    using set = setOf(agreements, engine);
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < partyCount; i++) {
        const kind = round === 0 ? 'REQUEST' : 'REPLY';
        expect(brief(set.decide(question({ to: [`${name(i)}/ncp`], kind }), noonMs)[0])).toBe(
          round === 0 ? 'permit A1' : 'refuse NO_ARTICLE A1',
        );
      }
    }
    expect(engine.slotsCount() - before).toBe(slicesCountMax);
  });

  it('are no longer asked by a set that was disposed', () => {
    const set = setOf([document([permit()])], engine);
    set[Symbol.dispose]();
    expect(() => set.decide(question(), noonMs)).toThrow(AgreementError);
  });

  function recording(slots: Set<string>): PolicyEngine {
    return {
      ...engine,
      takeSlot: () => {
        const slot = engine.takeSlot();
        slots.add(slot);
        return slot;
      },
    };
  }
});
