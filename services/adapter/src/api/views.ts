import type { Labels } from '@tamga/core/labels';
import type { DecisionView, ObligationView } from '../decision-view.ts';
import type { SplitView } from '../refusal.ts';
import type { PromiseState } from '../store/promise-rows.ts';

/** The shapes that `/api/v1` answers with and that the light view shows. Times are ISO 8601 in UTC; ids 32 hex digits. */

export interface SendResult {
  id: string;
  state: string;
  agreement: string | null;
  article: string | null;
  obligations: ObligationView[];
  /** False while there is no connection: the message is kept in the outbox and goes later. */
  centreReachable: boolean;
  /** `UNREACHABLE` then; the centre's or a recipient's code where it was refused. */
  code: string | null;
  waitsFor: string | null;
}

export interface CheckResult {
  decision: 'permit' | 'refuse' | 'human';
  code: string | null;
  agreement: string | null;
  article: string | null;
  obligations: ObligationView[];
  nearest: unknown;
  waitsFor: string | null;
  decisions: DecisionView[];
  /** Where some of several recipients could have it and others not. */
  split: SplitView | null;
}

/** Whether something received may be put to a further use. */
export interface UseResult {
  decision: 'permit' | 'refuse' | 'human';
  /** `CONSENT_REQUIRED` where it would do if those in `consent` consented. */
  code: string | null;
  agreement: string | null;
  article: string | null;
  obligations: ObligationView[];
  nearest: unknown;
  waitsFor: string | null;
  decisions: DecisionView[];
  /** Whose consent is missing, and why: H1, H2, origins, purpose-lock, caveat, consent. */
  consent: { party: string; because: string }[];
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

export interface TimelineEntryView {
  at: string;
  event: string;
  who: string | null;
  detail: string | null;
}

export interface RecipientView {
  authority: string;
  state: string;
  code: string | null;
}

export interface ReceiptView {
  recipient: string;
  state: string;
  code: string | null;
  at: string;
  signer: string;
  signingKey: string;
  /** Null for our own statement: its stamp goes to the sender. */
  leafIndex: number | null;
  /** Null where there is no index. */
  inclusion: InclusionView | null;
}

/** Whether the log has shown what a stamp promised. */
export interface InclusionView {
  state: PromiseState;
  /** Size of the final checkpoint that the kept proof leads to; null until it is proven. */
  checkpointSize: number | null;
}

interface AdmissionView {
  leafIndex: number;
  /** Leaf data, 64 hex digits: what the tree holds at the index. */
  leaf: string;
  at: string;
  admitted: boolean;
  code: string | null;
  /** tamga.ledger.v1.Stamp, base64. */
  stamp: string;
  stampKey: string;
  inclusion: InclusionView;
}

export interface ProofsView {
  /** 128 hex digits; null while nothing is sealed. */
  envelopeDigest: string | null;
  sender: string;
  signingKey: string | null;
  region: string;
  realm: string;
  admission: AdmissionView | null;
  receipts: ReceiptView[];
  /** Other envelopes that came to the centre under this id. They were delivered to nobody. */
  idReuse: { otherDigest: string; leafIndex: number; at: string }[];
}

export interface MessageView extends MessageRowView {
  inReplyTo: string | null;
  threadState: string;
  created: string;
  expires: string;
  operation: string | null;
  /** Null where nothing can be read of them. */
  labels: Labels | null;
  body: unknown;
  /** Why there is no body here: `ROLE`, `ERASED`, `CANNOT_OPEN`, `REFUSED`. */
  bodyHidden: string | null;
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

export interface AuthorityView {
  authority: string;
  party: string;
  names: Record<string, string>;
  languages: string[];
  timeZone: string;
  hours: string;
  dutyPhone: string | null;
}

export interface RegionView {
  region: string;
  name: string;
  party: string;
  centre: string;
  realm: string;
  authorities: string[];
  centreReachable: boolean;
  parties: string[];
  agreements: { id: string; version: number; status: string }[];
  outbox: { flash: number; urgent: number; routine: number; oldestAt: string | null };
  lastHeardAt: string | null;
}

export interface PingResult {
  id: string;
  party: string;
  authority: string;
  state: string;
  milliseconds: number;
}

/** How it stands with a document that was brought for the register. */
export interface PublishResult {
  type: string;
  id: string;
  version: number;
  /** SHA-256 of its payload, 64 hex digits. */
  hash: string;
  /** `REGISTERED`: the register brought it back to us; from then on it counts. */
  state: 'SENT' | 'REGISTERED' | 'REFUSED';
  /** Why the centre refused it. */
  code: string | null;
  centreReachable: boolean;
}

/** A party's newest position towards an agreement: what it suspends, and when it leaves it. */
export interface PositionView {
  party: string;
  member: string;
  version: number;
  hash: string;
  act: 'suspend' | 'resume' | 'terminate';
  from: string;
  scopes: { towards: string[] | null; kinds: string[] | null }[];
  ends: string | null;
}

export interface AgreementRowView {
  id: string;
  version: number;
  /** `restricted`: it is not for this party, which knows its id, version and hash and nothing else. */
  status: string;
  title: { en: string; ru: string } | null;
  /** SHA-256 of the signed payload, 64 hex digits. */
  hash: string;
  visibility: string;
  from: string | null;
  until: string | null;
  parties: { party: string; role: string }[];
  /** Null for what was laid down at founding. */
  registered: string | null;
  positions: PositionView[];
}

export interface AgreementView extends AgreementRowView {
  /** As signed; null when it is restricted. */
  document: unknown;
}

/** A consent of the register, by its newest version. */
export interface ConsentView {
  id: string;
  version: number;
  /** By which a header relies on it. */
  hash: string;
  /** Who consents. */
  party: string;
  /** Who may act on it. */
  holder: string;
  act: 'grant' | 'withdraw';
  acts: string[];
  /** Null: whoever an agreement permits. */
  recipients: string[] | null;
  purposes: string[] | null;
  /** Messages, or threads by the message that opened them. */
  subjects: string[];
  from: string;
  until: string;
  isInForce: boolean;
  /** How it stands with a newer version that was brought from here and is not in the register. */
  next: string | null;
}
