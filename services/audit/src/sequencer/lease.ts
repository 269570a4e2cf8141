import { setTimeout as wait } from 'node:timers/promises';
import { sequencerStream, toHex } from '@tamga/core/identifiers';
import type { TreeHead } from '@tamga/core/ledger/tiles';
import { BusError, type Bus } from '@tamga/platform/bus';
import type { HeadPromise } from '@tamga/platform/log-tiles';
import { decodeSequencer, encodeSequencer, type HeadToSign, type SequencerState } from './sequencer-state.ts';

/** The newest state on the exchange. */
export interface ReadSequencer {
  /** Its sequence on SEQUENCER; 0 where there is none. */
  readonly revision: number;
  /** Undefined where there is none. */
  readonly state: SequencerState | undefined;
}

/** Whether this process could sign at the moment; who is unable leaves it to others. */
export type Ability = 'able' | 'not-now' | 'unable';

/** Who holds the lease, as far as one process knows. */
export type Holder = 'self' | 'another' | 'nobody';

export interface LeaseOptions {
  readonly bus: Pick<Bus, 'publishUntilAcknowledged' | 'getLastBySubject' | 'getBySequence'>;
  readonly subject: string;
  /** 32 hexadecimal digits, another one for each run. */
  readonly holder: string;
  readonly epoch: number;
  /** How long a holder may go without writing before another may take its place. */
  readonly leaseMs: number;
  readonly nowMs: () => number;
  /** A clock that never goes back and goes on while the process is stopped. */
  readonly monotonicMs: () => number;
  readonly ability: () => Ability;
  /** The head with which this process would begin, where it may; it is asked before the lease is taken. Time 0: not known. */
  readonly accept: (read: ReadSequencer) => Promise<HeadToSign | undefined>;
  /** A state that this process wrote as the beginning of its term, or as a promise, and that the exchange has stored. */
  readonly onWritten: (revision: number) => void;
  readonly onRole: (role: 'leader' | 'standby', state: SequencerState | undefined) => void;
  /** Who holds the lease, as far as this process knows, and the revision that says so; told after every look. */
  readonly onKnown: (holder: Holder, revision: number | undefined) => void;
  /** What stands there was written by no audit. */
  readonly onMalformed: () => void;
  readonly onTrouble: (error: BusError) => void;
}

interface Known extends ReadSequencer {
  readonly bytes: Uint8Array;
  /** Since when it was seen to stand there without a break, by the monotonic clock. */
  readonly sinceMs: number;
}

/** A holder writes three times in a lease, and everybody looks as often again. */
const looksInLease = 6;
const writesInLease = 3;
/** An exchange that is away is not waited for to be told. */
const releaseMsMax = 2_000;
/** However long the lease. */
export const lookMsMax = 500;

/**
 * Which of several audits signs (05, "Writing, and never forking"). Everything that it writes is put upon the state that
 * it read or wrote last, by compare and swap: who was stopped and comes back writes nothing any more. Time only decides when a
 * standby may try; it is measured by each for itself, and no two clocks need agree.
 */
export class Lease {
  readonly #options: LeaseOptions;
  #known: Known | undefined;
  #held: { untilMs: number; writtenMs: number } | undefined;
  /** What writes does so in turn. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: LeaseOptions) {
    this.#options = options;
  }

  /** The term in which this process holds the lease; undefined: it does not, or nobody has heard of it for too long. */
  get term(): number | undefined {
    return this.#isHeld ? this.#known?.state?.term : undefined;
  }

  /** The newest state that is known. */
  get state(): SequencerState | undefined {
    return this.#known?.state;
  }

