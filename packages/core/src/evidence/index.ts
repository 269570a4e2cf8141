/**
 * Evidence of one exchange: a zip that is checked offline with nothing but the hash of the founding roster. Pure; the format
 * and the order of the checks are docs/EVIDENCE.md.
 */
export { checkpointsMax, documentsMax, leavesMax } from './bundle.ts';
export type { EvidenceBundle, EvidenceCheckpoint, EvidenceLeaf } from './bundle.ts';
export type { EvidenceCode } from './codes.ts';
export { encodeEvidence } from './encode-evidence.ts';
export { zipBytesMax as evidenceBytesMax } from './zip/stored-zip.ts';
export { EvidenceError } from './errors.ts';
export type { EvidenceErrorCode } from './errors.ts';
export type {
  EvidenceFinding,
  EvidenceFindingCode,
  EvidenceRefusal,
  EvidenceReplay,
  EvidenceResult,
  ProvedBasis,
  ProvedBody,
  ProvedConsent,
  ProvedDecision,
  ProvedExchange,
  ProvedKey,
  ProvedLeaf,
  ProvedLog,
  ProvedOutcome,
} from './result.ts';
export { verifyEvidence } from './verify-evidence.ts';
export type { ReplayDecision, VerifyEvidenceOptions } from './verify-evidence.ts';
