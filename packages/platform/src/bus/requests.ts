import { createInbox, type Msg, type NatsConnection } from '@nats-io/nats-core';
import { BusError } from './bus-error.ts';
import { explainClientError } from './client-error.ts';
import type { LinkRequest } from './link.ts';

/** How often requests that wait too long are looked for; a timeout is late by at most this. */
const lookEveryMs = 250;
const noResponders = 503;

interface Waiting {
  readonly request: LinkRequest;
  readonly deadlineMs: number;
  readonly resolve: (reply: Msg) => void;
  readonly reject: (error: BusError) => void;
}

/**
 * Requests over one reply subscription. The client has its own, which makes an error, a timer and several promises for
 * each request and writes to the socket as soon as one is made: here the requests of one turn of the event loop leave
 * together, and one timer looks after all of them.
 */
export class Requests {
  readonly #connection: NatsConnection;
  readonly #inbox: string;
  readonly #waiting = new Map<string, Waiting>();
  #leaving: { token: string; request: LinkRequest }[] = [];
  #count = 0;
  #clock: NodeJS.Timeout | undefined;

  constructor({ connection, inboxPrefix }: { connection: NatsConnection; inboxPrefix: string }) {
    this.#connection = connection;
    this.#inbox = `${createInbox(inboxPrefix)}.`;
    connection.subscribe(`${this.#inbox}*`, {
      callback: (error, reply) =>
        error ? this.loseAll(() => explainClientError(error, this.#inbox)) : this.#take(reply),
    });
  }

  /** One request, one reply. Rejects with TIMEOUT, NO_RESPONDERS, PERMISSION_DENIED, TOO_LARGE, or what `loseAll` is given. */
  ask(request: LinkRequest): Promise<Msg> {
    const { promise, resolve, reject } = Promise.withResolvers<Msg>();
    this.#count += 1;
    const token = this.#count.toString(36);
    this.#waiting.set(token, { request, deadlineMs: performance.now() + request.timeoutMs, resolve, reject });
    this.#leaving.push({ token, request });
    if (this.#leaving.length === 1) setImmediate(() => this.flush());
    this.#clock ??= setInterval(() => this.#look(), lookEveryMs);
    return promise;
  }

  /** Sends what still waits for the end of the turn. */
  flush(): void {
    const leaving = this.#leaving;
    this.#leaving = [];
    for (const { token, request } of leaving) {
      // Lost meanwhile: who asked knows it already.
      if (!this.#waiting.has(token)) continue;
      const { subject, payload, headers } = request;
      try {
        this.#connection.publish(subject, payload, { reply: this.#inbox + token, ...(headers && { headers }) });
      } catch (error) {
        this.#settle(token)?.reject(explainClientError(error, subject));
      }
    }
  }

  /** The server did not let us publish on a subject: it says so beside the requests, without naming one. */
  deny(subject: string, cause: unknown): void {
    for (const [token, { request }] of this.#waiting) {
      if (request.subject === subject) this.#settle(token)?.reject(explainClientError(cause, subject));
    }
  }

  /** No reply will come to what was asked until now. */
  loseAll(why: (subject: string) => BusError): void {
    for (const [token, { request }] of this.#waiting) this.#settle(token)?.reject(why(request.subject));
  }

  #take(reply: Msg): void {
    const waiting = this.#settle(reply.subject.slice(this.#inbox.length));
    if (waiting === undefined) return;
    if (reply.data.length === 0 && reply.headers?.code === noResponders) {
      waiting.reject(new BusError('NO_RESPONDERS', `${waiting.request.subject}: nobody listens`));
    } else {
      waiting.resolve(reply);
    }
  }

  #look(): void {
    const nowMs = performance.now();
    for (const [token, { request, deadlineMs }] of this.#waiting) {
      if (deadlineMs > nowMs) continue;
      this.#settle(token)?.reject(new BusError('TIMEOUT', `${request.subject}: no answer in time`));
    }
  }

  #settle(token: string): Waiting | undefined {
    const waiting = this.#waiting.get(token);
    this.#waiting.delete(token);
    if (this.#waiting.size === 0) {
      clearInterval(this.#clock);
      this.#clock = undefined;
    }
    return waiting;
  }
}
