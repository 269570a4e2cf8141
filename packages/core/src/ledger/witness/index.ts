/**
 * Witnesses of the log: what they answer, how many it takes, and portable proofs that the log signed what cannot be. Pure;
 * a witness's memory, clock and keys are its adapter's.
 */
export {
  addCheckpointBytesMax,
  formatAddCheckpoint,
  parseAddCheckpoint,
  proofLinesMax,
} from './add-checkpoint-request.ts';
export type { AddCheckpointRequest, RequestCode } from './add-checkpoint-request.ts';
export { clockToleranceS, compareCheckpoints, isRolledBack, seenCheckpoint } from './contradiction.ts';
export type { SeenCheckpoint } from './contradiction.ts';
export { cosign } from './cosign.ts';
export { decideAddCheckpoint, readAddCheckpoint, readAddCheckpointBy } from './decide-add-checkpoint.ts';
export type { AddCheckpointDecision, RefusedRequest, VerifiedAddCheckpoint } from './decide-add-checkpoint.ts';
export {
  cosignaturesBytesMax,
  ownCosignature,
  signedOnlyBy,
  verifyCosigned,
  verifyFinal,
  withSignatures,
} from './final-checkpoint.ts';
export type { Cosignature, CosignedCheckpoint, FinalCheckpoint, VerifyFinalCode } from './final-checkpoint.ts';
export { governingVersion } from './governing-version.ts';
export {
  formatLoggedRosters,
  knownFinalSize,
  parseLoggedRosters,
  shownRostersBytesMax,
  verifyLoggedRosters,
} from './logged-rosters.ts';
export type { LoggedRostersCode, LoggedRosterVersion, ShownRoster } from './logged-rosters.ts';
export { encodeMisbehaviour, misbehaviourBytesMax, parseMisbehaviour, rosterChainMax } from './misbehaviour.ts';
export type { CarriedStamp, Finding, FindingKind, Misbehaviour, MisbehaviourShapeCode } from './misbehaviour.ts';
export { historyOfKeys, verifyFinalInTime, verifySignedInTime, versionsThatMayGovern } from './policy-history.ts';
export type { PolicyHistory, PolicyVersion } from './policy-history.ts';
export { prefixPath, prefixPathMax } from './prefix-proof.ts';
export { judgeRoster } from './judge-roster.ts';
export { rosterFault } from './roster-fault.ts';
export { faultyWitnessesMax, witnessesToHear, witnessQuorum } from './quorum.ts';
export { verifyMisbehaviour } from './verify-misbehaviour.ts';
export type { MisbehaviourResult, ProvenCheckpoint, ProvenMisbehaviour } from './verify-misbehaviour.ts';
export type { MisbehaviourCode } from './misbehaviour-code.ts';
export { formatTlogPolicy, witnessPolicy } from './witness-policy.ts';
export type { Witness, WitnessPolicy, WitnessPolicyCode, WitnessPolicyResult } from './witness-policy.ts';
