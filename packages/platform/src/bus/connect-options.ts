/** TLS material as PEM text. The server's certificate is checked against `ca` alone. */
export interface BusTls {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

/** How to reach the exchange and as whom. */
export interface BusOptions {
  /** `tls://127.0.0.1:4222` */
  readonly servers: readonly string[];
  /** Shown in the server's log. */
  readonly name: string;
  /** NATS user seed, `SU…` as ASCII. A copy is kept for reconnections and wiped on disposal. */
  readonly nkeySeed: Uint8Array;
  readonly tls: BusTls;
  /** A member's account reaches only its own consumers, through its imports (03, "Isolation"). */
  readonly as: 'hub-service' | 'member';
  /** The first token of reply subjects: each hub user may listen only to its own. */
  readonly inboxPrefix: string;
  /** Ends the wait for the first connection; without it the first failure throws `CANNOT_CONNECT`. */
  readonly signal?: AbortSignal;
}
