/** The shapes of the REST APIs, each written once. Times are ISO 8601 in UTC; ids 32 lower-case hex digits. */
export type {
  AccessEntryView,
  AccessFilters,
  AccessGrowthView,
  AccessHeadView,
  AccessHeadsView,
  AccessListView,
  AccessProofView,
  ErasureView,
  MandateRequest,
  MandateView,
  ResolutionView,
  SettlementView,
} from './access-log.ts';
export type { ActionRequest, CaseAction } from './case-action.ts';
export type { DecisionView, ObligationView, SplitView, VerdictView } from './decision.ts';
export type { KeyDocumentView, KeyHistoryView, KeyPeriodView, KeysQuestion, PartyKeyView } from './key-history.ts';
export type {
  LedgerEntryView,
  LedgerExportView,
  LedgerProofView,
  LedgerSearchView,
  LoggedDecisionView,
  SampleView,
} from './ledger-entry.ts';
export type { ListView } from './list.ts';
export type {
  DutyView,
  MessageRowView,
  MessageView,
  RecipientView,
  RestsView,
  ThreadView,
  TimelineEntryView,
} from './message.ts';
export type { MisbehaviourRowView, MisbehaviourView } from './misbehaviour.ts';
export type { OfficerRole, TokenAudience } from './officer-token.ts';
export type { AdapterProblemView, AuditProblemView, FieldProblem, ProblemCategory, ProblemView } from './problem.ts';
export type { AdmissionView, InclusionView, ProofsView, ReceiptView } from './proofs.ts';
export type { AuthorityView, LightLinkView, PingResult, RegionView } from './region.ts';
export type {
  AgreementRowView,
  AgreementView,
  ConsentView,
  PositionView,
  PublicationView,
  PublishRequest,
} from './register.ts';
export type { ReplayView, ReplayedDecisionView } from './replay.ts';
export type { CheckResult, SendRequest, SendResult, TemplateView, UseRequest, UseResult } from './sending.ts';
export type { AnswerCountsView, AnswersByView, CountView, StatisticsView } from './statistics.ts';
export type { DifferenceView, TalliesView, TallyPartyView } from './tallies.ts';
