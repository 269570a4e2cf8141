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

/** Policies that Cedar is given to validate at once. */
const policiesCountMax = 1_000;

/**
 * Turns every rule into a Cedar policy, has Cedar's validator check it against the schema (a warning fails too: it says
 * that a rule can never apply) and runs the document's own examples.
 */
export function compileAgreement(agreement: Agreement, options: CompileOptions): CompileAgreementResult {
  const [result] = compileAgreements([agreement], options);
  if (result === undefined) throw new Error('an agreement came to nothing');
  return result;
}

/**
 * The same for many, each by itself, in their order: one that fails fails none of the others. Cedar reads its schema anew
 * for every validation, so many agreements go into one.
 */
export function compileAgreements(agreements: readonly Agreement[], options: CompileOptions): CompileAgreementResult[] {
  const { engine, sha256 } = options;
  const compiled = agreements.map((agreement): CompiledAgreement => {
    const documentHash = sha256(agreementPayload(agreement));
    return { agreement, documentHash, rules: rulesOf(agreement.document) };
  });
  const refused = batchesOf(compiled).flatMap((batch) => problemsOfCedar(batch, engine));
  return compiled.map((one, i) => {
    const problems = refused[i] ?? [];
    const found = problems.length > 0 ? problems : problemsOfExamples(one, engine);
    return found.length > 0 ? { ok: false, problems: found } : { ok: true, compiled: one };
  });
}

function batchesOf(compiled: readonly CompiledAgreement[]): CompiledAgreement[][] {
  const batches: CompiledAgreement[][] = [];
  let count = Infinity;
  for (const one of compiled) {
    if (count + one.rules.length > policiesCountMax) {
      batches.push([]);
      count = 0;
    }
    batches.at(-1)?.push(one);
    count += one.rules.length;
  }
  return batches;
}

/** The problems of each, in order. */
function problemsOfCedar(batch: readonly CompiledAgreement[], engine: PolicyEngine): Problem[][] {
  const staticPolicies: Record<string, PolicyJson> = {};
  // Two of a batch may have the same id and version: the place tells them apart.
  batch.forEach(({ agreement, documentHash, rules }, place) => {
    const validity = validityOf({ ...agreement.document, status: 'in-force' });
    for (const at of rules) {
      staticPolicies[`${place}:${policyIdOf(at)}`] = policyOf(at, { validity, documentHash: toHex(documentHash) });
    }
  });
  const answer = engine.cedar.validate({ schema: cedarSchema, policies: { staticPolicies } });
  if (answer.type === 'failure' || answer.otherWarnings.length > 0) {
    // It does not say whose fault it is: each is tried alone.
    if (batch.length > 1) return batch.flatMap((one) => problemsOfCedar([one], engine));
    const messages = answer.type === 'failure' ? messagesOf(answer.errors) : messagesOf(answer.otherWarnings);
    return batch.map(({ agreement }) => [agreement.problem('ENGINE_REFUSED', [], messages)]);
  }
  const problems: Problem[][] = batch.map(() => []);
  for (const { policyId, error } of [...answer.validationErrors, ...answer.validationWarnings]) {
    const place = Number.parseInt(policyId, 10);
    const one = batch[place];
    if (one === undefined) throw new Error(`Cedar finds fault with ${policyId}, which it was not given`);
    problems[place]?.push(problemOf(one, policyId.slice(`${place}:`.length), error.message));
  }
  return problems;
}

function problemOf({ agreement, rules }: CompiledAgreement, policyId: string, message: string): Problem {
  const at = rules.find((rule) => policyIdOf(rule) === policyId);
  const path = at ? ['articles', agreement.document.articles.indexOf(at.article), 'rules', at.position - 1] : [];
  return agreement.problem('ENGINE_REFUSED', path, message);
}
