import type { BoundAgreement } from './binding.ts';
import type { RuleAt } from './cedar-policy.ts';
import { isPermitting, type PermittingRule, type ProhibitingRule } from './document.ts';
import type { Condition } from './explanation.ts';
import type { Facts } from './facts.ts';
import { isSuspended } from './lifecycle/standing.ts';
import { markingLevel, personalDataLevel } from './level.ts';
import { actorsOf, includesActor, memberOf } from './parties.ts';
import { inForceBetween } from './window.ts';

/**
 * A second reading of the document, apart from Cedar, which answers a default deny without a reason. It decides
 * nothing; a property test holds it to Cedar's answers.
 */
export function failedConditions(
  at: RuleAt,
  agreement: Pick<BoundAgreement, 'validity'>,
  facts: Facts,
  atMs: number,
): Condition[] {
  const { document, rule } = at;
  const parties = [facts.senderParty, facts.recipientParty];
  const failed: Condition[] = [];
  const need = (condition: Condition, holds: boolean): void => {
    if (!holds) failed.push(condition);
  };
  need(
    'parties',
    parties.every((party) => memberOf(document, party) !== undefined),
  );
  const { kind } = facts;
  const rests = isPermitting(rule) && isSuspended(agreement.validity.suspensions, { parties, kind, atMs });
  need('in-force', inForceBetween(agreement.validity, parties, atMs) && !rests);
  need('from', includesActor(actorsOf(document, rule, 'from'), facts.sender));
  need('to', includesActor(actorsOf(document, rule, 'to'), facts.recipient));
  need('kind', rule.kinds === undefined || rule.kinds.includes(facts.kind));
  need('operation', rule.operation === undefined || facts.operation);
  failed.push(...(isPermitting(rule) ? failedOfPermission(rule, facts) : failedOfProhibition(rule, facts)));
  return failed;
}

function failedOfPermission(rule: PermittingRule, facts: Facts): Condition[] {
  const failed: Condition[] = [];
  const { crimeAreas, crimeAreasTouching, purposes, personalDataMax, markingMax } = rule;
  const within = facts.crimeAreas.length > 0 && facts.crimeAreas.every((area) => crimeAreas.includes(area));
  const touches =
    crimeAreasTouching === undefined || facts.crimeAreas.some((area) => crimeAreasTouching.includes(area));
  const withoutPersonalData = facts.personalData <= personalDataLevel('none');
  if (!within || !touches) failed.push('crime-area');
  if (facts.purpose === '' ? !withoutPersonalData : !purposes.includes(facts.purpose)) failed.push('purpose');
  if (facts.personalData > personalDataLevel(personalDataMax)) failed.push('personal-data');
  if (facts.marking > markingLevel(markingMax)) failed.push('marking');
  return failed;
}

function failedOfProhibition(rule: ProhibitingRule, facts: Facts): Condition[] {
  const failed: Condition[] = [];
  const { crimeAreasTouching, purposes, personalDataMin, markingMin } = rule;
  if (crimeAreasTouching !== undefined && !facts.crimeAreas.some((area) => crimeAreasTouching.includes(area)))
    failed.push('crime-area');
  if (purposes !== undefined && (facts.purpose === '' || !purposes.includes(facts.purpose))) failed.push('purpose');
  if (personalDataMin !== undefined && facts.personalData < personalDataLevel(personalDataMin))
    failed.push('personal-data');
  if (markingMin !== undefined && facts.marking < markingLevel(markingMin)) failed.push('marking');
  return failed;
}

/** How far a condition that fails takes a message from an article. What the sender could change weighs least. */
const weights: Readonly<Record<Condition, number>> = {
  parties: 16,
  'in-force': 8,
  from: 6,
  to: 6,
  'crime-area': 5,
  kind: 4,
  marking: 2,
  'personal-data': 2,
  purpose: 1,
  operation: 1,
};

/** A permitting rule and what keeps the message from it. */
export interface NearRule {
  at: RuleAt;
  agreement: BoundAgreement;
  failed: Condition[];
}

/** The permitting rule that the message comes closest to; of equals the first in the order of the agreements. */
export function nearestRule(agreements: readonly BoundAgreement[], facts: Facts, atMs: number): NearRule | undefined {
  let nearest: NearRule | undefined;
  let distance = Infinity;
  for (const agreement of agreements) {
    for (const at of agreement.compiled.rules) {
      if (!isPermitting(at.rule)) continue;
      const failed = failedConditions(at, agreement, facts, atMs);
      const sum = failed.reduce((total, condition) => total + weights[condition], 0);
      if (sum < distance) [nearest, distance] = [{ at, agreement, failed }, sum];
    }
  }
  return nearest;
}
