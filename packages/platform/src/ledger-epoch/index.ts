/** The orderly change of epoch: LEDGER's stream is sealed, the next goes on with the next sequence (03, "Epochs"). */
export { changeEpoch, planChange, prepareChange } from './change-epoch.ts';
export type { ChangeMeans, ChangePlan } from './change-epoch.ts';
export type { NamedCopy } from './compare-copies.ts';
export { EpochError } from './epoch-error.ts';
export type { EpochErrorCode } from './epoch-error.ts';
export { planRemoval, removeEnded } from './remove-ended.ts';
export type { RemovalMeans, RemovalPlan } from './remove-ended.ts';
export { epochEntriesMax, memoryBytesPerEntry, readEpochs } from './stream-states.ts';
export type { EpochState } from './stream-states.ts';
export { makeNext, removeStream } from './stream-changes.ts';
