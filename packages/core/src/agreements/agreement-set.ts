import { verdicts, type VerdictName } from '../identifiers/index.ts';
import { basesOf, deciderOf, openEnds, restingOn } from './bases.ts';
import { type Binding, bindingOf, type BoundAgreement, idsOf, inForceAmong, intervalOf } from './binding.ts';
import { BoundIndex } from './bound-index.ts';
import { policyIdOf } from './cedar-policy.ts';
import type { CompiledAgreement } from './compiled.ts';
import { nearArticle } from './condition-text.ts';
import { conductOf } from './conduct.ts';
import type { Basis, Decision, RefusalCode } from './decision.ts';
import { type Answer, DecisionCache, type Known } from './decision-cache.ts';
import { isPermitting } from './document.ts';
import type { PolicyEngine } from './engine.ts';
import { AgreementError } from './error.ts';
import type { CitedArticle, Explanation, NearArticle } from './explanation.ts';
import { type Facts, factsFor, endsOf, pairOf, readMessageFacts } from './facts.ts';
import type { Standing } from './lifecycle/standing.ts';
import { obligationsOf } from './obligations.ts';
import { wordedObligation } from './obligation-text.ts';
import type { Problem } from './problem.ts';
import type { Question } from './question.ts';
import { questionKey, recipientKey } from './question-key.ts';
import { type Quota, quotaKey, quotaWindowMs } from './quota.ts';
import { rosterBasis, type RosterFacts } from './roster-basis.ts';
import type { AppliedRule, AskOptions, Slice } from './slice.ts';
import { SliceShelf } from './slice-shelf.ts';
import { verdictText } from './verdict-text.ts';
import { bindVersions } from './versions.ts';
import { nearestRule } from './why-not.ts';

export interface AgreementSetOptions {
  /** Every version of every agreement whose signatures the caller verified. */
  agreements: readonly CompiledAgreement[];
  engine: PolicyEngine;
  roster: RosterFacts;
  /** What the parties' own documents leave of an agreement, by its id. */
  standings?: ReadonlyMap<string, Standing> | undefined;
  /** Ids of agreements taken to be in force between any two, beside those given: for examples and trials. */
  assumedInForce?: readonly string[] | undefined;
  /** Told of an engine that fails, which refuses what was asked. */
  onEngineError?: ((reason: string) => void) | undefined;
}

export type MakeAgreementSetResult = { ok: true; set: AgreementSet } | { ok: false; problems: Problem[] };

/** All versions of one agreement, and what its parties' own documents leave of it. */
export interface ChangedAgreement {
  id: string;
  versions: readonly CompiledAgreement[];
  standing: Standing | undefined;
}

/** What a set has found out and prepared. Handed on to the set that follows it. */
interface Kept {
  readonly index: BoundIndex;
  readonly shelf: SliceShelf;
  /** By `bindingKey`. */
  readonly bindings: Map<string, Binding>;
  readonly cache: DecisionCache;
  readonly parties: Set<string>;
}

/**
 * The agreements that are known, and what they say. The same code decides at the sender, at the hub and at the
 * receiver. Immutable: another register means another set. Dispose it to give its places in the engine back.
 */
export class AgreementSet implements Disposable {
  readonly #options: AgreementSetOptions;
  readonly #conduct: BoundAgreement;
  readonly #assumed: readonly string[];
  readonly #kept: Kept;
  #bound: readonly BoundAgreement[] | undefined;
  #disposed = false;

  private constructor(options: AgreementSetOptions, kept: Kept, conduct: BoundAgreement) {
    this.#options = options;
    this.#conduct = conduct;
    this.#assumed = options.assumedInForce ?? [];
    this.#kept = kept;
  }

  /** Every version of every agreement, by id and version. */
  get agreements(): readonly CompiledAgreement[] {
    return this.bound.map(({ compiled }) => compiled);
  }

  /** The agreements with the time that this set leaves each: a later version, a suspension or an end bounds it. */
  get bound(): readonly BoundAgreement[] {
    if (this.#bound === undefined) {
      this.#ensureInUse();
      this.#bound = this.#kept.index.all();
    }
    return this.#bound;
  }

  /** Fails where two documents are the same version, or a later version begins before an earlier one. */
  static make(options: AgreementSetOptions): MakeAgreementSetResult {
    const bound = bindVersions(options.agreements, options.standings);
    if (!bound.ok) return bound;
    const index = new BoundIndex();
    const byId = Map.groupBy(bound.agreements, ({ compiled }) => compiled.agreement.document.id);
    const parties = [...byId].flatMap(([id, versions]) => index.replace(id, versions));
    const kept: Kept = {
      index,
      shelf: new SliceShelf(options.engine),
      bindings: new Map(),
      cache: new DecisionCache(),
      parties: new Set([...parties, ...options.roster.parties]),
    };
    return { ok: true, set: new AgreementSet(options, kept, conductOf(options.roster)) };
  }

