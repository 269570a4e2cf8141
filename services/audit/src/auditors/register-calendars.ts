import { answeringCalendar, type AnsweringCalendar } from '@tamga/core/casework';
import { ManifestBook, verifyNextRoster, type VerifiedRoster } from '@tamga/core/documents';
import { parseRegisterSubject, registerStream, type AuthorityId } from '@tamga/core/identifiers';
import type { Primitives } from '@tamga/core/sealing';
import type { Bus } from '@tamga/platform/bus';
import type { Calendars } from '@tamga/platform/ledger-index';
import { decodeExact, tamga } from '@tamga/wire';

/** How parties count their days, from the manifests of the register: each stands by its own party's signature. */
export class RegisterCalendars implements Calendars {
  readonly #bus: Pick<Bus, 'streamInfo' | 'readRange'>;
  readonly #primitives: Primitives;
  readonly #book: ManifestBook;
  #roster: VerifiedRoster;
  #next = 1;

  constructor(options: {
    bus: Pick<Bus, 'streamInfo' | 'readRange'>;
    primitives: Primitives;
    /** The founding roster. */
    roster: VerifiedRoster;
  }) {
    const { bus, primitives, roster } = options;
    this.#bus = bus;
    this.#primitives = primitives;
    this.#roster = roster;
    this.#book = new ManifestBook({ primitives, roster });
  }

  version(): unknown {
    return this.#book.directory;
  }

  of(authority: AuthorityId): AnsweringCalendar {
    return answeringCalendar(this.#book.directory.authority(authority));
  }

  /** Reads what the register has that was not read yet. Throws BusError. */
  async refresh(): Promise<void> {
    const { lastSequence } = await this.#bus.streamInfo(registerStream);
    if (lastSequence < this.#next) return;
    for await (const message of this.#bus.readRange(registerStream, { from: this.#next, to: lastSequence })) {
      this.#next += 1;
      const subject = message === undefined ? undefined : parseRegisterSubject(message.subject);
      if (message === undefined || subject === undefined) continue;
      const decoded = decodeExact(tamga.register.v1.SignedDocument, message.data);
      // What does not hold was refused by everybody else as well; it moves no calendar.
      if (decoded.ok) await this.#take(subject, decoded.message.jws);
    }
  }

  async #take({ type, document, version }: { type: string; document: string; version: number }, jws: Uint8Array) {
    if (type === 'manifest') await this.#book.add(jws, { id: document, version });
    if (type !== 'roster') return;
    const verified = await verifyNextRoster(jws, { primitives: this.#primitives, current: this.#roster });
    if (!verified.ok) return;
    this.#roster = verified.roster;
    this.#book.changeRoster(verified.roster);
  }
}
