import type { tamga } from '@tamga/wire';

/** Whether one message may go to each of its recipients: tamga.service.v1.Question, built or decoded. */
export type Question = tamga.service.v1.Question.$Properties;

/**
 * The question that a header asks. `inThread` is the caller's finding, never the header's claim: the message answers
 * one that the ledger (or the own inbox) knows, between the same parties.
 */
export function questionOf(header: tamga.envelope.v1.Header.$Properties, options: { inThread: boolean }): Question {
  const { sender, recipients, kind, labels, basis, realm, operation } = header;
  return {
    sender: sender ?? '',
    recipients: (recipients ?? []).map(({ authority }) => authority ?? ''),
    ...(kind === undefined ? {} : { kind }),
    ...(labels ? { labels } : {}),
    ...(basis ? { basis } : {}),
    ...(realm === undefined ? {} : { realm }),
    operation: operation ?? '',
    inThread: options.inThread,
  };
}
