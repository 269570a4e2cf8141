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
 * it is then applied with its gap shown.
 */
export function planThread(messages: readonly ThreadMessage[], nowMs: number): ThreadPlan {
  const present = new Map(messages.map((message) => [message.id, message]));
  const applied = new Set(messages.filter((message) => message.applied).map(({ id }) => id));
  const apply: MessageId[] = [];
  let waiting = messages.filter((message) => !message.applied).toSorted(byOrder);
  for (let progress = true; progress;) {
    const next = waiting.find((message) => !waits(message, { messages, present, applied }, nowMs));
    progress = next !== undefined;
    if (next === undefined) break;
    applied.add(next.id);
    apply.push(next.id);
    waiting = waiting.filter(({ id }) => id !== next.id);
  }
  const gaps = messages
    .map((message) => gapBefore(message, messages, present))
    .filter((gap) => gap.positions.length + gap.messages.length > 0);
  const ends = waiting.map(({ arrivedMs }) => arrivedMs + gapWaitMsMax).filter((ms) => ms >= nowMs);
  return {
    apply,
    waiting: waiting.map(({ id }) => id),
    gaps,
    ...(ends.length === 0 ? {} : { againMs: Math.min(...ends) + 1 }),
  };
}

interface Known {
  readonly messages: readonly ThreadMessage[];
  readonly present: ReadonlyMap<MessageId, ThreadMessage>;
  readonly applied: ReadonlySet<MessageId>;
}

function waits(message: ThreadMessage, known: Known, nowMs: number): boolean {
  if (message.priority === 'flash') return false;
  const isUnapplied = ({ id }: ThreadMessage): boolean => !known.applied.has(id);
  const earlier = known.messages.filter(
    ({ sender, position }) => sender === message.sender && position < message.position,
  );
  if (earlier.some(isUnapplied)) return true;
  // Senders may contradict each other, also in a circle, so what they claim to have seen holds nothing up for ever.
  if (nowMs > message.arrivedMs + gapWaitMsMax) return false;
  const seen = message.after.flatMap((id) => known.present.get(id) ?? []);
  if (seen.some((one) => isUnapplied(one) && !isBefore(message, one))) return true;
  const { positions, messages } = gapBefore(message, known.messages, known.present);
  return positions.length + messages.length > 0;
}

/** Whether `message` must be applied before `other`: they are of one sender, or `other` had seen it. */
function isBefore(message: ThreadMessage, other: ThreadMessage): boolean {
  return message.sender === other.sender ? message.position < other.position : other.after.includes(message.id);
}

function gapBefore(
  message: ThreadMessage,
  messages: readonly ThreadMessage[],
  present: ReadonlyMap<MessageId, ThreadMessage>,
): Gap {
  const here = new Set(messages.filter(({ sender }) => sender === message.sender).map(({ position }) => position));
  const before = Array.from(
    { length: Math.min(message.position - 1, gapPositionsMax) },
    (_, i) => message.position - 1 - i,
  ).toReversed();
  return {
    message: message.id,
    positions: before.filter((position) => !here.has(position)),
    messages: message.after.filter((id) => !present.has(id)),
  };
}

/** A sender may claim any position; no more than these are listed as missing. */
const gapPositionsMax = 1000;

/** Haste first, then by sender's count, then by creation and id, so that both sides list alike. */
function byOrder(a: ThreadMessage, b: ThreadMessage): number {
  const haste = Number(b.priority === 'flash') - Number(a.priority === 'flash');
  if (haste !== 0) return haste;
  if (a.sender === b.sender && a.position !== b.position) return a.position - b.position;
  return a.createdMs - b.createdMs || (a.id < b.id ? -1 : 1);
}
