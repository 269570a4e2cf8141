/** A log of accesses in SQLite: entries with salts, their tree, signed heads, pseudonyms; its check and its erasures. */
export { createAccessJournal, periodMs, resolutionDigest } from './access-journal.ts';
export type { Access, AccessActor, AccessJournal, SealedActor } from './access-journal.ts';
export { createAccessLog } from './access-log.ts';
export type { AccessLog } from './access-log.ts';
export { checkAccessLog } from './check-access-log.ts';
export type { AccessLogCode, AccessLogProblem, AccessLogTrust } from './check-access-log.ts';
export type { AccessCheckpoint, AccessCheckpointRows } from './checkpoint-rows.ts';
export { indexesOfSubject } from './entry-rows.ts';
export type { AccessQuery, AccessTables, StoredAccess } from './entry-rows.ts';
export { entriesBefore, eraseEntries } from './erase-entries.ts';
export { AccessStoreError } from './errors.ts';
export type { AccessStoreErrorCode } from './errors.ts';
export type { PseudonymRows, SealedPseudonym } from './pseudonym-rows.ts';
export { accessLogTables } from './tables.ts';
