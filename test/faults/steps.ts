/**
 * The way of one message from its sender's officer to the logged receipt, as steps at which it can stand still when a
 * process dies. A step is told from what is durable, never from what a process says of itself.
 */
import type { MessageId } from '@tamga/core/identifiers';

/** What is durable of the messages at one moment. */
export interface Snapshot {
  /** The sending adapter: messages whose outbox row is open, and those whose admission it has verified. */
  readonly outboxOpen: ReadonlySet<MessageId>;
  readonly verdictKnown: ReadonlySet<MessageId>;
  /** The sending adapter: messages for which it holds the recipient's receipt. */
  readonly receiptKnown: ReadonlySet<MessageId>;
  /** The receiving adapter: messages taken in, and those whose receipt is signed into a batch. */
  readonly received: ReadonlySet<MessageId>;
  readonly receiptSealed: ReadonlySet<MessageId>;
  /** The streams, by the id in the subject. */
  readonly inSender: ReadonlySet<MessageId>;
  readonly outRecipient: ReadonlySet<MessageId>;
  readonly outSender: ReadonlySet<MessageId>;
  readonly admitted: ReadonlySet<MessageId>;
  readonly delivered: ReadonlySet<MessageId>;
  /** Entries of LEDGER, and how many of them audit keeps. */
  readonly ledgerSize: number;
  readonly auditSize: number;
}

/** A step, the process whose next act it waits for, and whether a message stands at it. */
export interface Step {
  readonly name: string;
  readonly actor: 'sending adapter' | 'gateway' | 'receiving adapter';
  readonly at: (snapshot: Snapshot, id: MessageId) => boolean;
}

/** In the order of the path. A message can stand at two at once: verdict and delivery travel side by side. */
export const steps: readonly Step[] = [
  {
    name: 'sealed and in the outbox, not on IN',
    actor: 'sending adapter',
    at: (now, id) => now.outboxOpen.has(id) && !now.inSender.has(id) && !now.admitted.has(id),
  },
  {
    name: 'on IN, not decided',
    actor: 'gateway',
    at: (now, id) => now.inSender.has(id) && !now.admitted.has(id),
  },
  {
    name: 'in LEDGER, not sent on to the recipient',
    actor: 'gateway',
    at: (now, id) =>
      now.admitted.has(id) && !now.outRecipient.has(id) && !now.received.has(id) && !now.delivered.has(id),
  },
  {
    name: 'in LEDGER, verdict not sent to the sender',
    actor: 'gateway',
    at: (now, id) => now.admitted.has(id) && !now.outSender.has(id) && !now.verdictKnown.has(id),
  },
  {
    name: 'verdict on OUT, not taken by the sender',
    actor: 'sending adapter',
    at: (now, id) => now.outSender.has(id) && !now.verdictKnown.has(id),
  },
  {
    name: 'on OUT, not taken by the recipient',
    actor: 'receiving adapter',
    at: (now, id) => now.outRecipient.has(id) && !now.received.has(id),
  },
  {
    name: 'committed by the recipient, receipt not signed',
    actor: 'receiving adapter',
    at: (now, id) => now.received.has(id) && !now.receiptSealed.has(id) && !now.delivered.has(id),
  },
  {
    name: 'receipt signed, outcome not in LEDGER',
    actor: 'gateway',
    at: (now, id) => now.receiptSealed.has(id) && !now.delivered.has(id),
  },
  {
    name: 'outcome in LEDGER, message still on OUT',
    actor: 'gateway',
    at: (now, id) => now.delivered.has(id) && now.outRecipient.has(id),
  },
  {
    name: 'outcome in LEDGER, sender does not know',
    actor: 'sending adapter',
    at: (now, id) => now.delivered.has(id) && !now.receiptKnown.has(id),
  },
];
