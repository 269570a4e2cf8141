import {
  KeyDirectory,
  verifyFoundingRoster,
  verifyManifest,
  verifyNextRoster,
  type VerifiedManifest,
  type VerifiedRoster,
} from '@tamga/core/documents';
import {
  fromHex,
  parseRegisterSubject,
  parseRestrictedSubject,
  registerStream,
  toHex,
  type DocumentSubject,
  type PartyId,
} from '@tamga/core/identifiers';
import { judgeRoster } from '@tamga/core/ledger/witness';
import type { Primitives } from '@tamga/core/sealing';
import { type Bus, carriedDocument, type StoredMessage } from '@tamga/platform/bus';
import type { Logger } from '@tamga/platform/logging';
import { decodeExact, fromUint64, tamga } from '@tamga/wire';
import { GatewayError } from './gateway-error.ts';
import type { BroughtDocument, JudgeDocument, Judgement } from './judge-document.ts';

/** A document whose signatures hold, as LEDGER records it. */
export interface RegisteredDocument {
  readonly subject: DocumentSubject;
  /** SHA-256 of its payload. */
  readonly payloadHash: Uint8Array;
  /** When a gateway put it there; 0 for what the operator laid down. */
  readonly registeredMs: number;
}

export interface RegisterOptions {
  readonly bus: Pick<Bus, 'streamInfo' | 'readRange' | 'getLastBySubject'>;
  readonly primitives: Primitives;
  /** What every reader of the register says of what parties sign about agreements. */
  readonly judge: JudgeDocument;
  /** The founding roster as pinned in the configuration. */
  readonly foundingRoster: Uint8Array;
  readonly regionHash: Uint8Array;
  readonly log: Logger;
  /**
   * Makes sure that LEDGER has the document before its keys count (05: validity of keys is by leaf order). False: LEDGER
   * has another one in its place.
   */
  readonly record: (document: RegisteredDocument, signal: AbortSignal) => Promise<boolean>;
}

/** A document that holds, with what makes it count. */
interface Verified {
  readonly subject: DocumentSubject;
  readonly payloadHash: Uint8Array;
  use(): void;
}

/**
 * The register as this gateway has read it. The carrier is not trusted: the founding roster is pinned, every later
 * roster, manifest and document stands by its signatures or is passed over.
 */
export class Register {
  readonly #options: RegisterOptions;
  #roster: VerifiedRoster;
  readonly #manifests: VerifiedManifest[] = [];
  #directory: KeyDirectory;
  #nextSequence = 1;
  /** Readings and judgements, one after the other. */
  #last: Promise<unknown> = Promise.resolve();
  #changed = new AbortController();

  private constructor(options: RegisterOptions, roster: VerifiedRoster) {
    this.#options = options;
    this.#roster = roster;
    this.#directory = new KeyDirectory(roster, []);
  }

  /** Verifies the pinned roster. Throws CANNOT_START. Nothing of the stream is read yet: see `read`. */
  static async open(options: RegisterOptions): Promise<Register> {
    const { primitives, regionHash, foundingRoster } = options;
    const result = await verifyFoundingRoster(foundingRoster, { primitives, regionHash });
    if (!result.ok)
      throw new GatewayError(
        'CANNOT_START',
        `the founding roster is not the region's: ${result.code} ${result.detail}`,
      );
    return new Register(options, result.roster);
  }

  /** The newest picture of who belongs to the region and which keys count. */
  get directory(): KeyDirectory {
    return this.#directory;
  }

