import type { ReplayView } from '@tamga/api';
import { Worker } from 'node:worker_threads';
import type { CarriedDocument } from '@tamga/core/agreements/tools';
import type { QuotaNeed } from './replay-message.ts';
import type { FromReplayThread, PlacedEntry, ReplayThreadData, ToReplayThread } from './replay-thread.ts';

/** What one decision is made again from, as whoever holds it gives it. Only what is below the wanted entry counts. */
export interface ReplaySource {
  readonly wanted: PlacedEntry;
  readonly answered: PlacedEntry | undefined;
  /** Entries that record documents, in parts, in any order. */
  readonly entries: AsyncIterable<readonly PlacedEntry[]>;
  /** Signed documents, in parts, in any order; whoever kept them: the log says which one each was. */
  readonly documents: AsyncIterable<readonly CarriedDocument[]>;
  readonly admissions: (need: QuotaNeed) => Promise<readonly PlacedEntry[]>;
}

/** Why nothing was decided again: too many ask at once, it took too long, or there is too much to hold. */
export type ReplayRefusalCode = 'REPLAY_BUSY' | 'REPLAY_TIMEOUT' | 'REPLAY_TOO_LARGE';

export type Replayed =
  | { readonly ok: true; readonly view: ReplayView }
  | { readonly ok: false; readonly code: ReplayRefusalCode };

/** Decides again in a thread of its own: policies are compiled there, and the process goes on answering. */
export interface DecisionReplayer extends AsyncDisposable {
  replay(source: ReplaySource): Promise<Replayed>;
}

export interface ReplayerOptions extends ReplayThreadData {
  /** For one replay, from when it is its turn. */
  readonly timeoutMs?: number;
  /** Of all documents of one replay. */
  readonly documentBytesMax?: number;
}

/** One at a time; these may wait. */
const waitingMax = 4;
/** 2,000 agreements take seconds on a quiet machine. */
const timeoutMsDefault = 120_000;
/** 2,000 agreements are about 30 MB. */
const documentBytesMaxDefault = 268_435_456;
const threadLimits = { maxOldGenerationSizeMb: 1_024, maxYoungGenerationSizeMb: 64 };

/** A thread for each replay, one after the other; it ends with it, so that nothing stays of 2,000 agreements. */
export function createReplayer(options: ReplayerOptions): DecisionReplayer {
  const {
    roster,
    regionHash,
    party,
    timeoutMs = timeoutMsDefault,
    documentBytesMax = documentBytesMaxDefault,
  } = options;
  const ended = new AbortController();
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    replay: async (source) => {
      if (waiting > waitingMax) return { ok: false, code: 'REPLAY_BUSY' };
      waiting += 1;
      const turn = last.then(async () => {
        const signal = AbortSignal.any([ended.signal, AbortSignal.timeout(timeoutMs)]);
        return await replayInThread(source, { data: { roster, regionHash, party }, documentBytesMax, signal });
      });
      last = turn.catch(() => undefined);
      try {
        return await turn;
      } finally {
        waiting -= 1;
      }
    },
    [Symbol.asyncDispose]: async () => {
      ended.abort();
      await last;
    },
  };
}

async function replayInThread(
  source: ReplaySource,
  by: { data: ReplayThreadData; documentBytesMax: number; signal: AbortSignal },
): Promise<Replayed> {
  const { data, documentBytesMax, signal } = by;
  const { promise, resolve, reject } = Promise.withResolvers<Replayed>();
  const stop = () => resolve({ ok: false, code: 'REPLAY_TIMEOUT' });
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  const worker = new Worker(new URL('./replay-worker.ts', import.meta.url), {
    workerData: data,
    resourceLimits: threadLimits,
  });
  const tell = (message: ToReplayThread): void => worker.postMessage(message, []);
  const give = async (need: QuotaNeed): Promise<void> =>
    tell({ kind: 'admissions', entries: await source.admissions(need) });
  worker.on('message', (message: FromReplayThread) => {
    if (message.kind === 'done') resolve({ ok: true, view: message.view });
    else void give(message.need).catch(reject);
  });
  worker.on('error', (error) => {
    if (isOutOfMemory(error)) tooLarge();
    else reject(error);
  });
  worker.on('exit', (code) => reject(new Error(`the thread that decides again ended with ${code}`)));
  const tooLarge = () => resolve({ ok: false, code: 'REPLAY_TOO_LARGE' });
  void feed(source, { tell, documentBytesMax, signal, tooLarge }).catch(reject);
  try {
    return await promise;
  } finally {
    signal.removeEventListener('abort', stop);
    await worker.terminate();
  }
}

async function feed(
  { wanted, answered, entries, documents }: ReplaySource,
  to: {
    tell: (message: ToReplayThread) => void;
    documentBytesMax: number;
    signal: AbortSignal;
    tooLarge: () => void;
  },
): Promise<void> {
  const { tell, signal } = to;
  let bytes = 0;
  for await (const part of documents) {
    if (signal.aborted) return;
    bytes += part.reduce((sum, { jws }) => sum + jws.length, 0);
    if (bytes > to.documentBytesMax) {
      to.tooLarge();
      return;
    }
    tell({ kind: 'documents', documents: part });
  }
  for await (const part of entries) {
    if (signal.aborted) return;
    tell({ kind: 'entries', entries: part });
  }
  tell({ kind: 'decide', wanted, answered });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
