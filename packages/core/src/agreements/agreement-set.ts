import { isAuthorityId, partyOf, verdicts, type VerdictName } from '../identifiers/index.ts';
import { basesOf, deciderOf, obligationsOf } from './bases.ts';
import { type Binding, bindingOf, type BoundAgreement, intervalOf } from './binding.ts';
import type { CompiledAgreement } from './compiled.ts';
import { nearArticle } from './condition-text.ts';
import type { Basis, Decision, RefusalCode } from './decision.ts';
import { DecisionCache } from './decision-cache.ts';
import type { PolicyEngine } from './engine.ts';
import { AgreementError } from './error.ts';
import type { Explanation } from './explanation.ts';
import { type Facts, type MessageFacts, readMessageFacts } from './facts.ts';
import { cacheKeyOf } from './cache-key.ts';
import { isSuspended, type Standing } from './lifecycle/standing.ts';
import type { Problem } from './problem.ts';
import type { Question } from './question.ts';
import { rosterBasis, type RosterFacts } from './roster-basis.ts';
import { SliceShelf } from './slice-shelf.ts';
import { bindVersions } from './versions.ts';
import { nearestRule } from './why-not.ts';
import { inForceBetween } from './window.ts';

export interface AgreementSetOptions {
  /** Every version of every agreement whose signatures the caller verified. */
  agreements: readonly CompiledAgreement[];
  engine: PolicyEngine;
  roster: RosterFacts;
  /** What the parties' own documents leave of an agreement, by its id. */
  standings?: ReadonlyMap<string, Standing> | undefined;
  /** Told of an engine that fails, which refuses what was asked. */
  onEngineError?: ((reason: string) => void) | undefined;
}

export type MakeAgreementSetResult = { ok: true; set: AgreementSet } | { ok: false; problems: Problem[] };

/**
 * The agreements that are known, and what they say. The same code decides at the sender, at the hub and at the
 * receiver. Immutable: another register means another set. Dispose it to give its places in the engine back.
 */
export class AgreementSet implements Disposable {
  readonly agreements: readonly CompiledAgreement[];
  readonly #bound: readonly BoundAgreement[];
  readonly #roster: RosterFacts;
  readonly #shelf: SliceShelf;
  readonly #bindings = new Map<string, Binding>();
  readonly #cache = new DecisionCache();
  readonly #parties: ReadonlySet<string>;
  readonly #onEngineError: (reason: string) => void;
  #disposed = false;

