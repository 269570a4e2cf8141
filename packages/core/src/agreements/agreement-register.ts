import type { VerifiedRoster } from '../documents/index.ts';
import { fromHex, toHex } from '../identifiers/index.ts';
import type { Primitives } from '../sealing/index.ts';
import { AgreementSet, type MakeAgreementSetResult } from './agreement-set.ts';
import type { CompiledAgreement } from './compiled.ts';
import type { PolicyEngine } from './engine.ts';
import { formatProblem, type Problem } from './problem.ts';
import { verifyAgreement, type VerifyAgreementResult } from './verify-agreement.ts';

export interface AgreementRegisterOptions {
  primitives: Primitives;
  roster: VerifiedRoster;
  engine: PolicyEngine;
  onEngineError?: ((reason: string) => void) | undefined;
}

/** Documents kept, accepted or not: far above what a region has, below what hurts. */
export const documentsCountMax = 20_000;

export type AddAgreementResult = VerifyAgreementResult | { ok: false; code: 'REGISTER_FULL'; detail: string };

/**
 * The signed agreements that this process knows, and the set made of them. A document that does not hold changes
 * nothing: the set in force stays in force. Hub and adapters use the same. Calls are made one after the other.
 */
export class AgreementRegister implements Disposable {
  readonly #options: AgreementRegisterOptions;
  #roster: VerifiedRoster;
  #documents: (string | Uint8Array)[] = [];
  #set: AgreementSet;

  constructor(options: AgreementRegisterOptions) {
    this.#options = options;
    this.#roster = options.roster;
    this.#set = this.#emptySet(options.roster);
  }

  /** The set as of now. Take it anew for every question: the one before is disposed when a document arrives. */
  get set(): AgreementSet {
    return this.#set;
  }

  /** Verifies a signed agreement and puts it into the set. What does not hold is kept for a later roster. */
  async add(jws: string | Uint8Array): Promise<AddAgreementResult> {
    if (this.#documents.length >= documentsCountMax) {
      return { ok: false, code: 'REGISTER_FULL', detail: `there are ${documentsCountMax} documents already` };
    }
    const { primitives, engine } = this.#options;
    const result = await verifyAgreement(jws, { primitives, engine, roster: this.#roster });
    this.#documents.push(jws);
    if (!result.ok) return result;
    const joined = this.#join(this.#set, result.compiled, this.#roster);
    if (!joined.ok) return joined;
    this.#replace(joined.set);
    return result;
  }

  /** Checks every document again under another roster. Until that is done the former set answers. */
  async changeRoster(roster: VerifiedRoster): Promise<void> {
    const { primitives, engine } = this.#options;
    let set = this.#emptySet(roster);
    for (const jws of this.#documents) {
      const result = await verifyAgreement(jws, { primitives, engine, roster });
      const joined = result.ok ? this.#join(set, result.compiled, roster) : result;
      if (joined.ok) set = joined.set;
    }
    this.#roster = roster;
    this.#replace(set);
  }

  [Symbol.dispose](): void {
    this.#set[Symbol.dispose]();
  }

  /** The set with one agreement more; itself where it has that document already. */
  #join(
    set: AgreementSet,
    compiled: CompiledAgreement,
    roster: VerifiedRoster,
  ): { ok: true; set: AgreementSet } | { ok: false; code: Problem['code']; detail: string } {
    if (set.agreements.some(({ documentHash }) => toHex(documentHash) === toHex(compiled.documentHash))) {
      return { ok: true, set };
    }
    const made = this.#make([...set.agreements, compiled], roster);
    if (made.ok) return made;
    const [problem] = made.problems;
    if (problem === undefined) throw new Error('refused without a problem');
    return { ok: false, code: problem.code, detail: formatProblem(problem) };
  }

  #make(agreements: readonly CompiledAgreement[], { roster, id }: VerifiedRoster): MakeAgreementSetResult {
    const { engine, onEngineError } = this.#options;
    return AgreementSet.make({
      agreements,
      engine,
      onEngineError,
      roster: { version: roster.version, payloadHash: fromHex(id), parties: roster.members.map(({ party }) => party) },
    });
  }

  #emptySet(roster: VerifiedRoster): AgreementSet {
    const made = this.#make([], roster);
    if (!made.ok) throw new Error('a set without agreements contradicts itself');
    return made.set;
  }

  #replace(set: AgreementSet): void {
    if (set === this.#set) return;
    this.#set[Symbol.dispose]();
    this.#set = set;
  }
}
