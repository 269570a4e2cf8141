import { performance } from 'node:perf_hooks';
import type { FetchSource, FetchTrouble } from './fetch-source.ts';
import type { Link } from './link.ts';
import { PullSource } from './pull-source.ts';
import type { ReceivedMessage } from './received-message.ts';
import { TurnTaking } from './turn-taking.ts';

export interface FetchLoopOptions {
  readonly sources: readonly FetchSource[];
  /** Over all sources, how many messages are being handled at once. */
  readonly handlingMax: number;
  /** From this delivery on a message is handled while nothing else is (03, "Admission" 1). */
  readonly aloneFromDelivery?: number;
  readonly signal: AbortSignal;
  /** Settles the message. A rejection is a broken invariant: the loop stops taking, finishes the others, rejects. */
  handle(message: ReceivedMessage): Promise<void>;
  onTrouble?(trouble: FetchTrouble): void;
}

/** How often the loop looks which messages to prolong. The shortest ack_wait is 3 s. */
const prolongEveryMs = 500;
/** A message that is not settled after this many ack_waits is no longer prolonged: another process may have it. */
const ackWaitsHeldMax = 10;

interface Taken {
  readonly from: PullSource;
  readonly message: ReceivedMessage;
  readonly takenMs: number;
  prolongedMs: number;
}

/** See Bus.fetchLoop. */
export async function fetchLoop(
  options: FetchLoopOptions,
  { link, apiPrefix }: { link: Link; apiPrefix: string },
): Promise<void> {
  const loop = new FetchLoop(options, { link, apiPrefix });
  await loop.run();
}

class FetchLoop {
  readonly #options: FetchLoopOptions;
  readonly #waiting = new TurnTaking<FetchSource, Taken>();
  readonly #waitingAlone: Taken[] = [];
  readonly #unfinished = new Set<Taken>();
  readonly #sources: PullSource[];
  readonly #stop = Promise.withResolvers<void>();
  #handling = 0;
  #handlingAlone = false;
  #startedSinceAlone = 0;
  #failure: { readonly error: unknown } | undefined;
  #onEmpty: (() => void) | undefined;

  constructor(options: FetchLoopOptions, { link, apiPrefix }: { link: Link; apiPrefix: string }) {
    this.#options = options;
    const trouble = (trouble: FetchTrouble) => options.onTrouble?.(trouble);
    this.#sources = options.sources.map((source) => {
      const pull: PullSource = new PullSource({
        link,
        apiPrefix,
        source,
        deliver: (message) => this.#take(pull, message),
        trouble,
      });
      return pull;
    });
  }

  async run(): Promise<void> {
    const { signal } = this.#options;
    const onAbort = () => this.#stop.resolve();
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted) onAbort();
    const prolonging = setInterval(() => this.#prolong(), prolongEveryMs);
    try {
      await this.#stop.promise;
      await Promise.all(this.#sources.map((source) => source.stop()));
      await this.#untilEmpty();
    } finally {
      clearInterval(prolonging);
      signal.removeEventListener('abort', onAbort);
    }
    if (this.#failure) throw this.#failure.error;
  }

  #take(from: PullSource, message: ReceivedMessage): void {
    const now = performance.now();
    const taken = { from, message, takenMs: now, prolongedMs: now };
    this.#unfinished.add(taken);
    if (message.deliveryCount >= (this.#options.aloneFromDelivery ?? Number.POSITIVE_INFINITY))
      this.#waitingAlone.push(taken);
    else this.#waiting.add(from.source, taken);
    this.#startNext();
  }

  /** After a failure nothing new is started: what waits comes again, to another process. */
  #startNext(): void {
    while (!this.#handlingAlone && !this.#failure && this.#handling < this.#options.handlingMax) {
      if (this.#aloneIsDue()) {
        if (this.#handling > 0) return;
        const taken = this.#waitingAlone.shift();
        if (!taken) return;
        this.#handlingAlone = true;
        this.#startedSinceAlone = 0;
        void this.#handle(taken);
        return;
      }
      const taken = this.#waiting.take();
      if (!taken) return;
      this.#startedSinceAlone += 1;
      void this.#handle(taken);
    }
  }

  /** Between two that are handled alone the others get a full round. */
  #aloneIsDue(): boolean {
    if (this.#waitingAlone.length === 0) return false;
    return this.#waiting.size === 0 || this.#startedSinceAlone >= this.#options.handlingMax;
  }

  async #handle(taken: Taken): Promise<void> {
    this.#handling += 1;
    try {
      await this.#options.handle(taken.message);
    } catch (error) {
      this.#failure ??= { error };
      this.#stop.resolve();
    }
    this.#handling -= 1;
    this.#handlingAlone = false;
    this.#unfinished.delete(taken);
    taken.from.finished();
    this.#startNext();
    if (this.#isEmpty()) this.#onEmpty?.();
  }

  #isEmpty(): boolean {
    return this.#handling === 0 && (this.#failure !== undefined || this.#unfinished.size === 0);
  }

  async #untilEmpty(): Promise<void> {
    if (this.#isEmpty()) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#onEmpty = resolve;
    await promise;
  }

  #prolong(): void {
    const now = performance.now();
    for (const taken of this.#unfinished) {
      const { ackWaitMs } = taken.from.source;
      if (now - taken.takenMs > ackWaitMs * ackWaitsHeldMax || now - taken.prolongedMs < ackWaitMs / 3) continue;
      taken.prolongedMs = now;
      taken.message.working();
    }
  }
}
