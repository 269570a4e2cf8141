/** The auditors' API, `/api/v1/audit`: over the entries that its owner holds; every reading is logged before it is answered. */
export { auditorsApi, describedAuditorsApi } from './api.ts';
export { heldPopulation } from './held-population.ts';
export type { AuditorsMeans, AuditRead, InclusionProof, Population } from './means.ts';