  /**
   * The set in which these agreements are as they are given. It takes over what this one has prepared and remembered for
   * parties between whom nothing changed; this one is disposed. So a document costs what stands between its own parties,
   * however many others there are. The caller has seen to it that no agreements ask for each other in a circle. Fails as
   * `make` does, and then this set stays as it is.
   */
  next(changed: readonly ChangedAgreement[]): MakeAgreementSetResult {
    this.#ensureInUse();
    const bound = changed.map(({ id, versions, standing }) => ({
      id,
      result: bindVersions(versions, new Map(standing === undefined ? [] : [[id, standing]])),
    }));
    const problems = bound.flatMap(({ result }) => (result.ok ? [] : result.problems));
    if (problems.length > 0) return { ok: false, problems };
    for (const { id, result } of bound) if (result.ok) this.#replace(id, result.agreements);
    this.#disposed = true;
    return { ok: true, set: new AgreementSet(this.#options, this.#kept, this.#conduct) };
  }

  #replace(id: string, versions: readonly BoundAgreement[]): void {
    const { index, bindings, shelf, cache, parties } = this.#kept;
    const members = index.replace(id, versions);
    members.forEach((one, i) => {
      for (const other of members.slice(i)) {
        for (const about of ['send', 'acts'] as const) {
          const key = bindingKey(about, [one, other]);
          const binding = bindings.get(key);
          if (binding === undefined) continue;
          binding.outdated = true;
          bindings.delete(key);
          shelf.discard(binding.key);
        }
      }
    });
    // Of a party that was a stranger it is remembered that nothing binds it.
    if (members.some((party) => !parties.has(party))) cache.clear();
    for (const party of members) parties.add(party);
  }

  #ensureInUse(): void {
    if (this.#disposed) throw new AgreementError('SET_DISPOSED', 'this set of agreements was given back');
  }

  /**
   * One decision a recipient, in the question's order. `atMs` is the hub's clock, or the time of the hub's record. The
   * objects are shared with later answers: do not change them. Of no recipients there is no decision, and no permission.
   */
  decide(question: Question, atMs: number): Decision[] {
    return this.#answers(question, atMs).map(({ decision }) => decision);
  }

  /**
   * The quotas on which these permissions rest, each key once. Whoever enforces counts admitted messages by key and asks
   * again with the keys that are used up.
   */
  quotas(question: Question, atMs: number): Quota[] {
    const quotas = this.#answers(question, atMs).flatMap((answer) => answer.quotas);
    return [...new Map(quotas.map((quota) => [quota.key, quota])).values()];
  }

  /** Each decision in words; for a refusal that no article prohibits the nearest article with the conditions that failed. */
  explain(question: Question, atMs: number): Explanation[] {
    return this.decide(question, atMs).map((decision) => {
      const articles = decision.bases.flatMap((basis) => this.#cited(basis) ?? []);
      const obligations = decision.obligations.map((obligation) => wordedObligation(obligation));
      const nearest = this.#nearest(question, decision, atMs);
      const text = verdictText(decision, articles, nearest);
      return { decision, text, articles, obligations, ...(nearest === undefined ? {} : { nearest }) };
    });
  }

  [Symbol.dispose](): void {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#kept.shelf[Symbol.dispose]();
  }

  #answers(question: Question, atMs: number): Answer[] {
    this.#ensureInUse();
    const recipients = question.recipients ?? [];
    if (!Number.isSafeInteger(atMs) || atMs < 0) return recipients.map((one) => refusal(one, 'QUESTION_INVALID'));
    const key = questionKey(question);
    return recipients.map((recipient) =>
      this.#answerOne(question, { recipient, key: recipientKey(key, recipient) }, atMs),
    );
  }

  #answerOne(question: Question, { recipient, key }: { recipient: string; key: string }, atMs: number): Answer {
    const { cache } = this.#kept;
    let known = cache.get(key);
    if (known === undefined || known.binding?.outdated === true) {
      const message = readMessageFacts(question);
      const facts = message && factsFor(message, recipient);
      // What no valid header asks takes no memory.
      if (facts === undefined) return refusal(recipient, 'QUESTION_INVALID');
      known = this.#know(facts);
      cache.set(key, known);
    }
    const { facts, binding } = known;
    const interval = binding === undefined ? 0 : intervalOf(binding, atMs);
    if (known.answer !== undefined && known.interval === interval) return known.answer;
    if (binding === undefined) throw new Error('an answer that stands is known from the beginning');
    const found = this.#ask(facts, binding, atMs);
    // A failure of the engine is not an answer, so it is not kept.
    known.answer = found.decision.code === 'POLICY_ERROR' ? undefined : found;
    known.interval = interval;
    return found;
  }

