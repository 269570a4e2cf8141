import { describe, expect, it } from 'vitest';
import { document, permit, toyDigest } from '../agreement.fixture.ts';
import type { AgreementDocument, Rule } from '../document.ts';
import { nodePolicyEngine } from '../engine-node.ts';
import { lintAgreements } from './lint.ts';

const options = { engine: nodePolicyEngine(), sha256: toyDigest, nowMs: Date.UTC(2026, 5, 1) };
const codesOf = (rules: Rule[], changes: Partial<AgreementDocument> = {}) => {
  const text = JSON.stringify(document(rules, changes), undefined, 1);
  const [file] = lintAgreements([{ file: 'a.yaml', text }], options).files;
  expect(file?.problems).toEqual([]);
  return (file?.warnings ?? []).filter(({ code }) => code !== 'NO_EXAMPLES').map(({ code, path }) => `${code} ${path}`);
};
const prohibit = (rule: Partial<Extract<Rule, { effect: 'prohibit' }>> = {}): Rule => ({
  effect: 'prohibit',
  from: ['kz', 'uz'],
  to: ['kz', 'uz'],
  ...rule,
});

describe('lint', () => {
  it('warns of an article that forbids a part of what another permits', () => {
    expect(codesOf([permit(), prohibit({ crimeAreasTouching: ['precursors'] })])).toEqual([
      'CONTRADICTION articles[0].rules[0]',
    ]);
  });

  it('warns of a permission of which prohibitions leave nothing', () => {
    expect(codesOf([permit(), prohibit()])).toEqual(['SHADOWED articles[0].rules[0]']);
  });

  it('warns of a rule whose conditions no message can meet', () => {
    expect(codesOf([permit(), permit({ from: ['kz'], to: ['kz'] })])).toEqual(['NEVER_APPLIES articles[1].rules[0]']);
  });

  it('warns of a decision that nobody is ever asked for', () => {
    const asked: Rule = {
      ...(permit() as Extract<Rule, { effect: 'permit' }>),
      effect: 'permit-by-decision',
      decider: 'sender',
    };
    expect(codesOf([permit(), asked])).toEqual(['NEVER_ASKED articles[1].rules[0]']);
  });

  it('warns of a group and a party that no rule names, and of an agreement that has ended', () => {
    const parties = [...document([]).parties, { party: 'tj', role: 'signatory' as const }];
    expect(
      codesOf([permit()], { parties, groups: { idle: ['kz'] }, validity: { from: '2020-01-01', until: '2021-01-01' } }),
    ).toEqual(['UNUSED_GROUP groups.idle', 'UNUSED_PARTY parties[2].party', 'NOT_IN_FORCE validity.until']);
  });

  it('lists every problem of every file, with line and column, and versions that contradict each other', () => {
    const good = JSON.stringify(document([permit()]));
    const result = lintAgreements(
      [
        { file: 'wrong.yaml', text: 'format: tamga/agreement/1\nnonsense: 1\nparties: 2\n' },
        { file: 'one.yaml', text: good },
        { file: 'two.yaml', text: good },
      ],
      options,
    );
    expect(result.ok).toBe(false);
    const [wrong, one, two] = result.files;
    expect(wrong?.problems.length).toBeGreaterThan(3);
    expect(wrong?.problems).toContainEqual(expect.objectContaining({ code: 'UNKNOWN_KEY', line: 2, column: 1 }));
    expect([one, two].flatMap((file) => file?.problems.map(({ code }) => code) ?? [])).toEqual(['VERSION_TWICE']);
  });
});
