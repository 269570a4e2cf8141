import type { VerifiedRoster } from '../documents/index.ts';
import { fromHex, toHex } from '../identifiers/index.ts';
import type { Primitives } from '../sealing/index.ts';
import { AgreementSet, type MakeAgreementSetResult } from './agreement-set.ts';
import type { CompiledAgreement } from './compiled.ts';
import type { PolicyEngine } from './engine.ts';
import { formatProblem } from './problem.ts';
import { verifyAgreement, type VerifyAgreementResult } from './verify-agreement.ts';

export interface AgreementRegisterOptions {
  primitives: Primitives;
  roster: VerifiedRoster;
  engine: PolicyEngine;
  onEngineError?: ((reason: string) => void) | undefined;
}

/** Agreements that hold: far above what a region has, below what hurts. */
export const documentsCountMax = 20_000;
/** Documents kept that do not hold (yet). Counted apart: whatever fills this place keeps no true agreement out. */
const refusedCountMax = 1_000;

export type AddAgreementResult =
  | VerifyAgreementResult
  | { ok: false; code: 'REGISTER_FULL' | 'NAME_MISMATCH'; detail: string };

/** What the carrier calls a document: the register's subject, or a file's name. It is nobody's signed word. */
export interface DocumentName {
  id: string;
  version: number;
}

interface NamedDocument {
  jws: string | Uint8Array;
  name: DocumentName;
}

/**
 * The signed agreements that this process knows, and the set made of them. Documents come in the order of the register,
 * and each is checked by the roster that stood when it came: an agreement outlives the departure of one of its parties
 * and the rotation of a root. A document that does not hold changes nothing: the set in force stays in force. Hub and
 * adapters use the same. Calls are made one after the other.
 */
export class AgreementRegister implements Disposable {
  readonly #options: AgreementRegisterOptions;
  #roster: VerifiedRoster;
  /** Under a later roster these may hold: that of a party which joined with it. */
  #refused: NamedDocument[] = [];
  #set: AgreementSet;

  constructor(options: AgreementRegisterOptions) {
    this.#options = options;
    this.#roster = options.roster;
    this.#set = this.#setOf([]);
  }

  /** The set as of now. Take it anew for every question: the one before is disposed when a document arrives. */
  get set(): AgreementSet {
    return this.#set;
  }

  /** Verifies a signed agreement and puts it into the set. */
  async add(jws: string | Uint8Array, name: DocumentName): Promise<AddAgreementResult> {
    if (this.#set.agreements.length >= documentsCountMax) {
      return { ok: false, code: 'REGISTER_FULL', detail: `there are ${documentsCountMax} agreements already` };
    }
    const result = await this.#join({ jws, name });
    if (!result.ok && this.#refused.length < refusedCountMax) this.#refused.push({ jws, name });
    return result;
  }

  /** From here on documents are checked by this roster, and those that did not hold once more. */
  async changeRoster(roster: VerifiedRoster): Promise<void> {
    this.#roster = roster;
    this.#replace(this.#setOf(this.#set.agreements));
    const again = this.#refused;
    this.#refused = [];
    for (const document of again) await this.add(document.jws, document.name);
  }

  [Symbol.dispose](): void {
    this.#set[Symbol.dispose]();
  }

  async #join({ jws, name }: NamedDocument): Promise<AddAgreementResult> {
    const { primitives, engine } = this.#options;
    const verified = await verifyAgreement(jws, { primitives, engine, roster: this.#roster });
    if (!verified.ok) return verified;
    const { compiled } = verified;
    const { id, version } = compiled.agreement.document;
    if (id !== name.id || version !== name.version) {
      return { ok: false, code: 'NAME_MISMATCH', detail: `${id}@${version} came as ${name.id}@${name.version}` };
    }
    const known = this.#set.agreements;
    if (known.some(({ documentHash }) => toHex(documentHash) === toHex(compiled.documentHash))) return verified;
    const made = this.#make([...known, compiled]);
    if (made.ok) {
      this.#replace(made.set);
      return verified;
    }
    const [problem] = made.problems;
    if (problem === undefined) throw new Error('refused without a problem');
    return { ok: false, code: problem.code, detail: formatProblem(problem) };
  }

  #make(agreements: readonly CompiledAgreement[]): MakeAgreementSetResult {
    const { engine, onEngineError } = this.#options;
    const { roster, id } = this.#roster;
    return AgreementSet.make({
      agreements,
      engine,
      onEngineError,
      roster: { version: roster.version, payloadHash: fromHex(id), parties: roster.members.map(({ party }) => party) },
    });
  }

  /** Of agreements that made a set before. */
  #setOf(agreements: readonly CompiledAgreement[]): AgreementSet {
    const made = this.#make(agreements);
    if (!made.ok) throw new Error('agreements that made a set contradict each other');
    return made.set;
  }

  #replace(set: AgreementSet): void {
    this.#set[Symbol.dispose]();
    this.#set = set;
  }
}