  #know(facts: Facts): Known {
    const stands = (found: Answer): Known => ({ facts, binding: undefined, interval: 0, answer: found });
    const roster = rosterBasis(facts, this.#options.roster);
    if (roster !== undefined) return stands(answer(facts.recipient, 'permit', { bases: [roster] }));
    const binding = this.#bindingOf(facts);
    if (binding === undefined) return stands(refusal(facts.recipient, 'NO_AGREEMENT'));
    return { facts, binding, interval: 0, answer: undefined };
  }

  #ask(facts: Facts, binding: Binding, atMs: number): Answer {
    try {
      return this.#askCedar(facts, binding, atMs);
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'the engine threw something that is no error';
      this.#options.onEngineError?.(reason);
      return refusal(facts.recipient, 'POLICY_ERROR');
    }
  }

  #askCedar(facts: Facts, binding: Binding, atMs: number): Answer {
    if (binding.agreements.length === 0) return refusal(facts.recipient, 'NO_AGREEMENT');
    const agreements = this.#inForce(facts, binding, atMs);
    const asking = new Asking(this.#kept.shelf.slice(binding), facts, { atMs, agreements });
    const plain = asking.ask({});
    if (plain.allowed) return permission(facts, 'permit', plain.rules);
    const prohibitions = plain.rules.filter(({ rule }) => rule.effect === 'prohibit');
    if (prohibitions.length > 0) {
      return (
        consentRequired(asking, prohibitions) ?? refusal(facts.recipient, 'PROHIBITED', basesOf(prohibitions, facts))
      );
    }
    // Would it pass if a person whom the agreements name decided so?
    const decided = asking.ask({ decided: true });
    if (decided.allowed) return permission(facts, 'human', restingOn([...plain.rules, ...decided.rules], facts));
    return consentRequired(asking, []) ?? this.#notCovered(facts, binding, { atMs, agreements });
  }

  #notCovered(facts: Facts, binding: Binding, reading: { atMs: number; agreements: readonly string[] }): Answer {
    const inForce = this.#counting(facts, binding, reading.atMs);
    if (inForce.length === 0) return refusal(facts.recipient, 'NO_AGREEMENT');
    const near = nearestRule(inForce, facts, reading);
    if (near === undefined) return refusal(facts.recipient, 'NO_ARTICLE');
    const bases = basesOf([{ ...near.at, compiled: near.agreement.compiled }], facts).slice(0, 1);
    return refusal(facts.recipient, 'NO_ARTICLE', bases);
  }

  #inForce(facts: Facts, binding: Binding, atMs: number): string[] {
    const found = idsOf(this.#counting(facts, binding, atMs));
    return this.#assumed.length === 0 ? found : [...new Set([...found, ...this.#assumed])].toSorted();
  }

  #counting(facts: Facts, { agreements }: Binding, atMs: number): BoundAgreement[] {
    return inForceAmong(agreements, { parties: endsOf(facts), kind: facts.kind, atMs });
  }

  /** Undefined for a party that neither agreement nor roster names, so that strangers take no memory. */
  #bindingOf(facts: Facts): Binding | undefined {
    const [one, other] = pairOf(facts);
    const { parties, bindings, index } = this.#kept;
    if (!parties.has(one) || !parties.has(other)) return undefined;
    const about = facts.act === 'send' ? 'send' : 'acts';
    const key = bindingKey(about, [one, other]);
    let binding = bindings.get(key);
    if (binding === undefined) {
      const everywhere = about === 'send' ? [] : [this.#conduct];
      binding = bindingOf(index.between(one, other), [one, other], { about, everywhere });
      bindings.set(key, binding);
    }
    return binding;
  }

  #nearest(question: Question, { code, recipient }: Decision, atMs: number): NearArticle | undefined {
    if (code !== 'NO_AGREEMENT' && code !== 'NO_ARTICLE') return undefined;
    const message = readMessageFacts(question);
    const facts = message && factsFor(message, recipient);
    if (facts === undefined) return undefined;
    const binding = this.#bindingOf(facts);
    const agreements = binding === undefined ? [] : this.#inForce(facts, binding, atMs);
    const candidates = code === 'NO_ARTICLE' ? (binding?.agreements ?? []) : this.bound;
    const near = nearestRule(candidates, facts, { atMs, agreements });
    return near && nearArticle(near, facts, { atMs, agreements });
  }

  #cited({ agreement, version, article: id, background }: Basis): CitedArticle | undefined {
    const known = [this.#conduct, ...this.bound].map(({ compiled }) => compiled.agreement.document);
    const document = known.find((one) => one.id === agreement && one.version === version);
    const article = document?.articles.find((one) => one.id === id);
    if (document === undefined || article === undefined) return undefined;
    return { agreement, version, article: id, background, title: document.title, clause: article.text };
  }
}

