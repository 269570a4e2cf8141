import { setTimeout as wait } from 'node:timers/promises';
import { ledgerStream } from '@tamga/core/identifiers';
import type { Bus, StreamSpec, StreamState } from '../bus/index.ts';
import type { Epoch } from '../ledger-copy/index.ts';
import { compareCopies, type NamedCopy } from './compare-copies.ts';
import { EpochError } from './epoch-error.ts';
import { makeNext, sealStream } from './stream-changes.ts';
import { epochEntriesMax, memoryOf, streamStateOf } from './stream-states.ts';

/** What a change of epoch needs. */
export interface ChangeMeans {
  /** The connection of the operator's key. */
  readonly operator: Pick<Bus, 'request' | 'streamInfo' | 'readRange'>;
  /** The copy of every audit that is at hand, while the audits go on writing them. */
  readonly copies: readonly NamedCopy[];
  /** The epoch as the services were told. */
  readonly told: Epoch;
  readonly ledgerSpec: (of: { epoch: number; firstSequence: number }) => StreamSpec;
  readonly nowMs: () => number;
  /** How long audits and witnesses may take over the last entries. */
  readonly waitMsMax?: number;
  /** Now and then: what is being done, and how far. */
  readonly onProgress: (step: string, count?: number) => void;
}

/** What a change would do. */
export interface ChangePlan {
  readonly told: Epoch;
  /** A change was begun and interrupted: nothing is admitted until it is ended. */
  readonly isSealed: boolean;
  readonly entries: number;
  readonly lastSequence: number;
  readonly bytes: number;
  readonly bytesMax: number;
  /** Estimate of what the stream takes of the server's memory. */
  readonly memoryBytes: number;
  /** Of the entries that an epoch is meant to hold, or of its bytes, whichever is used more: 0 to 1 and above. */
  readonly fill: number;
  readonly copies: readonly { readonly name: string; readonly lastSequence: number; readonly finalSize: number }[];
}

const waitMsDefault = 120_000;
const lookEveryMs = 100;

/** Looks how full the epoch is and how far the copies are. Changes nothing. Throws EpochError, BusError. */
export async function planChange({ operator, told, copies }: ChangeMeans): Promise<ChangePlan> {
  const stream = await presentStream(operator, told);
  const { messages, lastSequence, bytes, bytesMax, sealed } = stream;
  const share = bytesMax > 0 && !sealed ? bytes / bytesMax : 0;
  return {
    told,
    isSealed: sealed,
    entries: messages,
    lastSequence,
    bytes,
    bytesMax,
    memoryBytes: memoryOf(stream),
    fill: Math.max(share, messages / epochEntriesMax),
    copies: copies.map(({ name, copy }) => ({
      name,
      lastSequence: copy.lastSequence,
      finalSize: Number(copy.finals.newest()?.size ?? 0n),
    })),
  };
}

/**
 * Compares what stands in the stream with every copy while everything still runs, and sees that there is room for the next
 * stream, so that the pause of admission is short. Returns how far it compared. Throws EpochError, BusError.
 */
export async function prepareChange(means: ChangeMeans): Promise<number> {
  const { operator, told, copies, ledgerSpec, onProgress } = means;
  const { lastSequence } = await presentStream(operator, told);
  const to = Math.min(lastSequence, ...copies.map(({ copy }) => copy.lastSequence));
  onProgress('comparing the copies with the stream');
  await compareCopies(
    { epoch: told.epoch, from: told.firstSequence, to },
    { bus: operator, copies, onEntries: (count) => onProgress('comparing the copies with the stream', count) },
  );
  // Without room it fails here, where nothing has been stopped; the number of its first entry is put right below.
  await makeNext(operator, ledgerSpec({ epoch: told.epoch + 1, firstSequence: lastSequence + 1 }));
  return to;
}

/**
 * Ends the epoch and makes the next one's stream, which nobody has been told of yet: seals the stream, waits until every copy
 * has all of it and a quorum has cosigned it, compares the rest, and begins where it ended. What was admitted is in the sealed
 * stream, whoever admitted it up to that moment, and nothing can be admitted there afterwards. Interrupted anywhere it can be
 * begun again. Throws EpochError, BusError.
 */
export async function changeEpoch(compared: number, means: ChangeMeans): Promise<Epoch> {
  const { operator, told, copies, ledgerSpec, onProgress } = means;
  onProgress(`sealing ${ledgerStream(told.epoch)}`);
  await sealStream(operator, told.epoch);
  const { lastSequence } = await presentStream(operator, told);
  onProgress(`waiting until every copy has ${lastSequence} entries, under a final checkpoint`);
  await untilFollowed(lastSequence, means);
  onProgress('comparing the copies with the end of the stream');
  await compareCopies(
    { epoch: told.epoch, from: Math.max(told.firstSequence, compared + 1), to: lastSequence },
    { bus: operator, copies, onEntries: () => undefined },
  );
  const next = { epoch: told.epoch + 1, firstSequence: lastSequence + 1 };
  onProgress(`making ${ledgerStream(next.epoch)}`);
  await makeNext(operator, ledgerSpec(next));
  return { ...next, sinceMs: means.nowMs() };
}

async function presentStream(operator: Pick<Bus, 'streamInfo'>, told: Epoch): Promise<StreamState> {
  const stream = await streamStateOf(operator, told.epoch);
  if (stream === undefined)
    throw new EpochError('EPOCH_MISSING', `there is no ${ledgerStream(told.epoch)}: recover the ledger`);
  const { messages, lastSequence, firstSequence, deletedCount } = stream;
  if (messages === 0)
    throw new EpochError('EPOCH_EMPTY', `${ledgerStream(told.epoch)} holds no entry: there is nothing to end`);
  if (firstSequence !== told.firstSequence || deletedCount > 0 || messages !== lastSequence - firstSequence + 1)
    throw new EpochError('STREAM_DAMAGED', `${ledgerStream(told.epoch)} lacks entries: recover the ledger`);
  return stream;
}

async function untilFollowed(lastSequence: number, { copies, ...means }: ChangeMeans): Promise<void> {
  const deadlineMs = performance.now() + (means.waitMsMax ?? waitMsDefault);
  for (;;) {
    const behind = copies.filter(({ copy }) => copy.lastSequence < lastSequence);
    const finalSize = copies.reduce((most, { copy }) => Math.max(most, Number(copy.finals.newest()?.size ?? 0n)), 0);
    if (behind.length === 0 && finalSize >= lastSequence) return;
    if (performance.now() > deadlineMs) {
      const who = behind.map(({ name, copy }) => `${name} has ${copy.lastSequence} of ${lastSequence} entries`);
      const final = `the largest final checkpoint covers ${finalSize} of ${lastSequence}`;
      throw new EpochError('COPY_BEHIND', `${[...who, final].join('; ')}: see audit and the witnesses, then go on`);
    }
    await wait(lookEveryMs);
  }
}
