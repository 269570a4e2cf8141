/** How one message is published. */
export interface PublishOptions {
  /** Only where nothing was ever published on the subject: the permanent dedupe (01, "One ledger"). */
  readonly expectEmptySubject?: boolean;
  /** The stream that must take it; another one's acknowledgement is refused by the server. */
  readonly expectStream?: string;
  /** Further headers. `Nats-Msg-Id` is refused: its window turns a lost message into an acknowledgement. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Ends the attempts; what was sent before may still have been stored. */
  readonly signal?: AbortSignal;
  /** How long one attempt waits for its acknowledgement. */
  readonly attemptTimeoutMs?: number;
}

/** Why a stream certainly did not take this message now. */
export type NotStoredCode =
  /** Something stands on the subject already (10071, or the per-subject limit): perhaps this very message. Read it. */
  | 'SUBJECT_TAKEN'
  /** The stream's bytes or messages are used up. */
  | 'STREAM_FULL'
  /** Larger than the stream or the server takes. Never worth another attempt. */
  | 'TOO_LARGE'
  /** The stream is closed for good (an ended epoch). */
  | 'SEALED'
  /** `expectStream` names another stream than the one that listens on the subject. */
  | 'WRONG_STREAM';

export type PublishResult =
  | { readonly stored: true; readonly stream: string; readonly sequence: number; readonly attempts: number }
  | { readonly stored: false; readonly code: NotStoredCode; readonly description: string; readonly attempts: number };
