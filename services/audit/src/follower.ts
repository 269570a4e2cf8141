import { setTimeout as wait } from 'node:timers/promises';
import { toHex } from '@tamga/core/identifiers';
import type { LedgerHash } from '@tamga/core/ledger';
import { BusError, type Bus } from '@tamga/platform/bus';
import type { CopiedEntry, LedgerCopy } from '@tamga/platform/ledger-copy';
import type { Damage } from './codes.ts';
import { compareWithCopy } from './compare-stream.ts';
import { judgeStream } from './stream-rules.ts';

/** A tree head that the log is known to have promised, whatever this process's own store says. */
export interface PromisedHead {
  readonly size: bigint;
  readonly root: Uint8Array;
}

/** What audit can say of the stream. `server` is the running server whose stream was read. */
export type FollowerState =
  | { readonly state: 'reading'; readonly server: string }
  | { readonly state: 'sound'; readonly server: string }
  | ({ readonly state: 'halted'; readonly server: string } & Damage);

/** What the follower needs of the exchange. */
type LedgerSource = Pick<Bus, 'connected' | 'serverId' | 'onReconnect' | 'streamInfo' | 'readRange'>;

export interface FollowerOptions {
  readonly source: LedgerSource;
  readonly stream: string;
  readonly firstSequence: number;
  readonly copy: LedgerCopy;
  readonly hash: LedgerHash;
  readonly pollIntervalMs: number;
  /** Takes what the copy lacks from before the epoch from elsewhere. False: nobody has it. */
  fillEarlier(signal: AbortSignal): Promise<boolean>;
  /** The copy has all that stood before the epoch. */
  onEarlierFilled(): void;
  /** The newest checkpoint that was published under the log's name, if there is one that can be verified. */
  published(): Promise<PromisedHead | undefined>;
  onState(state: FollowerState): void;
  /** The exchange does not answer for now; the follower tries again. */
  onTrouble(error: BusError): void;
  onTaken(count: number): void;
}

/** Entries that are made durable in one transaction. */
const entriesAtOnceMax = 512;
const retryMs = 500;
/** A server that has just started may not know its streams yet: gone is what is not there so often in a row. */
const missingMax = 6;

/**
 * Follows LEDGER in stream order into the durable copy. After every connection the whole stream is set against the copy
 * before anything new is believed; from then on each new entry must stand at the next sequence. Any damage halts it for
 * the life of the process: it never skips and never fills in.
 */
export class LedgerFollower {
  readonly #options: FollowerOptions;
  #state: FollowerState;
  #missingCount = 0;
  /** Fires when the connection that is being read is another one. */
  #connection = new AbortController();

  constructor(options: FollowerOptions) {
    this.#options = options;
    this.#state = { state: 'reading', server: options.source.serverId };
  }

  get state(): FollowerState {
    return this.#state;
  }

