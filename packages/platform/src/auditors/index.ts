/** The auditors' API, `/api/v1/audit`: over the entries that its owner holds; every reading is logged before it is answered. */
export { auditorsApi, describedAuditorsApi } from './api.ts';
export { exportTable } from './export-table.ts';
export { documentEntries, heldContext } from './held-context.ts';
export { questionDigest } from './log-read.ts';
export { heldPopulation } from './held-population.ts';
export { ReadingNotLogged } from './means.ts';
export type { AuditorsMeans, AuditRead, HeldDecision, InclusionProof, Population, ReplayAnswer } from './means.ts';
export { replayAnswer } from './replay-route.ts';
