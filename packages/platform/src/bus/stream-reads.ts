/** A message as a stream keeps it. */
export interface StoredMessage {
  readonly stream: string;
  readonly subject: string;
  readonly sequence: number;
  readonly data: Uint8Array;
  readonly headers: ReadonlyMap<string, string>;
  /** The server's clock when it stored the message, Unix milliseconds. */
  readonly storedMs: number;
}

/** What a stream says of itself (05: the health rules compare these). */
export interface StreamState {
  readonly stream: string;
  readonly messages: number;
  readonly bytes: number;
  readonly bytesMax: number;
  readonly firstSequence: number;
  readonly lastSequence: number;
  readonly deletedCount: number;
  readonly sealed: boolean;
}
