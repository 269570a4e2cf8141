/** Audit's public surface: its configuration, its codes, and the verification of its copy. The service is a process: main.ts. */
export { haltCodes } from './codes.ts';
export type { Damage, HaltCode } from './codes.ts';
export { auditConfigKeys, loadAuditConfig } from './config.ts';
export type { AuditConfig } from './config.ts';
export { verifyLedgerCopy } from '@tamga/platform/ledger-copy';
export type { CopiedRecord, LedgerProblem, LedgerTrust, LedgerVerification } from '@tamga/platform/ledger-copy';
