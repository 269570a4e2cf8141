import type { PolicyJson } from '@cedar-policy/cedar-wasm/nodejs';
import { toHex } from '../identifiers/index.ts';
import { policyIdOf, policyOf, rulesOf } from './cedar-policy.ts';
import { cedarSchema } from './cedar-schema.ts';
import type { CompiledAgreement } from './compiled.ts';
import { messagesOf, type PolicyEngine } from './engine.ts';
import { problemsOfExamples } from './example.ts';
import { type Agreement, agreementPayload } from './parse.ts';
import type { Problem } from './problem.ts';
import { validityOf } from './window.ts';

export interface CompileOptions {
  engine: PolicyEngine;
  sha256(bytes: Uint8Array): Uint8Array;
}

export type CompileAgreementResult = { ok: true; compiled: CompiledAgreement } | { ok: false; problems: Problem[] };

/**
 * Turns every rule into a Cedar policy, has Cedar's validator check it against the schema (a warning fails too: it says
 * that a rule can never apply) and runs the document's own examples.
 */
export function compileAgreement(agreement: Agreement, options: CompileOptions): CompileAgreementResult {
  const { document } = agreement;
  const documentHash = options.sha256(agreementPayload(agreement));
  const compiled: CompiledAgreement = { agreement, documentHash, rules: rulesOf(document) };
  const refused = problemsOfCedar(compiled, options.engine);
  if (refused.length > 0) return { ok: false, problems: refused };
  const failed = problemsOfExamples(compiled, options.engine);
  return failed.length > 0 ? { ok: false, problems: failed } : { ok: true, compiled };
}

function problemsOfCedar({ agreement, documentHash, rules }: CompiledAgreement, engine: PolicyEngine): Problem[] {
  const { document } = agreement;
  const validity = validityOf({ ...document, status: 'in-force' });
  const staticPolicies: Record<string, PolicyJson> = Object.fromEntries(
    rules.map((at) => [policyIdOf(at), policyOf(at, { validity, documentHash: toHex(documentHash) })]),
  );
  const answer = engine.cedar.validate({ schema: cedarSchema, policies: { staticPolicies } });
  if (answer.type === 'failure') return [agreement.problem('ENGINE_REFUSED', [], messagesOf(answer.errors))];
  const { validationErrors, validationWarnings, otherWarnings } = answer;
  const ofRules = [...validationErrors, ...validationWarnings].map(({ policyId, error }) => {
    const at = rules.find((rule) => policyIdOf(rule) === policyId);
    const path = at ? ['articles', document.articles.indexOf(at.article), 'rules', at.position - 1] : [];
    return agreement.problem('ENGINE_REFUSED', path, error.message);
  });
  return [...ofRules, ...otherWarnings.map(({ message }) => agreement.problem('ENGINE_REFUSED', [], message))];
}
