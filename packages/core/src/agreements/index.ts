/** Agreements: parse, sign, compile to Cedar, decide, explain. */
export { agreementPayload, parseAgreement, parseAgreementPayload } from './parse.ts';
export type { Agreement, ParseAgreementOptions, ParseAgreementResult } from './parse.ts';
export { AgreementRegister, documentsCountMax } from './agreement-register.ts';
export type { AgreementRegisterOptions } from './agreement-register.ts';
export type { AddAgreementResult, JudgeResult } from './document-judge.ts';
export type { DocumentName } from './checked-document.ts';
export { AgreementSet } from './agreement-set.ts';
export type { AgreementSetOptions, MakeAgreementSetResult } from './agreement-set.ts';
export type { RosterFacts } from './roster-basis.ts';
export { brokenByDelay, brokenByRefusal, mayGrantOnConditions } from './answer-terms.ts';
export type { DelayOfAnswer, RefusalOfRequest, TermsBroken } from './answer-terms.ts';
export { caveats, isCaveat } from './caveat.ts';
export type { CaveatCode } from './caveat.ts';
export { compileAgreement, compileAgreements } from './compile.ts';
export type { CompileAgreementResult, CompileOptions } from './compile.ts';
export type { CompiledAgreement } from './compiled.ts';
export { rosterBasisId } from './decision.ts';
export type { Basis, Decision, Obligation, RefusalCode } from './decision.ts';
export { agreementFormat, agreementFormats, delayGrounds, quotaWindows, refusalGrounds } from './document.ts';
export type {
  AgreementDocument,
  AgreementFormat,
  AgreementMember,
  Article,
  Bilingual,
  DeciderEnd,
  DelayGround,
  Example,
  MemberDeclaration,
  ObligationCondition,
  PermittingRule,
  PostponementTerms,
  ProhibitingRule,
  QuotaTerms,
  QuotaWindow,
  RefusalGround,
  RefusalTerms,
  Rule,
  RuleObligation,
} from './document.ts';
export { policyEngine, slotsCountMax } from './engine.ts';
export type { Cedar, PolicyEngine } from './engine.ts';
export { AgreementError } from './error.ts';
export type { AgreementErrorCode } from './error.ts';
export type {
  CitedArticle,
  Condition,
  Explanation,
  FailedCondition,
  NearArticle,
  WordedObligation,
} from './explanation.ts';
export { formatProblem } from './problem.ts';
export type { Problem, ProblemCode } from './problem.ts';
export { questionOf } from './question.ts';
export type { Found, Question } from './question.ts';
export type { Quota } from './quota.ts';
export { restrictToParties } from './restrict.ts';
export type { Suspension } from './suspension.ts';
export { signatoriesOf } from './parties.ts';
export { verifyAgreement } from './verify-agreement.ts';
export type { VerifyAgreementOptions, VerifyAgreementResult } from './verify-agreement.ts';
export { audienceOfAgreement, reachesPastAudience } from './lifecycle/audience.ts';
export type { Audience } from './lifecycle/audience.ts';
export { consentSchema } from './lifecycle/consent-document.ts';
export type { ConsentActName, ConsentDocument } from './lifecycle/consent-document.ts';
export { consentsCovering } from './lifecycle/consents.ts';
export type { ConsentInForce, ConsentQuestion } from './lifecycle/consents.ts';
export type { AddLifecycleResult, LifecycleCode } from './lifecycle/lifecycle-book.ts';
export { countsFromMs, leadMs } from './lifecycle/counts-from.ts';
export type { Registered } from './lifecycle/party-chain.ts';
export type { Standing } from './lifecycle/standing.ts';
export { suspensionActs, suspensionId, suspensionSchema } from './lifecycle/suspension-document.ts';
export type { SuspensionAct, SuspensionDocument, SuspensionScope } from './lifecycle/suspension-document.ts';
export { verifyConsent, verifySuspension } from './lifecycle/verify-party-document.ts';
