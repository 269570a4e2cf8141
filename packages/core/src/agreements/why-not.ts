import { partyOf, type PartyId } from '../identifiers/index.ts';
import type { BoundAgreement } from './binding.ts';
import { policyIdOf, type RuleAt } from './cedar-policy.ts';
import {
  type AgreementDocument,
  isPermitting,
  type PermittingRule,
  type ProhibitingRule,
  type Rule,
} from './document.ts';
import type { Condition } from './explanation.ts';
import { endsOf, type Facts, pairOf } from './facts.ts';
import { markingLevel, personalDataLevel } from './level.ts';
import { isSuspended } from './lifecycle/standing.ts';
import { actorsOf, includesActor, memberOf } from './parties.ts';
import { declaredWindows, includes, inForceBetween } from './window.ts';

/** What the reading needs beside the facts. */
export interface ReadingAt {
  atMs: number;
  /** Ids of the agreements in force between the two. */
  agreements: readonly string[];
}

/**
 * A second reading of the document, apart from Cedar, which answers a default deny without a reason. It decides
 * nothing; a property test holds it to Cedar's answers. Whether a person has decided is left aside.
 */
export function failedConditions(
  at: RuleAt,
  agreement: Pick<BoundAgreement, 'validity' | 'everywhere'>,
  facts: Facts,
  reading: ReadingAt,
): Condition[] {
  const { document, rule } = at;
  const { validity } = agreement;
  const parties = endsOf(facts);
  const failed = new Set<Condition>();
  const need = needOf(failed);
  need(
    'parties',
    agreement.everywhere === true || pairOf(facts).every((party) => memberOf(document, party) !== undefined),
  );
  need('in-force', inForceBetween(validity, parties, reading.atMs));
  need('from', includesActor(actorsOf(document, rule, 'from'), facts.sender));
  need('to', includesActor(actorsOf(document, rule, 'to'), facts.recipient));
  need('kind', rule.kinds === undefined || rule.kinds.includes(facts.kind));
  readBoth(rule, facts, need);
  if (isPermitting(rule)) {
    need('suspended', !isSuspended(validity.suspensions, { parties, kind: facts.kind, atMs: reading.atMs }));
    readLimits(rule, facts, need);
    readDemands(at, rule, facts, reading, need);
  } else readProhibition(document, rule, facts, reading, need);
  return [...failed];
}

type Need = (condition: Condition, holds: boolean) => void;

function needOf(failed: Set<Condition>): Need {
  return (condition, holds) => {
    if (!holds) failed.add(condition);
  };
}

function readBoth(rule: Rule, facts: Facts, need: Need): void {
  const { acts = ['send'], urgency, urgencyGrounds, requestForm, operation } = rule;
  need('act', acts.includes(facts.act));
  need('urgency', urgency === undefined || urgency.includes(facts.urgency));
  need('urgency-ground', among(urgencyGrounds, facts.urgencyGround));
  need('request-form', among(requestForm, facts.requestForm));
  need('operation', operation === undefined || facts.operation);
}

/** What of a message must not go beyond the permission. */
function readLimits(rule: PermittingRule, facts: Facts, need: Need): void {
  const { crimeAreas, crimeAreasTouching, purposes, personalDataMax, markingMax } = rule;
  const withoutPersonalData = facts.personalData <= personalDataLevel('none');
  need('crime-area', facts.crimeAreas.length > 0 && only(crimeAreas, facts.crimeAreas));
  need('crime-area', touching(crimeAreasTouching, facts.crimeAreas));
  need('purpose', facts.purpose === '' ? withoutPersonalData : purposes.includes(facts.purpose));
  need('personal-data', facts.personalData <= personalDataLevel(personalDataMax));
  need('marking', facts.marking <= markingLevel(markingMax));
  need('person-role', only(rule.personRoles, facts.personRoles));
  need('handling', only(rule.handling, facts.handling));
  need('language', facts.languages.length === 0 || touching(rule.languages, facts.languages));
  need(
    'origin',
    rule.origins === undefined ||
      facts.origins === 'none' ||
      (rule.origins === 'consented' && facts.origins === 'consented'),
  );
}

/** What a permission asks for. */
function readDemands(at: RuleAt, rule: PermittingRule, facts: Facts, reading: ReadingAt, need: Need): void {
  const { document } = at;
  need('marking-table', isEquated(document, facts));
  need('declaration', all(rule.declares, facts.declarations));
  need('evaluation', rule.evaluated === undefined || facts.evaluated);
  need('penalty', rule.maxPenaltyMonthsMin === undefined || facts.maxPenaltyMonths >= rule.maxPenaltyMonthsMin);
  need('consent', rule.consent === undefined || facts.originatorConsents);
  need('agreement', all(rule.requires, reading.agreements));
  need('reciprocity', rule.reciprocity === undefined || isReciprocal(document, rule.reciprocity, facts, reading));
  need('quota', rule.quota === undefined || !facts.quotasExceeded.includes(policyIdOf(at)));
}

