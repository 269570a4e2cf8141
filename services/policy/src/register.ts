import {
  AgreementRegister,
  type AgreementSet,
  type ConsentInForce,
  type ConsentQuestion,
  countsFromMs,
  type JudgeResult,
  type PolicyEngine,
} from '@tamga/core/agreements';
import {
  ManifestBook,
  readDocument,
  verifyFoundingRoster,
  verifyNextRoster,
  type VerifiedRoster,
} from '@tamga/core/documents';
import {
  parseRegisterSubject,
  parseRestrictedSubject,
  registerStream,
  toHex,
  type DocumentSubject,
} from '@tamga/core/identifiers';
import type { Primitives } from '@tamga/core/sealing';
import { type Bus, carriedDocument, type StoredMessage } from '@tamga/platform/bus';
import type { Logger } from '@tamga/platform/logging';
import { decodeExact, fromUint64, tamga } from '@tamga/wire';
import { PolicyError } from './policy-error.ts';

export interface RegisterOptions {
  readonly bus: Pick<Bus, 'streamInfo' | 'readRange' | 'getLastBySubject'>;
  readonly primitives: Primitives;
  readonly engine: PolicyEngine;
  /** The founding roster as pinned in the configuration. */
  readonly foundingRoster: Uint8Array;
  readonly regionHash: Uint8Array;
  readonly log: Logger;
}

/** Documents held at once while the register is read. */
const readAtOnceMax = 256;

const { DocumentType } = tamga.register.v1;
/** What parties sign about agreements; rosters and manifests are judged by the gateway. */
const signedByParties: Readonly<
  Partial<Record<tamga.register.v1.DocumentType, 'agreement' | 'suspension' | 'consent'>>
> = {
  [DocumentType.DOCUMENT_TYPE_AGREEMENT]: 'agreement',
  [DocumentType.DOCUMENT_TYPE_SUSPENSION]: 'suspension',
  [DocumentType.DOCUMENT_TYPE_CONSENT]: 'consent',
};

/**
 * The register as policy has read it: rosters, agreements, and manifests for the keys of authorities. The carrier is not
 * trusted: the founding roster is pinned, everything else stands by its own signatures or is passed over.
 */
export class Register implements Disposable {
  readonly #options: RegisterOptions;
  readonly #agreements: AgreementRegister;
  readonly #manifests: ManifestBook;
  #roster: VerifiedRoster;
  #nextSequence = 1;
  /** Readings, one after the other. */
  #last: Promise<unknown> = Promise.resolve();
  #hasRead = false;

