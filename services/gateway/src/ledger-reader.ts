import {
  decodeEntry,
  decodeRecord,
  standsOnItsSubject,
  type AdmissionRecord,
  type LedgerRecord,
} from '@tamga/core/ledger';
import {
  admissionFilter,
  ledgerStream,
  type LedgerSubject,
  type MessageId,
  type PartyId,
} from '@tamga/core/identifiers';
import type { Bus } from '@tamga/platform/bus';
import { placeOf, type EarlierEpochs, type LedgerPlace } from './earlier-epochs.ts';
import { GatewayError } from './gateway-error.ts';
import type { StoredEntry } from './ledger-writer.ts';
import { pause, persist } from './persist.ts';

const appearAttemptsMax = 40;
const appearDelayMs = 250;

/** A record with the entry that holds it. */
export interface KnownRecord<Kept extends LedgerRecord = LedgerRecord> extends StoredEntry {
  readonly record: Kept;
}

/**
 * Reads records of LEDGER from the stream's leader (direct gets missed 1,036 of 3,000, 03), and those from before the epoch
 * from audit's copy. What cannot be read as a record is damage: LEDGER_DAMAGED.
 */
export class LedgerReader {
  readonly #bus: Pick<Bus, 'getLastBySubject'>;
  readonly #epoch: number;
  readonly #earlier: EarlierEpochs;

  constructor(options: { bus: Pick<Bus, 'getLastBySubject'>; epoch: number; earlier: EarlierEpochs }) {
    this.#bus = options.bus;
    this.#epoch = options.epoch;
    this.#earlier = options.earlier;
  }

  /** The decision on a message, whoever sent it. */
  async admission(id: MessageId, signal: AbortSignal): Promise<KnownRecord<AdmissionRecord> | undefined> {
    const known = await this.#read({ subject: admissionFilter({ epoch: this.#epoch, id }), id }, signal);
    if (known === undefined) return undefined;
    if (known.record.event !== 'admission') throw damaged(known.sequence);
    return { ...known, record: known.record };
  }

  /** Which of the three outcomes won for a recipient. */
  outcome(of: { party: PartyId; id: MessageId }, signal: AbortSignal): Promise<KnownRecord | undefined> {
    return this.#read(placeOf({ epoch: this.#epoch, kind: 'outcome', ...of }), signal);
  }

  /** The record on one subject, of this epoch or of one before it. */
  at(subject: LedgerSubject, signal: AbortSignal): Promise<KnownRecord | undefined> {
    return this.#read(placeOf(subject), signal);
  }

  /** The record on a subject that a publish found taken. */
  async taken(subject: LedgerSubject, signal: AbortSignal): Promise<KnownRecord> {
    return await this.#appearing(() => this.at(subject, signal), signal);
  }

  /** The decision on a message whose id a publish found taken. */
  async takenAdmission(id: MessageId, signal: AbortSignal): Promise<KnownRecord<AdmissionRecord>> {
    return await this.#appearing(() => this.admission(id, signal), signal);
  }

  get epoch(): number {
    return this.#epoch;
  }

  /** A leader that has just changed may refuse a publish for a record that it shows a moment later. */
  async #appearing<Known>(read: () => Promise<Known | undefined>, signal: AbortSignal): Promise<Known> {
    for (let attempt = 1; attempt <= appearAttemptsMax; attempt++) {
      const known = await read();
      if (known !== undefined) return known;
      await pause(appearDelayMs, signal);
    }
    throw new GatewayError('LEDGER_DAMAGED', 'LEDGER refuses a record for one that it does not show', {
      health: 'LEDGER_UNREADABLE',
    });
  }

  async #read(place: LedgerPlace, signal: AbortSignal): Promise<KnownRecord | undefined> {
    const { subject } = place;
    const stored =
      (await persist({ signal }, () => this.#bus.getLastBySubject(ledgerStream(this.#epoch), subject))) ??
      (await this.#earlier.find(place, signal));
    if (stored === undefined) return undefined;
    const entry = decodeEntry(stored.data);
    if (!entry.ok) throw damaged(stored.sequence);
    const decoded = decodeRecord(entry.entry.record);
    if (!decoded.ok || !standsOnItsSubject(decoded.record, stored.subject)) {
      throw damaged(stored.sequence);
    }
    return { entry: stored.data, sequence: stored.sequence, record: decoded.record };
  }
}

function damaged(sequence: number): GatewayError {
  return new GatewayError('LEDGER_DAMAGED', `LEDGER holds no record at sequence ${sequence}`, {
    health: 'LEDGER_UNREADABLE',
  });
}
