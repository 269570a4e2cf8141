/** A durable pull consumer to take messages from. */
export interface FetchSource {
  readonly stream: string;
  readonly consumer: string;
  /** Of this source, how many messages are taken and unfinished at once. */
  readonly inFlightMax: number;
  /** The consumer's ack_wait; the loop says "still working" well before it runs out. */
  readonly ackWaitMs: number;
  /**
   * Share of turns among sources that have something waiting: flash 16, urgent 4, routine 1. A share, not precedence:
   * nobody's flood of flash stops another's routine.
   */
  readonly share: number;
}

/** Why a source gives nothing at the moment. The loop goes on by itself. */
export interface FetchTrouble {
  readonly source: FetchSource;
  readonly code: 'DISCONNECTED' | 'NO_RESPONDERS' | 'PERMISSION_DENIED' | 'NO_ANSWER' | 'REFUSED';
  readonly description: string;
}
