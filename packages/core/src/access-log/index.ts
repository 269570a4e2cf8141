/** The access log of a party: its events, its signed checkpoints, its pseudonyms. Pure; keys, clock and randomness are injected. */
export { accessLogOrigin, signAccessCheckpoint, verifyAccessCheckpoint } from './access-checkpoint.ts';
export type { AccessCheckpointCode, VerifiedAccessCheckpoint } from './access-checkpoint.ts';
export { AccessLogError } from './errors.ts';
export type { AccessLogErrorCode } from './errors.ts';
export { accessSubjectsMax, decodeEvent, encodeEvent, isPseudonym } from './event.ts';
export type { AccessEvent, AccessSubject, EventResult } from './event.ts';
export { accessOperations, accessSubjectTypes, isOrderNumber, isWord, ledgerReadingActs } from './names.ts';
export type { AccessOperation, AccessSubjectType, LedgerReadingAct } from './names.ts';
export { beginPeriod, resolvePseudonym } from './pseudonym.ts';
export type { AccessOfficer, Pseudonym, PseudonymPeriod, ResolvedOfficer } from './pseudonym.ts';
export { verifyAccessEntry, verifyAccessGrowth, verifyAnchoredHead } from './verify-access.ts';
export type { AccessProof, AccessProofCode, AccessTrust, AnchoredHead } from './verify-access.ts';
