import type { VerifiedRoster } from '../documents/index.ts';
import { fromHex, toHex, type PartyId } from '../identifiers/index.ts';
import type { Primitives } from '../sealing/index.ts';
import { AgreementSet, type MakeAgreementSetResult } from './agreement-set.ts';
import type { CompiledAgreement } from './compiled.ts';
import type { PolicyEngine } from './engine.ts';
import type { ConsentDocument } from './lifecycle/consent-document.ts';
import type { ConsentInForce, ConsentQuestion } from './lifecycle/consents.ts';
import { type AddLifecycleResult, LifecycleBook } from './lifecycle/lifecycle-book.ts';
import { nextInChain, type Registered } from './lifecycle/party-chain.ts';
import { suspensionId, type SuspensionDocument } from './lifecycle/suspension-document.ts';
import { type PartyDocument, verifyConsent, verifySuspension } from './lifecycle/verify-party-document.ts';
import { droppedSignatories, standingFault } from './lifecycle/version-rules.ts';
import { signatoriesOf } from './parties.ts';
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
  | { ok: false; code: 'REGISTER_FULL' | 'NAME_MISMATCH' | 'SIGNATORY_DROPPED'; detail: string };

/** What the carrier calls a document: the register's subject, or a file's name. It is nobody's signed word. */
export interface DocumentName {
  id: string;
  version: number;
  /** The hub's clock when it was registered. Without it, the document counts from what it says. */
  registeredMs?: number | undefined;
}

/** A document that would hold if it came next. `known`: it is here already. `isPublic`: every member may see it. */
export type JudgeResult =
  | { ok: true; id: string; known: boolean; signers: readonly PartyId[]; isPublic: boolean }
  | { ok: false; code: string; detail: string };

interface NamedDocument {
  type: 'agreement' | 'suspension' | 'consent';
  jws: string | Uint8Array;
  name: DocumentName;
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
  #roster: VerifiedRoster;
  /** Under a later roster, or with an agreement that comes later, these may hold. */
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

  /** Adds a document of any type that parties sign. Undefined when it holds, else why it does not. */
  async addAny(jws: string | Uint8Array, name: DocumentName & { type: string }): Promise<string | undefined> {
    const { type } = name;
    if (type === 'agreement') return codeOf(await this.add(jws, name));
    if (type === 'suspension') return codeOf(await this.addSuspension(jws, name));
    return type === 'consent' ? codeOf(await this.addConsent(jws, name)) : 'DOCUMENT_TYPE';
  }

