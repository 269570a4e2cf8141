import { errors, type Msg, type NatsConnection, type Subscription } from '@nats-io/nats-core';
import { closedError, disconnectedError, explainClientError } from './client-error.ts';
import { throwIfAborted } from './pause.ts';
import { type LinkRequest, Requests } from './requests.ts';

/** A change of the connection. `serverId` is another one after a restart of the server, or on another server. */
export interface Reconnection {
  readonly serverId: string;
  /** How often this connection has been re-made, from 1. */
  readonly count: number;
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
  readonly #requests: Requests;
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
    this.#requests = new Requests({ connection, inboxPrefix });
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
    return this.#requests.ask(request);
  }

  /** One request, a reply from everybody who serves it until none has come for `quietMs`. */
  requestAll(request: LinkRequest, quietMs: number): Promise<Msg[]> {
    if (!this.connected) return Promise.reject(this.#closed ? closedError() : disconnectedError(request.subject));
    return this.#requests.askAll(request, quietMs);
  }

  /** Publishes without an answer. False when there is no connection to publish on. */
  publish(subject: string, payload: Uint8Array, options: { reply?: string } = {}): boolean {
    if (!this.connected) return false;
    try {
      this.connection.publish(subject, payload, options);
      return true;
    } catch (error) {
      throw explainClientError(error, subject);
    }
  }

  subscribe(
    subject: string,
    options: { queue?: string; callback: (error: Error | undefined, message: Msg) => void },
  ): Subscription {
    const { queue, callback } = options;
    return this.connection.subscribe(subject, {
      ...(queue !== undefined && { queue }),
      callback: (error, message) => callback(error ? explainClientError(error, subject) : undefined, message),
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#closed) return;
    // The client's drain would wait for ever for a server that is not there.
    if (this.#connected) {
      this.#requests.flush();
      await withinMs(this.connection.drain(), drainMsMax);
    }
    await this.connection.close();
    this.#end();
  }

  async #watch(): Promise<void> {
    for await (const status of this.connection.status()) {
      if (status.type === 'disconnect') this.#lost();
      if (status.type === 'reconnect') this.#back();
      if (status.type === 'error') this.#refused(status.error);
    }
    this.#end();
  }

  #lost(): void {
    this.#connected = false;
    this.#requests.loseAll(this.#closed ? () => closedError() : disconnectedError);
    for (const listener of this.#changeListeners) listener(false);
  }

  #refused(error: Error): void {
    if (!(error instanceof errors.PermissionViolationError) || error.operation !== 'publish') return;
    this.#requests.deny(error.subject, error);
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

async function withinMs(work: Promise<void>, ms: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  try {
    await Promise.race([work.catch(() => {}), promise]);
  } finally {
    clearTimeout(timer);
  }
}
