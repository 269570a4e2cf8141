import type { Msg, Subscription } from '@nats-io/nats-core';
import { createInbox } from '@nats-io/nats-core';
import { pullBatchMax } from './consumer-config.ts';
import type { FetchSource, FetchTrouble } from './fetch-source.ts';
import type { Link } from './link.ts';
import { pause } from './pause.ts';
import { type ReceivedMessage, receivedMessage } from './received-message.ts';

/** Pulls are short, so that a change of the stream's leader costs a second and not half a minute (03, "Admission" 1). */
const pullExpiresMs = 1_000;
/** The server's word that a pull has ended may be lost with the connection. */
const pullGraceMs = 1_000;
const nanosecondsPerMs = 1_000_000;
const troublePauseMs = 200;

/** Status codes in place of a message (NATS ADR-37). */
const pullStatus = {
  heartbeat: 100,
  badRequest: 400,
  noMessages: 404,
  expired: 408,
  conflict: 409,
  noResponders: 503,
} as const;

interface OpenPull {
  readonly inbox: string;
  remaining: number;
  readonly timer: NodeJS.Timeout;
}

/** Keeps one consumer's messages coming, one pull open at a time, never more unfinished ones than the source allows. */
export class PullSource {
  readonly source: FetchSource;
  readonly #link: Link;
  readonly #apiPrefix: string;
  readonly #deliver: (message: ReceivedMessage) => void;
  readonly #trouble: (trouble: FetchTrouble) => void;
  readonly #inbox: string;
  readonly #subscription: Subscription;
  readonly #endChanges: () => void;
  readonly #stopped = new AbortController();
  readonly #idle = Promise.withResolvers<void>();
  #open: OpenPull | undefined;
  #pullCount = 0;
  #unfinished = 0;

  constructor(options: {
    link: Link;
    apiPrefix: string;
    source: FetchSource;
    deliver: (message: ReceivedMessage) => void;
    trouble: (trouble: FetchTrouble) => void;
  }) {
    this.#link = options.link;
    this.#apiPrefix = options.apiPrefix;
    this.source = options.source;
    this.#deliver = options.deliver;
    this.#trouble = options.trouble;
    this.#inbox = createInbox(this.#link.inboxPrefix);
    this.#subscription = this.#link.subscribe(`${this.#inbox}.*`, {
      callback: (error, message) => this.#receive(error, message),
    });
    this.#endChanges = this.#link.onChange((connected) => this.#connectionChanged(connected));
    this.#pull();
  }

  /** One of its messages is settled: there is room for another. */
  finished(): void {
    this.#unfinished -= 1;
    this.#pull();
  }

  /** Asks for nothing more and waits until what was asked for has come or can no longer come. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    if (!this.#open) this.#idle.resolve();
    await this.#idle.promise;
    this.#endChanges();
    this.#subscription.unsubscribe();
  }

  #pull(): void {
    const room = Math.min(this.source.inFlightMax - this.#unfinished, pullBatchMax);
    // Not for every single place that becomes free: a pull costs as much as a message.
    if (this.#open || room < Math.max(1, this.source.inFlightMax >> 2)) return;
    if (this.#stopped.signal.aborted || !this.#link.connected) return;
    this.#pullCount += 1;
    const inbox = `${this.#inbox}.${this.#pullCount}`;
    const timer = setTimeout(() => this.#unanswered(), pullExpiresMs + pullGraceMs);
    this.#open = { inbox, remaining: room, timer };
    const request = JSON.stringify({ batch: room, expires: pullExpiresMs * nanosecondsPerMs });
    const { stream, consumer } = this.source;
    this.#link.publish(
      `${this.#apiPrefix}.CONSUMER.MSG.NEXT.${stream}.${consumer}`,
      new TextEncoder().encode(request),
      { reply: inbox },
    );
  }

  #receive(error: Error | undefined, message: Msg): void {
    if (error) {
      void this.#closeAfterPause('PERMISSION_DENIED', error.message);
      return;
    }
    const status = message.headers?.code ?? 0;
    if (status !== 0 && message.data.length === 0 && message.subject.startsWith(this.#inbox)) {
      if (message.subject === this.#open?.inbox) this.#receiveStatus(status, message.headers?.description ?? '');
      return;
    }
    const received = receivedMessage(this.#link, message);
    if (!received) return;
    this.#unfinished += 1;
    this.#deliver(received);
    if (this.#open) {
      this.#open.remaining -= 1;
      if (this.#open.remaining === 0) this.#close();
    }
  }

  #receiveStatus(status: number, description: string): void {
    switch (status) {
      case pullStatus.heartbeat:
        return;
      case pullStatus.noMessages:
      case pullStatus.expired:
        this.#close();
        return;
      case pullStatus.noResponders:
        void this.#closeAfterPause('NO_RESPONDERS', 'no such consumer, or its stream has no leader');
        return;
      case pullStatus.badRequest:
      case pullStatus.conflict:
      default:
        void this.#closeAfterPause('REFUSED', `${status} ${description}`);
    }
  }

  #unanswered(): void {
    this.#report('NO_ANSWER', 'the server did not end a pull in time');
    this.#close();
  }

  #connectionChanged(connected: boolean): void {
    if (connected) {
      this.#pull();
      return;
    }
    // What it had asked for went with the connection; what was delivered and not settled comes again.
    this.#report('DISCONNECTED', 'the connection to the exchange is lost');
    this.#close();
  }

  /** Stays open, as far as the loop can see, while it waits: so it does not ask again at once. */
  async #closeAfterPause(code: FetchTrouble['code'], description: string): Promise<void> {
    this.#report(code, description);
    await pause(troublePauseMs, this.#stopped.signal);
    this.#close();
  }

  #close(): void {
    clearTimeout(this.#open?.timer);
    this.#open = undefined;
    if (this.#stopped.signal.aborted) this.#idle.resolve();
    else this.#pull();
  }

  #report(code: FetchTrouble['code'], description: string): void {
    this.#trouble({ source: this.source, code, description });
  }
}
