import type { DecisionView, ObligationView, SplitView, VerdictView } from './decision.ts';

/** A message to send, or to check without sending. */
export interface SendRequest {
  to: readonly string[];
  kind: string;
  /** The form of its kind in lowerCamelCase JSON. */
  body?: unknown;
  /** Labels that the sender claims beyond what the body implies. */
  labels?: Readonly<Record<string, string>> | undefined;
  /** The same id with the same content is one message; with other content ID_REUSED. */
  id?: string | undefined;
  /** The message that this one answers. */
  inReplyTo?: string | undefined;
  operation?: string | undefined;
  /** Payload hashes of consents relied on, 64 hex digits each. Those that cover `forwards` are found by the adapter. */
  consents?: readonly string[] | undefined;
  /** Messages received that are passed on with this one: what travels with them allows it, or nothing goes. */
  forwards?: readonly string[] | undefined;
  /** How long it may be delivered; at most seven days. */
  expiresInMs?: number | undefined;
}

/** What became of a message that was sent. */
export interface SendResult {
  id: string;
  state: string;
  agreement: string | null;
  article: string | null;
  obligations: ObligationView[];
  /** False while the adapter has no connection to the centre: the message stays in the outbox and goes later. */
  centreReachable: boolean;
  /** `UNREACHABLE` then; the centre's or a recipient's code where it was refused. */
  code: string | null;
  /** Who must decide, when the message is held for a person. */
  waitsFor: string | null;
}

/** The verdict on a message that was not sent. */
export interface CheckResult extends VerdictView {
  /** The article that came nearest to permitting it, and the conditions that failed. */
  nearest: unknown;
  decisions: DecisionView[];
  /** Where some of several recipients could have it and others not. */
  split: SplitView | null;
}

/** An act on something received, to be checked before it is done. */
export interface UseRequest {
  act: 'forward' | 'export' | 'court' | 'other-purpose';
  /** Of forwarding: to whom. */
  to?: readonly string[] | undefined;
  /** Of another purpose: which. */
  purpose?: string | undefined;
}

/** Whether something received may be put to a further use. Its code is `CONSENT_REQUIRED` where it would do if those in `consent` consented. */
export interface UseResult extends VerdictView {
  nearest: unknown;
  decisions: DecisionView[];
  /** Whose consent is missing, and why: H1, H2, origins, purpose-lock, caveat, consent. */
  consent: { party: string; because: string }[];
}

/** An empty form of a kind, as YAML with comments. */
export interface TemplateView {
  template: string;
}
