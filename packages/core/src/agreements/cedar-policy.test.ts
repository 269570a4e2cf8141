import { describe, expect, it } from 'vitest';
import { compiled, document, permit } from './agreement.fixture.ts';
import { policyIdOf, policyOf, rulesOf } from './cedar-policy.ts';
import { nodePolicyEngine } from './engine-node.ts';
import { compileAgreement, parseAgreement, type PolicyEngine } from './index.ts';
import { toyDigest } from './agreement.fixture.ts';
import { validityOf } from './window.ts';

const engine = nodePolicyEngine();

describe('a rule as a Cedar policy', () => {
  const source = document([permit(), permit({ kinds: ['REPLY'] })]);
  const rules = rulesOf(source);

  it('is called agreement@version/article/n', () => {
    const twice = rulesOf(
      document([], { articles: [{ id: '9(1)(a)', text: source.title, rules: [permit(), permit()] }] }),
    );
    expect(twice.map(policyIdOf)).toEqual(['kz-uz-test@1/9(1)(a)/1', 'kz-uz-test@1/9(1)(a)/2']);
  });

  it('carries article and document hash as annotations', () => {
    const [first] = rules;
    if (first === undefined) throw new Error('no rule');
    const policy = policyOf(first, { validity: validityOf(source), documentHash: '00ff' });
    expect(policy.annotations).toEqual({ article: 'A1', document: '00ff' });
  });

  it('tests the validity of the agreement in every policy', () => {
    for (const at of rules) {
      const text = JSON.stringify(policyOf(at, { validity: validityOf(source), documentHash: '' }));
      expect(text).toContain(
        JSON.stringify({
          '>=': { left: { '.': { left: { Var: 'context' }, attr: 'at' } }, right: { Value: Date.UTC(2020, 0, 1) } },
        }),
      );
      expect(text).toContain(
        JSON.stringify({
          '<': { left: { '.': { left: { Var: 'context' }, attr: 'at' } }, right: { Value: Date.UTC(2030, 0, 1) } },
        }),
      );
    }
  });
});

describe('compilation', () => {
  it('takes the hash of the payload from the primitive that it was given', () => {
    expect(compiled(document([permit()]), engine).documentHash).toHaveLength(32);
  });

  it.each<[string, Partial<PolicyEngine['cedar']>]>([
    [
      'an error',
      {
        validate: () => ({
          type: 'success',
          validationErrors: [finding('wrong type')],
          validationWarnings: [],
          otherWarnings: [],
        }),
      },
    ],
    [
      'a mere warning',
      {
        validate: () => ({
          type: 'success',
          validationErrors: [],
          validationWarnings: [finding('policy is impossible')],
          otherWarnings: [],
        }),
      },
    ],
    ['a failure', { validate: () => ({ type: 'failure', errors: [{ ...finding('x').error }], warnings: [] }) }],
  ])('fails the load on %s of the validator', (_, change) => {
    const parsed = parseAgreement(JSON.stringify(document([permit()])), { file: 'a.yaml' });
    if (!parsed.ok) throw new Error('not parsed');
    const broken = { ...engine, cedar: { ...engine.cedar, ...change } };
    const result = compileAgreement(parsed.agreement, { engine: broken, sha256: toyDigest });
    expect(result.ok ? 'compiled' : result.problems[0]?.code).toBe('ENGINE_REFUSED');
  });
});

function finding(message: string) {
  const error = { message, help: null, code: null, url: null, severity: null };
  return { policyId: '0:kz-uz-test@1/A1/1', error };
}
