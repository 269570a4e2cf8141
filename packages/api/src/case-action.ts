/** What an officer does with a message of a case. */
export type CaseAction =
  | 'accept'
  | 'assign'
  | 'reply'
  | 'clarify'
  | 'refuse'
  | 'delay'
  | 'recall'
  | 'close'
  | 'reopen'
  | 'release'
  | 'withdraw'
  | 'review'
  | 'ask-consent'
  | 'grant-consent'
  | 'refuse-consent'
  | 'withdraw-consent';

/** What an action takes: the form of its kind, or for a refusal its ground, or plain text; `accept` and `close` take nothing. */
export interface ActionRequest {
  /** The form of a reply, clarification, refusal or delay notice. */
  body?: unknown;
  /** Free text, in place of a form. */
  text?: string | undefined;
  /** ISO 639-1, of `text`. */
  language?: string | undefined;
  /** Ground of a refusal, in place of a form. */
  ground?: string | undefined;
  /** Of a reply in text: full, partial, no-record. */
  result?: string | undefined;
  /** To whom the case is assigned: an officer's name inside the nation. */
  officer?: string | undefined;
  /** Of a request for consent: court, onward, other-purpose … */
  use?: string | undefined;
  /** Of consent: authorities that would get it, or may have it. */
  to?: readonly string[] | undefined;
  /** Of a consent: the last day on which it holds, YYYY-MM-DD. */
  validUntil?: string | undefined;
  id?: string | undefined;
  labels?: Readonly<Record<string, string>> | undefined;
}
