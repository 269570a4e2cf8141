import type { CopiedEntry, Epoch, LedgerCopyReader } from '../ledger-copy/index.ts';
import { BusError, type Bus, type StreamState } from '../bus/index.ts';
import { ledgerStream, parseLedgerSubject } from '@tamga/core/identifiers';
import { decodeEntry, decodeRecord, standsOnItsSubject } from '@tamga/core/ledger';

/** How a damaged stream compares with audit's copy. */
export interface StreamFindings {
  /** There is no stream of the epoch. */
  readonly isMissing: boolean;
  /** Its last sequence, as it says; the one before its first where it holds nothing. */
  readonly lastSequence: number;
  /** Entries of the copy that it does not give: lost within it, or beyond its end. */
  readonly unreadable: number;
  /** The first sequence at which it holds another entry than the copy. */
  readonly differsAt: number | undefined;
  /** Up to here its entries go on, whole and without a gap, from where the copy ends. */
  readonly continuesTo: number;
}

export interface StreamMeans {
  readonly bus: Pick<Bus, 'streamInfo' | 'readRange'>;
  readonly copy: Pick<LedgerCopyReader, 'entries'>;
  /** Where the copy, with what other copies add to it, ends. */
  readonly copyEnd: number;
  readonly epoch: Epoch;
  readonly onEntries: (count: number) => void;
}

/** Compares every record of the stream with the copy and looks how far it goes on from it. Throws BusError. */
export async function examineStream(means: StreamMeans): Promise<StreamFindings> {
  const { bus, copyEnd, epoch, onEntries } = means;
  const stream = ledgerStream(epoch.epoch);
  const facts = await factsOf(bus, stream);
  if (facts === undefined)
    return { isMissing: true, lastSequence: copyEnd, unreadable: 0, differsAt: undefined, continuesTo: copyEnd };
  const { lastSequence } = facts;
  let [unreadable, sequence] = [0, epoch.firstSequence - 1];
  let differsAt: number | undefined;
  const own = means.copy.entries({ from: epoch.firstSequence, to: Math.min(copyEnd, lastSequence) });
  for await (const found of bus.readRange(stream, { from: epoch.firstSequence, to: Math.min(copyEnd, lastSequence) })) {
    sequence += 1;
    const { value: entry } = own.next();
    if (found === undefined || entry === undefined) unreadable += 1;
    else if (!isSame(entry, { sequence, subject: found.subject, bytes: found.data })) differsAt ??= sequence;
    onEntries(sequence);
  }
  unreadable += Math.max(0, copyEnd - Math.max(lastSequence, epoch.firstSequence - 1));
  const rest = { from: Math.max(copyEnd, epoch.firstSequence - 1) + 1, to: lastSequence };
  let continuesTo = rest.from - 1;
  // A stream that contradicts the copy is not believed beyond it either: what it took there is sent again.
  if (differsAt === undefined && rest.from === copyEnd + 1) {
    for await (const entry of wholeEntries(bus, epoch, rest)) {
      continuesTo = entry.sequence;
      onEntries(entry.sequence);
    }
  }
  return { isMissing: false, lastSequence, unreadable, differsAt, continuesTo: Math.min(continuesTo, lastSequence) };
}

/** Entries of the stream in order, up to the first that is missing or is no record of this epoch on its subject. */
export async function* wholeEntries(
  bus: Pick<Bus, 'readRange'>,
  { epoch }: Epoch,
  range: { from: number; to: number },
): AsyncGenerator<CopiedEntry, void, void> {
  for await (const found of bus.readRange(ledgerStream(epoch), range)) {
    if (found === undefined) return;
    const { sequence, subject, data: bytes } = found;
    const entry = decodeEntry(bytes);
    const record = entry.ok ? decodeRecord(entry.entry.record) : undefined;
    const isWhole = record?.ok === true && standsOnItsSubject(record.record, subject);
    if (!isWhole || parseLedgerSubject(subject)?.epoch !== epoch) return;
    yield { sequence, subject, bytes };
  }
}

/** Undefined: there is no such stream. */
export async function factsOf(bus: Pick<Bus, 'streamInfo'>, stream: string): Promise<StreamState | undefined> {
  try {
    return await bus.streamInfo(stream);
  } catch (error) {
    if (error instanceof BusError && error.code === 'STREAM_MISSING') return undefined;
    throw error;
  }
}

export function isSame(one: CopiedEntry, other: CopiedEntry): boolean {
  return (
    one.sequence === other.sequence && one.subject === other.subject && Buffer.compare(one.bytes, other.bytes) === 0
  );
}
