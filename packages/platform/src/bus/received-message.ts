/** A message handed out by a consumer. Exactly one of ackAck, nak, term settles it; unsettled it comes again. */
export interface ReceivedMessage {
  readonly subject: string;
  readonly data: Uint8Array;
  readonly headers: ReadonlyMap<string, string>;
  readonly stream: string;
  readonly consumer: string;
  readonly sequence: number;
  /** 1 the first time. */
  readonly deliveryCount: number;
  /** Still waiting in this consumer when the message left the server. */
  readonly pendingCount: number;
  /** The server's clock when it stored the message, Unix milliseconds. */
  readonly storedMs: number;
  /**
   * Acknowledges and waits until the server has confirmed. False: unconfirmed after several attempts; the message may
   * come again, so the effect must be idempotent (a late one can also acknowledge another's redelivery).
   */
  ackAck(options?: { timeoutMs?: number }): Promise<boolean>;
  /** Not now: comes again after `delayMs`. */
  nak(delayMs: number): void;
  /** Never again. Only after whatever is to be kept of it is stored. `reason` is an upper-case code. */
  term(reason: string): void;
  /** Still at work: the wait for an acknowledgement begins anew. The fetch loop calls this by itself. */
  working(): void;
}
