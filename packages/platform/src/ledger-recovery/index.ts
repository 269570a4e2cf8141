/** Recovery of a damaged LEDGER into a new epoch, from audit's copy (05, "Writing, and never forking"). */
export { planRecovery } from './plan-recovery.ts';
export type { PlanMeans, RecoveryPlan } from './plan-recovery.ts';
export { recoverLedger } from './recover-ledger.ts';
export type { RecoveryMeans } from './recover-ledger.ts';
export { RecoveryError } from './recovery-error.ts';
export type { RecoveryErrorCode } from './recovery-error.ts';
export type { StreamFindings } from './read-stream.ts';
export { missingFromRegister, planRegister, rebuildRegister } from './rebuild-register.ts';
export type { KeptDocument, RegisterPlan } from './rebuild-register.ts';