  /** Ends all reading and signing. The first damage stands. */
  halt(damage: Damage): void {
    if (this.#state.state === 'halted') return;
    this.#set({ state: 'halted', server: this.#state.server, ...damage });
    this.#connection.abort();
  }

  /** Runs until the signal fires. Rejects on faults of our own store. */
  async run(signal: AbortSignal): Promise<void> {
    const { source } = this.#options;
    const stopListening = source.onReconnect(() => this.#connection.abort());
    const stop = () => this.#connection.abort();
    signal.addEventListener('abort', stop);
    try {
      while (!signal.aborted && this.#state.state !== 'halted') {
        this.#connection = new AbortController();
        this.#set({ state: 'reading', server: source.serverId });
        const damage = await this.#followConnection(this.#connection.signal);
        if (damage) this.halt(damage);
        await pause(retryMs, AbortSignal.any([signal, this.#connection.signal]));
      }
    } finally {
      stopListening();
      signal.removeEventListener('abort', stop);
    }
  }

  /** Attests, then follows, until the connection ends or damage is found. */
  async #followConnection(connection: AbortSignal): Promise<Damage | undefined> {
    try {
      const damage = await this.#attest(connection);
      if (damage || connection.aborted) return damage;
      this.#set({ state: 'sound', server: this.#state.server });
      return await this.#tail(connection);
    } catch (error) {
      if (!(error instanceof BusError)) throw error;
      this.#missingCount = error.code === 'STREAM_MISSING' ? this.#missingCount + 1 : 0;
      if (this.#missingCount >= missingMax) return { code: 'STREAM_MISSING', sequence: this.#options.firstSequence };
      // What could not be asked is not vouched for any longer.
      this.#set({ state: 'reading', server: this.#state.server });
      this.#options.onTrouble(error);
      return undefined;
    }
  }

  /** The whole stream against the copy, the rest of the stream into the copy, the copy against what was promised. */
  async #attest(connection: AbortSignal): Promise<Damage | undefined> {
    const { source, stream, copy, hash, firstSequence } = this.#options;
    // Asked first: another audit may publish more while this one reads.
    const promised = await this.#options.published();
    const facts = await source.streamInfo(stream);
    this.#missingCount = 0;
    if (copy.lastSequence < firstSequence - 1) {
      const isFilled = await this.#options.fillEarlier(connection);
      if (connection.aborted) return undefined;
      if (!isFilled) return { code: 'EARLIER_ENTRIES_MISSING', sequence: copy.lastSequence + 1 };
      this.#options.onEarlierFilled();
    }
    const said = judgeStream(facts, { firstSequence, lastSequence: copy.lastSequence });
    if (said?.code === 'FIRST_SEQUENCE') return said;
    const found = await compareWithCopy({
      copy,
      hash,
      firstSequence,
      readRange: (range) => source.readRange(stream, range),
      signal: connection,
    });
    // Missing beyond the stream's end is another fault than missing within it.
    if (found?.code === 'SEQUENCE_GAP' && found.sequence > facts.lastSequence)
      return { ...found, code: 'STREAM_SHORTER' };
    if (found || connection.aborted) return found;
    // What cannot be read is named by its sequence; only then the stream's own word counts.
    const damage = (await this.#take(facts.lastSequence, connection)) ?? said;
    if (damage || connection.aborted) return damage;
    return this.#comparePromise(promised);
  }

  #comparePromise(promised: PromisedHead | undefined): Damage | undefined {
    const { copy } = this.#options;
    if (promised === undefined) return undefined;
    if (promised.size > copy.tree.size) return { code: 'SHORTER_THAN_CHECKPOINT', sequence: copy.lastSequence + 1 };
    const same = toHex(copy.tree.rootAt(promised.size)) === toHex(promised.root);
    return same ? undefined : { code: 'CHECKPOINT_ROOT_DIFFERS', sequence: Number(promised.size) };
  }

  async #tail(connection: AbortSignal): Promise<Damage | undefined> {
    const { source, stream, copy, firstSequence, pollIntervalMs } = this.#options;
    while (!connection.aborted) {
      const facts = await source.streamInfo(stream);
      // The connection may have changed while the answer was on its way.
      if (connection.aborted) return undefined;
      const said = judgeStream(facts, { firstSequence, lastSequence: copy.lastSequence });
      if (said) {
        // What says that it is not whole is not vouched for while all of it is read again, which takes as long as it is.
        this.#set({ state: 'reading', server: this.#state.server });
        return await this.#attest(connection);
      }
      if (facts.lastSequence === copy.lastSequence) await pause(pollIntervalMs, connection);
      const damage = await this.#take(facts.lastSequence, connection);
      if (damage) return damage;
    }
    return undefined;
  }

  /** Reads on from the copy's end to `last` and makes it durable, batch by batch. */
  async #take(last: number, connection: AbortSignal): Promise<Damage | undefined> {
    const { source, stream, copy } = this.#options;
    const from = copy.lastSequence + 1;
    if (from > last) return undefined;
    let batch: CopiedEntry[] = [];
    let expected = from;
    for await (const message of source.readRange(stream, { from, to: last })) {
      if (connection.aborted) return undefined;
      if (message === undefined) return this.#append(batch) ?? { code: 'SEQUENCE_GAP', sequence: expected };
      batch.push({ sequence: message.sequence, subject: message.subject, bytes: message.data });
      expected += 1;
      if (batch.length < entriesAtOnceMax) continue;
      const damage = this.#append(batch);
      if (damage) return damage;
      batch = [];
    }
    if (connection.aborted) return undefined;
    return this.#append(batch);
  }

  #append(batch: readonly CopiedEntry[]): Damage | undefined {
    if (batch.length === 0) return undefined;
    const { copy } = this.#options;
    const before = copy.lastSequence;
    const result = copy.append(batch);
    this.#options.onTaken(copy.lastSequence - before);
    return result.ok ? undefined : { code: result.code, sequence: result.sequence };
  }

  #set(state: FollowerState): void {
    if (this.#state.state === 'halted') return;
    this.#state = state;
    this.#options.onState(state);
  }
}

/** Resolves after a while, or at once when the signal fires. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await wait(ms, undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
