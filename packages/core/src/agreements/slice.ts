import type { EntityJson, EntityUidJson, PolicyJson } from '@cedar-policy/cedar-wasm/nodejs';
import { type AuthorityId, partyOf, toHex } from '../identifiers/index.ts';
import type { Binding } from './binding.ts';
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

/** The policies of one binding, prepared in one slot of the engine. Dispose it to give the slot back. */
export class Slice implements Disposable {
  readonly #engine: PolicyEngine;
  readonly #slot: string;
  readonly #rules: Map<string, AppliedRule>;
  readonly #refusedBecause: string | undefined;

  constructor(binding: Binding, engine: PolicyEngine) {
    this.#engine = engine;
    this.#slot = engine.takeSlot();
    this.#rules = new Map();
    const staticPolicies: Record<string, PolicyJson> = {};
    for (const { compiled, validity } of binding.agreements) {
      const documentHash = toHex(compiled.documentHash);
      for (const at of compiled.rules) {
        const id = policyIdOf(at);
        this.#rules.set(id, { ...at, compiled });
        staticPolicies[id] = policyOf(at, { validity, documentHash });
      }
    }
    const answer = engine.cedar.preparsePolicySet(this.#slot, { staticPolicies });
    this.#refusedBecause = answer.type === 'success' ? undefined : messagesOf(answer.errors);
  }

  /** Asks Cedar. `decided`: as if a person had decided that it may go. */
  ask(facts: Facts, options: { atMs: number; decided: boolean }): Verdict {
    if (this.#refusedBecause !== undefined) return { ok: false, reason: this.#refusedBecause };
    const { sender, recipient, kind, crimeAreas, purpose, personalData, marking, operation } = facts;
    const answer = this.#engine.cedar.statefulIsAuthorized({
      principal: authority(sender),
      action: { type: `${cedarNamespace}::Action`, id: kind },
      resource: authority(recipient),
      context: {
        at: options.atMs,
        crimeAreas: [...crimeAreas],
        purpose,
        personalData,
        marking,
        operation,
        decided: options.decided,
      },
      preparsedSchemaName: cedarSchemaName,
      preparsedPolicySetId: this.#slot,
      validateRequest: true,
      entities: [entity(sender), entity(recipient)],
    });
    if (answer.type === 'failure') return { ok: false, reason: messagesOf(answer.errors) };
    const { decision, diagnostics } = answer.response;
    // A prohibition whose evaluation fails is skipped by Cedar: whatever it then says is not to be trusted.
    const [error] = diagnostics.errors;
    if (error !== undefined) return { ok: false, reason: `${error.policyId}: ${error.error.message}` };
    const reasons = new Set(diagnostics.reason);
    const rules = [...this.#rules].filter(([id]) => reasons.has(id)).map(([, rule]) => rule);
    if (rules.length !== reasons.size) return { ok: false, reason: 'a policy that is not of these agreements' };
    return { ok: true, allowed: decision === 'allow', rules };
  }

  [Symbol.dispose](): void {
    this.#engine.giveBackSlot(this.#slot);
  }
}

function authority(id: AuthorityId): EntityUidJson {
  return { type: `${cedarNamespace}::Authority`, id };
}

function entity(id: AuthorityId): EntityJson {
  return { uid: authority(id), attrs: {}, parents: [{ type: `${cedarNamespace}::Party`, id: partyOf(id) }] };
}
