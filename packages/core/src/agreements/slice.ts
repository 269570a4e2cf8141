import type { EntityJson, EntityUidJson, PolicyJson } from '@cedar-policy/cedar-wasm/nodejs';
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
      context: contextOf(facts, options),
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

function contextOf(facts: Facts, { atMs, agreements, decided, ...consents }: AskOptions) {
  return {
    at: atMs,
    act: facts.act,
    crimeAreas: [...facts.crimeAreas],
    purpose: facts.purpose,
    personalData: facts.personalData,
    marking: facts.marking,
    markingText: facts.markingText,
    urgency: facts.urgency,
    urgencyGround: facts.urgencyGround,
    handling: [...facts.handling],
    personRoles: [...facts.personRoles],
    languages: [...facts.languages],
    declarations: [...facts.declarations],
    matters: [...facts.matters],
    requestForm: facts.requestForm,
    maxPenaltyMonths: facts.maxPenaltyMonths,
    evaluated: facts.evaluated,
    operation: facts.operation,
    origins: consents.origins && facts.origins === 'refused' ? 'consented' : facts.origins,
    originator: facts.originator,
    originatorConsents: consents.originator || facts.originatorConsents,
    senderDecided: facts.senderDecided,
    decided,
    agreements: [...agreements],
    quotasExceeded: [...facts.quotasExceeded],
  };
}

function authority(id: AuthorityId): EntityUidJson {
  return { type: `${cedarNamespace}::Authority`, id };
}

function entity(id: AuthorityId): EntityJson {
  return { uid: authority(id), attrs: {}, parents: [{ type: `${cedarNamespace}::Party`, id: partyOf(id) }] };
}
