import { expect, it } from 'vitest';
import { document, noonMs, permit, question, setOf } from '../agreement.fixture.ts';
import { nodePolicyEngine } from '../engine-node.ts';
import { differencesOf } from './decision-difference.ts';

it('names every value that differs between what was recorded and what is computed, and nothing else', () => {
  using set = setOf([document([permit({ obligations: [{ deadline: 'P30D' }] })])], nodePolicyEngine());
  const computed = set.decide(question(), noonMs);
  expect(differencesOf(structuredClone(computed), computed)).toEqual([]);
  const [decision] = computed;
  if (decision === undefined) throw new Error('no decision');
  const recorded = [{ ...decision, obligations: [], bases: decision.bases.map((basis) => ({ ...basis, version: 2 })) }];
  expect(differencesOf(recorded, computed)).toEqual([
    'decisions[0].bases[0].version: recorded 2, computed 1',
    'decisions[0].obligations[0].type: recorded nothing, computed "deadline"',
    'decisions[0].obligations[0].value: recorded nothing, computed "P30D"',
    'decisions[0].obligations[0].agreement: recorded nothing, computed "kz-uz-test@1"',
    'decisions[0].obligations[0].article: recorded nothing, computed "A1"',
    'decisions[0].obligations[0].workingDays: recorded nothing, computed false',
    'decisions[0].obligations[0].zone: recorded nothing, computed ""',
    'decisions[0].obligations[0].soft: recorded nothing, computed false',
  ]);
});