  /** What adding a document would say, without adding it. */
  async judge(jws: string | Uint8Array, name: DocumentName & { type: string }): Promise<JudgeResult> {
    if (name.type === 'agreement') return await this.#judgeAgreement(jws, name);
    if (name.type === 'suspension') {
      const judged = await this.#judgePosition(jws, name);
      return judged.ok ? found(judged.document, this.#book.suspension(judged.own)) : judged;
    }
    if (name.type !== 'consent') return { ok: false, code: 'DOCUMENT_TYPE', detail: `no document is a ${name.type}` };
    const judged = await this.#judgeConsent(jws, name);
    return judged.ok ? found(judged.document, this.#book.consent(judged.document.content.id)) : judged;
  }

  /** Verifies a signed agreement and puts it into the set. */
  async add(jws: string | Uint8Array, name: DocumentName): Promise<AddAgreementResult> {
    if (this.#set.agreements.length >= documentsCountMax) {
      return { ok: false, code: 'REGISTER_FULL', detail: `there are ${documentsCountMax} agreements already` };
    }
    const result = await this.#join(jws, name);
    if (!result.ok) this.#keepRefused({ type: 'agreement', jws, name });
    return result;
  }

  /** Verifies a party's position towards an agreement and lets it count from the moment that it says. */
  async addSuspension(jws: string | Uint8Array, name: DocumentName): Promise<AddLifecycleResult> {
    const result = await this.#takePosition(jws, name);
    if (!result.ok) this.#keepRefused({ type: 'suspension', jws, name });
    return result;
  }

  /** Verifies a party's consent or its withdrawal. */
  async addConsent(jws: string | Uint8Array, name: DocumentName): Promise<AddLifecycleResult> {
    const judged = await this.#judgeConsent(jws, name);
    const result = judged.ok
      ? this.#book.addConsent(judged.document.content.id, { ...judged.document, registeredMs: name.registeredMs ?? 0 })
      : judged;
    if (!result.ok) this.#keepRefused({ type: 'consent', jws, name });
    return result;
  }

  /** The versions of a party's position, by the id under which the register keeps them, oldest first. */
  position(id: string): readonly Registered<SuspensionDocument>[] {
    return this.#book.suspension(id);
  }

  /** Every position about an agreement, each with its versions, oldest first. */
  positionsAbout(agreement: string): readonly (readonly Registered<SuspensionDocument>[])[] {
    return this.#book.about(agreement);
  }

  /** Consents in force that cover an act at a moment: theirs is the answer to `consenting` of a question. */
  consentsCovering(question: ConsentQuestion, atMs: number): ConsentInForce[] {
    return this.#book.consentsCovering(question, atMs);
  }

  /** From here on documents are checked by this roster, and those that did not hold once more. */
  async changeRoster(roster: VerifiedRoster): Promise<void> {
    this.#roster = roster;
    this.#replace(this.#setOf(this.#set.agreements));
    await this.#retry();
  }

  [Symbol.dispose](): void {
    this.#set[Symbol.dispose]();
  }

  #keepRefused(document: NamedDocument): void {
    if (this.#refused.length < refusedCountMax) this.#refused.push(document);
  }

  async #retry(isTried: (document: NamedDocument) => boolean = () => true): Promise<void> {
    const again = this.#refused.filter(isTried);
    this.#refused = this.#refused.filter((document) => !isTried(document));
    for (const { type, jws, name } of again) {
      if (type === 'agreement') await this.add(jws, name);
      else if (type === 'suspension') await this.addSuspension(jws, name);
      else await this.addConsent(jws, name);
    }
  }

  async #join(jws: string | Uint8Array, name: DocumentName): Promise<AddAgreementResult> {
    const checked = await this.#checkAgreement(jws, name);
    if (!checked.ok || checked.set === undefined) return checked;
    this.#replace(checked.set);
    await this.#retry(({ type }) => type === 'suspension');
    return checked;
  }

