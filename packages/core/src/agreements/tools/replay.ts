import { encode, tamga } from '@tamga/wire';
import { consentingTo, continuesThread, leansOnThread } from '../../casework/index.ts';
import { ManifestBook, verifyNextRoster, type VerifiedRoster } from '../../documents/index.ts';
import { kinds, type MessageId, partyOf, purposes, realms, toHex } from '../../identifiers/index.ts';
import type { AdmissionRecord, DocumentRecord, LedgerRecord } from '../../ledger/index.ts';
import type { Primitives } from '../../sealing/index.ts';
import { AgreementRegister } from '../agreement-register.ts';
import type { Decision } from '../decision.ts';
import type { PolicyEngine } from '../engine.ts';
import { countsFromMs } from '../lifecycle/counts-from.ts';
import type { Question } from '../question.ts';
import type { Quota } from '../quota.ts';
import { differencesOf } from './decision-difference.ts';
import { QuotaCount, type QuotaPair } from './quota-count.ts';
import { UsedDocuments, type UsedDocument } from './used-documents.ts';

/** A signed document as some carrier kept it. */
export interface CarriedDocument {
  jws: Uint8Array;
  /** When the register took it, if the carrier says so. */
  registeredMs?: number | undefined;
}

export interface ReplayOptions {
  primitives: Primitives;
  engine: PolicyEngine;
  /** The founding roster, verified against the region's hash. */
  roster: VerifiedRoster;
  /** Finds a document by the SHA-256 of its payload, hexadecimal: whoever kept it, the log says which one it was. */
  documentOf: (payloadHash: string) => CarriedDocument | undefined;
  /** Whose messages are all here, so that their quotas can be counted again; without it everybody's. */
  seesPair?: (pair: QuotaPair) => boolean;
}

interface OfMessage {
  /** Leaf index. */
  leaf: number;
  id: MessageId;
  atMs: number;
  /** Roster, manifests of the parties concerned, and what recorded and computed decisions rest on; by leaf. */
  documents: readonly UsedDocument[];
}

export type ReplayedDecision =
  /** Byte for byte what the record says. */
  | (OfMessage & { result: 'identical'; decisions: readonly Decision[] })
  | (OfMessage & {
      result: 'different';
      /** `decisions[0].bases[1].version: recorded 1, computed 2`. */
      differences: readonly string[];
      recorded: readonly Decision[];
      computed: readonly Decision[];
    })
  /** Refused before any agreement was asked: the record holds no decision. */
  | (OfMessage & { result: 'not-asked'; code: string })
  /** Documents that the log names and nobody has. */
  | (OfMessage & { result: 'unknown'; missing: readonly string[] });

/** A document of the log with its place. */
export interface PlacedDocument {
  readonly leaf: number;
  readonly record: DocumentRecord;
}

/** A document of the log that counts for nothing here, and why. */
export interface PassedOver {
  leaf: number;
  document: string;
  code: string;
}

/**
 * Decides again what a log says was decided. Fold the records in the order of the log: each document joins the same
 * register as in every service when its own record is reached; each admission is decided by what stood then, at the
 * time of its record. Nothing of a decision is taken over from the record that is compared.
 */
export class DecisionReplay implements Disposable {
  readonly #options: ReplayOptions;
  readonly #register: AgreementRegister;
  readonly #manifests: ManifestBook;
  readonly #admissions = new Map<MessageId, AdmissionRecord>();
  readonly #missing: string[] = [];
  /** Only a consent that an authority signed hangs on them. */
  readonly #missingManifests: string[] = [];
  readonly #passedOver: PassedOver[] = [];
  readonly #quotas: QuotaCount;
  readonly #used: UsedDocuments;
  #roster: VerifiedRoster;
  #engineFailed = false;

