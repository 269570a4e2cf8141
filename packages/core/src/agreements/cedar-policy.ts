import type { Clause, Expr, PolicyJson } from '@cedar-policy/cedar-wasm/nodejs';
import type { KindName } from '../identifiers/index.ts';
import {
  allOf,
  and,
  anyOf,
  atLeast,
  atMost,
  context,
  equals,
  has,
  hasAll,
  hasOnly,
  isActor,
  isEmpty,
  isKind,
  isOfParty,
  isOneOf,
  isTrue,
  never,
  not,
  or,
  stated,
  touches,
  unlessStated,
  within,
} from './cedar-expression.ts';
import { cedarNamespace } from './cedar-schema.ts';
import {
  type AgreementDocument,
  type Article,
  type DeciderEnd,
  isPermitting,
  type PermittingRule,
  type ProhibitingRule,
  type Rule,
} from './document.ts';
import { markingLevel, personalDataLevel } from './level.ts';
import { actorsOf } from './parties.ts';
import { declaredWindows, type Validity } from './window.ts';

/** A rule with the place that it has in its document. */
export interface RuleAt {
  document: AgreementDocument;
  article: Article;
  rule: Rule;
  /** From 1, within the article. */
  position: number;
}

export function rulesOf(document: AgreementDocument): RuleAt[] {
  return document.articles.flatMap((article) =>
    (article.rules ?? []).map((rule, i) => ({ document, article, rule, position: i + 1 })),
  );
}

/** `agreement@version/article/n`, as decisions and replays name a policy. */
export function policyIdOf({ document, article, position }: RuleAt): string {
  return `${document.id}@${document.version}/${article.id}/${position}`;
}

/**
 * One rule as a Cedar policy in JSON: values stand in it as values, never as text. A rule that needs a person's decision
 * is an ordinary policy over `context.decided` and what is settled already.
 */
export function policyOf(at: RuleAt, options: { validity: Validity; documentHash: string }): PolicyJson {
  const { document, article, rule } = at;
  const { validity, documentHash } = options;
  const expressions = [
    ...validityConditions(validity),
    ...present(isActor('principal', actorsOf(document, rule, 'from'))),
    ...present(isActor('resource', actorsOf(document, rule, 'to'))),
    ...conditionsOfBoth(rule),
    ...(isPermitting(rule) ? permittingConditions(at, rule, validity) : prohibitingConditions(document, rule)),
  ];
  return {
    effect: isPermitting(rule) ? 'permit' : 'forbid',
    principal: { op: 'All' },
    action:
      rule.kinds === undefined
        ? { op: 'All' }
        : { op: 'in', entities: rule.kinds.map((id) => ({ type: `${cedarNamespace}::Action`, id })) },
    resource: { op: 'All' },
    conditions: expressions.map((body): Clause => ({ kind: 'when', body })),
    annotations: { article: article.id, document: documentHash },
  };
}

function validityConditions(validity: Validity): Expr[] {
  const bound = [...validity.parties].map(([party, window]) => or(not(takesPart(party)), within(window)));
  return [within(validity.agreement), ...bound];
}

/** As sender, as recipient, or as the party that it came from. */
function takesPart(party: string): Expr {
  return anyOf([isOfParty('principal', [party]), isOfParty('resource', [party]), isOriginator(party)]);
}

/** Only of an act on something received does anybody say so. */
function isOriginator(party: string): Expr {
  return stated('originator', equals('originator', party));
}

/** The party that it came from consents, or is one of the two. */
const consented: Expr = not(isTrue('consentMissing'));

function conditionsOfBoth(rule: Rule): Expr[] {
  const { acts = ['send'], urgency, urgencyGrounds, requestForm } = rule;
  return [
    isOneOf(acts, 'act'),
    ...given(urgency, (names) =>
      (names.includes('routine') ? unlessStated : stated)('urgency', isOneOf(names, 'urgency')),
    ),
    ...given(urgencyGrounds, (names) => stated('urgencyGround', isOneOf(names, 'urgencyGround'))),
    ...given(requestForm, (names) => stated('requestForm', isOneOf(names, 'requestForm'))),
    ...(rule.operation === undefined ? [] : [context('operation')]),
  ];
}

