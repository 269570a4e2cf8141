export type {
  AgreementRow,
  AgreementView,
  AuthorityView,
  CheckResult,
  ConsentRow,
  DecisionView,
  DutyView,
  MessageRow,
  MessageView,
  MisbehaviourRow,
  MisbehaviourView,
  ObligationView,
  PingResult,
  PositionView,
  PublishResult,
  RecipientState,
  RegionView,
  SendRequest,
  SendResult,
  TimelineEntry,
  UseResult,
} from './api.ts';
export { createAccessLogClient } from './access-log.ts';
export type {
  AccessEntry,
  AccessFilters,
  AccessHead,
  AccessLogClient,
  AccessProof,
  SealedResolution,
} from './access-log.ts';
export { createAuditorClient } from './auditor.ts';
export type {
  AuditAnswers,
  AuditCount,
  AuditedEntry,
  AuditFilters,
  AuditorClient,
  AuditReplay,
  AuditSample,
  AuditSearch,
  AuditStatistics,
} from './auditor.ts';
export type { ClientOptions } from './call.ts';
export { createClient } from './client.ts';
export type { ActionRequest, CaseAction, ListQuery, TamgaClient, UseRequest } from './client.ts';
export { ClientError } from './errors.ts';
export type { ClientErrorCode, Problem, ProblemCategory } from './errors.ts';
export type { KeysQuestion, KeyStretch, LoggedKeyDocument, MemberKey, MemberKeys } from './keys.ts';
export type { Tallies, TallyDifference, TallyParty } from './tallies.ts';
export { fixedTokenSource, issuerTokenSource, officerTokenLifeSecondsMax, tokenNames } from './tokens.ts';
export type { BoundToken, OfficerClaims, OfficerRole, TokenSource } from './tokens.ts';
