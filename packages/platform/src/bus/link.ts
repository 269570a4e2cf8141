import { errors, type Msg, type MsgHdrs, type NatsConnection, type Subscription } from '@nats-io/nats-core';
import type { Reconnection } from './bus.ts';
import { BusError } from './bus-error.ts';
import { throwIfAborted } from './pause.ts';

/** One request and how long to wait for its reply. */
export interface LinkRequest {
  readonly subject: string;
  readonly payload: Uint8Array;
  readonly headers?: MsgHdrs;
  readonly timeoutMs: number;
}

/** Draining waits for a server; one that is gone is not waited for longer than this. */
const drainMsMax = 5_000;

/**
 * A connection that says at once when it is lost. The client under it keeps a request of a lost connection waiting for
 * its whole timeout, and buffers what is published meanwhile only to drop it: here both end as `DISCONNECTED`.
 */
export class Link implements AsyncDisposable {
  readonly connection: NatsConnection;
  readonly #inboxPrefix: string;
  readonly #wipe: () => void;
  readonly #waiting = new Set<() => void>();
  readonly #changeListeners = new Set<(connected: boolean) => void>();
  readonly #reconnectListeners = new Set<(reconnection: Reconnection) => void>();
  #connected = true;
  #closed = false;
  #serverId: string;
  #reconnections = 0;

  constructor({
    connection,
    inboxPrefix,
    wipe,
  }: {
    connection: NatsConnection;
    inboxPrefix: string;
    wipe: () => void;
  }) {
    this.#inboxPrefix = inboxPrefix;
    this.connection = connection;
    this.#wipe = wipe;
    this.#serverId = connection.info?.server_id ?? '';
    void this.#watch();
  }

  get connected(): boolean {
    return this.#connected && !this.#closed;
  }

  get serverId(): string {
    return this.#serverId;
  }

  /** The first token of this user's reply subjects. */
  get inboxPrefix(): string {
    return this.#inboxPrefix;
  }

  onReconnect(listener: (reconnection: Reconnection) => void): () => void {
    this.#reconnectListeners.add(listener);
    return () => void this.#reconnectListeners.delete(listener);
  }

  /** Tells of each loss and return of the connection. */
  onChange(listener: (connected: boolean) => void): () => void {
    this.#changeListeners.add(listener);
    return () => void this.#changeListeners.delete(listener);
  }

  /** Resolves when connected; throws `ABORTED` or `CLOSED`. */
  async untilConnected(signal?: AbortSignal): Promise<void> {
    throwIfAborted(signal, 'waiting for the exchange');
    if (this.connected) return;
    if (this.#closed) throw closedError();
    const { promise, resolve } = Promise.withResolvers<void>();
    const end = this.onChange(() => resolve());
    const onAbort = () => resolve();
    signal?.addEventListener('abort', onAbort, { once: true });
    try {
      await promise;
    } finally {
      end();
      signal?.removeEventListener('abort', onAbort);
    }
    return this.untilConnected(signal);
  }

  /** One request, one reply. Throws `DISCONNECTED` as soon as the connection is lost: whether it arrived is unknown. */
  request(request: LinkRequest): Promise<Msg> {
    if (!this.connected) return Promise.reject(this.#closed ? closedError() : disconnectedError(request.subject));
    const { promise, resolve, reject } = Promise.withResolvers<Msg>();
    const lose = () => reject(disconnectedError(request.subject));
    this.#waiting.add(lose);
    this.connection
      .request(request.subject, request.payload, {
        timeout: request.timeoutMs,
        ...(request.headers && { headers: request.headers }),
      })
      .then(resolve, (error: unknown) => reject(explainRequestError(error, request.subject)))
      .finally(() => this.#waiting.delete(lose));
    return promise;
  }

  /** Publishes without an answer. False when there is no connection to publish on. */
  publish(subject: string, payload: Uint8Array, options: { reply?: string } = {}): boolean {
    if (!this.connected) return false;
    try {
      this.connection.publish(subject, payload, options);
      return true;
    } catch (error) {
      throw explainRequestError(error, subject);
    }
  }

  subscribe(
    subject: string,
    options: { queue?: string; callback: (error: Error | undefined, message: Msg) => void },
  ): Subscription {
    const { queue, callback } = options;
    return this.connection.subscribe(subject, {
      ...(queue !== undefined && { queue }),
      callback: (error, message) => callback(error ? explainRequestError(error, subject) : undefined, message),
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#closed) return;
    // The client's drain would wait for ever for a server that is not there.
    if (this.#connected) await withinMs(this.connection.drain(), drainMsMax);
    await this.connection.close();
    this.#end();
  }

  async #watch(): Promise<void> {
    for await (const status of this.connection.status()) {
      if (status.type === 'disconnect') this.#lost();
      if (status.type === 'reconnect') this.#back();
    }
    this.#end();
  }

  #lost(): void {
    this.#connected = false;
    for (const lose of this.#waiting) lose();
    this.#waiting.clear();
    for (const listener of this.#changeListeners) listener(false);
  }

  #back(): void {
    this.#connected = true;
    this.#serverId = this.connection.info?.server_id ?? '';
    this.#reconnections += 1;
    for (const listener of this.#reconnectListeners) listener({ serverId: this.#serverId, count: this.#reconnections });
    for (const listener of this.#changeListeners) listener(true);
  }

  #end(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#lost();
    this.#wipe();
  }
}

/** The client's errors by what a caller can do about them. */
function explainRequestError(error: unknown, subject: string): BusError {
  const cause = error instanceof errors.RequestError && error.cause !== undefined ? error.cause : error;
  const options = { cause: error };
  if (cause instanceof errors.TimeoutError) return new BusError('TIMEOUT', `${subject}: no answer in time`, options);
  if (cause instanceof errors.NoRespondersError)
    return new BusError('NO_RESPONDERS', `${subject}: nobody listens`, options);
  if (cause instanceof errors.PermissionViolationError)
    return new BusError('PERMISSION_DENIED', `${subject}: not allowed to this user`, options);
  if (cause instanceof errors.ClosedConnectionError || cause instanceof errors.DrainingConnectionError)
    return closedError(options);
  if (cause instanceof errors.InvalidArgumentError && /max_payload/.test(cause.message)) {
    return new BusError('TOO_LARGE', `${subject}: larger than the server takes`, options);
  }
  if (cause instanceof errors.RequestError)
    return new BusError('DISCONNECTED', `${subject}: the connection was lost`, options);
  return new BusError('BAD_OPTION', `${subject}: the client refuses it`, options);
}

function disconnectedError(subject: string): BusError {
  return new BusError('DISCONNECTED', `${subject}: not connected to the exchange`);
}

function closedError(options?: ErrorOptions): BusError {
  return new BusError('CLOSED', 'this connection to the exchange is closed', options);
}

async function withinMs(work: Promise<void>, ms: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  try {
    await Promise.race([work.catch(() => {}), promise]);
  } finally {
    clearTimeout(timer);
  }
}
