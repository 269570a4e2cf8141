import type { Context, EntityJson, EntityUidJson, PolicyJson } from '@cedar-policy/cedar-wasm/nodejs';
import { type AuthorityId, partyOf, toHex } from '../identifiers/index.ts';
import { type Binding, rulesIn } from './binding.ts';
import { policyIdOf, policyOf, type RuleAt } from './cedar-policy.ts';
import { cedarNamespace, cedarSchemaName } from './cedar-schema.ts';
import type { CompiledAgreement } from './compiled.ts';
import { messagesOf, type PolicyEngine } from './engine.ts';
import type { Facts } from './facts.ts';

/** A rule that Cedar found to apply, with its document. */
export interface AppliedRule extends RuleAt {
  compiled: CompiledAgreement;
}

/** What Cedar said. `rules`: the prohibitions that apply or, where there is none, the permissions. In document order. */
export type Verdict = { ok: true; allowed: boolean; rules: AppliedRule[] } | { ok: false; reason: string };

/** What Cedar is told beside the facts. */
export interface AskOptions {
  atMs: number;
  /** Ids of the agreements in force between the two. */
  agreements: readonly string[];
  /** As if every person whom the agreements name had decided that it may go. */
  decided: boolean;
  /** As if the originator consented. */
  originator: boolean;
  /** As if those from whom it came first consented. */
  origins: boolean;
}

/** The policies of one binding, prepared in one slot of the engine. Dispose it to give the slot back. */
export class Slice implements Disposable {
  readonly #engine: PolicyEngine;
  readonly #slot: string;
  /** By policy, with the place in the order of the documents. */
  readonly #rules: Map<string, { place: number; rule: AppliedRule }>;
  readonly #wanted: Wanted;
  readonly #refusedBecause: string | undefined;

  constructor(binding: Binding, engine: PolicyEngine) {
    this.#engine = engine;
    this.#slot = engine.takeSlot();
    this.#rules = new Map();
    const staticPolicies: Record<string, PolicyJson> = {};
    for (const agreement of binding.agreements) {
      const { compiled, validity } = agreement;
      const documentHash = toHex(compiled.documentHash);
      for (const at of rulesIn(binding, agreement)) {
        const id = policyIdOf(at);
        this.#rules.set(id, { place: this.#rules.size, rule: { ...at, compiled } });
        staticPolicies[id] = policyOf(at, { validity, documentHash });
      }
    }
    this.#wanted = wantedBy([...this.#rules.values()].map(({ rule }) => rule));
    const answer = engine.cedar.preparsePolicySet(this.#slot, { staticPolicies });
    this.#refusedBecause = answer.type === 'success' ? undefined : messagesOf(answer.errors);
  }

  ask(facts: Facts, options: AskOptions): Verdict {
    if (this.#refusedBecause !== undefined) return { ok: false, reason: this.#refusedBecause };
    const { sender, recipient, kind } = facts;
    const answer = this.#engine.cedar.statefulIsAuthorized({
      principal: authority(sender),
      action: { type: `${cedarNamespace}::Action`, id: kind },
      resource: authority(recipient),
      context: contextOf(facts, options, this.#wanted),
      preparsedSchemaName: cedarSchemaName,
      preparsedPolicySetId: this.#slot,
      validateRequest: true,
      entities: sender === recipient ? [entity(sender)] : [entity(sender), entity(recipient)],
    });
    if (answer.type === 'failure') return { ok: false, reason: messagesOf(answer.errors) };
    const { decision, diagnostics } = answer.response;
    // A prohibition whose evaluation fails is skipped by Cedar: whatever it then says is not to be trusted.
    const [error] = diagnostics.errors;
    if (error !== undefined) return { ok: false, reason: `${error.policyId}: ${error.error.message}` };
    const applied = diagnostics.reason.map((id) => this.#rules.get(id)).filter((one) => one !== undefined);
    if (applied.length !== diagnostics.reason.length) {
      return { ok: false, reason: 'a policy that is not of these agreements' };
    }
    const rules = applied.toSorted((a, b) => a.place - b.place).map(({ rule }) => rule);
    return { ok: true, allowed: decision === 'allow', rules };
  }

  [Symbol.dispose](): void {
    this.#engine.giveBackSlot(this.#slot);
  }
}

/** What of the context rules of this slice look at, where that is not always so. */
interface Wanted {
  agreements: boolean;
  markings: boolean;
}

function wantedBy(rules: Iterable<RuleAt>): Wanted {
  const all = [...rules];
  return {
    agreements: all.some(
      ({ rule }) =>
        ('requires' in rule && rule.requires !== undefined) ||
        ('withoutAgreement' in rule && rule.withoutAgreement !== undefined),
    ),
    markings: all.some(({ document }) => document.markings !== undefined),
  };
}

function contextOf(facts: Facts, { atMs, agreements, decided, ...consents }: AskOptions, wanted: Wanted): Context {
  const context: Context = {
    at: atMs,
    act: facts.act,
    crimeAreas: [...facts.crimeAreas],
    purpose: facts.purpose,
    personalData: facts.personalData,
    marking: facts.marking,
    operation: facts.operation,
    decided,
  };
  const { urgency, urgencyGround, requestForm, markingText, maxPenaltyMonths, origins } = facts;
  if (urgency !== 'routine') context['urgency'] = urgency;
  if (urgencyGround !== '') context['urgencyGround'] = urgencyGround;
  if (requestForm !== '') context['requestForm'] = requestForm;
  if (maxPenaltyMonths !== 0) context['maxPenaltyMonths'] = maxPenaltyMonths;
  if (facts.evaluated) context['evaluated'] = true;
  if (facts.senderDecided) context['senderDecided'] = true;
  if (facts.handling.length > 0) context['handling'] = [...facts.handling];
  if (facts.personRoles.length > 0) context['personRoles'] = [...facts.personRoles];
  if (facts.languages.length > 0) context['languages'] = [...facts.languages];
  if (facts.declarations.length > 0) context['declarations'] = [...facts.declarations];
  if (facts.matters.length > 0) context['matters'] = [...facts.matters];
  if (origins !== 'none') context['origins'] = consents.origins ? 'consented' : origins;
  if (facts.act !== 'send') context['originator'] = facts.originator;
  if (!facts.originatorConsents && !consents.originator) context['consentMissing'] = true;
  if (facts.quotasExceeded.length > 0) context['quotasExceeded'] = [...facts.quotasExceeded];
  if (wanted.agreements) context['agreements'] = [...agreements];
  if (wanted.markings && markingText !== '') context['markingText'] = markingText;
  return context;
}

function authority(id: AuthorityId): EntityUidJson {
  return { type: `${cedarNamespace}::Authority`, id };
}

function entity(id: AuthorityId): EntityJson {
  return { uid: authority(id), attrs: {}, parents: [{ type: `${cedarNamespace}::Party`, id: partyOf(id) }] };
}
