import { createInbox, type Msg, type MsgHdrs, type NatsConnection } from '@nats-io/nats-core';
import { BusError } from './bus-error.ts';
import { explainClientError } from './client-error.ts';

/** One request and how long to wait for its reply. */
export interface LinkRequest {
  readonly subject: string;
  readonly payload: Uint8Array;
  readonly headers?: MsgHdrs;
  readonly timeoutMs: number;
}

/** How often requests that wait too long are looked for; a timeout is late by at most this. */
const lookEveryMs = 250;
const noResponders = 503;

interface Waiting {
  readonly request: LinkRequest;
  readonly deadlineMs: number;
  /** Of a request with several replies: called for each, and it goes on waiting. */
  readonly onReply?: (reply: Msg) => void;
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
    return this.#ask(request).answered;
  }

  /**
   * One request, a reply from everybody who serves it: those that come until none has come for `quietMs`. Rejects as `ask`
   * does where nobody replies at all.
   */
  async askAll(request: LinkRequest, quietMs: number): Promise<Msg[]> {
    const replies: Msg[] = [];
    const { promise: quiet, resolve } = Promise.withResolvers<void>();
    let timer: NodeJS.Timeout | undefined;
    const { token, answered } = this.#ask(request, (reply) => {
      replies.push(reply);
      clearTimeout(timer);
      timer = setTimeout(resolve, quietMs);
    });
    try {
      await Promise.race([quiet, answered]);
      return replies;
    } catch (error) {
      // The connection went after some had replied: what they said stands.
      if (replies.length > 0) return replies;
      throw error;
    } finally {
      clearTimeout(timer);
      this.#settle(token);
    }
  }

  #ask(request: LinkRequest, onReply?: (reply: Msg) => void): { token: string; answered: Promise<Msg> } {
    const { promise, resolve, reject } = Promise.withResolvers<Msg>();
    this.#count += 1;
    const token = this.#count.toString(36);
    const deadlineMs = performance.now() + request.timeoutMs;
    this.#waiting.set(token, { request, deadlineMs, resolve, reject, ...(onReply && { onReply }) });
    this.#leaving.push({ token, request });
    if (this.#leaving.length === 1) setImmediate(() => this.flush());
    this.#clock ??= setInterval(() => this.#look(), lookEveryMs);
    return { token, answered: promise };
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
    const token = reply.subject.slice(this.#inbox.length);
    const isRefusal = reply.data.length === 0 && reply.headers?.code === noResponders;
    const onReply = isRefusal ? undefined : this.#waiting.get(token)?.onReply;
    if (onReply !== undefined) {
      onReply(reply);
      return;
    }
    const waiting = this.#settle(token);
    if (waiting === undefined) return;
    if (isRefusal) {
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
