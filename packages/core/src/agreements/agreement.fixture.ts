/** What the tests of agreements share. */
import {
  acts,
  crimeAreas,
  declarations,
  evaluationSchemes,
  handlings,
  kinds,
  markingLevels,
  matters,
  personalDataClasses,
  personRoles,
  priorities,
  purposes,
  realms,
  requestForms,
  urgencyGrounds,
  verdicts,
} from '../identifiers/index.ts';
import type {
  ActName,
  CrimeAreaName,
  DeclarationName,
  HandlingName,
  KindName,
  MarkingLevelName,
  MatterName,
  PersonalDataName,
  PersonRoleName,
  PriorityName,
  PurposeName,
  RequestFormName,
  UrgencyGroundName,
} from '../identifiers/index.ts';
import { AgreementSet } from './agreement-set.ts';
import { compileAgreement } from './compile.ts';
import type { CompiledAgreement } from './compiled.ts';
import type { Decision } from './decision.ts';
import type { AgreementDocument, Rule } from './document.ts';
import type { PolicyEngine } from './engine.ts';
import type { Standing } from './lifecycle/standing.ts';
import { parseAgreement } from './parse.ts';
import { formatProblem } from './problem.ts';
import type { Question } from './question.ts';
import type { RosterFacts } from './roster-basis.ts';

/** Not a hash that anybody should use: it only tells documents apart. */
export function toyDigest(bytes: Uint8Array): Uint8Array {
  const digest = new Uint8Array(32);
  bytes.forEach((byte, i) => {
    digest[i % 32] = ((digest[i % 32] ?? 0) * 31 + byte + i) & 255;
  });
  return digest;
}

export const words = { en: 'words', ru: 'слова' };

export function permit(rule: Partial<Extract<Rule, { effect: 'permit' }>> = {}): Rule {
  return {
    effect: 'permit',
    from: ['kz', 'uz'],
    to: ['kz', 'uz'],
    kinds: ['REQUEST'],
    crimeAreas: ['drugs', 'precursors'],
    purposes: ['investigation'],
    personalDataMax: 'identification',
    markingMax: 'official-use',
    ...rule,
  };
}

/** A document between kz and uz in which every article has one rule: A1, A2 … */
export function document(rules: Rule[], changes: Partial<AgreementDocument> = {}): AgreementDocument {
  return {
    format: 'tamga/agreement/1',
    id: 'kz-uz-test',
    version: 1,
    title: words,
    reference: words,
    sources: ['made for a test'],
    status: 'in-force',
    visibility: 'public',
    validity: { from: '2020-01-01', until: '2030-01-01' },
    parties: [
      { party: 'kz', role: 'signatory' },
      { party: 'uz', role: 'signatory' },
    ],
    articles: rules.map((rule, i) => ({ id: `A${i + 1}`, text: words, rules: [rule] })),
    ...changes,
  };
}

export function compiled(source: AgreementDocument | string, engine: PolicyEngine): CompiledAgreement {
  const parsed = parseAgreement(typeof source === 'string' ? source : JSON.stringify(source), { file: 'test.yaml' });
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join('\n'));
  const result = compileAgreement(parsed.agreement, { engine, sha256: toyDigest });
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'));
  return result.compiled;
}

export const rosterFacts: RosterFacts = {
  version: 3,
  payloadHash: new Uint8Array(32).fill(7),
  parties: ['kz', 'uz', 'caricc'],
};

export function setOf(
  sources: readonly (AgreementDocument | string)[],
  engine: PolicyEngine,
  onEngineError?: (reason: string) => void,
  standings?: ReadonlyMap<string, Standing>,
): AgreementSet {
  const made = AgreementSet.make({
    agreements: sources.map((source) => compiled(source, engine)),
    engine,
    roster: rosterFacts,
    onEngineError,
    standings,
  });
  if (!made.ok) throw new Error(made.problems.map(formatProblem).join('\n'));
  return made.set;
}

export interface Message {
  from?: string;
  to?: readonly string[];
  kind?: KindName;
  areas?: CrimeAreaName[];
  purpose?: PurposeName | undefined;
  personalData?: PersonalDataName;
  marking?: MarkingLevelName;
  operation?: string;
  inThread?: boolean;
  markingText?: string;
  urgency?: PriorityName;
  ground?: UrgencyGroundName | undefined;
  handling?: HandlingName[];
  roles?: PersonRoleName[];
  languages?: string[];
  declares?: DeclarationName[];
  matters?: MatterName[];
  origins?: string[];
  penalty?: number;
  form?: RequestFormName | undefined;
  evaluated?: boolean;
  act?: ActName;
  originator?: string;
  consenting?: string[];
  senderDecided?: boolean;
  quotasExceeded?: string[];
}

/** By default a request about a drug suspect from kz/ncp to uz/ncp, which `permit()` covers. */
export function question(message: Message = {}): Question {
  const {
    from = 'kz/ncp',
    to = ['uz/ncp'],
    kind = 'REQUEST',
    areas = ['drugs'],
    personalData = 'identification',
  } = message;
  const purpose = 'purpose' in message ? message.purpose : 'investigation';
  return {
    sender: from,
    recipients: [...to],
    kind: kinds.numberOf(kind),
    realm: realms.numberOf('live'),
    labels: {
      crimeAreas: areas.map((area) => crimeAreas.numberOf(area)),
      personalData: personalDataClasses.numberOf(personalData),
      marking: { text: message.markingText ?? 'ДСП', level: markingLevels.numberOf(message.marking ?? 'open') },
      ...(purpose === undefined ? {} : { purpose: purposes.numberOf(purpose) }),
      ...moreLabels(message),
    },
    operation: message.operation ?? '',
    inThread: message.inThread ?? false,
    ...(message.act === undefined ? {} : { act: acts.numberOf(message.act), originator: message.originator ?? '' }),
    consenting: message.consenting ?? [],
    senderDecided: message.senderDecided ?? false,
    quotasExceeded: message.quotasExceeded ?? [],
  };
}

/** What came with format 2. */
function moreLabels(message: Message): NonNullable<Question['labels']> {
  const { urgency = 'routine', ground, form, evaluated = false } = message;
  return {
    urgency: priorities.numberOf(urgency),
    ...(ground === undefined ? {} : { urgencyGround: urgencyGrounds.numberOf(ground) }),
    handling: (message.handling ?? []).map((one) => handlings.numberOf(one)),
    personRoles: (message.roles ?? []).map((one) => personRoles.numberOf(one)),
    languages: message.languages ?? [],
    declarations: (message.declares ?? []).map((one) => declarations.numberOf(one)),
    matters: (message.matters ?? []).map((one) => matters.numberOf(one)),
    origins: message.origins ?? [],
    maxPenaltyMonths: message.penalty ?? 0,
    ...(form === undefined ? {} : { requestForm: requestForms.numberOf(form) }),
    ...(evaluated ? { evaluation: { scheme: evaluationSchemes.numberOf('admiralty'), code: 'B2' } } : {}),
  };
}

export const noonMs: number = Date.UTC(2026, 5, 1, 12);

/** `permit A1`, `refuse PROHIBITED A2`, `human A1 by uz/ncp`. */
export function brief(decision: Decision | undefined): string {
  if (decision === undefined) return 'none';
  const articles = decision.bases.map(({ article }) => article).join('+');
  const by = decision.decider === '' ? '' : `by ${decision.decider}`;
  return [verdicts.nameOf(decision.verdict), decision.code, articles, by].filter((word) => word).join(' ');
}
