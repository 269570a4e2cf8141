import type {
  ActionRequest,
  AgreementRowView,
  AgreementView,
  AuthorityView,
  CaseAction,
  CheckResult,
  ConsentView,
  MessageRowView,
  MessageView,
  PingResult,
  ProofsView,
  PublicationView,
  RegionView,
  SendRequest,
  SendResult,
  TalliesView,
  ThreadView,
  UseRequest,
  UseResult,
} from '@tamga/api';
import type { Answer } from './answer.ts';
import type { Officer } from './api/officer.ts';
import type { EvidenceFile, EvidencePaperRequest, EvidenceRequest } from './evidence/evidence.ts';
import type { KeyAnswer, KeyQuestionText } from '@tamga/platform/key-history';
import type { EventRow } from './store/event-rows.ts';

export type Wait = 'admitted' | 'delivered';

/** Held to the type both ways: none is missing and none is unknown. */
const everyAction: Readonly<Record<CaseAction, true>> = {
  accept: true,
  assign: true,
  reply: true,
  clarify: true,
  refuse: true,
  delay: true,
  recall: true,
  close: true,
  reopen: true,
  release: true,
  withdraw: true,
  review: true,
  'ask-consent': true,
  'grant-consent': true,
  'refuse-consent': true,
  'withdraw-consent': true,
};

/** What an officer can do with a message of a case. */
export const actions = Object.keys(everyAction) as readonly CaseAction[];

interface BoxRequest {
  box: 'inbox' | 'outbox';
  state?: string | undefined;
  sinceMs?: number | undefined;
  limit: number;
  /** Of titles, where a message has its own in both. */
  language: 'en' | 'ru';
}

/**
 * What officers can ask of the adapter. REST and the light view are two faces of it. The caller has found out who the
 * officer is and that the role allows the request; which messages the officer sees is decided here.
 */
export interface AdapterService {
  send(officer: Officer, request: SendRequest, wait: Wait | undefined): Promise<Answer<SendResult>>;
  check(officer: Officer, request: SendRequest): Promise<Answer<CheckResult>>;
  /** Whether something received may be forwarded, taken out, used in court or for another purpose. Does nothing. */
  checkUse(officer: Officer, id: string, request: UseRequest): Answer<UseResult>;
  list(officer: Officer, request: BoxRequest): MessageRowView[];
  /** Opens the message for who may read bodies, and logs it; others see its metadata. */
  read(officer: Officer, id: string, language: 'en' | 'ru'): Promise<Answer<MessageView>>;
  proofs(officer: Officer, id: string): Answer<ProofsView>;
  thread(officer: Officer, id: string): Answer<ThreadView>;
  /** A bundle that proves the message to whoever was not there; with the key its body too. */
  evidence(officer: Officer, id: string, request: EvidenceRequest): Promise<Answer<EvidenceFile>>;
  /** The same as a paper, the bundle attached. */
  evidencePaper(officer: Officer, id: string, request: EvidencePaperRequest): Promise<Answer<EvidenceFile>>;
  /** The message acted on, or the one that was sent by it. */
  act(officer: Officer, id: string, action: CaseAction, request: ActionRequest): Promise<Answer<MessageView>>;
  authorities(): AuthorityView[];
  region(): RegionView;
  /** Which keys of a party counted where in the log: at a leaf, at a time, or now. */
  keys(question: KeyQuestionText): Promise<KeyAnswer>;
  /** A sealed TEST message to the party's contact point and its signed receipt back. */
  ping(officer: Officer, party: string): Promise<Answer<PingResult>>;
  template(kind: string): Answer<string>;
  agreements(): AgreementRowView[];
  /** Consents of the register that our party gave or may act on. */
  consents(): ConsentView[];
  /** Without a version the newest. */
  agreement(id: string, version: number | undefined): Answer<AgreementView>;
  /** Brings a signed document for the register; with `wait` returns when the register has it or the centre refused it. */
  publish(officer: Officer, jws: string, wait: boolean): Promise<Answer<PublicationView>>;
  /** Where tallies with other parties stand, and in what they differ. */
  tallies(officer: Officer): TalliesView;
  /** A person has dealt with a difference, named by its number. */
  settleTally(officer: Officer, name: string): Answer<TalliesView>;
  eventsAfter(officer: Officer, row: number): EventRow[];
  /** Calls back after each commit that wrote an event. Returns a function that ends it. */
  onEvent(listener: () => void): () => void;
}
