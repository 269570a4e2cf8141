import { policyIdOf, type RuleAt, rulesOf } from './cedar-policy.ts';
import { type AgreementDocument, isPermitting, type PermittingRule, type ProhibitingRule } from './document.ts';
import { markingLevel, personalDataLevel } from './level.ts';
import { type Actors, actorsOf } from './parties.ts';
import { partyOf } from '../identifiers/index.ts';
import type { PointAt, Problem } from './problem.ts';

/**
 * Permissions that a plain prohibition of the same document takes away whole: whatever the one permits, with a stated
 * purpose, the other forbids. Reported, not refused: the prohibition wins.
 */
export function contradictionsOf(document: AgreementDocument, problem: PointAt): Problem[] {
  const rules = rulesOf(document);
  const prohibitions = rules.filter(({ rule }) => rule.effect === 'prohibit');
  if (prohibitions.length === 0) return [];
  return rules.flatMap((at) => {
    const { rule } = at;
    if (!isPermitting(rule)) return [];
    const by = prohibitions.find((other) => takesAway(other, rule, document));
    if (by === undefined) return [];
    const path = ['articles', document.articles.indexOf(at.article), 'rules', at.position - 1];
    return [
      problem('CONTRADICTION', path, `permits nothing: ${policyIdOf(by)} forbids all of it, and a prohibition wins`),
    ];
  });
}

function takesAway(other: RuleAt, permission: PermittingRule, document: AgreementDocument): boolean {
  const prohibition = other.rule as ProhibitingRule;
  return (
    (['from', 'to'] as const).every((end) =>
      covers(actorsOf(document, prohibition, end), actorsOf(document, permission, end)),
    ) &&
    coversContent(prohibition, permission) &&
    coversConditions(prohibition, permission)
  );
}

function covers(wide: Actors, narrow: Actors): boolean {
  if (wide.anyone) return true;
  if (narrow.anyone) return false;
  const outside = (party: string): boolean => wide.outside !== undefined && !wide.outside.some((one) => one === party);
  if (narrow.outside !== undefined && wide.outside === undefined) return false;
  return (
    narrow.parties.every((party) => wide.parties.includes(party) || outside(party)) &&
    narrow.authorities.every(
      (one) => wide.authorities.includes(one) || wide.parties.includes(partyOf(one)) || outside(partyOf(one)),
    )
  );
}

function coversContent(prohibition: ProhibitingRule, permission: PermittingRule): boolean {
  const { kinds, crimeAreasTouching: areas, purposes, personalDataMin, markingMin } = prohibition;
  const { crimeAreasTouching: ofPermission } = permission;
  return (
    (permission.acts ?? ['send']).every((act) => (prohibition.acts ?? ['send']).includes(act)) &&
    within(permission.kinds, kinds) &&
    (within(permission.crimeAreas, areas) || (ofPermission !== undefined && within(ofPermission, areas))) &&
    within(permission.purposes, purposes) &&
    (personalDataMin === undefined || personalDataLevel(personalDataMin) === personalDataLevel('none')) &&
    (markingMin === undefined || markingLevel(markingMin) === markingLevel('open'))
  );
}

/** A condition that the permission does not ask for itself leaves something to it. */
function coversConditions(prohibition: ProhibitingRule, permission: PermittingRule): boolean {
  const { operation, urgency, urgencyGrounds, requestForm } = prohibition;
  const asksMore = [
    prohibition.personRolesTouching,
    prohibition.handlingTouching,
    prohibition.mattersTouching,
    prohibition.maxPenaltyMonthsMax,
    prohibition.withoutLanguage,
    prohibition.withoutDeclaration,
    prohibition.withoutEvaluation,
    prohibition.withoutConsent,
    prohibition.withoutAgreement,
    prohibition.withoutReciprocity,
  ].some((one) => one !== undefined);
  return (
    !asksMore &&
    (operation === undefined || permission.operation !== undefined) &&
    within(permission.urgency, urgency) &&
    within(permission.urgencyGrounds, urgencyGrounds) &&
    within(permission.requestForm, requestForm)
  );
}

function within<Name>(narrow: readonly Name[] | undefined, wide: readonly Name[] | undefined): boolean {
  return wide === undefined || (narrow !== undefined && narrow.every((one) => wide.includes(one)));
}
