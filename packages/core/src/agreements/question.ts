import type { tamga } from '@tamga/wire';

/**
 * Whether one message may go to each of its recipients, or what was received be used: tamga.service.v1.Question, built
 * or decoded. For an act other than send the sender is the holder, `originator` the party that it came from, and
 * the labels are those under which it came, but for `other-purpose` with the new purpose; of forwarding the
 * recipients are those who would get it, of every other act the holder itself.
 */
export type Question = tamga.service.v1.Question.$Properties;

/** What an enforcement point found. None of it is ever the header's claim. */
export interface Found {
  /** The message answers one that the ledger (or the own inbox) knows, between the same parties. */
  inThread: boolean;
  /** Parties whose consent in force covers this message. */
  consenting?: readonly string[] | undefined;
  /** Keys of quotas that are used up. */
  quotasExceeded?: readonly string[] | undefined;
}

/** The question that a header asks. */
export function questionOf(header: tamga.envelope.v1.Header.$Properties, found: Found): Question {
  const { sender, recipients, kind, labels, basis, realm, operation, senderDecided } = header;
  return {
    sender: sender ?? '',
    recipients: (recipients ?? []).map(({ authority }) => authority ?? ''),
    ...(kind === undefined ? {} : { kind }),
    ...(labels ? { labels } : {}),
    ...(basis ? { basis } : {}),
    ...(realm === undefined ? {} : { realm }),
    operation: operation ?? '',
    inThread: found.inThread,
    ...(senderDecided === true ? { senderDecided } : {}),
    ...(found.consenting === undefined ? {} : { consenting: [...found.consenting] }),
    ...(found.quotasExceeded === undefined ? {} : { quotasExceeded: [...found.quotasExceeded] }),
  };
}
