import type { PolicyJson } from '@cedar-policy/cedar-wasm/nodejs';
import { toHex } from '../identifiers/index.ts';
import { policyIdOf, policyOf, type RuleAt, rulesOf } from './cedar-policy.ts';
import { cedarSchema } from './cedar-schema.ts';
import type { CompiledAgreement } from './compiled.ts';
import { messagesOf, type PolicyEngine } from './engine.ts';
import { problemsOfExamples } from './example.ts';
import { type Agreement, agreementPayload } from './parse.ts';
import type { Problem } from './problem.ts';
import { shapeOfPolicy } from './shape-of-policy.ts';
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
 * for every validation, so many policies go into one, and of those of one shape only the first.
 */
export function compileAgreements(agreements: readonly Agreement[], options: CompileOptions): CompileAgreementResult[] {
  const hashed = agreements.map((agreement) => ({
    agreement,
    documentHash: options.sha256(agreementPayload(agreement)),
  }));
  return compileHashed(hashed, options.engine);
}

/** An agreement with the SHA-256 of its canonical payload. */
export type HashedAgreement = Pick<CompiledAgreement, 'agreement' | 'documentHash'>;

/** The same where the payload's hash is known already. */
export function compileHashed(agreements: readonly HashedAgreement[], engine: PolicyEngine): CompileAgreementResult[] {
  const compiled = agreements.map(({ agreement, documentHash }): CompiledAgreement => ({
    agreement,
    documentHash,
    rules: rulesOf(agreement.document),
  }));
  const refused = problemsOfCedar(compiled, engine);
  return compiled.map((one, i) => {
    const problems = refused[i] ?? [];
    const found = problems.length > 0 ? problems : problemsOfExamples(one, engine);
    return found.length > 0 ? { ok: false, problems: found } : { ok: true, compiled: one };
  });
}

/** A policy of an agreement. */
interface Candidate {
  /** Of the agreement, among those that are compiled. */
  place: number;
  at: RuleAt;
  policy: PolicyJson;
  shape: string;
}

/** Shapes of policies that an engine's validator has accepted. */
const accepted = new WeakMap<PolicyEngine, Set<string>>();
const acceptedCountMax = 2_000;

function acceptedBy(engine: PolicyEngine): Set<string> {
  let shapes = accepted.get(engine);
  if (shapes === undefined || shapes.size >= acceptedCountMax) {
    shapes = new Set();
    accepted.set(engine, shapes);
  }
  return shapes;
}

/** What Cedar's validator finds in each agreement. Of policies of one shape it is asked about the first. */
function problemsOfCedar(compiled: readonly CompiledAgreement[], engine: PolicyEngine): Problem[][] {
  const problems = compiled.map((): Problem[] => []);
  const shapes = acceptedBy(engine);
  const candidates = compiled
    .flatMap((one, place) => candidatesOf(one, place))
    .filter(({ shape }) => !shapes.has(shape));
  const byShape = Map.groupBy(candidates, ({ shape }) => shape);
  const first = [...byShape.values()].flatMap(([one]) => one ?? []);
  for (let from = 0; from < first.length; from += policiesCountMax) {
    for (const { candidate, messages } of validate(first.slice(from, from + policiesCountMax), engine)) {
      if (messages.length === 0) shapes.add(candidate.shape);
      for (const { place, at } of messages.length === 0 ? [] : (byShape.get(candidate.shape) ?? [])) {
        const agreement = compiled[place]?.agreement;
        const path = ['articles', at.document.articles.indexOf(at.article), 'rules', at.position - 1];
        if (agreement)
          problems[place]?.push(...messages.map((message) => agreement.problem('ENGINE_REFUSED', path, message)));
      }
    }
  }
  return problems;
}

function candidatesOf({ agreement, documentHash, rules }: CompiledAgreement, place: number): Candidate[] {
  const validity = validityOf({ ...agreement.document, status: 'in-force' });
  return rules.map((at) => {
    const policy = policyOf(at, { validity, documentHash: toHex(documentHash) });
    return { place, at, policy, shape: shapeOfPolicy(policy) };
  });
}

/** What Cedar finds wrong with each. A warning is wrong too: it says that a rule can never apply. */
function validate(
  candidates: readonly Candidate[],
  engine: PolicyEngine,
): { candidate: Candidate; messages: string[] }[] {
  // Two documents may have the same id and version: the number tells them apart.
  const numbered = candidates.map((candidate, i) => ({ candidate, id: `${i}:${policyIdOf(candidate.at)}` }));
  const staticPolicies = Object.fromEntries(numbered.map(({ id, candidate }) => [id, candidate.policy]));
  const answer = engine.cedar.validate({ schema: cedarSchema, policies: { staticPolicies } });
  if (answer.type === 'failure' || answer.otherWarnings.length > 0) {
    // It does not say whose fault it is: each is tried alone.
    if (candidates.length > 1) return candidates.flatMap((one) => validate([one], engine));
    const messages = answer.type === 'failure' ? messagesOf(answer.errors) : messagesOf(answer.otherWarnings);
    return candidates.map((candidate) => ({ candidate, messages: [messages] }));
  }
  const found = [...answer.validationErrors, ...answer.validationWarnings];
  if (!found.every(({ policyId }) => policyId in staticPolicies))
    throw new Error('Cedar finds fault with what it was not given');
  return numbered.map(({ candidate, id }) => ({
    candidate,
    messages: found.filter(({ policyId }) => policyId === id).map(({ error }) => error.message),
  }));
}