function permittingConditions(at: RuleAt, rule: PermittingRule, validity: Validity): Expr[] {
  const { document } = at;
  const noPurpose = and(equals('purpose', ''), atMost('personalData', personalDataLevel('none')));
  return [
    not(isEmpty('crimeAreas')),
    hasOnly('crimeAreas', rule.crimeAreas),
    ...given(rule.crimeAreasTouching, (areas) => touches(areas, 'crimeAreas')),
    or(isOneOf(rule.purposes, 'purpose'), noPurpose),
    atMost('personalData', personalDataLevel(rule.personalDataMax)),
    atMost('marking', markingLevel(rule.markingMax)),
    ...markingConditions(document),
    ...given(rule.personRoles, (roles) => unlessStated('personRoles', hasOnly('personRoles', roles))),
    ...given(rule.handling, (codes) => unlessStated('handling', hasOnly('handling', codes))),
    ...given(rule.languages, (codes) => unlessStated('languages', touches(codes, 'languages'))),
    ...given(rule.declares, (names) => stated('declarations', hasAll('declarations', names))),
    ...(rule.evaluated === undefined ? [] : [isTrue('evaluated')]),
    ...given(rule.maxPenaltyMonthsMin, (months) => stated('maxPenaltyMonths', atLeast('maxPenaltyMonths', months))),
    ...given(rule.origins, (kind) => unlessStated('origins', kind === 'none' ? never : equals('origins', 'consented'))),
    ...(rule.consent === undefined ? [] : [consented]),
    ...given(rule.requires, (ids) => stated('agreements', hasAll('agreements', ids))),
    ...given(rule.reciprocity, (id) => reciprocal(document, id)),
    ...(rule.quota === undefined ? [] : [not(stated('quotasExceeded', has('quotasExceeded', policyIdOf(at))))]),
    ...suspensionConditions(validity, rule.kinds),
    ...(rule.effect === 'permit-by-decision' ? [settled(rule.decider)] : []),
  ];
}

function prohibitingConditions(document: AgreementDocument, rule: ProhibitingRule): Expr[] {
  return [
    ...given(rule.crimeAreasTouching, (areas) => touches(areas, 'crimeAreas')),
    ...given(rule.purposes, (names) => isOneOf(names, 'purpose')),
    ...given(rule.personalDataMin, (name) => atLeast('personalData', personalDataLevel(name))),
    ...given(rule.markingMin, (name) => atLeast('marking', markingLevel(name))),
    ...given(rule.personRolesTouching, (roles) => stated('personRoles', touches(roles, 'personRoles'))),
    ...given(rule.handlingTouching, (codes) => stated('handling', touches(codes, 'handling'))),
    ...given(rule.mattersTouching, (names) => stated('matters', touches(names, 'matters'))),
    ...given(rule.maxPenaltyMonthsMax, (months) =>
      unlessStated('maxPenaltyMonths', atMost('maxPenaltyMonths', months)),
    ),
    ...given(rule.withoutLanguage, (codes) => stated('languages', not(touches(codes, 'languages')))),
    ...given(rule.withoutDeclaration, (names) => not(stated('declarations', hasAll('declarations', names)))),
    ...(rule.withoutEvaluation === undefined ? [] : [not(isTrue('evaluated'))]),
    ...given(rule.withoutConsent, (who) =>
      who === 'originator' ? not(consented) : stated('origins', equals('origins', 'refused')),
    ),
    ...given(rule.withoutAgreement, (ids) => not(stated('agreements', hasAll('agreements', ids)))),
    ...given(rule.withoutReciprocity, (id) => not(reciprocal(document, id))),
    ...(rule.effect === 'prohibit-without-decision' ? [not(settled(rule.decider))] : []),
  ];
}

/** A marking of a party whose markings the agreement equates is one of these, and at no lower level than there. */
function markingConditions(document: AgreementDocument): Expr[] {
  return Object.entries(document.markings ?? {}).map(([party, table]) => {
    const entries = Object.entries(table).map(([text, level]) =>
      and(equals('markingText', text), atLeast('marking', markingLevel(level))),
    );
    return or(not(isOfParty('principal', [party])), unlessStated('markingText', anyOf(entries)));
  });
}

/** Both of the two made the declaration and it counts now. Of an act, "the two" are the holder and the originator. */
function reciprocal(document: AgreementDocument, declaration: string): Expr {
  const windows = [...declaredWindows(document, declaration)];
  const made = (party: string, is: Expr): Expr[] =>
    (windows.find(([one]) => one === party)?.[1] ?? []).map((window) => and(is, within(window)));
  const ends = windows.map(([party]) => party);
  const sender = anyOf(ends.flatMap((party) => made(party, isOfParty('principal', [party]))));
  const recipient = anyOf(
    ends.flatMap((party) => made(party, and(equals('act', 'send'), isOfParty('resource', [party])))),
  );
  const originator = anyOf(ends.flatMap((party) => made(party, isOriginator(party))));
  return and(sender, or(recipient, originator));
}

function suspensionConditions({ suspensions }: Validity, kinds: readonly KindName[]): Expr[] {
  return suspensions
    .filter((one) => one.kinds === undefined || one.kinds.some((kind) => kinds.includes(kind)))
    .map((one) =>
      not(
        allOf(
          within(one),
          ...one.between.map((party) => takesPart(party)),
          ...(one.kinds === undefined ? [] : [isKind(one.kinds)]),
        ),
      ),
    );
}

function settled(end: DeciderEnd): Expr {
  switch (end) {
    case 'sender':
      return or(context('decided'), isTrue('senderDecided'));
    case 'originator':
      return or(context('decided'), consented);
    // The sender's own decision is in the signed header; the recipient's comes after everything here.
    case 'recipient':
    case 'both':
      return context('decided');
    default:
      return end satisfies never;
  }
}

function present(expression: Expr | undefined): Expr[] {
  return expression === undefined ? [] : [expression];
}

function given<Value>(value: Value | undefined, expression: (value: Value) => Expr): Expr[] {
  return value === undefined ? [] : [expression(value)];
}
