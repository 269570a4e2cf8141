import { ledgerStream } from '@tamga/core/identifiers';
import { BusError, type Bus, type StreamState } from '../bus/index.ts';
import type { Epoch } from '../ledger-copy/index.ts';

/** What the server keeps in memory for each subject of a stream that denies deleting: 0.4 GB per 10⁶ (03, "Epochs"). */
export const memoryBytesPerEntry = 400;

/** As many entries an epoch is meant to hold: 3.9 GB of memory, and 11 s until a killed server is ready again (03). */
export const epochEntriesMax = 10_000_000;

/** One epoch as people see it. */
export interface EpochState {
  readonly epoch: number;
  readonly firstSequence: number;
  /** The one before its first where nothing stands in it. */
  readonly lastSequence: number;
  /** When it was begun, Unix milliseconds; 0: by founding. */
  readonly sinceMs: number;
  /** Of its stream: taking records; ended, and still there; gone, so that only the copies have it. */
  readonly state: 'written' | 'sealed' | 'removed' | 'missing';
  /** Estimate of what its stream takes of the server's memory. */
  readonly memoryBytes: number;
  readonly bytes: number;
}

/** Every epoch that a copy knows, and the one that the services were told, each with its stream. Throws BusError. */
export async function readEpochs(
  bus: Pick<Bus, 'streamInfo'>,
  { known, told }: { known: readonly Epoch[]; told: Epoch },
): Promise<EpochState[]> {
  const all = [...known.filter(({ epoch }) => epoch < told.epoch), told];
  return await Promise.all(
    all.map(async (one, index) => {
      const next = all[index + 1];
      const stream = await streamStateOf(bus, one.epoch);
      const { epoch, firstSequence, sinceMs } = one;
      const lastSequence = next === undefined ? (stream?.lastSequence ?? firstSequence - 1) : next.firstSequence - 1;
      const bytes = stream?.bytes ?? 0;
      const state =
        stream === undefined ? (next === undefined ? 'missing' : 'removed') : stream.sealed ? 'sealed' : 'written';
      return { epoch, firstSequence, lastSequence, sinceMs, state, memoryBytes: memoryOf(stream), bytes };
    }),
  );
}

export function memoryOf(stream: Pick<StreamState, 'messages'> | undefined): number {
  return (stream?.messages ?? 0) * memoryBytesPerEntry;
}

/** Undefined: there is no such stream. */
export async function streamStateOf(bus: Pick<Bus, 'streamInfo'>, epoch: number): Promise<StreamState | undefined> {
  try {
    return await bus.streamInfo(ledgerStream(epoch));
  } catch (error) {
    if (error instanceof BusError && error.code === 'STREAM_MISSING') return undefined;
    throw error;
  }
}
