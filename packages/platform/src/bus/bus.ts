import type { BatchRequestOptions, BatchRequester } from './batched-request.ts';
import type { FetchLoopOptions } from './fetch-loop.ts';
import type { Reconnection } from './link.ts';
import type { PublishOptions, PublishResult } from './publish.ts';
import type { ServeOptions } from './serve.ts';
import type { StoredMessage, StreamState } from './stream-reads.ts';

/** A connection to the exchange. Disposal drains it: what was published is sent, subscriptions end. */
export interface Bus extends AsyncDisposable {
  /** Identity of the running server process: it changes with every restart, so an attestation can be tied to it. */
  readonly serverId: string;
  readonly connected: boolean;
  /** The largest payload with headers that the server takes, in bytes. */
  readonly payloadBytesMax: number;
  /** Calls `listener` after each reconnection. Returns a function that ends it. */
  onReconnect(listener: (reconnection: Reconnection) => void): () => void;

  /**
   * Publishes until a stream has certainly taken the message or certainly refused it. Anything uncertain is published
   * again, unchanged; so the stream must make a repetition harmless (`expectEmptySubject`). Throws `ABORTED` when the
   * signal fires first, `CLOSED`, `PERMISSION_DENIED`.
   */
  publishUntilAcknowledged(subject: string, payload: Uint8Array, options: PublishOptions): Promise<PublishResult>;

  /** Takes messages from consumers in turn until the signal fires; resolves when all that was taken is finished. */
  fetchLoop(options: FetchLoopOptions): Promise<void>;

  /** The newest message on a subject, read from the stream's leader; undefined when there is none. */
  getLastBySubject(stream: string, subject: string): Promise<StoredMessage | undefined>;
  /** The message at a sequence, read from the stream's leader; undefined when it is missing. */
  getBySequence(stream: string, sequence: number): Promise<StoredMessage | undefined>;
  /** The first message at or above a sequence on subjects matching `filter`, from the leader; undefined past the end. */
  getNext(stream: string, from: { sequence: number; filter: string }): Promise<StoredMessage | undefined>;
  /**
   * Messages from `from` to `to`, both included, in order, several reads under way at once. A missing sequence is
   * yielded as undefined: the caller decides whether a gap is allowed.
   */
  readRange(stream: string, range: { from: number; to: number }): AsyncGenerator<StoredMessage | undefined, void, void>;
  /** Removes one message. False when it was gone already. */
  deleteMessage(stream: string, sequence: number): Promise<boolean>;
  /** What the stream's leader says of its own state. */
  streamInfo(stream: string): Promise<StreamState>;

  /** One request, one reply. Throws `TIMEOUT`, `NO_RESPONDERS`, `PERMISSION_DENIED`. */
  request(subject: string, payload: Uint8Array, options: { timeoutMs: number }): Promise<Uint8Array>;
  /**
   * One request, a reply from everybody who serves it without a queue group: those that come until none has come for
   * `quietMs`. Throws as `request` does where nobody replies.
   */
  requestAll(
    subject: string,
    payload: Uint8Array,
    options: { timeoutMs: number; quietMs: number },
  ): Promise<Uint8Array[]>;
  /** Gathers items into requests, several under way at once. */
  requestBatched<Item, Answer>(options: BatchRequestOptions<Item, Answer>): BatchRequester<Item, Answer>;
  /** Answers requests on a subject until disposed. Disposal finishes what is in hand. */
  serve(subject: string, options: ServeOptions): AsyncDisposable;
}
