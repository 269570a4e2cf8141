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
  /** The NATS user: `gateway`, or the party of a member's adapter. Replies come to its own subjects. */
  readonly user: string;
  /** A member's account reaches only its own consumers, through its imports (03, "Isolation"). */
  readonly as: 'hub-service' | 'member';
  /** NATS user seed, `SU…` as ASCII. A copy is kept for reconnections and wiped on disposal. */
  readonly nkeySeed: Uint8Array;
  readonly tls: BusTls;
  /** Keep trying until the server answers or the signal fires; without it the first failure throws `CANNOT_CONNECT`. */
  readonly waitForServer?: AbortSignal;
}
