import {
  KeyDirectory,
  readDocument,
  verifyDocument,
  verifyFoundingRoster,
  verifyManifest,
  verifyNextRoster,
  type VerifiedManifest,
  type VerifiedRoster,
} from '@tamga/core/documents';
import { fromHex, parseRegisterSubject, registerStream, type DocumentSubject } from '@tamga/core/identifiers';
import type { Primitives } from '@tamga/core/sealing';
import type { Bus, StoredMessage } from '@tamga/platform/bus';
import type { Logger } from '@tamga/platform/logging';
import { decodeExact, tamga } from '@tamga/wire';
import { GatewayError } from './gateway-error.ts';

/** A document whose signatures hold, as LEDGER records it. */
export interface RegisteredDocument {
  readonly subject: DocumentSubject;
  /** SHA-256 of its payload. */
  readonly payloadHash: Uint8Array;
}

export interface RegisterOptions {
  readonly bus: Pick<Bus, 'streamInfo' | 'readRange'>;
  readonly primitives: Primitives;
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
    const before = this.#directory.parties();
    this.#directory = new KeyDirectory(this.#roster, this.#manifests);
    if (String(before) !== String(this.#directory.parties())) this.announceChange();
    for (const { party } of this.#directory.conflicts) {
      this.#options.log.error(
        { event: 'manifest-conflict', party },
        'A party’s manifests contradict each other: none of its keys counts',
      );
    }
  }

  async #take({ subject, data, sequence }: StoredMessage, signal: AbortSignal): Promise<void> {
    const named = parseRegisterSubject(subject);
    const decoded = decodeExact<tamga.register.v1.SignedDocument.$Properties, tamga.register.v1.SignedDocument>(
      tamga.register.v1.SignedDocument,
      data,
    );
    const verified =
      named === undefined || !decoded.ok ? 'DOCUMENT_MALFORMED' : await this.#verify(named, decoded.message.jws);
    if (typeof verified === 'string') {
      this.#options.log.error(
        { event: 'document-refused', code: verified, subject, sequence },
        'A document of the register does not hold',
      );
      return;
    }
    const document = { subject: verified.subject, payloadHash: fromHex(verified.id) };
    if (await this.#options.record(document, signal)) verified.use();
  }

  /** The document with what makes it count, or why it does not. */
  async #verify(
    subject: DocumentSubject,
    jws: Uint8Array,
  ): Promise<{ subject: DocumentSubject; id: string; use: () => void } | string> {
    if (subject.type === 'roster') return await this.#verifyRoster(subject, jws);
    if (subject.type === 'manifest') return await this.#verifyManifest(subject, jws);
    return await this.#verifyOther(subject, jws);
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
    return { subject, id: roster.id, use };
  }

  async #verifyManifest(subject: DocumentSubject, jws: Uint8Array) {
    const result = await verifyManifest(jws, { primitives: this.#options.primitives, roster: this.#roster });
    if (!result.ok) return result.code;
    const { manifest } = result;
    const { party, version } = manifest.manifest;
    // The subject is the centre's word: it must not make a manifest appear as another's or as another version.
    if (String(party) !== String(subject.document) || version !== subject.version) return 'DOCUMENT_MALFORMED';
    return { subject, id: manifest.id, use: () => void this.#manifests.push(manifest) };
  }

  /** Agreements and what follows from them are policy's to read; here only who signed is checked, before they are logged. */
  async #verifyOther(subject: DocumentSubject, jws: Uint8Array) {
    const read = readDocument(jws);
    if (!read.ok) return read.code;
    const parties = [...new Set(read.document.signers.map(({ party }) => party))];
    const required = new KeyDirectory(this.#roster, []).rootKeys(parties);
    if (required === undefined) return 'PARTY_UNKNOWN';
    const result = await verifyDocument(jws, { primitives: this.#options.primitives, type: subject.type, required });
    return result.ok ? { subject, id: result.document.id, use: () => undefined } : result.code;
  }
}
