import type { KeyDirectory, VerifiedRoster } from '../documents/index.ts';
import { fromHex } from '../identifiers/index.ts';
import type { Primitives } from '../sealing/index.ts';
import { AgreementSet } from './agreement-set.ts';
import {
  type CheckedAgreement,
  type CheckedConsent,
  type CheckedDocument,
  type CheckedPosition,
  checkDocuments,
  type DocumentName,
  type NamedDocument,
} from './checked-document.ts';
import { type AddAgreementResult, DocumentJudge, judgeConsent, type JudgeResult } from './document-judge.ts';
import type { PolicyEngine } from './engine.ts';
import { KnownAgreements } from './known-agreements.ts';
import type { ConsentDocument } from './lifecycle/consent-document.ts';
import type { ConsentInForce, ConsentQuestion } from './lifecycle/consents.ts';
import { type AddLifecycleResult, LifecycleBook } from './lifecycle/lifecycle-book.ts';
import type { Registered } from './lifecycle/party-chain.ts';
import type { SuspensionDocument } from './lifecycle/suspension-document.ts';

export interface AgreementRegisterOptions {
  primitives: Primitives;
  roster: VerifiedRoster;
  engine: PolicyEngine;
  /** By the manifests that came so far: keys with which authorities sign for their party. Without it only roots do. */
  directory?: (() => KeyDirectory) | undefined;
  onEngineError?: ((reason: string) => void) | undefined;
}

/** Agreements that hold: far above what a region has, below what hurts. */
export const documentsCountMax = 20_000;
/** Documents kept that do not hold (yet). Counted apart: whatever fills this place keeps no true agreement out. */
const refusedCountMax = 1_000;
/** Documents whose signatures are checked beside each other. Between two such groups others get their turn. */
const checkedAtOnceMax = 64;

/** A document of any type, as a carrier has it. */
export interface CarriedName extends DocumentName {
  type: string;
}

/**
 * The signed agreements that this process knows, what their parties have signed about them since, and the set made of it.
 * Documents come in the order of the register, and each is checked by the roster that stood when it came: an agreement
 * outlives the departure of one of its parties and the rotation of a root. A document that does not hold changes nothing:
 * the set in force stays in force. Hub and adapters use the same. Calls are made one after the other.
 */
export class AgreementRegister implements Disposable {
  readonly #options: AgreementRegisterOptions;
  readonly #book = new LifecycleBook();
  readonly #known = new KnownAgreements();
  readonly #judge: DocumentJudge;
  #roster: VerifiedRoster;
  /** Under a later roster, or with an agreement that comes later, these may hold. Checked by the roster of now. */
  #refused: CheckedDocument[] = [];
  /** Made when it is asked for: many documents come one after the other. */
  #set: AgreementSet | undefined;
  /** Ids of agreements about which something came since the set was made. */
  readonly #changed = new Set<string>();

  constructor(options: AgreementRegisterOptions) {
    this.#options = options;
    this.#roster = options.roster;
    const { primitives } = options;
    this.#judge = new DocumentJudge({ primitives, known: this.#known, book: this.#book, roster: () => this.#roster });
  }

