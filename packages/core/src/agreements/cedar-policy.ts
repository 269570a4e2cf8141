import type { Clause, Expr, PolicyJson } from '@cedar-policy/cedar-wasm/nodejs';
import { cedarNamespace } from './cedar-schema.ts';
import {
  type AgreementDocument,
  type Article,
  isPermitting,
  type PermittingRule,
  type ProhibitingRule,
  type Rule,
} from './document.ts';
import { markingLevel, personalDataLevel } from './level.ts';
import { type Actors, actorsOf } from './parties.ts';
import type { Suspension } from './suspension.ts';
import type { Validity } from './window.ts';

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
 * One rule as a Cedar policy in JSON: values stand in it as values, never as text. A rule that needs a person's
 * decision is an ordinary policy that asks for `context.decided`.
 */
export function policyOf(at: RuleAt, options: { validity: Validity; documentHash: string }): PolicyJson {
  const { document, article, rule } = at;
  const expressions = [
    ...validityConditions(options.validity),
    ...(isPermitting(rule) ? options.validity.suspensions.map(notSuspended) : []),
    actorCondition('principal', actorsOf(document, rule, 'from')),
    actorCondition('resource', actorsOf(document, rule, 'to')),
    ...(isPermitting(rule) ? permittingConditions(rule) : prohibitingConditions(rule)),
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
    annotations: { article: article.id, document: options.documentHash },
  };
}

function validityConditions(validity: Validity): Expr[] {
  const at = context('at');
  const within = ({ fromMs, untilMs }: { fromMs: number; untilMs: number }): Expr =>
    and({ '>=': { left: at, right: literal(fromMs) } }, { '<': { left: at, right: literal(untilMs) } });
  const bound = [...validity.parties].map(([party, window]): Expr => {
    const takesPart = or(isIn('principal', [entity('Party', party)]), isIn('resource', [entity('Party', party)]));
    return or({ '!': { arg: takesPart } }, within(window));
  });
  return [within(validity.agreement), ...bound];
}

/** Not while it is suspended between these two for this kind. A suspension takes permissions away and nothing else. */
function notSuspended({ between, kinds, fromMs, untilMs }: Suspension): Expr {
  const at = context('at');
  const conditions: Expr[] = [
    { '>=': { left: at, right: literal(fromMs) } },
    { '<': { left: at, right: literal(untilMs) } },
    ...between.map((party) => or(isIn('principal', [entity('Party', party)]), isIn('resource', [entity('Party', party)]))),
    ...(kinds === undefined ? [] : [isKind(kinds)]),
  ];
  return { '!': { arg: conditions.reduce(and) } };
}

function isKind(kinds: readonly string[]): Expr {
  const entities = kinds.map((id): Expr => ({ Value: { __entity: { type: `${cedarNamespace}::Action`, id } } }));
  return { in: { left: { Var: 'action' }, right: { Set: entities } } };
}

function actorCondition(end: 'principal' | 'resource', { parties, authorities }: Actors): Expr {
  const inParties = isIn(
    end,
    parties.map((id) => entity('Party', id)),
  );
  const inAuthorities = isIn(
    end,
    authorities.map((id) => entity('Authority', id)),
  );
  // A set of Cedar holds one type of entity, and an empty one has none: `check.ts` sees to it that one is not empty.
  if (authorities.length === 0) return inParties;
  return parties.length === 0 ? inAuthorities : or(inParties, inAuthorities);
}

function permittingConditions(rule: PermittingRule): Expr[] {
  const areas = context('crimeAreas');
  const stated: Expr = { contains: { left: setOf(rule.purposes), right: context('purpose') } };
  const none = and(
    { '==': { left: context('purpose'), right: literal('') } },
    { '<=': { left: context('personalData'), right: literal(personalDataLevel('none')) } },
  );
  return [
    { '!': { arg: { isEmpty: { arg: areas } } } },
    { containsAll: { left: setOf(rule.crimeAreas), right: areas } },
    ...touching(rule.crimeAreasTouching),
    or(stated, none),
    { '<=': { left: context('personalData'), right: literal(personalDataLevel(rule.personalDataMax)) } },
    { '<=': { left: context('marking'), right: literal(markingLevel(rule.markingMax)) } },
    ...namedOperation(rule),
    ...(rule.effect === 'permit-by-decision' ? [context('decided')] : []),
  ];
}

function prohibitingConditions(rule: ProhibitingRule): Expr[] {
  const { purposes, personalDataMin, markingMin } = rule;
  return [
    ...touching(rule.crimeAreasTouching),
    ...(purposes === undefined ? [] : [{ contains: { left: setOf(purposes), right: context('purpose') } }]),
    ...(personalDataMin === undefined
      ? []
      : [{ '>=': { left: context('personalData'), right: literal(personalDataLevel(personalDataMin)) } }]),
    ...(markingMin === undefined
      ? []
      : [{ '>=': { left: context('marking'), right: literal(markingLevel(markingMin)) } }]),
    ...namedOperation(rule),
    ...(rule.effect === 'prohibit-without-decision' ? [{ '!': { arg: context('decided') } }] : []),
  ];
}

function touching(areas: readonly string[] | undefined): Expr[] {
  return areas === undefined ? [] : [{ containsAny: { left: setOf(areas), right: context('crimeAreas') } }];
}

function namedOperation(rule: Rule): Expr[] {
  return rule.operation === undefined ? [] : [context('operation')];
}

function context(attr: string): Expr {
  return { '.': { left: { Var: 'context' }, attr } };
}

function literal(value: string | number): Expr {
  return { Value: value };
}

function setOf(values: readonly string[]): Expr {
  return { Set: values.map(literal) };
}

function entity(type: 'Party' | 'Authority', id: string): Expr {
  return { Value: { __entity: { type: `${cedarNamespace}::${type}`, id } } };
}

function isIn(end: 'principal' | 'resource', entities: Expr[]): Expr {
  return { in: { left: { Var: end }, right: { Set: entities } } };
}

function and(left: Expr, right: Expr): Expr {
  return { '&&': { left, right } };
}

function or(left: Expr, right: Expr): Expr {
  return { '||': { left, right } };
}