  /** Members, and who left: along threads they are still sent to and heard, while the operator keeps their streams. */
  get reachedParties(): PartyId[] {
    return [...this.#directory.parties(), ...this.#directory.departedParties()];
  }

  /** Sequence of the newest document that LEDGER has a record of, as far as this gateway has read. */
  get recordedSequence(): number {
    return this.#nextSequence - 1;
  }

  /** Fires when the parties are no longer those of `directory` as it is now. */
  get partiesChanged(): AbortSignal {
    return this.#changed.signal;
  }

  /** Makes `partiesChanged` fire: who can be reached has changed. */
  announceChange(): void {
    this.#changed.abort();
    this.#changed = new AbortController();
  }

  /** Reads what the stream has that was not read yet; each document counts from when it is recorded in LEDGER. */
  async read(signal: AbortSignal): Promise<void> {
    await this.#afterOthers(() => this.#read(signal));
  }

  /**
   * What every reader of the register would say of this document if it came next, and whether this account may bring it.
   * Nothing is changed by it.
   */
  async judge(document: BroughtDocument, { party }: { party: PartyId }): Promise<Judgement> {
    return await this.#afterOthers(async () => {
      const { subject } = document;
      const judged =
        subject.type === 'roster'
          ? await this.#judgeRoster(document)
          : await this.#options.judge(
              { ...document, subject: { ...subject, type: subject.type } },
              this.recordedSequence,
            );
      if (!judged.ok) return judged;
      return judged.signers.includes(party) ? judged : { ok: false, code: 'SENDER_NOT_SIGNER' };
    });
  }

  async #judgeRoster({ subject, jws }: BroughtDocument): Promise<Judgement> {
    const { primitives } = this.#options;
    const about = { jws, id: subject.document, version: subject.version };
    const judged = await judgeRoster(about, { primitives, known: [this.#roster] });
    if (!judged.ok) return { ok: false, code: judged.code };
    const { id, known, signers } = judged;
    return { ok: true, known, payloadHash: fromHex(id), signers, audience: undefined, restsOn: [] };
  }

  async #afterOthers<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return await result;
  }

  async #read(signal: AbortSignal): Promise<void> {
    const { lastSequence } = await this.#options.bus.streamInfo(registerStream);
    if (lastSequence < this.#nextSequence) return;
    for await (const message of this.#options.bus.readRange(registerStream, {
      from: this.#nextSequence,
      to: lastSequence,
    })) {
      signal.throwIfAborted();
      // Nothing is ever deleted from the register: a gap hides a revocation as easily as anything else.
      if (message === undefined)
        throw new GatewayError('REGISTER_DAMAGED', `${registerStream} has no message ${this.#nextSequence}`);
      await this.#take(message, signal);
      this.#nextSequence++;
    }
    const before = this.reachedParties;
    this.#directory = new KeyDirectory(this.#roster, this.#manifests);
    if (String(before) !== String(this.reachedParties)) this.announceChange();
    for (const { party } of this.#directory.conflicts) {
      this.#options.log.error(
        { event: 'manifest-conflict', party },
        'A party’s manifests contradict each other: none of its keys counts',
      );
    }
  }

  async #take({ subject, data, sequence }: StoredMessage, signal: AbortSignal): Promise<void> {
    // A copy counts where its notice stands in the register's order.
    if (parseRestrictedSubject(subject) !== undefined) return;
    const named = parseRegisterSubject(subject);
    const decoded = decodeExact<tamga.register.v1.SignedDocument.$Properties, tamga.register.v1.SignedDocument>(
      tamga.register.v1.SignedDocument,
      data,
    );
    const verified =
      named === undefined || !decoded.ok ? 'DOCUMENT_MALFORMED' : await this.#verify(named, decoded.message);
    if (typeof verified === 'string') {
      this.#options.log.error(
        { event: 'document-refused', code: verified, subject, sequence },
        'A document of the register does not hold',
      );
      return;
    }
    const registeredMs = decoded.ok ? (fromUint64(decoded.message.registeredMs) ?? 0) : 0;
    const document = { subject: verified.subject, payloadHash: verified.payloadHash, registeredMs };
    if (await this.#options.record(document, signal)) verified.use();
  }

  /** The document with what makes it count, or why it does not. */
  async #verify(subject: DocumentSubject, signed: tamga.register.v1.SignedDocument): Promise<Verified | string> {
    const { type } = subject;
    const { registeredMs, payloadHash } = signed;
    const jws = await carriedDocument(this.#options.bus, signed, this.#directory.centre);
    if (jws === undefined) return 'DOCUMENT_MISSING';
    if (type === 'roster') return await this.#verifyRoster(subject, jws);
    if (type === 'manifest') return await this.#verifyManifest(subject, jws);
    const document = { subject: { ...subject, type }, jws, registeredMs: fromUint64(registeredMs) ?? 0 };
    // It may have been read there already: then it holds because it stands.
    const judged = await this.#options.judge(document, this.recordedSequence);
    if (!judged.ok) return judged.code;
    if (payloadHash.length > 0 && toHex(judged.payloadHash) !== toHex(payloadHash)) return 'DOCUMENT_DIFFERS';
    return { subject, payloadHash: judged.payloadHash, use: () => undefined };
  }

  async #verifyRoster(subject: DocumentSubject, jws: Uint8Array) {
    const { primitives, regionHash } = this.#options;
    const isFounding = subject.version === 1;
    const result = isFounding
      ? await verifyFoundingRoster(jws, { primitives, regionHash })
      : await verifyNextRoster(jws, { primitives, current: this.#roster });
    if (!result.ok) return result.code;
    const { roster } = result;
    if (roster.roster.version !== subject.version) return 'DOCUMENT_MALFORMED';
    const use = (): void => {
      if (!isFounding) this.#roster = roster;
    };
    return { subject, payloadHash: fromHex(roster.id), use };
  }

  async #verifyManifest(subject: DocumentSubject, jws: Uint8Array) {
    const result = await verifyManifest(jws, { primitives: this.#options.primitives, roster: this.#roster });
    if (!result.ok) return result.code;
    const { manifest } = result;
    const { party, version } = manifest.manifest;
    // The subject is the centre's word: it must not make a manifest appear as another's or as another version.
    if (String(party) !== String(subject.document) || version !== subject.version) return 'DOCUMENT_MALFORMED';
    return { subject, payloadHash: fromHex(manifest.id), use: () => void this.#manifests.push(manifest) };
  }
}
