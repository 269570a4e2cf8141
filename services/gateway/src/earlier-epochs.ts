import {
  entriesSubject,
  ledgerSubject,
  ledgerSubjectTail,
  messageIdCreatedMs,
  type LedgerSubject,
  type MessageId,
} from '@tamga/core/identifiers';
import { BusError, type Bus, type StoredMessage } from '@tamga/platform/bus';
import { decodeExact, encode, fromUint64, tamga, uint64 } from '@tamga/wire';
import { persist } from './persist.ts';

const { EntriesRequest, EntriesReply } = tamga.service.v1;

const timeoutMs = 5_000;
/**
 * How far a sender's clock and the hub's may be apart, and the hub's may be set back: an id that was created later than so
 * long after the epoch began has no record from before it.
 */
const clockMsMax = 900_000;

/** The epoch that a service was told, and when it was begun. */
export interface ToldEpoch {
  readonly epoch: number;
  readonly firstSequence: number;
  /** Unix milliseconds; 0: not told, so that nothing is taken to be too young. */
  readonly sinceMs: number;
}

/** A subject of LEDGER, or the filter under which an id is unique, with the message that it is about, where it is about one. */
export interface LedgerPlace {
  readonly subject: string;
  readonly id: MessageId | undefined;
}

export function placeOf(subject: LedgerSubject): LedgerPlace {
  // The id of an anchor says nothing of when it was made.
  const hasTime = subject.kind !== 'document' && subject.kind !== 'anchor';
  return { subject: ledgerSubject(subject), id: hasTime ? subject.id : undefined };
}

/**
 * What stood in LEDGER before this epoch. Its streams are gone, audit's copy has every entry (decision 0160): what a record
 * would be unique among is this epoch's stream together with these. In the first epoch nobody is asked.
 */
export class EarlierEpochs {
  readonly #bus: Pick<Bus, 'request'>;
  readonly #told: ToldEpoch;

  constructor(options: { bus: Pick<Bus, 'request'>; told: ToldEpoch }) {
    this.#bus = options.bus;
    this.#told = options.told;
  }

  /** The entry that stood there in whichever epoch before this one. Asks until there is an answer or the signal fires. */
  async find({ subject, id }: LedgerPlace, signal: AbortSignal): Promise<StoredMessage | undefined> {
    if (!this.#mayHave(id)) return undefined;
    const subjectTail = ledgerSubjectTail(subject) ?? '';
    const [found] = await persist({ signal }, () => this.#ask({ subjectTail }));
    return found;
  }

  /** Entries of earlier epochs by sequence, both ends included. Throws BusError where audit does not answer for now. */
  async *range({ from, to }: { from: number; to: number }): AsyncGenerator<StoredMessage, void, void> {
    for (let next = from; next <= to;) {
      const page = await this.#ask({ range: { from: uint64(next), to: uint64(to) } });
      if (page.length === 0) throw new BusError('UNEXPECTED_REPLY', `audit has no entry ${next} of an earlier epoch`);
      for (const entry of page) {
        if (entry.sequence !== next) throw new BusError('UNEXPECTED_REPLY', `audit left out entry ${next}`);
        yield entry;
        next += 1;
      }
    }
  }

  /** Whether there may be a record about this message, or about no message, from before the epoch. */
  #mayHave(id: MessageId | undefined): boolean {
    const { epoch, sinceMs } = this.#told;
    if (epoch === 1) return false;
    return id === undefined || sinceMs === 0 || messageIdCreatedMs(id) <= sinceMs + clockMsMax;
  }

  async #ask(content: Omit<tamga.service.v1.EntriesRequest.$Properties, 'epoch'>): Promise<StoredMessage[]> {
    const { epoch, firstSequence } = this.#told;
    const request = encode(EntriesRequest, { epoch, firstSequence: uint64(firstSequence), ...content });
    const reply = decodeExact<tamga.service.v1.EntriesReply.$Properties, tamga.service.v1.EntriesReply>(
      EntriesReply,
      await this.#bus.request(entriesSubject, request, { timeoutMs }),
    );
    if (!reply.ok) throw new BusError('UNEXPECTED_REPLY', `audit answered ${reply.code}`);
    const { code, entries } = reply.message;
    if (code !== '') throw new BusError('UNEXPECTED_REPLY', `audit does not give entries of earlier epochs: ${code}`);
    return entries.map((entry) => storedMessage(entry, firstSequence));
  }
}

function storedMessage(
  { sequence: wireSequence, subject, entry }: tamga.service.v1.EarlierEntry,
  firstSequence: number,
): StoredMessage {
  const sequence = fromUint64(wireSequence) ?? 0;
  if (sequence < 1 || sequence >= firstSequence)
    throw new BusError('UNEXPECTED_REPLY', 'audit answered with an entry that is of no earlier epoch');
  return { stream: '', subject, sequence, data: entry, headers: new Map(), storedMs: 0 };
}

/** LEDGER by sequence across epochs, as one stream. */
export function acrossEpochs(
  bus: Pick<Bus, 'streamInfo' | 'readRange' | 'getBySequence'>,
  { earlier, firstSequence }: { earlier: EarlierEpochs; firstSequence: number },
): Pick<Bus, 'streamInfo' | 'readRange' | 'getBySequence'> {
  return {
    streamInfo: (stream) => bus.streamInfo(stream),
    getBySequence: async (stream, sequence) => {
      if (sequence >= firstSequence) return await bus.getBySequence(stream, sequence);
      const { value } = await earlier.range({ from: sequence, to: sequence }).next();
      return value ?? undefined;
    },
    readRange: async function* readRange(stream, { from, to }) {
      if (from < firstSequence) yield* earlier.range({ from, to: Math.min(to, firstSequence - 1) });
      if (to >= firstSequence) yield* bus.readRange(stream, { from: Math.max(from, firstSequence), to });
    },
  };
}
