import { ledgerStream } from '@tamga/core/identifiers';
import type { Bus } from '../bus/index.ts';
import type { CopiedEntry, LedgerCopyReader } from '../ledger-copy/index.ts';
import { EpochError } from './epoch-error.ts';

/** The copy of one audit, by that audit's name. */
export interface NamedCopy {
  readonly name: string;
  readonly copy: Pick<LedgerCopyReader, 'entries' | 'lastSequence' | 'finals'>;
}

const chunkEntries = 1_024;
const entriesBetweenNotes = 1_024;

/**
 * Sets the stream against every copy, byte by byte: what stands in a copy alone must be what the stream held. Throws
 * EpochError STREAM_DAMAGED, COPY_DIFFERS; BusError.
 */
export async function compareCopies(
  range: { epoch: number; from: number; to: number },
  means: { bus: Pick<Bus, 'readRange'>; copies: readonly NamedCopy[]; onEntries: (count: number) => void },
): Promise<void> {
  const { epoch, from, to } = range;
  const rows = means.copies.map(({ name, copy }) => ({ name, entries: inChunks(copy, { from, to }) }));
  let sequence = from - 1;
  for await (const found of means.bus.readRange(ledgerStream(epoch), { from, to })) {
    sequence += 1;
    if (found === undefined)
      throw new EpochError('STREAM_DAMAGED', `${ledgerStream(epoch)} does not give entry ${sequence}: recover it`);
    for (const { name, entries } of rows) {
      const { value } = entries.next();
      const isSame =
        value?.sequence === sequence &&
        value.subject === found.subject &&
        Buffer.compare(value.bytes, found.data) === 0;
      if (!isSame)
        throw new EpochError('COPY_DIFFERS', `the copy of ${name} and the stream differ at entry ${sequence}`);
    }
    if (sequence % entriesBetweenNotes === 0) means.onEntries(sequence);
  }
}

function* inChunks(
  copy: Pick<LedgerCopyReader, 'entries'>,
  { from, to }: { from: number; to: number },
): Generator<CopiedEntry, undefined, void> {
  for (let next = from; next <= to; next += chunkEntries)
    yield* copy.entries({ from: next, to: Math.min(to, next + chunkEntries - 1) });
  return undefined;
}
