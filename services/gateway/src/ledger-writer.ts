import { encodeEntry, encodeRecord, leafData, saltBytes, type LedgerHash } from '@tamga/core/ledger';
import { ledgerStream, type LedgerSubject } from '@tamga/core/identifiers';
import type { Bus } from '@tamga/platform/bus';
import type { tamga } from '@tamga/wire';
import { placeOf, type EarlierEpochs } from './earlier-epochs.ts';
import { GatewayError } from './gateway-error.ts';
import type { LedgerHealth, OpenPeriod } from './ledger-health.ts';

/** NATS: another subject than the message's own, perhaps a wildcard, whose last sequence is expected. */
const expectedSubjectHeader = 'Nats-Expected-Last-Subject-Sequence-Subject';

/** An entry as the stream holds it. Leaf index = sequence − 1 (05). */
export interface StoredEntry {
  readonly entry: Uint8Array;
  readonly sequence: number;
  /** Of this entry, where it was written here. */
  readonly leafData?: Uint8Array;
}

/** What became of writing a record: it is in the stream, or something else stands on its subject. */
export type WriteResult = ({ readonly stored: true } & StoredEntry) | { readonly stored: false };

export interface RecordToWrite {
  /** Where it stands. `LedgerSubject` without its epoch. */
  readonly subject: LedgerSubject extends infer Subject
    ? Subject extends unknown
      ? Omit<Subject, 'epoch'>
      : never
    : never;
  /** Expected empty instead of the subject itself, which it covers. */
  readonly emptyFilter?: string;
  readonly record: tamga.ledger.v1.Record.$Properties;
  readonly period: OpenPeriod;
}

/** Writes records into LEDGER, each at most once, only while admission is open. */
export class LedgerWriter {
  readonly #bus: Pick<Bus, 'publishUntilAcknowledged'>;
  readonly #health: Pick<LedgerHealth, 'floor' | 'acknowledged' | 'close' | 'halt'>;
  readonly #epoch: number;
  readonly #earlier: EarlierEpochs;
  readonly #hash: LedgerHash;
  readonly #randomBytes: (count: number) => Uint8Array;

  constructor(options: {
    bus: Pick<Bus, 'publishUntilAcknowledged'>;
    health: Pick<LedgerHealth, 'floor' | 'acknowledged' | 'close' | 'halt'>;
    epoch: number;
    earlier: EarlierEpochs;
    hash: LedgerHash;
    randomBytes: (count: number) => Uint8Array;
  }) {
    this.#bus = options.bus;
    this.#health = options.health;
    this.#epoch = options.epoch;
    this.#earlier = options.earlier;
    this.#hash = options.hash;
    this.#randomBytes = options.randomBytes;
  }

  /**
   * Publishes until stored or refused. Throws CLOSED when the period ends first (the record may have been stored) or the
   * epoch has ended (it was not), and LEDGER_DAMAGED when the stream cannot take it or went back. LedgerError ENTRY_INVALID: the record is too large.
   */
  async write({ subject, emptyFilter, record, period }: RecordToWrite): Promise<WriteResult> {
    const place = placeOf({ ...subject, epoch: this.#epoch });
    // What an earlier epoch has a record of is never recorded again (03, "Epochs").
    const emptyPlace = { ...place, subject: emptyFilter ?? place.subject };
    if ((await this.#earlier.find(emptyPlace, period.signal)) !== undefined) return { stored: false };
    const content = { salt: this.#randomBytes(saltBytes), record: encodeRecord(record) };
    const entry = encodeEntry(content);
    const floor = this.#health.floor();
    const result = await this.#publish(place.subject, entry, {
      emptyFilter,
      period,
    });
    if (result.stored) {
      this.#health.acknowledged({ sequence: result.sequence, floor });
      return { stored: true, entry, sequence: result.sequence, leafData: leafData(this.#hash, content) };
    }
    if (result.code === 'SUBJECT_TAKEN') return { stored: false };
    if (result.code === 'SEALED') {
      this.#health.close('LEDGER_SEALED');
      throw new GatewayError('CLOSED', 'the epoch has ended', { health: 'LEDGER_SEALED' });
    }
    this.#health.halt('LEDGER_NOT_WRITABLE');
    throw new GatewayError('LEDGER_DAMAGED', `LEDGER takes no record: ${result.code}`, {
      health: 'LEDGER_NOT_WRITABLE',
    });
  }

  async #publish(subject: string, entry: Uint8Array, options: { emptyFilter: string | undefined; period: OpenPeriod }) {
    const { emptyFilter, period } = options;
    period.signal.throwIfAborted();
    return await this.#bus.publishUntilAcknowledged(subject, entry, {
      expectEmptySubject: true,
      expectStream: ledgerStream(this.#epoch),
      ...(emptyFilter === undefined ? {} : { headers: { [expectedSubjectHeader]: emptyFilter } }),
      signal: period.signal,
    });
  }
}
