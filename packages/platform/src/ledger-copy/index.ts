/** A durable copy of the log outside NATS, with its tree and its promises; and its verification by whoever has the file. */
export type { CheckpointConflict, CheckpointRows, StoredCheckpoint } from './checkpoint-rows.ts';
export type { CopiedEntry } from './entry-rows.ts';
export { foundingEpoch } from './epoch-rows.ts';
export type { Epoch, EpochRows } from './epoch-rows.ts';
export type { FinalRows, StoredFinal } from './final-rows.ts';
export { openLedgerCopy, openLedgerCopyReader } from './ledger-copy.ts';
export type { AppendCode, AppendResult, LedgerCopy, LedgerCopyReader } from './ledger-copy.ts';
export type { EntryPlace } from './message-rows.ts';
export type { SeenSequencer, SequencerRows } from './sequencer-rows.ts';
export { shownRosters } from './shown-rosters.ts';
export type { RecordedRoster } from './shown-rosters.ts';
export { hasWitnesses, verifyLedgerCopy } from './verify-ledger-copy.ts';
export type { CopiedRecord, LedgerProblem, LedgerTrust, LedgerVerification } from './verify-ledger-copy.ts';
