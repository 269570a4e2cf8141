/** Names and subjects: parsers that say what is wrong, and every NATS name in one place. */
export { acts } from './act.ts';
export type { ActName } from './act.ts';
export {
  authorityId,
  authorityUnitCharsMax,
  isAuthorityId,
  parseAuthorityId,
  partyOf,
  unitOf,
} from './authority-id.ts';
export type { AuthorityId } from './authority-id.ts';
export { documentIdCharsMax, isDocumentId, parseDocumentId, rosterDocumentId } from './document-id.ts';
export type { DocumentId } from './document-id.ts';
export { fromHex, toHex } from './hex.ts';
export { IdentifierError, quote } from './identifier-error.ts';
export type { IdentifierErrorCode } from './identifier-error.ts';
export { kindName, kindNumber, kinds, parseKind } from './kind.ts';
export type { KindName } from './kind.ts';
export {
  crimeAreas,
  declarations,
  evaluationSchemes,
  handlings,
  markingLevels,
  matters,
  paps,
  personalDataClasses,
  personRoles,
  purposes,
  requestForms,
  tlps,
  urgencyGrounds,
} from './label-names.ts';
export type {
  CrimeAreaName,
  DeclarationName,
  EvaluationSchemeName,
  HandlingName,
  MarkingLevelName,
  MatterName,
  PapName,
  PersonalDataName,
  PersonRoleName,
  PurposeName,
  RequestFormName,
  TlpName,
  UrgencyGroundName,
} from './label-names.ts';
export { obligationTypes, outcomeStates, verdicts } from './ledger-names.ts';
export type { ObligationTypeName, OutcomeStateName, VerdictName } from './ledger-names.ts';
export {
  admissionFilter,
  isFinalOutcome,
  laterStates,
  ledgerKindOfState,
  ledgerSubject,
  ledgerSubjectTail,
  parseLedgerSubject,
} from './ledger-subject.ts';
export type { LaterStateName, LedgerSubject, PlainLedgerKind } from './ledger-subject.ts';
export {
  isMessageId,
  messageIdBytes,
  messageIdBytesCount,
  messageIdCreatedMs,
  messageIdFromBytes,
  newMessageId,
  parseMessageId,
} from './message-id.ts';
export type { MessageId } from './message-id.ts';
export { nameTable } from './name-table.ts';
export type { NameTable } from './name-table.ts';
export { isOperationName, operationNameCharsMax, parseOperationName } from './operation-name.ts';
export type { OperationName } from './operation-name.ts';
export { isPartyId, parsePartyId, partyIdCharsMax } from './party-id.ts';
export type { PartyId } from './party-id.ts';
export { parsePriority, priorities, prioritiesByHaste, priorityName, priorityNumber } from './priority.ts';
export type { PriorityName } from './priority.ts';
export { realms } from './realm.ts';
export type { RealmName } from './realm.ts';
export {
  acknowledgementSubjects,
  checkpointsStream,
  checkpointsStreamSubjects,
  sequencerStream,
  sequencerStreamSubjects,
  classHeader,
  deferredStream,
  deferredStreamSubjects,
  expiresHeader,
  hubAccount,
  hubDomain,
  hubUsers,
  inConsumerFilter,
  inStream,
  inStreamSubjects,
  laneConsumer,
  ledgerStream,
  ledgerStreamSubjects,
  memberApiPrefix,
  memberInSubject,
  memberInSubjects,
  memberLogSubject,
  memberNextMessageSubject,
  memberStatusSubject,
  memberReadingsSubject,
  memberWitnessSubject,
  nextMessageSubject,
  outClasses,
  outConsumerFilter,
  outStream,
  outStreamSubjects,
  parseInStream,
  parseLedgerStream,
  parseOutStream,
  partyAccount,
  priorityHeader,
  registerConsumer,
  registerConsumerFilters,
  registerStream,
  registerStreamSubjects,
  systemAccount,
  readingsQueue,
  witnessQueue,
} from './streams.ts';
export type { HubUser, OutClass } from './streams.ts';
export {
  attestQueue,
  attestSubject,
  entriesSubject,
  checkpointSubject,
  sequencerSubject,
  deferredSubject,
  documentTypes,
  inSubject,
  logSubject,
  outSubject,
  parseCheckpointSubject,
  parseDeferredSubject,
  parseInSubject,
  parseOutSubject,
  parseRegisterSubject,
  parseRestrictedSubject,
  parseLogSubject,
  parseStatusSubject,
  judgeSubject,
  policyQueue,
  policySubject,
  registerSubject,
  restrictedSubject,
  statusSubject,
  readingsSubject,
  witnessSubject,
} from './subjects.ts';
export type { DocumentSubject, DocumentTypeName, LaneSubject } from './subjects.ts';
export {
  isThumbprint,
  parseThumbprint,
  thumbprintBytes,
  thumbprintBytesCount,
  thumbprintFromBytes,
} from './thumbprint.ts';
export type { Thumbprint } from './thumbprint.ts';
