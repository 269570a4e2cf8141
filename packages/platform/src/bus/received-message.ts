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
  const delivery = parseDelivery(message.reply ?? '');
  return delivery && new Received(link, message, delivery);
}

type Delivery = Pick<
  ReceivedMessage,
  'stream' | 'consumer' | 'deliveryCount' | 'sequence' | 'storedMs' | 'pendingCount'
>;

class Received implements ReceivedMessage {
  readonly subject: string;
  readonly data: Uint8Array;
  readonly stream: string;
  readonly consumer: string;
  readonly sequence: number;
  readonly deliveryCount: number;
  readonly pendingCount: number;
  readonly storedMs: number;
  readonly #link: Link;
  readonly #reply: string;
  readonly #headers: Msg['headers'];

  constructor(link: Link, message: Msg, delivery: Delivery) {
    this.subject = message.subject;
    // A copy: the client's bytes are a part of everything that one read from the socket brought, and would keep it.
    this.data = Uint8Array.from(message.data);
    this.stream = delivery.stream;
    this.consumer = delivery.consumer;
    this.sequence = delivery.sequence;
    this.deliveryCount = delivery.deliveryCount;
    this.pendingCount = delivery.pendingCount;
    this.storedMs = delivery.storedMs;
    this.#link = link;
    this.#reply = message.reply ?? '';
    this.#headers = message.headers;
  }

  get headers(): ReadonlyMap<string, string> {
    return headerMap(this.#headers);
  }

  ackAck(options: { timeoutMs?: number } = {}): Promise<boolean> {
    return confirmedAck(this.#link, { reply: this.#reply, timeoutMs: options.timeoutMs ?? ackTimeoutMsDefault });
  }

  nak(delayMs: number): void {
    this.#say(delayMs > 0 ? `-NAK {"delay":${Math.round(delayMs) * nanosecondsPerMs}}` : '-NAK');
  }

  term(reason: string): void {
    this.#say(`+TERM ${reason}`);
  }

  working(): void {
    this.#link.publish(this.#reply, inProgress);
  }

  #say(text: string): void {
    this.#link.publish(this.#reply, new TextEncoder().encode(text));
  }
}

/**
 * `$JS.ACK.<stream>.<consumer>.<deliveries>.<stream sequence>.<consumer sequence>.<ns>.<pending>`, since 2.10 also with
 * `<domain>.<account>` after `$JS.ACK` and one more token at the end (NATS ADR-15).
 */
function parseDelivery(reply: string): Delivery | undefined {
  const tokens = reply.split('.');
  if (tokens[0] !== '$JS' || tokens[1] !== 'ACK') return undefined;
  const first = tokens.length === 9 ? 2 : 4;
  const number = (place: number): number => Number(tokens[first + place] ?? 0);
  const stream = tokens[first];
  const consumer = tokens[first + 1];
  const deliveryCount = number(2);
  const sequence = number(3);
  if (!stream || !consumer || !(deliveryCount > 0) || !(sequence > 0)) return undefined;
  const storedMs = Math.floor(number(5) / nanosecondsPerMs);
  return { stream, consumer, deliveryCount, sequence, storedMs, pendingCount: number(6) };
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
