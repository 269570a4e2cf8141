import type { Expr } from '@cedar-policy/cedar-wasm/nodejs';
import type { AuthorityId, KindName } from '../identifiers/index.ts';
import { cedarNamespace } from './cedar-schema.ts';
import type { Actors } from './parties.ts';
import type { Window } from './window.ts';

/** The few forms of Cedar expression that policies are made of. Values stand in them as values, never as text. */

export function context(attr: string): Expr {
  return { '.': { left: { Var: 'context' }, attr } };
}

function literal(value: string | number): Expr {
  return { Value: value };
}

function setOf(values: readonly string[]): Expr {
  return { Set: values.map(literal) };
}

/** The text of an attribute is one of these. */
export function isOneOf(values: readonly string[], attr: string): Expr {
  return { contains: { left: setOf(values), right: context(attr) } };
}

/** The set of an attribute has at least one of these. */
export function touches(values: readonly string[], attr: string): Expr {
  return { containsAny: { left: setOf(values), right: context(attr) } };
}

/** The set of an attribute has all of these. */
export function hasAll(attr: string, values: readonly string[]): Expr {
  return { containsAll: { left: context(attr), right: setOf(values) } };
}

/** The set of an attribute has nothing but these. */
export function hasOnly(attr: string, values: readonly string[]): Expr {
  return { containsAll: { left: setOf(values), right: context(attr) } };
}

export function has(attr: string, value: string): Expr {
  return { contains: { left: context(attr), right: literal(value) } };
}

export function isEmpty(attr: string): Expr {
  return { isEmpty: { arg: context(attr) } };
}

export function equals(attr: string, value: string): Expr {
  return { '==': { left: context(attr), right: literal(value) } };
}

export function atMost(attr: string, value: number): Expr {
  return { '<=': { left: context(attr), right: literal(value) } };
}

export function atLeast(attr: string, value: number): Expr {
  return { '>=': { left: context(attr), right: literal(value) } };
}

export function within({ fromMs, untilMs }: Window): Expr {
  return and(atLeast('at', fromMs), { '<': { left: context('at'), right: literal(untilMs) } });
}

/** Holds at no time. A plain `false` would be a policy that can never apply, which Cedar's validator refuses. */
export const never: Expr = within({ fromMs: 0, untilMs: 0 });

export function isKind(kinds: readonly KindName[]): Expr {
  return {
    in: {
      left: { Var: 'action' },
      right: { Set: kinds.map((id) => ({ Value: { __entity: { type: `${cedarNamespace}::Action`, id } } })) },
    },
  };
}

export function isOfParty(end: 'principal' | 'resource', parties: readonly string[]): Expr {
  return isIn(end, 'Party', parties);
}

/** Undefined where it holds for everybody. */
export function isActor(end: 'principal' | 'resource', actors: Actors): Expr | undefined {
  const { parties, authorities, outside, anyone } = actors;
  if (anyone) return undefined;
  const parts = [
    // A set of Cedar holds one type of entity, and an empty one has none.
    ...(parties.length === 0 ? [] : [isOfParty(end, parties)]),
    ...(authorities.length === 0 ? [] : [isIn(end, 'Authority', authorities)]),
    ...(outside === undefined ? [] : [not(isOfParty(end, outside))]),
  ];
  return anyOf(parts);
}

function isIn(
  end: 'principal' | 'resource',
  type: 'Party' | 'Authority',
  ids: readonly (string | AuthorityId)[],
): Expr {
  const entities = ids.map((id): Expr => ({ Value: { __entity: { type: `${cedarNamespace}::${type}`, id } } }));
  return { in: { left: { Var: end }, right: { Set: entities } } };
}

export function and(left: Expr, right: Expr): Expr {
  return { '&&': { left, right } };
}

export function or(left: Expr, right: Expr): Expr {
  return { '||': { left, right } };
}

export function not(arg: Expr): Expr {
  return { '!': { arg } };
}

function isStated(attr: string): Expr {
  return { has: { left: { Var: 'context' }, attr } };
}

/** For an attribute that may be absent: it is there, and this holds. */
export function stated(attr: string, holds: Expr): Expr {
  return and(isStated(attr), holds);
}

/** For an attribute that may be absent: it is absent, or this holds. Cedar's validator follows `has` only this way round. */
export function unlessStated(attr: string, holds: Expr): Expr {
  return not(stated(attr, not(holds)));
}

/** An attribute that is there only when true. */
export function isTrue(attr: string): Expr {
  return stated(attr, context(attr));
}

/** Holds where one of them does; of none: never. */
export function anyOf(expressions: readonly Expr[]): Expr {
  return expressions.length === 0 ? never : expressions.reduce(or);
}

export function allOf(first: Expr, ...rest: readonly Expr[]): Expr {
  return rest.reduce(and, first);
}