/** Of a pair of parties, whichever comes first. */
function bindingKey(about: Binding['about'], [one, other]: readonly [string, string]): string {
  return `${about}:${one < other ? `${one}+${other}` : `${other}+${one}`}`;
}

/** One question to Cedar, asked under several suppositions. Throws where the engine fails. */
class Asking {
  readonly facts: Facts;
  readonly #slice: Slice;
  readonly #known: Pick<AskOptions, 'atMs' | 'agreements'>;

  constructor(slice: Slice, facts: Facts, known: Pick<AskOptions, 'atMs' | 'agreements'>) {
    this.#slice = slice;
    this.facts = facts;
    this.#known = known;
  }

  ask(suppose: Partial<Pick<AskOptions, 'decided' | 'originator' | 'origins'>>): {
    allowed: boolean;
    rules: AppliedRule[];
  } {
    const verdict = this.#slice.ask(this.facts, {
      ...this.#known,
      decided: suppose.decided ?? false,
      originator: suppose.originator ?? false,
      origins: suppose.origins ?? false,
    });
    if (!verdict.ok) throw new Error(verdict.reason);
    return verdict;
  }
}

/** Whether it would pass, or wait for a person, if those from whom it came consented; the fewest that would have to. */
function consentRequired(asking: Asking, prohibitions: readonly AppliedRule[]): Answer | undefined {
  const { facts } = asking;
  const { originator, originatorConsents, originsMissing, recipient } = facts;
  const attempts = [
    { originator: false, origins: true, parties: originsMissing },
    { originator: true, origins: false, parties: originatorConsents ? [] : [originator] },
    { originator: true, origins: true, parties: originatorConsents ? [] : [originator, ...originsMissing] },
  ].filter(({ parties, origins }) => parties.length > 0 && (!origins || originsMissing.length > 0));
  for (const { parties, ...consents } of attempts) {
    const found = asking.ask({ decided: true, ...consents });
    if (!found.allowed) continue;
    const bases = basesOf([...prohibitions, ...found.rules], facts);
    return answer(recipient, 'refuse', { code: 'CONSENT_REQUIRED', bases, decider: [...new Set(parties)].join(',') });
  }
  return undefined;
}

function permission(facts: Facts, verdict: 'permit' | 'human', rules: readonly AppliedRule[]): Answer {
  const { obligations, languagesClash } = obligationsOf(rules, facts);
  // No language that all bases allow: the two agree on one first.
  const asked = languagesClash ? openEnds('both', facts) : [];
  const deciders = verdict === 'human' ? deciderOf(rules, facts).split(',') : [];
  return answer(
    facts.recipient,
    verdict === 'human' || languagesClash ? 'human' : 'permit',
    { bases: basesOf(rules, facts), obligations, decider: [...new Set([...deciders, ...asked])].join(',') },
    quotasOf(rules, facts),
  );
}

function quotasOf(rules: readonly AppliedRule[], facts: Facts): Quota[] {
  return rules.flatMap((at) => {
    const { rule } = at;
    if (!isPermitting(rule) || rule.quota === undefined) return [];
    const { count, per } = rule.quota;
    return [{ key: quotaKey(policyIdOf(at), facts), count, windowMs: quotaWindowMs[per] }];
  });
}

function refusal(recipient: string, code: RefusalCode, bases: Basis[] = []): Answer {
  return answer(recipient, 'refuse', { code, bases });
}

function answer(recipient: string, verdict: VerdictName, rest: Partial<Decision>, quotas: Quota[] = []): Answer {
  const decision = Object.freeze({
    code: '' as const,
    bases: [],
    obligations: [],
    decider: '',
    ...rest,
    recipient,
    verdict: verdicts.numberOf(verdict),
  });
  return { decision, quotas };
}
