import type { AuthorityId, MessageId, PriorityName } from '../identifiers/index.ts';

/** One message of a thread as it stands at a receiver (03, "Order"). */
export interface ThreadMessage {
  readonly id: MessageId;
  readonly sender: AuthorityId;
  /** Counts the sender's messages in the thread from 1. */
  readonly position: number;
  /** Messages that the sender had seen. */
  readonly after: readonly MessageId[];
  readonly priority: PriorityName;
  readonly createdMs: number;
  /** When it was stored here. */
  readonly arrivedMs: number;
  readonly applied: boolean;
}

/** Why a message waits or stands after a gap. */
export interface Gap {
  readonly message: MessageId;
  /** Positions of the same sender that are not here. */
  readonly positions: readonly number[];
  /** Messages named by `after` that are not here. */
  readonly messages: readonly MessageId[];
}

/** What a receiver does with a thread now. */
export interface ThreadPlan {
  /** To be applied, in this order. */
  readonly apply: readonly MessageId[];
  /** Here, shown as waiting, not yet applied. */
  readonly waiting: readonly MessageId[];
  /** For every message, applied or not, before which something is missing. Shown to the officer. */
  readonly gaps: readonly Gap[];
  /** When to plan again though nothing arrives; undefined while nothing waits. */
  readonly againMs?: number;
}

/**
 * How long a message waits for what should come before it. Out-of-order arrival ends when a backlog has drained; a gap
 * that lasts longer is most often a message that went to other holders of the thread only (decision 0013).
 */
export const gapWaitMsMax = 3_600_000;

/**
 * Which messages of a thread can be applied now. Messages are applied in their sender's order and after what their
 * sender had seen. A flash message waits for nothing, and no message longer than `gapWaitMsMax` for one that is not here;
 * it is then applied with its gap shown. Takes about n log n steps: whoever writes a long thread must not stop its readers.
 */
export function planThread(messages: readonly ThreadMessage[], nowMs: number): ThreadPlan {
  const thread = new Thread(messages);
  const apply: MessageId[] = [];
  for (let next = thread.next(nowMs); next !== undefined; next = thread.next(nowMs)) {
    thread.apply(next);
    apply.push(next.id);
  }
  const waiting = thread.unapplied().toSorted(byOrder);
  const gaps = messages
    .map((message) => thread.gapBefore(message))
    .filter((gap) => gap.positions.length + gap.messages.length > 0);
  const ends = waiting.map(({ arrivedMs }) => arrivedMs + gapWaitMsMax).filter((ms) => ms >= nowMs);
  return {
    apply,
    waiting: waiting.map(({ id }) => id),
    gaps,
    ...(ends.length === 0 ? {} : { againMs: ends.reduce((a, b) => Math.min(a, b)) + 1 }),
  };
}

/** A thread while it is planned: every sender's messages once by position, and what is applied. */
class Thread {
  readonly #present: ReadonlyMap<MessageId, ThreadMessage>;
  readonly #applied: Set<MessageId>;
  readonly #senders: ReadonlyMap<AuthorityId, SenderOrder>;
  readonly #flash: ThreadMessage[];

  constructor(messages: readonly ThreadMessage[]) {
    this.#present = new Map(messages.map((message) => [message.id, message]));
    this.#applied = new Set(messages.filter(({ applied }) => applied).map(({ id }) => id));
    const bySender = Map.groupBy(messages, ({ sender }) => sender);
    this.#senders = new Map([...bySender].map(([sender, theirs]) => [sender, new SenderOrder(theirs)]));
    // The next one is taken from the end.
    this.#flash = messages
      .filter(({ applied, priority }) => !applied && priority === 'flash')
      .toSorted((a, b) => byOrder(b, a));
  }