  constructor(options: ReplayOptions) {
    const { primitives, engine, roster } = options;
    this.#options = options;
    this.#quotas = new QuotaCount(options.seesPair);
    this.#used = new UsedDocuments(primitives);
    this.#roster = roster;
    this.#manifests = new ManifestBook({ primitives, roster });
    this.#register = new AgreementRegister({
      primitives,
      engine,
      roster,
      directory: () => this.#manifests.directory,
      onEngineError: () => {
        this.#engineFailed = true;
      },
    });
  }

  /** Documents that did not hold, in the order of the log. */
  get passedOver(): readonly PassedOver[] {
    return this.#passedOver;
  }

  /** The set as of the last record that was taken. */
  get register(): AgreementRegister {
    return this.#register;
  }

  /** How many documents of the log were folded until now, and the digest of the chain of their payload hashes. */
  get folded(): { count: number; digest: Uint8Array } {
    return this.#used.folded;
  }

  /** Whether a document with this payload hash stands among those that were folded. */
  hasFolded(payloadHash: string): boolean {
    return this.#used.has(payloadHash);
  }

  /** Quotas on which the decision about a message would rest: who has their admissions elsewhere takes these first. */
  quotasOf(record: AdmissionRecord): Quota[] {
    return this.#register.set.quotas({ ...this.#question(record), quotasExceeded: [] }, record.atMs);
  }

  /** Takes the next record of the log. Answers for an admission. */
  async take({ leaf, record }: { leaf: number; record: LedgerRecord }): Promise<ReplayedDecision | undefined> {
    if (record.event === 'document') await this.takeDocuments([{ leaf, record }]);
    return record.event === 'admission' ? this.#decide(leaf, record) : undefined;
  }

  /** Notes an earlier admission without deciding it again: what a later one answers, and what its quotas count. */
  note(record: AdmissionRecord): void {
    this.#admissions.set(record.id, record);
    if (record.admitted) this.#quotas.admitted(record);
  }

  [Symbol.dispose](): void {
    this.#register[Symbol.dispose]();
  }

  /**
   * Takes records of documents that follow one another in the log, as if one came after the other. Signatures of many are
   * checked beside each other, as where a service reads its register.
   */
  async takeDocuments(placed: readonly PlacedDocument[]): Promise<void> {
    let group: (PlacedDocument & { carried: CarriedDocument })[] = [];
    const flush = async (): Promise<void> => {
      const taken = group;
      group = [];
      const codes = await this.#register.addAll(
        taken.map(({ record, carried }) => ({
          jws: carried.jws,
          name: { type: record.type, ...nameOf(record, carried) },
        })),
      );
      for (const [i, { leaf, record }] of taken.entries()) this.#tookDocument(leaf, record, codes[i]);
    };
    for (const { leaf, record } of placed) {
      const carried = this.#carriedOf(leaf, record);
      if (carried === undefined) continue;
      if (record.type !== 'roster' && record.type !== 'manifest') group.push({ leaf, record, carried });
      else {
        // By these the signatures of what follows are checked.
        await flush();
        this.#tookDocument(leaf, record, await this.#use(record, carried));
      }
    }
    await flush();
  }

  /** Undefined where nobody has it. */
  #carriedOf(leaf: number, record: DocumentRecord): CarriedDocument | undefined {
    const carried = this.#options.documentOf(toHex(record.payloadHash));
    if (carried !== undefined) return carried;
    const name = `${record.type}/${record.document}@${record.version}`;
    if (record.type === 'manifest') this.#missingManifests.push(name);
    else if (this.#isFoundingRoster(record)) this.#used.add(leaf, record);
    else this.#missing.push(name);
    return undefined;
  }

  #tookDocument(leaf: number, record: DocumentRecord, code: string | undefined): void {
    if (record.type === 'consent' && code?.startsWith('KEY_') === true) this.#missing.push(...this.#missingManifests);
    if (code === undefined) this.#used.add(leaf, record);
    else this.#passedOver.push({ leaf, document: `${record.type}/${record.document}@${record.version}`, code });
  }

  #isFoundingRoster({ type, payloadHash }: DocumentRecord): boolean {
    return type === 'roster' && toHex(payloadHash) === this.#options.roster.id;
  }

  async #use(record: DocumentRecord, carried: CarriedDocument): Promise<string | undefined> {
    if (record.type === 'manifest') return await this.#manifests.add(carried.jws, nameOf(record, carried));
    return this.#isFoundingRoster(record) ? undefined : await this.#changeRoster(carried.jws);
  }

  async #changeRoster(jws: Uint8Array): Promise<string | undefined> {
    const result = await verifyNextRoster(jws, { primitives: this.#options.primitives, current: this.#roster });
    if (!result.ok) return result.code;
    this.#roster = result.roster;
    this.#manifests.changeRoster(result.roster);
    await this.#register.changeRoster(result.roster);
    return undefined;
  }

  #decide(leaf: number, record: AdmissionRecord): ReplayedDecision {
    const of = { leaf, id: record.id, atMs: record.atMs, documents: [] };
    const decided = this.#answer(of, record);
    this.note(record);
    const computed = decided.result === 'different' ? decided.computed : [];
    const documents = this.#used.of(record, {
      parties: partiesOf(record, this.#roster),
      decisions: [...(record.decisions as readonly Decision[]), ...computed],
      positionsAbout: (agreement) =>
        this.#register
          .positionsAbout(agreement)
          .flat()
          .map(({ id }) => id),
    });
    return { ...decided, documents };
  }

  #answer(of: OfMessage, record: AdmissionRecord): ReplayedDecision {
    if (record.decisions.length === 0) return { ...of, result: 'not-asked', code: record.code };
    if (this.#missing.length > 0) return { ...of, result: 'unknown', missing: [...this.#missing] };
    this.#engineFailed = false;
    const { atMs, quotasExceeded: exceeded } = record;
    const { set } = this.#register;
    const question = this.#question(record);
    const computed = set.decide(question, atMs);
    const ofQuotas = this.#quotas.faultsOf(question, { set, atMs, exceeded });
    if (this.#engineFailed) throw new Error('the policy engine failed while a decision was replayed');
    const recorded = record.decisions as readonly Decision[];
    if (ofQuotas.length === 0 && bytesOf(recorded) === bytesOf(computed))
      return { ...of, result: 'identical', decisions: computed };
    const differences = [...differencesOf(recorded, computed), ...ofQuotas];
    return { ...of, result: 'different', differences, recorded, computed };
  }

  /** The question as the hub asked it; what the hub found is found again in the log. */
  #question(record: AdmissionRecord): Question {
    const { sender, recipients, kind, labels, realm, operation, senderDecided, quotasExceeded, atMs } = record;
    const consents = record.consents.map((hash) => toHex(hash));
    const purpose = purposes.nameOf(labels?.purpose) ?? '';
    const consenting = consentingTo({ sender, recipients, purpose, consents }, (question) =>
      this.#register.consentsCovering(question, atMs),
    );
    return {
      sender,
      recipients: [...recipients],
      ...(kind === undefined ? {} : { kind: kinds.numberOf(kind) }),
      ...(labels === undefined ? {} : { labels }),
      ...(realm === undefined ? {} : { realm: realms.numberOf(realm) }),
      operation: operation ?? '',
      inThread: this.#isInThread(record),
      senderDecided,
      consenting,
      quotasExceeded: [...quotasExceeded],
    };
  }

  /** By the rule of both ends (decision 0091), with what the log itself shows of the answered message. */
  #isInThread(record: AdmissionRecord): boolean {
    const { kind, realm, sender, recipients, thread, labels, inReplyTo } = record;
    if (kind === undefined || realm === undefined || thread === undefined || labels === undefined) return false;
    const answered = inReplyTo === undefined ? undefined : this.#admissions.get(inReplyTo);
    if (!leansOnThread(kind) || answered === undefined || !answered.admitted) return false;
    return continuesThread({ kind, realm, sender, recipients, thread, labels }, answered);
  }
}

function partiesOf({ sender, recipients }: AdmissionRecord, { roster }: VerifiedRoster): Set<string> {
  return new Set([sender, ...recipients].map((one) => String(partyOf(one))).concat(roster.centre));
}

/** As every reader of the register counts it (decision 0112). */
function nameOf(
  { document: id, version, atMs }: DocumentRecord,
  { registeredMs }: CarriedDocument,
): { id: string; version: number; registeredMs: number } {
  return { id, version, registeredMs: countsFromMs(Math.min(registeredMs ?? atMs, atMs)) };
}

function bytesOf(decisions: readonly Decision[]): string {
  return toHex(encode(tamga.service.v1.Answer, { decisions: [...decisions] }));
}