  async #judgeAgreement(jws: string | Uint8Array, name: DocumentName): Promise<JudgeResult> {
    const checked = await this.#checkAgreement(jws, name);
    if (!checked.ok) return checked;
    checked.set?.[Symbol.dispose]();
    const { agreement, documentHash } = checked.compiled;
    const signers = signatoriesOf(agreement.document);
    const isPublic = agreement.document.visibility === 'public';
    return { ok: true, id: toHex(documentHash), known: checked.set === undefined, signers, isPublic };
  }

  /** With the set that it would make; without one, the document is in it already. */
  async #checkAgreement(
    jws: string | Uint8Array,
    name: DocumentName,
  ): Promise<
    | { ok: true; compiled: CompiledAgreement; set: AgreementSet | undefined }
    | Extract<AddAgreementResult, { ok: false }>
  > {
    const { primitives, engine } = this.#options;
    const verified = await verifyAgreement(jws, { primitives, engine, roster: this.#roster });
    if (!verified.ok) return verified;
    const { registeredMs } = name;
    const compiled = registeredMs === undefined ? verified.compiled : { ...verified.compiled, registeredMs };
    const { document } = compiled.agreement;
    const { id, version } = document;
    if (id !== name.id || version !== name.version) return misnamed(`${id}@${version}`, name);
    const known = this.#set.agreements;
    if (known.some(({ documentHash }) => toHex(documentHash) === toHex(compiled.documentHash)))
      return { ok: true, compiled, set: undefined };
    const dropped = droppedSignatories(document, { known, isBound: (party) => this.#isBound(party, id, registeredMs) });
    if (dropped.length > 0) {
      const detail = `another version of ${id} is signed by ${dropped.join(', ')} as well`;
      return { ok: false, code: 'SIGNATORY_DROPPED', detail };
    }
    const made = this.#make([...known, compiled]);
    if (made.ok) return { ok: true, compiled, set: made.set };
    const [problem] = made.problems;
    if (problem === undefined) throw new Error('refused without a problem');
    return { ok: false, code: problem.code, detail: formatProblem(problem) };
  }

  /** Whether a signatory has neither left the region nor, by then, the agreement. */
  #isBound(party: string, agreement: string, atMs = 0): boolean {
    const endsMs = this.#book.standings().get(agreement)?.endsMs.get(party) ?? Infinity;
    return this.#roster.roster.members.some((member) => String(member.party) === party) && atMs < endsMs;
  }

  async #takePosition(jws: string | Uint8Array, name: DocumentName): Promise<AddLifecycleResult> {
    const judged = await this.#judgePosition(jws, name);
    if (!judged.ok) return judged;
    const { document, own } = judged;
    const added = this.#book.addSuspension(own, { ...document, registeredMs: name.registeredMs ?? 0 });
    if (added.ok && !added.known) this.#replace(this.#setOf(this.#set.agreements));
    return added;
  }

  async #judgePosition(
    jws: string | Uint8Array,
    name: DocumentName,
  ): Promise<{ ok: true; document: PartyDocument<SuspensionDocument>; own: string } | Refused> {
    const { primitives } = this.#options;
    const verified = await verifySuspension(jws, { primitives, roster: this.#roster });
    if (!verified.ok) return verified;
    const { content } = verified.document;
    const own = suspensionId(primitives, content);
    if (name.id !== String(own) || name.version !== content.version) return misnamed(`${own}@${content.version}`, name);
    const code = standingFault(content, this.#set.agreements);
    if (code !== undefined)
      return { ok: false, code, detail: `${content.party} about ${content.member} in ${content.agreement}` };
    return { ok: true, document: verified.document, own };
  }

  async #judgeConsent(
    jws: string | Uint8Array,
    name: DocumentName,
  ): Promise<{ ok: true; document: PartyDocument<ConsentDocument> } | Refused> {
    const verified = await verifyConsent(jws, { primitives: this.#options.primitives, roster: this.#roster });
    if (!verified.ok) return verified;
    const { id, version } = verified.document.content;
    return name.id === String(id) && name.version === version ? verified : misnamed(`${id}@${version}`, name);
  }

  #make(agreements: readonly CompiledAgreement[]): MakeAgreementSetResult {
    const { engine, onEngineError } = this.#options;
    const { roster, id } = this.#roster;
    return AgreementSet.make({
      agreements,
      engine,
      onEngineError,
      standings: this.#book.standings(),
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

type Refused = Extract<AddLifecycleResult, { ok: false }>;

function misnamed(own: string, name: DocumentName): { ok: false; code: 'NAME_MISMATCH'; detail: string } {
  return { ok: false, code: 'NAME_MISMATCH', detail: `${own} came as ${name.id}@${name.version}` };
}

function codeOf(result: { ok: true } | { ok: false; code: string }): string | undefined {
  return result.ok ? undefined : result.code;
}

/** What the chain says of a document that holds by itself. */
function found<Content extends { party: PartyId; version: number; previous: string | null }>(
  { content, id }: PartyDocument<Content>,
  chain: readonly Registered<Content>[],
): JudgeResult {
  const place = nextInChain(chain, { content, id });
  if (place === 'known' || place === 'next')
    return { ok: true, id, known: place === 'known', signers: [content.party], isPublic: true };
  return { ok: false, code: place, detail: `version ${content.version} does not follow what is there` };
}