  /** The first in order that waits for nothing. */
  next(nowMs: number): ThreadMessage | undefined {
    const flash = this.#flash.pop();
    if (flash !== undefined) return flash;
    // A sender's own order leaves of each sender only its first that is not applied.
    const heads = [...this.#senders.values()].flatMap((sender) => sender.heads(this.#applied));
    return heads.filter((message) => !this.#waits(message, nowMs)).toSorted(byOrder)[0];
  }

  apply({ id }: ThreadMessage): void {
    this.#applied.add(id);
  }

  unapplied(): ThreadMessage[] {
    return [...this.#present.values()].filter(({ id }) => !this.#applied.has(id));
  }

  gapBefore(message: ThreadMessage): Gap {
    return {
      message: message.id,
      positions: this.#senders.get(message.sender)?.missingBefore(message.position) ?? [],
      messages: message.after.filter((id) => !this.#present.has(id)),
    };
  }

  #waits(message: ThreadMessage, nowMs: number): boolean {
    // Senders may contradict each other, also in a circle, so what they claim to have seen holds nothing up for ever.
    if (nowMs > message.arrivedMs + gapWaitMsMax) return false;
    const seen = message.after.flatMap((id) => this.#present.get(id) ?? []);
    if (seen.some((one) => !this.#applied.has(one.id) && !isBefore(message, one))) return true;
    const { positions, messages } = this.gapBefore(message);
    return positions.length + messages.length > 0;
  }
}

/** One sender's messages by position; several may claim the same. */
class SenderOrder {
  readonly #messages: readonly ThreadMessage[];
  /** Stretches of missing positions, ascending, both ends included. */
  readonly #missing: readonly { readonly from: number; readonly to: number }[];
  #applied = 0;

  constructor(messages: readonly ThreadMessage[]) {
    this.#messages = messages.toSorted(byOrder);
    const missing: { from: number; to: number }[] = [];
    let expected = 1;
    for (const { position } of messages.toSorted((a, b) => a.position - b.position)) {
      if (position > expected) missing.push({ from: expected, to: position - 1 });
      expected = Math.max(expected, position + 1);
    }
    this.#missing = missing;
  }

  /** Those at the lowest position that is not applied: one, unless its sender counted wrongly. */
  heads(applied: ReadonlySet<MessageId>): ThreadMessage[] {
    const isApplied = (message: ThreadMessage | undefined): boolean => message !== undefined && applied.has(message.id);
    while (isApplied(this.#messages[this.#applied])) this.#applied++;
    const first = this.#messages[this.#applied];
    if (first === undefined) return [];
    const heads: ThreadMessage[] = [];
    for (let i = this.#applied; heads.length < headsMax && this.#messages[i]?.position === first.position; i++) {
      const head = this.#messages[i];
      if (head !== undefined && !isApplied(head)) heads.push(head);
    }
    return heads;
  }

  /** The highest positions below this one that are not here, ascending: as many as are shown. */
  missingBefore(position: number): number[] {
    const lowest = position - gapWindow;
    const positions: number[] = [];
    for (let i = this.#stretchesBelow(position) - 1; i >= 0; i--) {
      const stretch = this.#missing[i];
      if (stretch === undefined || stretch.to < lowest) break;
      for (let at = stretch.to; at >= Math.max(stretch.from, lowest); at--) {
        if (positions.length === gapPositionsMax) return positions.toReversed();
        positions.push(at);
      }
    }
    return positions.toReversed();
  }

  /** How many stretches begin below a position, found by halving. */
  #stretchesBelow(position: number): number {
    let [low, high] = [0, this.#missing.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#missing[middle]?.from ?? position) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Whether `message` must be applied before `other`: they are of one sender, or `other` had seen it. */
function isBefore(message: ThreadMessage, other: ThreadMessage): boolean {
  return message.sender === other.sender ? message.position < other.position : other.after.includes(message.id);
}

/** A sender may claim any position: what is missing further below is not waited for. */
const gapWindow = 1000;
/** Of messages that claim one position so many are looked at together; the others come after them. */
const headsMax = 8;
/** So many missing positions are shown, those nearest to the message. */
const gapPositionsMax = 32;

/** By sender's count, then by creation and id, so that both sides list alike. */
function byOrder(a: ThreadMessage, b: ThreadMessage): number {
  if (a.sender === b.sender && a.position !== b.position) return a.position - b.position;
  return a.createdMs - b.createdMs || (a.id < b.id ? -1 : 1);
}
