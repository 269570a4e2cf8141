import { setTimeout as wait } from 'node:timers/promises';
import { attestQueue, entriesSubject, ledgerStream } from '@tamga/core/identifiers';
import { BusError, type Bus } from '@tamga/platform/bus';
import type { CopiedEntry, Epoch, LedgerCopy } from '@tamga/platform/ledger-copy';
import type { Logger } from '@tamga/platform/logging';
import { decodeExact, encode, fromUint64, tamga, uint64 } from '@tamga/wire';

const { EntriesRequest, EntriesReply } = tamga.service.v1;

const inFlightMax = 8;
const waitingMax = 1_024;
/** Of a range so many bytes of entries go into one answer, or one entry where it is larger. */
const replyBytesMax = 262_144;
const entriesMax = 2_048;
/** So often in a row nobody gives an entry: then there is no audit that has them. */
const fillAttemptsMax = 8;
const fillPauseMs = 500;
const fillTimeoutMs = 10_000;

/** Why an audit does not answer with entries. */
type EntriesCode =
  | 'REQUEST_MALFORMED'
  /** Who asks writes or reads another epoch: one of the two was not told of a recovery. */
  | 'OTHER_EPOCH'
  /** This copy itself lacks what stood before the epoch. */
  | 'EARLIER_ENTRIES_MISSING'
  /** This audit halted: its copy may be what is damaged. */
  | 'HALTED';

export interface EarlierOptions {
  readonly copy: Pick<LedgerCopy, 'lastSequence' | 'entries' | 'earlier'>;
  readonly epoch: Pick<Epoch, 'epoch' | 'firstSequence'>;
}

/**
 * Serves what stood in LEDGER before the present epoch from audit's own copy: the streams of ended epochs are gone (decision
 * 0160). Only services of the hub reach it. Until disposed.
 */
export function serveEarlier(
  bus: Pick<Bus, 'serve'>,
  options: EarlierOptions & { isHalted: () => boolean; logger: Logger },
): AsyncDisposable {
  return bus.serve(entriesSubject, {
    queue: attestQueue,
    inFlightMax,
    waitingMax,
    handle: ({ payload }) => Promise.resolve(encode(EntriesReply, answer(payload, options))),
    onError: (error) =>
      options.logger.error({ event: 'entries-failed', err: error }, 'Entries of an earlier epoch could not be given'),
  });
}

function answer(
  payload: Uint8Array,
  { copy, epoch, isHalted }: EarlierOptions & { isHalted: () => boolean },
): tamga.service.v1.EntriesReply.$Properties {
  const request = decodeExact(EntriesRequest, payload);
  if (!request.ok) return refusal('REQUEST_MALFORMED');
  const { message } = request;
  const { firstSequence } = epoch;
  if (message.epoch !== epoch.epoch || fromUint64(message.firstSequence) !== firstSequence)
    return refusal('OTHER_EPOCH');
  if (isHalted()) return refusal('HALTED');
  if (copy.lastSequence < firstSequence - 1) return refusal('EARLIER_ENTRIES_MISSING');
  if (message.range) {
    const [from, to] = [fromUint64(message.range.from), fromUint64(message.range.to)];
    if (from === undefined || to === undefined || from < 1 || to >= firstSequence) return refusal('REQUEST_MALFORMED');
    return { entries: [...page(copy, { from, to })] };
  }
  const { subjectTail } = message;
  if (subjectTail === undefined || subjectTail === null || subjectTail === '') return refusal('REQUEST_MALFORMED');
  const entry = copy.earlier({ tail: subjectTail, below: firstSequence });
  return { entries: entry === undefined ? [] : [earlierEntry(entry)] };
}

function* page(
  copy: EarlierOptions['copy'],
  { from, to }: { from: number; to: number },
): IterableIterator<tamga.service.v1.EarlierEntry.$Properties> {
  let bytes = 0;
  for (const entry of copy.entries({ from, to: Math.min(to, from + entriesMax - 1) })) {
    bytes += entry.bytes.length + entry.subject.length;
    if (bytes > replyBytesMax && entry.sequence > from) return;
    yield earlierEntry(entry);
  }
}

function earlierEntry({ sequence, subject, bytes }: CopiedEntry): tamga.service.v1.EarlierEntry.$Properties {
  return { sequence: uint64(sequence), subject, entry: bytes };
}

function refusal(code: EntriesCode): tamga.service.v1.EntriesReply.$Properties {
  return { code };
}

/**
 * Takes what the own copy lacks before the epoch: from another audit of the hub, and where none gives it, from the streams of
 * ended epochs that are still there. What comes is believed as the stream is: by the leaves that it gives, against every
 * promise and the witnesses. False: nobody has it.
 */
export async function fillEarlier(
  bus: Pick<Bus, 'request' | 'streamInfo' | 'readRange'>,
  options: { copy: LedgerCopy; epoch: Pick<Epoch, 'epoch' | 'firstSequence'>; signal: AbortSignal },
): Promise<boolean> {
  const { copy, epoch, signal } = options;
  const to = epoch.firstSequence - 1;
  for (let failures = 0; copy.lastSequence < to;) {
    const range = { from: copy.lastSequence + 1, to };
    const asked = await ask(bus, epoch, range);
    const entries = asked.length > 0 ? asked : await fromSealed(bus, epoch, range);
    if (entries.length > 0 && copy.append(entries).ok) {
      failures = 0;
      continue;
    }
    failures += 1;
    if (failures >= fillAttemptsMax || signal.aborted) return false;
    await wait(fillPauseMs, undefined, { signal }).catch(() => undefined);
  }
  return true;
}

/** The next entries of the one ended epoch whose stream holds them. */
async function fromSealed(
  bus: Pick<Bus, 'streamInfo' | 'readRange'>,
  { epoch }: Pick<Epoch, 'epoch'>,
  { from, to }: { from: number; to: number },
): Promise<CopiedEntry[]> {
  for (let earlier = epoch - 1; earlier >= 1; earlier -= 1) {
    const stream = ledgerStream(earlier);
    try {
      const { messages, firstSequence, lastSequence } = await bus.streamInfo(stream);
      if (messages === 0 || from < firstSequence || from > lastSequence) continue;
      const entries: CopiedEntry[] = [];
      const range = { from, to: Math.min(to, lastSequence, from + entriesMax - 1) };
      for await (const found of bus.readRange(stream, range)) {
        if (found === undefined) break;
        entries.push({ sequence: found.sequence, subject: found.subject, bytes: found.data });
      }
      return entries;
    } catch (error) {
      if (!(error instanceof BusError)) throw error;
    }
  }
  return [];
}

async function ask(
  bus: Pick<Bus, 'request'>,
  { epoch, firstSequence }: Pick<Epoch, 'epoch' | 'firstSequence'>,
  { from, to }: { from: number; to: number },
): Promise<CopiedEntry[]> {
  const range = { from: uint64(from), to: uint64(to) };
  const request = encode(EntriesRequest, { epoch, firstSequence: uint64(firstSequence), range });
  try {
    const reply = decodeExact(EntriesReply, await bus.request(entriesSubject, request, { timeoutMs: fillTimeoutMs }));
    if (!reply.ok) return [];
    return reply.message.entries.map(({ sequence, subject, entry }) => ({
      sequence: fromUint64(sequence) ?? 0,
      subject,
      bytes: entry,
    }));
  } catch (error) {
    if (error instanceof BusError) return [];
    throw error;
  }
}
