export type {
  AuthorityView,
  CheckResult,
  DecisionView,
  MessageRow,
  MessageView,
  ObligationView,
  PingResult,
  RegionView,
  SendRequest,
  SendResult,
  TimelineEntry,
} from './api.ts';
export { createClient } from './client.ts';
export type { CaseAction, ClientOptions, ListQuery, TamgaClient } from './client.ts';
export { ClientError } from './errors.ts';
export type { ClientErrorCode, Problem } from './errors.ts';
export { fixedTokenSource, issuerTokenSource, officerTokenLifeSecondsMax, tokenNames } from './tokens.ts';
export type { BoundToken, OfficerClaims, OfficerRole, TokenSource } from './tokens.ts';
