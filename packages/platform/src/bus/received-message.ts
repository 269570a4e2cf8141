import type { Msg } from '@nats-io/nats-core';
import { BusError, type BusErrorCode } from './bus-error.ts';
import { headerMap } from './headers.ts';
import type { Link } from './link.ts';

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
   * Acknowledges and waits until the server has confirmed; false: unconfirmed after several attempts. Either way the
   * message may come again: the server keeps acknowledgements in memory for a moment and forgets them in a crash, and a
   * late one can acknowledge another's redelivery. So the effect must be idempotent, and what is dealt with is deleted.
   */
  ackAck(options?: { timeoutMs?: number }): Promise<boolean>;
  /** Not now: comes again after `delayMs`. */
  nak(delayMs: number): void;
  /** Never again. Only after whatever is to be kept of it is stored. `reason` is an upper-case code. */
  term(reason: string): void;
  /** Still at work: the wait for an acknowledgement begins anew. The fetch loop calls this by itself. */
  working(): void;
}

const acknowledgement = new TextEncoder().encode('+ACK');
const inProgress = new TextEncoder().encode('+WPI');
const ackTimeoutMsDefault = 5_000;
const ackAttemptsMax = 3;
const nanosecondsPerMs = 1_000_000;

/** A message as it came to a pull subscription; undefined when its reply subject is not a consumer's. */
export function receivedMessage(link: Link, message: Msg): ReceivedMessage | undefined {
  const reply = message.reply ?? '';
  const delivery = parseDelivery(reply);
  if (!delivery) return undefined;
  const say = (text: string) => void link.publish(reply, new TextEncoder().encode(text));
  return {
    subject: message.subject,
    data: message.data,
    headers: headerMap(message.headers),
    ...delivery,
    ackAck: (options = {}) => confirmedAck(link, { reply, timeoutMs: options.timeoutMs ?? ackTimeoutMsDefault }),
    nak: (delayMs) => say(delayMs > 0 ? `-NAK {"delay":${Math.round(delayMs) * nanosecondsPerMs}}` : '-NAK'),
    term: (reason) => say(`+TERM ${reason}`),
    working: () => void link.publish(reply, inProgress),
  };
}

type Delivery = Pick<
  ReceivedMessage,
  'stream' | 'consumer' | 'deliveryCount' | 'sequence' | 'storedMs' | 'pendingCount'
>;

/**
 * `$JS.ACK.<stream>.<consumer>.<deliveries>.<stream sequence>.<consumer sequence>.<ns>.<pending>`, since 2.10 also with
 * `<domain>.<account>` after `$JS.ACK` and one more token at the end (NATS ADR-15).
 */
function parseDelivery(reply: string): Delivery | undefined {
  const tokens = reply.split('.');
  if (tokens[0] !== '$JS' || tokens[1] !== 'ACK') return undefined;
  const [stream, consumer, ...numbers] = tokens.slice(tokens.length === 9 ? 2 : 4);
  const [deliveryCount = 0, sequence = 0, , storedNs = 0, pendingCount = 0] = numbers.map(Number);
  if (!stream || !consumer || !(deliveryCount > 0) || !(sequence > 0)) return undefined;
  return { stream, consumer, deliveryCount, sequence, storedMs: Math.floor(storedNs / nanosecondsPerMs), pendingCount };
}

/** The client's own ackAck refuses a second attempt: this one asks until the server has confirmed, a few times. */
async function confirmedAck(link: Link, { reply, timeoutMs }: { reply: string; timeoutMs: number }): Promise<boolean> {
  for (let attempt = 0; attempt < ackAttemptsMax; attempt += 1) {
    try {
      await link.request({ subject: reply, payload: acknowledgement, timeoutMs });
      return true;
    } catch (error) {
      if (!(error instanceof BusError) || !unconfirmed.has(error.code)) throw error;
    }
  }
  return false;
}

const unconfirmed: ReadonlySet<BusErrorCode> = new Set(['TIMEOUT', 'NO_RESPONDERS', 'DISCONNECTED', 'CLOSED'] as const);