  private constructor(options: AgreementSetOptions, bound: readonly BoundAgreement[]) {
    this.agreements = options.agreements;
    this.#bound = bound;
    this.#roster = options.roster;
    this.#shelf = new SliceShelf(options.engine);
    this.#onEngineError = options.onEngineError ?? (() => undefined);
    this.#parties = new Set(
      bound.flatMap(({ compiled }) => compiled.agreement.document.parties.map(({ party }) => party)),
    );
  }

  /** Fails where two documents are the same version, or a later version begins before an earlier one. */
  static make(options: AgreementSetOptions): MakeAgreementSetResult {
    const bound = bindVersions(options.agreements, options.standings);
    return bound.ok ? { ok: true, set: new AgreementSet(options, bound.agreements) } : bound;
  }

  /**
   * One decision a recipient, in the question's order. `atMs` is the hub's clock, or the time of the hub's record. The
   * objects are shared with later answers: do not change them. Of no recipients there is no decision, and no permission.
   */
  decide(question: Question, atMs: number): Decision[] {
    if (this.#disposed) throw new AgreementError('SET_DISPOSED', 'this set of agreements was given back');
    const message = Number.isSafeInteger(atMs) && atMs >= 0 ? readMessageFacts(question) : undefined;
    return (question.recipients ?? []).map((recipient) => {
      const facts = message && factsFor(message, recipient);
      return facts === undefined ? refusal(recipient, 'QUESTION_INVALID') : this.#decideOne(facts, atMs);
    });
  }

  /** Each decision and, for a refusal that no article prohibits, the nearest article with the conditions that failed. */
  explain(question: Question, atMs: number): Explanation[] {
    return this.decide(question, atMs).map((decision) => {
      const { code, recipient } = decision;
      if (code !== 'NO_AGREEMENT' && code !== 'NO_ARTICLE') return { decision };
      const message = readMessageFacts(question);
      const facts = message && factsFor(message, recipient);
      const near = facts && nearestRule(this.#candidates(facts, code), facts, atMs);
      return facts && near ? { decision, nearest: nearArticle(near, facts, atMs) } : { decision };
    });
  }

  [Symbol.dispose](): void {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#shelf[Symbol.dispose]();
  }

  #decideOne(facts: Facts, atMs: number): Decision {
    const roster = rosterBasis(facts, this.#roster);
    if (roster !== undefined) return decisionOf(facts.recipient, 'permit', { bases: [roster] });
    const binding = this.#bindingOf(facts);
    if (binding === undefined || binding.agreements.length === 0) return refusal(facts.recipient, 'NO_AGREEMENT');
    const key = cacheKeyOf(facts, intervalOf(binding, atMs));
    const known = this.#cache.get(key);
    if (known !== undefined) return known;
    const decision = this.#ask(facts, binding, atMs);
    // A failure of the engine is not an answer, so it is not kept.
    if (decision.code !== 'POLICY_ERROR') this.#cache.set(key, decision);
    return decision;
  }

  #ask(facts: Facts, binding: Binding, atMs: number): Decision {
    try {
      return this.#askCedar(facts, binding, atMs);
    } catch (error) {
      return this.#failed(
        facts,
        error instanceof Error ? error.message : 'the engine threw something that is no error',
      );
    }
  }

  #askCedar(facts: Facts, binding: Binding, atMs: number): Decision {
    const slice = this.#shelf.slice(binding);
    const plain = slice.ask(facts, { atMs, decided: false });
    if (!plain.ok) return this.#failed(facts, plain.reason);
    if (plain.allowed) return permission(facts, 'permit', plain.rules);
    const prohibitions = plain.rules.filter(({ rule }) => rule.effect === 'prohibit');
    if (prohibitions.length > 0) return refusal(facts.recipient, 'PROHIBITED', basesOf(prohibitions, facts));
    // Would it pass if a person whom the agreements name decided so?
    const decided = slice.ask(facts, { atMs, decided: true });
    if (!decided.ok) return this.#failed(facts, decided.reason);
    if (decided.allowed) return permission(facts, 'human', [...plain.rules, ...decided.rules]);
    return this.#notCovered(facts, binding, atMs);
  }

  #notCovered(facts: Facts, binding: Binding, atMs: number): Decision {
    const parties = [facts.senderParty, facts.recipientParty];
    const inForce = binding.agreements.filter(
      ({ validity }) =>
        inForceBetween(validity, parties, atMs) &&
        !isSuspended(validity.suspensions, { parties, kind: facts.kind, atMs }),
    );
    if (inForce.length === 0) return refusal(facts.recipient, 'NO_AGREEMENT');
    const near = nearestRule(inForce, facts, atMs);
    if (near === undefined) return refusal(facts.recipient, 'NO_ARTICLE');
    return refusal(
      facts.recipient,
      'NO_ARTICLE',
      basesOf([{ ...near.at, compiled: near.agreement.compiled }], facts).slice(0, 1),
    );
  }

  #failed(facts: Facts, reason: string): Decision {
    this.#onEngineError(reason);
    return refusal(facts.recipient, 'POLICY_ERROR');
  }

  /** Undefined for a party that no agreement names, so that strangers take no memory. */
  #bindingOf({ senderParty, recipientParty }: Facts): Binding | undefined {
    if (!this.#parties.has(senderParty) || !this.#parties.has(recipientParty)) return undefined;
    const pair: [string, string] =
      senderParty < recipientParty ? [senderParty, recipientParty] : [recipientParty, senderParty];
    const key = pair.join('+');
    let binding = this.#bindings.get(key);
    if (binding === undefined) {
      binding = bindingOf(this.#bound, pair);
      this.#bindings.set(key, binding);
    }
    return binding;
  }

  #candidates(facts: Facts, code: RefusalCode): readonly BoundAgreement[] {
    return code === 'NO_ARTICLE' ? (this.#bindingOf(facts)?.agreements ?? []) : this.#bound;
  }
}

function factsFor(message: MessageFacts, recipient: string): Facts | undefined {
  if (!isAuthorityId(recipient)) return undefined;
  const recipientParty = partyOf(recipient);
  // What stays within a nation is not for the centre to carry.
  return recipientParty === message.senderParty ? undefined : { ...message, recipient, recipientParty };
}

function permission(facts: Facts, verdict: 'permit' | 'human', rules: Parameters<typeof basesOf>[0]): Decision {
  return decisionOf(facts.recipient, verdict, {
    bases: basesOf(rules, facts),
    obligations: obligationsOf(rules, facts),
    decider: verdict === 'human' ? deciderOf(rules, facts) : '',
  });
}

function refusal(recipient: string, code: RefusalCode, bases: Basis[] = []): Decision {
  return decisionOf(recipient, 'refuse', { code, bases });
}

function decisionOf(recipient: string, verdict: VerdictName, rest: Partial<Decision>): Decision {
  return Object.freeze({
    code: '' as const,
    bases: [],
    obligations: [],
    decider: '',
    ...rest,
    recipient,
    verdict: verdicts.numberOf(verdict),
  });
}
