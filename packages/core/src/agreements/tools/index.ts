/** Agreements looked at as a whole: what they allow, how two sets differ, what was decided by them. Nothing here decides. */
export { readCases } from './case-file.ts';
export type { CaseProblem, ReadCases, SimulatedCase } from './case-file.ts';
export { diffAgreements } from './diff.ts';
export type { Change, ChangeKind, Difference } from './diff.ts';
export { lintAgreements } from './lint.ts';
export type { LintedFile, LintResult } from './lint.ts';
export { loadAgreement, trialSet } from './load.ts';
export type { AgreementSource, LoadedAgreement, LoadOptions, TrialSet } from './load.ts';
export { DecisionReplay } from './replay.ts';
export type { CarriedDocument, PassedOver, ReplayedDecision, ReplayOptions } from './replay.ts';
export { simulate } from './simulate.ts';
export type { SimulatedOutcome, SimulationSummary } from './simulate.ts';
export type { Side } from './space.ts';
export type { Verdict } from './verdict.ts';
export type { Warning, WarningCode } from './warnings.ts';