function readProhibition(
  document: AgreementDocument,
  rule: ProhibitingRule,
  facts: Facts,
  reading: ReadingAt,
  need: Need,
): void {
  const { personalDataMin, markingMin, maxPenaltyMonthsMax, withoutLanguage, withoutConsent } = rule;
  need('crime-area', touching(rule.crimeAreasTouching, facts.crimeAreas));
  need('purpose', among(rule.purposes, facts.purpose));
  need('personal-data', personalDataMin === undefined || facts.personalData >= personalDataLevel(personalDataMin));
  need('marking', markingMin === undefined || facts.marking >= markingLevel(markingMin));
  need('person-role', touching(rule.personRolesTouching, facts.personRoles));
  need('handling', touching(rule.handlingTouching, facts.handling));
  need('matter', touching(rule.mattersTouching, facts.matters));
  need('penalty', maxPenaltyMonthsMax === undefined || facts.maxPenaltyMonths <= maxPenaltyMonthsMax);
  need(
    'language',
    withoutLanguage === undefined || (facts.languages.length > 0 && !touching(withoutLanguage, facts.languages)),
  );
  need('declaration', rule.withoutDeclaration === undefined || !all(rule.withoutDeclaration, facts.declarations));
  need('evaluation', rule.withoutEvaluation === undefined || !facts.evaluated);
  need('consent', withoutConsent !== 'originator' || !facts.originatorConsents);
  need('origin', withoutConsent !== 'origins' || facts.origins === 'refused');
  need('agreement', rule.withoutAgreement === undefined || !all(rule.withoutAgreement, reading.agreements));
  need(
    'reciprocity',
    rule.withoutReciprocity === undefined || !isReciprocal(document, rule.withoutReciprocity, facts, reading),
  );
}

function isEquated({ markings }: AgreementDocument, { senderParty, markingText, marking }: Facts): boolean {
  const table = markings?.[senderParty];
  if (table === undefined || markingText === '') return true;
  const level = Object.hasOwn(table, markingText) ? table[markingText] : undefined;
  return level !== undefined && marking >= markingLevel(level);
}

function isReciprocal(document: AgreementDocument, id: string, facts: Facts, { atMs }: ReadingAt): boolean {
  const windows = declaredWindows(document, id);
  return pairOf(facts).every((party: PartyId) => windows.get(party)?.some((window) => includes(window, atMs)) ?? false);
}

function among<Name extends string>(expected: readonly Name[] | undefined, actual: Name | ''): boolean {
  return expected === undefined || (actual !== '' && expected.includes(actual));
}

function only<Name>(expected: readonly Name[] | undefined, actual: readonly Name[]): boolean {
  return expected === undefined || actual.every((one) => expected.includes(one));
}

function touching<Name>(expected: readonly Name[] | undefined, actual: readonly Name[]): boolean {
  return expected === undefined || actual.some((one) => expected.includes(one));
}

function all<Name>(expected: readonly Name[] | undefined, actual: readonly Name[]): boolean {
  return expected === undefined || expected.every((one) => actual.includes(one));
}

/** How far a condition that fails takes a message from an article. What the sender could change weighs least. */
const weights: Readonly<Record<Condition, number>> = {
  parties: 16,
  act: 12,
  'in-force': 8,
  suspended: 8,
  from: 6,
  to: 6,
  'crime-area': 5,
  kind: 4,
  agreement: 3,
  reciprocity: 3,
  marking: 2,
  'personal-data': 2,
  'person-role': 2,
  matter: 2,
  origin: 2,
  handling: 2,
  penalty: 2,
  quota: 1,
  consent: 1,
  purpose: 1,
  operation: 1,
  urgency: 1,
  'urgency-ground': 1,
  'request-form': 1,
  language: 1,
  declaration: 1,
  evaluation: 1,
  'marking-table': 1,
};

/** An end that is not meant, though another authority of its party is: a little nearer than a stranger. */
const sisterWeight = 5.5;

/** A permitting rule and what keeps the message from it. */
export interface NearRule {
  at: RuleAt;
  agreement: BoundAgreement;
  failed: Condition[];
}

/** The permitting rule that the message comes closest to; of equals the first in the order of the agreements. */
export function nearestRule(
  agreements: readonly BoundAgreement[],
  facts: Facts,
  reading: ReadingAt,
): NearRule | undefined {
  let nearest: NearRule | undefined;
  let distance = Infinity;
  for (const agreement of agreements) {
    for (const at of agreement.compiled.rules) {
      if (!isPermitting(at.rule)) continue;
      const failed = failedConditions(at, agreement, facts, reading);
      const sum = failed.reduce((total, condition) => total + weightOf(condition, at, facts), 0);
      if (sum < distance) [nearest, distance] = [{ at, agreement, failed }, sum];
    }
  }
  return nearest;
}

function weightOf(condition: Condition, { document, rule }: RuleAt, facts: Facts): number {
  if (condition !== 'from' && condition !== 'to') return weights[condition];
  const { authorities } = actorsOf(document, rule, condition);
  const party = condition === 'from' ? facts.senderParty : facts.recipientParty;
  return authorities.some((authority) => partyOf(authority) === party) ? sisterWeight : weights[condition];
}
