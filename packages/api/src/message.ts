import type { Labels } from '@tamga/core/labels';
import type { DecisionView, ObligationView } from './decision.ts';
import type { ProofsView } from './proofs.ts';

/** One row of the inbox or the outbox. */
export interface MessageRowView {
  id: string;
  kind: string;
  from: string;
  to: string[];
  /** Empty for who may not read bodies. */
  title: string;
  state: string;
  deadline: string | null;
  /** Little of the time for an answer is left, or it is over. */
  alarm: 'near' | 'passed' | null;
  receivedAt: string;
  priority: string;
  thread: string;
  /** Earlier messages of the same sender in the thread that have not arrived, by position. */
  gap: number[];
  /** Of an open thread that no agreement in force covers any more; corrections, erasures, recalls and refusals still go. */
  rests: RestsView | null;
}

/** Since when, and which article covered it. */
export interface RestsView {
  code: string;
  agreement: string | null;
  article: string | null;
  since: string;
}

/** One duty of a case, and how it stands. */
export interface DutyView extends ObligationView {
  /** The recipient to whose decision it belongs. */
  recipient: string;
  owedBy: 'asking' | 'answering' | 'both';
  /** standing, not-started, paused, running, due-soon, late (soft), overdue, met. */
  shows: string;
  /** Null where it has no clock. */
  due: string | null;
  /** The same moment at both ends, with zone: `2026-11-29T23:59:59 Asia/Almaty`. */
  dueLocal: { asking: string; answering: string } | null;
}

/** One thing that happened to a message. */
export interface TimelineEntryView {
  at: string;
  event: string;
  who: string | null;
  detail: string | null;
}

/** What became of a message at one of its recipients. */
export interface RecipientView {
  authority: string;
  state: string;
  code: string | null;
}

/** One message, opened for who may read bodies, with what is known of its way. */
export interface MessageView extends MessageRowView {
  inReplyTo: string | null;
  threadState: string;
  created: string;
  expires: string;
  operation: string | null;
  /** What the centre sees of it. Null where nothing can be read of them. */
  labels: Labels | null;
  body: unknown;
  /** Why there is no body here: `ROLE`, `ERASED`, `CANNOT_OPEN`, `REFUSED`. */
  bodyHidden: string | null;
  /** Why it was refused, when it was. */
  code: string | null;
  decisions: DecisionView[];
  /** What is owed on either side, each with its clock. */
  duties: DutyView[];
  /** Of what is held because decisions differ: in what. */
  changes: { what: string; before: string; after: string }[];
  recipients: RecipientView[];
  timeline: TimelineEntryView[];
  proofs: ProofsView;
}

export interface ThreadView {
  thread: string;
  state: string;
  deadline: string | null;
  messages: MessageRowView[];
}