  private constructor(options: RegisterOptions, roster: VerifiedRoster) {
    const { primitives, engine, log } = options;
    this.#options = options;
    this.#roster = roster;
    this.#manifests = new ManifestBook({ primitives, roster });
    this.#agreements = new AgreementRegister({
      primitives,
      engine,
      roster,
      directory: () => this.#manifests.directory,
      onEngineError: () =>
        log.error(
          { event: 'engine-failed', code: 'POLICY_ERROR' },
          'The policy engine failed; what was asked is refused',
        ),
    });
  }

  /** Verifies the pinned roster. Throws CANNOT_START. Nothing of the stream is read yet. */
  static async open(options: RegisterOptions): Promise<Register> {
    const { primitives, regionHash, foundingRoster } = options;
    const result = await verifyFoundingRoster(foundingRoster, { primitives, regionHash });
    if (result.ok) return new Register(options, result.roster);
    throw new PolicyError('CANNOT_START', `the founding roster is not the region's: ${result.code} ${result.detail}`);
  }

  /** The agreements, or undefined before the register was read to its end once: half of it could lack a prohibition. */
  get set(): AgreementSet | undefined {
    return this.#hasRead ? this.#agreements.set : undefined;
  }

  /** Reads what the stream has that was not read yet. Throws when it has less than before, or a gap. */
  async read(signal: AbortSignal): Promise<void> {
    const result = this.#last.then(() => this.#read(signal));
    this.#last = result.catch(() => undefined);
    await result;
  }

  /** Whether everything up to this sequence has been read. */
  hasRead(sequence: number): boolean {
    return this.#hasRead && this.#nextSequence > sequence;
  }

  /** What adding a document would say, without adding it; between two readings. */
  async judge({ type, id, version, jws, registeredMs }: tamga.register.v1.SignedDocument): Promise<JudgeResult> {
    const name = signedByParties[type];
    if (name === undefined) return { ok: false, code: 'DOCUMENT_TYPE', detail: `type ${type}` };
    const registered = fromUint64(registeredMs) ?? 0;
    const place = { type: name, id, version };
    const result = this.#last.then(() =>
      this.#agreements.judge(jws, registered === 0 ? place : { ...place, registeredMs: countsFromMs(registered) }),
    );
    this.#last = result.catch(() => undefined);
    return await result;
  }

  /** Consents in force that cover an act at a moment. */
  consentsCovering(question: ConsentQuestion, atMs: number): ConsentInForce[] {
    return this.#agreements.consentsCovering(question, atMs);
  }

  async #read(signal: AbortSignal): Promise<void> {
    const { bus } = this.#options;
    const { lastSequence } = await bus.streamInfo(registerStream);
    if (lastSequence < this.#nextSequence - 1) {
      throw new PolicyError(
        'REGISTER_SHRANK',
        `${registerStream} ends at ${lastSequence} and once had ${this.#nextSequence - 1}`,
      );
    }
    if (lastSequence >= this.#nextSequence) {
      const read: StoredMessage[] = [];
      for await (const message of bus.readRange(registerStream, { from: this.#nextSequence, to: lastSequence })) {
        signal.throwIfAborted();
        if (message === undefined)
          throw new PolicyError('REGISTER_GAP', `${registerStream} lacks ${this.#nextSequence + read.length}`);
        read.push(message);
        if (read.length >= readAtOnceMax) await this.#takeAll(read.splice(0));
      }
      await this.#takeAll(read);
    }
    this.#hasRead = true;
  }

  [Symbol.dispose](): void {
    this.#agreements[Symbol.dispose]();
  }

  /** In their order; agreements that follow one another, and what parties signed about them, are judged together. */
  async #takeAll(messages: readonly StoredMessage[]): Promise<void> {
    let run: PartyDocument[] = [];
    const takeRun = async (): Promise<void> => {
      const codes = await this.#agreements.addAll(run);
      run.forEach(({ message }, i) => this.#took(message, codes[i]));
      run = [];
    };
    for (const message of messages) {
      if (parseRestrictedSubject(message.subject) !== undefined) {
        // A copy counts where its notice stands in the register's order.
        await takeRun();
        this.#nextSequence += 1;
        continue;
      }
      const named = parseRegisterSubject(message.subject);
      const decoded = decodeExact<tamga.register.v1.SignedDocument.$Properties, tamga.register.v1.SignedDocument>(
        tamga.register.v1.SignedDocument,
        message.data,
      );
      const carried =
        named !== undefined && decoded.ok && isOfParties(named) ? await this.#carried(decoded.message) : undefined;
      if (named !== undefined && carried?.ok === true) {
        run.push(partyDocument(message, named, carried.document));
        continue;
      }
      await takeRun();
      const isRead = named !== undefined && decoded.ok && carried === undefined;
      const refused = carried?.ok === false ? carried.code : 'DOCUMENT_MALFORMED';
      this.#took(message, isRead ? await this.#use(named, decoded.message) : refused);
    }
    await takeRun();
  }

  #took({ subject, sequence }: StoredMessage, refused: string | undefined): void {
    const { log } = this.#options;
    if (refused === undefined)
      log.info({ event: 'document-read', subject, sequence }, 'A document of the register was read');
    else
      log.error(
        { event: 'document-refused', code: refused, subject, sequence },
        'A document of the register does not hold',
      );
    this.#nextSequence += 1;
  }

  /** Makes a document that says who belongs to the region count; otherwise says why it does not. */
  async #use(
    { type, document, version }: DocumentSubject,
    { jws }: tamga.register.v1.SignedDocument,
  ): Promise<string | undefined> {
    if (type === 'roster') return version === 1 ? undefined : await this.#useRoster(version, jws);
    return type === 'manifest' ? await this.#manifests.add(jws, { id: document, version }) : 'DOCUMENT_TYPE';
  }

  /** A document of parties with its text: of a notice, what the centre's copy has, if that is what the notice names. */
  async #carried(
    signed: tamga.register.v1.SignedDocument,
  ): Promise<{ ok: true; document: Carried } | { ok: false; code: string }> {
    const { bus, primitives } = this.#options;
    const { payloadHash, registeredMs } = signed;
    const jws = await carriedDocument(bus, signed, this.#roster.roster.centre);
    if (jws === undefined) return { ok: false, code: 'DOCUMENT_MISSING' };
    const read = payloadHash.length === 0 ? undefined : readDocument(jws);
    const isNamed =
      read === undefined || (read.ok && toHex(primitives.sha256(read.document.payload)) === toHex(payloadHash));
    return isNamed ? { ok: true, document: { jws, registeredMs } } : { ok: false, code: 'DOCUMENT_DIFFERS' };
  }

  async #useRoster(version: number, jws: Uint8Array): Promise<string | undefined> {
    const result = await verifyNextRoster(jws, { primitives: this.#options.primitives, current: this.#roster });
    if (!result.ok) return result.code;
    if (result.roster.roster.version !== version) return 'DOCUMENT_MALFORMED';
    this.#roster = result.roster;
    this.#manifests.changeRoster(result.roster);
    await this.#agreements.changeRoster(result.roster);
    return undefined;
  }
}

/** A document that parties sign about what they agreed, as the register of agreements takes it. */
interface PartyDocument {
  message: StoredMessage;
  jws: Uint8Array;
  name: { type: string; id: string; version: number; registeredMs: number };
}

type Carried = Pick<tamga.register.v1.SignedDocument, 'jws' | 'registeredMs'>;

function isOfParties({ type }: DocumentSubject): boolean {
  return Object.values(signedByParties).some((name) => name === type);
}

function partyDocument(
  message: StoredMessage,
  { type, document: id, version }: DocumentSubject,
  { jws, registeredMs }: Carried,
): PartyDocument {
  return { message, jws, name: { type, id, version, registeredMs: countsFromMs(fromUint64(registeredMs) ?? 0) } };
}
