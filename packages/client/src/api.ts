/** The shapes of `/api/v1`, as the adapter answers them. Times are ISO 8601 in UTC; ids 32 lower-case hex digits. */

/** One duty that a recipient takes on, with the article it comes from. */
export interface ObligationView {
  type: string;
  value: string;
  agreement: string;
  article: string;
  /** For a duration in days: only working days count. */
  workingDays: boolean;
  /** IANA name; empty for the answering party's own zone. */
  zone: string;
  /** Flagged when missed, and no breach. */
  soft: boolean;
}

/** One duty of a case, and how it stands. */
export interface DutyView extends ObligationView {
  recipient: string;
  owedBy: string;
  /** standing, not-started, paused, running, due-soon, late (soft), overdue, met. */
  shows: string;
  due: string | null;
  dueLocal: { asking: string; answering: string } | null;
}

/** Whether something received may be put to a further use. */
export interface UseResult {
  decision: string;
  code: string | null;
  agreement: string | null;
  article: string | null;
  obligations: ObligationView[];
  nearest: unknown;
  waitsFor: string | null;
  decisions: DecisionView[];
  /** Whose consent is missing, and why. */
  consent: { party: string; because: string }[];
}

/** What the agreements say of one recipient. */
export interface DecisionView {
  recipient: string;
  decision: string;
  code: string | null;
  agreement: string | null;
  article: string | null;
  /** The article's text was not seen in an official source. */
  background: boolean;
  obligations: ObligationView[];
  waitsFor: string | null;
}

/** A message to send, or to check without sending. `body` is the form of its kind in lowerCamelCase JSON. */
export interface SendRequest {
  to: readonly string[];
  kind: string;
  body: unknown;
  labels?: Readonly<Record<string, string>>;
  /** The same id with the same content is one message. */
  id?: string;
  /** The message that this one answers. */
  inReplyTo?: string;
  operation?: string;
  /** Payload hashes of consents relied on. Those that cover `forwards` are found by the adapter. */
  consents?: readonly string[];
  /** Messages received that are passed on with this one. */
  forwards?: readonly string[];
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
  /** Why the message was refused, when it was. */
  code: string | null;
  /** Who must decide, when the message is held for a person. */
  waitsFor: string | null;
}

/** The verdict on a message that was not sent. */
export interface CheckResult {
  decision: string;
  code: string | null;
  agreement: string | null;
  article: string | null;
  obligations: ObligationView[];
  /** The article that came nearest to permitting it, and the conditions that failed. */
  nearest: unknown;
  waitsFor: string | null;
  decisions: DecisionView[];
  /** Where some of several recipients could have it and others not. */
  split: { now: string[]; hold: string[]; refused: string[] } | null;
}

/** One row of the inbox or the outbox. */
export interface MessageRow {
  id: string;
  kind: string;
  from: string;
  to: string[];
  title: string;
  state: string;
  deadline: string | null;
  receivedAt: string;
  priority: string;
  thread: string;
  /** Of an open thread that no agreement in force covers any more, with the article that covered it. */
  /** Little of the time for an answer is left, or it is over. */
  alarm: 'near' | 'passed' | null;
  rests: { code: string; agreement: string | null; article: string | null; since: string } | null;
}

/** One thing that happened to a message. */
export interface TimelineEntry {
  at: string;
  event: string;
  who: string | null;
  detail: string | null;
}

/** What became of a message at one of its recipients. */
export interface RecipientState {
  authority: string;
  state: string;
  code: string | null;
}

/** One message, opened, with what is known of its way. */
export interface MessageView extends MessageRow {
  inReplyTo: string | null;
  labels: Readonly<Record<string, unknown>>;
  body: unknown;
  /** Why it was refused, when it was. */
  code: string | null;
  decisions: DecisionView[];
  /** What is owed on either side, each with its clock. */
  duties: DutyView[];
  /** Of what is held because decisions differ: in what. */
  changes: { what: string; before: string; after: string }[];
  recipients: RecipientState[];
  threadState: string;
  timeline: TimelineEntry[];
  /** What the adapter keeps to prove it: leaf index, envelope digest, receipts. */
  proofs: Readonly<Record<string, unknown>>;
}

/** One line of the address book. */
export interface AuthorityView {
  authority: string;
  party: string;
  names: Readonly<Record<string, string>>;
  languages: string[];
  timeZone: string;
  hours: string;
}

/** The adapter's view of its region. */
export interface RegionView {
  region: string;
  name: string;
  party: string;
  centreReachable: boolean;
  parties: string[];
}

/** A TEST message that came back. */
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
  hash: string;
  /** `REGISTERED`: it counts. `SENT`: it is kept and on its way. */
  state: string;
  /** Why the centre refused it, when it did. */
  code: string | null;
  centreReachable: boolean;
}

/** A party's newest position towards an agreement. Null in a scope: all. */
export interface PositionView {
  party: string;
  member: string;
  version: number;
  hash: string;
  act: string;
  from: string;
  scopes: { towards: string[] | null; kinds: string[] | null }[];
  ends: string | null;
}

/** A consent of the register that the own party gave or may act on, by its newest version. */
export interface ConsentRow {
  id: string;
  version: number;
  /** By which a message relies on it. */
  hash: string;
  /** Who consents. */
  party: string;
  /** Who may act on it. */
  holder: string;
  act: 'grant' | 'withdraw';
  acts: string[];
  recipients: string[] | null;
  purposes: string[] | null;
  subjects: string[];
  from: string;
  until: string;
  isInForce: boolean;
  /** How it stands with a newer version that is not in the register yet. */
  next: string | null;
}

/** One version of an agreement. */
export interface AgreementRow {
  id: string;
  version: number;
  /** `restricted`: only its parties may see it; id, version and hash are known, and nothing else. */
  status: string;
  title: { en: string; ru: string } | null;
  hash: string;
  visibility: string;
  from: string | null;
  until: string | null;
  parties: { party: string; role: string }[];
  registered: string | null;
  positions: PositionView[];
}

/** An agreement with its document as signed; null where it is restricted. */
export interface AgreementView extends AgreementRow {
  document: unknown;
}

/** A portable proof against the log that an adapter holds. */
export interface MisbehaviourRow {
  /** SHA-256 of the document, hexadecimal. */
  id: string;
  kind: string;
  at: string;
  /** People have dealt with it. */
  settled: boolean;
}

/** A proof with its document, base64. */
export interface MisbehaviourView extends MisbehaviourRow {
  document: string;
}