  /** The set as of now. Take it anew for every question: the one before is disposed when a document arrives. */
  get set(): AgreementSet {
    if (this.#set === undefined) this.#set = this.#makeSet();
    else if (this.#changed.size > 0) this.#set = this.#nextSet(this.#set);
    this.#changed.clear();
    return this.#set;
  }

  /** Adds a document of any type that parties sign. Undefined when it holds, else why it does not. */
  async addAny(jws: string | Uint8Array, name: CarriedName): Promise<string | undefined> {
    const [code] = await this.addAll([{ jws, name }]);
    return code;
  }

  /**
   * Adds many, as if one came after the other; each answer stands by its document. What a document is by itself is checked
   * for many at once, what it is beside the others in their order.
   */
  async addAll(documents: readonly { jws: string | Uint8Array; name: CarriedName }[]): Promise<(string | undefined)[]> {
    const codes: (string | undefined)[] = [];
    let reading = this.#checkFrom(documents, 0);
    for (let from = 0; from < documents.length; from += checkedAtOnceMax) {
      const group = reading;
      // While this group is judged here, threads check the signatures of the next one.
      reading = this.#checkFrom(documents, from + checkedAtOnceMax);
      const { named, checked } = await group;
      const next = checked.values();
      for (const one of named) {
        const document = one === undefined ? undefined : next.next().value;
        codes.push(document === undefined ? 'DOCUMENT_TYPE' : codeOf(this.#take(document)));
      }
    }
    return codes;
  }

  async #checkFrom(
    documents: readonly { jws: string | Uint8Array; name: CarriedName }[],
    from: number,
  ): Promise<{ named: readonly (NamedDocument | undefined)[]; checked: readonly CheckedDocument[] }> {
    const named = documents.slice(from, from + checkedAtOnceMax).map(({ jws, name }) => namedOf(jws, name));
    return { named, checked: await this.#check(named.flatMap((one) => one ?? [])) };
  }

  /** What adding a document would say, without adding it. */
  async judge(jws: string | Uint8Array, name: CarriedName): Promise<JudgeResult> {
    const named = namedOf(jws, name);
    if (named === undefined) return { ok: false, code: 'DOCUMENT_TYPE', detail: `no document is a ${name.type}` };
    const [document] = await this.#check([named]);
    if (document === undefined) throw new Error('a document came to nothing');
    return this.#judge.judge(document);
  }

  /** Verifies a signed agreement and puts it among those that count. */
  async add(jws: string | Uint8Array, name: DocumentName): Promise<AddAgreementResult> {
    const [document] = await this.#check([{ type: 'agreement', jws, name }]);
    if (document?.type !== 'agreement') throw new Error('an agreement came to nothing');
    return this.#takeAgreement(document);
  }

  /** Verifies a party's position towards an agreement and lets it count from the moment that it says. */
  async addSuspension(jws: string | Uint8Array, name: DocumentName): Promise<AddLifecycleResult> {
    const [document] = await this.#check([{ type: 'suspension', jws, name }]);
    if (document?.type !== 'suspension') throw new Error('a position came to nothing');
    return this.#takePosition(document);
  }

  /** Verifies a party's consent or its withdrawal. */
  async addConsent(jws: string | Uint8Array, name: DocumentName): Promise<AddLifecycleResult> {
    const [document] = await this.#check([{ type: 'consent', jws, name }]);
    if (document?.type !== 'consent') throw new Error('a consent came to nothing');
    return this.#takeConsent(document);
  }

  /** The versions of a party's position, by the id under which the register keeps them, oldest first. */
  position(id: string): readonly Registered<SuspensionDocument>[] {
    return this.#book.suspension(id);
  }

  /** Every position about an agreement, each with its versions, oldest first. */
  positionsAbout(agreement: string): readonly (readonly Registered<SuspensionDocument>[])[] {
    return this.#book.about(agreement);
  }

  /** The versions of one consent, oldest first. */
  consent(id: string): readonly Registered<ConsentDocument>[] {
    return this.#book.consent(id);
  }

  /** Every consent, each with its versions, oldest first. */
  consents(): readonly (readonly Registered<ConsentDocument>[])[] {
    return this.#book.consents();
  }

  /** Consents in force that cover an act at a moment: theirs is the answer to `consenting` of a question. */
  consentsCovering(question: ConsentQuestion, atMs: number): ConsentInForce[] {
    return this.#book.consentsCovering(question, atMs);
  }

  /** From here on documents are checked by this roster, and those that did not hold once more. */
  async changeRoster(roster: VerifiedRoster): Promise<void> {
    this.#roster = roster;
    this.#discardSet();
    const again = this.#refused.map(({ document }) => document);
    this.#refused = [];
    await this.addAll(again.map(({ type, jws, name }) => ({ jws, name: { ...name, type } })));
  }

  [Symbol.dispose](): void {
    this.#discardSet();
  }

  #check(documents: readonly NamedDocument[]): Promise<CheckedDocument[]> {
    const { primitives, engine, directory } = this.#options;
    return checkDocuments(documents, { primitives, engine, roster: this.#roster, directory: directory?.() });
  }

  #take(document: CheckedDocument): AddAgreementResult | AddLifecycleResult {
    switch (document.type) {
      case 'agreement':
        return this.#takeAgreement(document);
      case 'suspension':
        return this.#takePosition(document);
      case 'consent':
        return this.#takeConsent(document);
      default:
        return document satisfies never;
    }
  }

  #takeAgreement(document: CheckedAgreement): AddAgreementResult {
    if (this.#known.count >= documentsCountMax)
      return { ok: false, code: 'REGISTER_FULL', detail: `there are ${documentsCountMax} agreements already` };
    const result = this.#judge.agreement(document);
    if (!result.ok) {
      this.#keepRefused(document);
    } else if (!this.#known.has(result.compiled)) {
      this.#known.add(result.compiled);
      this.#changed.add(result.compiled.agreement.document.id);
      this.#retryPositions();
    }
    return result;
  }

  #takePosition(document: CheckedPosition): AddLifecycleResult {
    const judged = this.#judge.position(document);
    const registeredMs = document.document.name.registeredMs ?? 0;
    const result = judged.ok ? this.#book.addSuspension(judged.own, { ...judged.document, registeredMs }) : judged;
    if (!result.ok) this.#keepRefused(document);
    else if (!result.known && judged.ok) this.#changed.add(judged.document.content.agreement);
    return result;
  }

  #takeConsent(document: CheckedConsent): AddLifecycleResult {
    const judged = judgeConsent(document);
    const registeredMs = document.document.name.registeredMs ?? 0;
    const result = judged.ok
      ? this.#book.addConsent(judged.document.content.id, { ...judged.document, registeredMs })
      : judged;
    if (!result.ok) this.#keepRefused(document);
    return result;
  }

  #keepRefused(document: CheckedDocument): void {
    if (this.#refused.length < refusedCountMax) this.#refused.push(document);
  }

  /** An agreement came: positions that waited may be about it. */
  #retryPositions(): void {
    const again = this.#refused.filter((document) => document.type === 'suspension');
    if (again.length === 0) return;
    this.#refused = this.#refused.filter(({ type }) => type !== 'suspension');
    for (const document of again) this.#takePosition(document);
  }

  #makeSet(): AgreementSet {
    const { engine, onEngineError } = this.#options;
    const { roster, id } = this.#roster;
    const made = AgreementSet.make({
      agreements: this.#known.list(),
      engine,
      onEngineError,
      standings: this.#book.standings(),
      roster: { version: roster.version, payloadHash: fromHex(id), parties: roster.members.map(({ party }) => party) },
    });
    if (!made.ok) throw new Error('agreements of which none contradicts the others contradict each other');
    return made.set;
  }

  /** What nothing changed for stays prepared. That no agreements ask for each other in a circle was found when they came. */
  #nextSet(set: AgreementSet): AgreementSet {
    const changed = [...this.#changed].map((id) => ({
      id,
      versions: this.#known.versionsOf(id),
      standing: this.#book.standing(id),
    }));
    const made = set.next(changed);
    if (!made.ok) throw new Error('an agreement that contradicts none contradicts its other versions');
    return made.set;
  }

  #discardSet(): void {
    this.#set?.[Symbol.dispose]();
    this.#set = undefined;
  }
}

function namedOf(jws: string | Uint8Array, { type, ...name }: CarriedName): NamedDocument | undefined {
  return type === 'agreement' || type === 'suspension' || type === 'consent' ? { type, jws, name } : undefined;
}

function codeOf(result: { ok: true } | { ok: false; code: string }): string | undefined {
  return result.ok ? undefined : result.code;
}