  get #isHeldByAnother(): boolean {
    const { holder } = this.#known?.state ?? {};
    return holder !== undefined && holder !== this.#options.holder && !this.#hasRunOut(this.#known);
  }

  /** Holds the lease, or waits for it, until the signal fires; then gives it up. */
  async run(signal: AbortSignal): Promise<void> {
    const { leaseMs } = this.#options;
    const lookMs = Math.min(lookMsMax, leaseMs / looksInLease);
    while (!signal.aborted) {
      await this.#inTurn(() => this.#look(signal));
      this.#options.onKnown(
        this.#isHeld ? 'self' : this.#isHeldByAnother ? 'another' : 'nobody',
        this.#known?.revision,
      );
      await wait(lookMs, undefined, { signal }).catch(() => undefined);
    }
    await this.#inTurn(() => this.#release());
  }

  /** Promises the head under the name of all audits. Equal to what is promised: the same promise. */
  async promise(head: TreeHead, signal: AbortSignal): Promise<HeadPromise> {
    const notNow: HeadPromise = { ok: false, code: 'NOT_NOW' };
    return (await this.#inTurn(async () => await this.#promise(head, signal))) ?? notNow;
  }

  async #promise(head: TreeHead, signal: AbortSignal): Promise<HeadPromise> {
    const before = this.#known?.state;
    if (!this.#isHeld || before === undefined) return { ok: false, code: 'NOT_NOW' };
    if (head.size < before.head.size) return { ok: false, code: 'CHECKPOINT_SIZE_SHRANK' };
    if (head.size === before.head.size) {
      const isSame = toHex(head.root) === toHex(before.head.root);
      return isSame ? { ok: true, signedMs: before.head.signedMs } : { ok: false, code: 'CHECKPOINT_ROOT_DIFFERS' };
    }
    // A larger tree is never signed with an earlier time.
    const signedMs = Math.max(this.#options.nowMs(), before.head.signedMs);
    const next = { ...before, write: before.write + 1, head: { size: head.size, root: head.root, signedMs } };
    if (!(await this.#write(next, signal))) return { ok: false, code: 'NOT_NOW' };
    this.#options.onWritten(this.#known?.revision ?? 0);
    return { ok: true, signedMs };
  }

  async #look(signal: AbortSignal): Promise<void> {
    const { leaseMs, monotonicMs } = this.#options;
    const ability = this.#options.ability();
    if (this.#held === undefined) return await this.#lookAsStandby(ability, signal);
    if (ability === 'unable') return await this.#release();
    const state = this.#known?.state;
    // Also when its time has run out: where nobody wrote meanwhile it goes on in its term, else it learns that it lost it.
    const isDue = monotonicMs() - this.#held.writtenMs >= leaseMs / writesInLease;
    if (ability === 'able' && state !== undefined && isDue)
      await this.#write({ ...state, write: state.write + 1 }, signal);
  }

  async #lookAsStandby(ability: Ability, signal: AbortSignal): Promise<void> {
    const known = await this.#read();
    if (known === undefined || ability !== 'able' || !this.#isFree(known)) return;
    const accepted = await this.#options.accept(known);
    if (accepted === undefined) return;
    const { holder, epoch, leaseMs, nowMs } = this.#options;
    // A promise that is known only by its tree gets its time now.
    const head = accepted.size > 0n && accepted.signedMs === 0 ? { ...accepted, signedMs: nowMs() } : accepted;
    const term = (known.state?.term ?? 0) + 1;
    if (!(await this.#write({ holder, term, write: 1, leaseMs, epoch, head }, signal))) return;
    this.#options.onWritten(this.#known?.revision ?? 0);
    this.#options.onRole('leader', this.#known?.state);
  }

  /** Nobody holds it, or this process itself did, or its holder has not written for as long as it said. */
  #isFree(known: Known): boolean {
    const { holder } = known.state ?? {};
    return holder === undefined || holder === this.#options.holder || this.#hasRunOut(known);
  }

  #hasRunOut(known: Known | undefined): boolean {
    if (known?.state === undefined) return true;
    return this.#options.monotonicMs() - known.sinceMs >= known.state.leaseMs;
  }

  get #isHeld(): boolean {
    return this.#held !== undefined && this.#options.monotonicMs() < this.#held.untilMs;
  }

  /** Undefined: what stands there is none of an audit's. */
  async #read(): Promise<Known | undefined> {
    const { bus, subject, monotonicMs } = this.#options;
    const message = await bus.getLastBySubject(sequencerStream, subject);
    const revision = message?.sequence ?? 0;
    const bytes = message?.data ?? new Uint8Array(0);
    const isUnchanged = this.#known?.revision === revision && same(this.#known.bytes, bytes);
    if (isUnchanged) return this.#known;
    const state = message && decodeSequencer(bytes);
    if (message !== undefined && state === undefined) {
      this.#options.onMalformed();
      return undefined;
    }
    this.#known = { revision, state, bytes, sinceMs: monotonicMs() };
    return this.#known;
  }

  /** Puts a state upon the one that is known. False: another one stands there, and this process holds nothing. */
  async #write(next: SequencerState, signal: AbortSignal): Promise<boolean> {
    const { bus, subject, leaseMs, monotonicMs } = this.#options;
    const base = this.#known;
    if (base === undefined) return false;
    const bytes = encodeSequencer(next);
    const startedMs = monotonicMs();
    const stored = await bus.publishUntilAcknowledged(subject, bytes, {
      expectStream: sequencerStream,
      expectLastSequence: base.revision,
      attemptTimeoutMs: leaseMs,
      signal: AbortSignal.any([signal, AbortSignal.timeout(leaseMs)]),
    });
    const revision = stored.stored ? stored.sequence : await this.#ownRevision(bytes);
    // The number alone may be that of another state, where the exchange was restored from a backup and has gone on.
    const isUpon = revision !== undefined && (await this.#isStill(base));
    if (!isUpon) {
      this.#lose();
      return false;
    }
    this.#known = { revision, state: next, bytes, sinceMs: startedMs };
    this.#held = { untilMs: startedMs + leaseMs, writtenMs: startedMs };
    return true;
  }

  /** An attempt whose answer was lost may have been stored all the same. */
  async #ownRevision(bytes: Uint8Array): Promise<number | undefined> {
    const { bus, subject } = this.#options;
    const newest = await bus.getLastBySubject(sequencerStream, subject);
    return newest !== undefined && same(newest.data, bytes) ? newest.sequence : undefined;
  }

  async #isStill({ revision, bytes }: Known): Promise<boolean> {
    if (revision === 0) return true;
    const under = await this.#options.bus.getBySequence(sequencerStream, revision);
    return under !== undefined && same(under.data, bytes);
  }

  async #release(): Promise<void> {
    const state = this.#known?.state;
    if (!this.#isHeld || state === undefined) return this.#lose();
    const next = { ...state, holder: undefined, write: state.write + 1 };
    await this.#write(next, AbortSignal.timeout(Math.min(releaseMsMax, this.#options.leaseMs)));
    this.#lose();
  }

  #lose(): void {
    const was = this.#held;
    this.#held = undefined;
    if (was !== undefined) this.#options.onRole('standby', this.#known?.state);
  }

  /** One after the other. After an answer that did not come nothing is known: everything begins with reading. */
  async #inTurn<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    const before = this.#turn;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#turn = promise;
    await before;
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof BusError)) throw error;
      this.#known = undefined;
      this.#lose();
      this.#options.onTrouble(error);
      return undefined;
    } finally {
      resolve();
    }
  }
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
