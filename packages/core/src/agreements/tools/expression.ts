import type { CedarValueJson, Expr, PolicyJson } from '@cedar-policy/cedar-wasm/nodejs';
import { cedarNamespace } from '../cedar-schema.ts';
import { AgreementError } from '../error.ts';

/**
 * A small reader of the Cedar expressions that `cedar-policy.ts` writes. It decides nothing: the tools use it to find
 * which values of a message could make a difference, and ask Cedar for the answer of each class of equal values.
 */
export type Scalar = string | number | boolean;
export type ContextValue = Scalar | readonly string[];

/** Sender, recipient, kind and what is listed are known; the labels are what is being looked for. */
export interface Scope {
  principal: { authority: string; party: string };
  resource: { authority: string; party: string };
  kind: string;
  /** Attributes of the context whose value is known, such as `at`; undefined for one that is absent. */
  known: Readonly<Record<string, ContextValue | undefined>>;
}

/** What of a policy is left once the scope is known. */
export type Residual = boolean | Expr;

type Binary = { left: Expr; right: Expr };

/** A policy as one expression over the message's labels, or its constant answer. */
export function residualOf(policy: PolicyJson, scope: Scope): Residual {
  if (!actionMatches(policy, scope.kind)) return false;
  let rest: Residual = true;
  for (const { kind, body } of policy.conditions) {
    const one = simplify(body, scope);
    rest = bothOf(rest, kind === 'when' ? one : negated(one));
    if (rest === false) return false;
  }
  return rest;
}

function actionMatches({ action }: PolicyJson, kind: string): boolean {
  if (action.op === 'All') return true;
  const entities = action.op === '==' ? [action] : 'entities' in action ? action.entities : [action];
  return entities.some((one) => idOf('entity' in one ? one.entity : one) === kind);
}

/** Puts in what the scope knows and folds what follows from it. */
function simplify(expr: Expr, scope: Scope): Residual {
  const [operator, operand] = parts(expr);
  switch (operator) {
    case '&&':
      return bothOf(simplify((operand as Binary).left, scope), () => simplify((operand as Binary).right, scope));
    case '||':
      return eitherOf(simplify((operand as Binary).left, scope), () => simplify((operand as Binary).right, scope));
    case '!':
      return negated(simplify((operand as { arg: Expr }).arg, scope));
    case 'if-then-else': {
      const { if: condition, then, else: otherwise } = operand as { if: Expr; then: Expr; else: Expr };
      const known = simplify(condition, scope);
      if (typeof known === 'boolean') return simplify(known ? then : otherwise, scope);
      return eitherOf(bothOf(known, simplify(then, scope)), () => bothOf(negated(known), simplify(otherwise, scope)));
    }
    case 'Value':
      return operand === true || operand === false ? operand : expr;
    case 'in':
      return isIn(operand as Binary, scope);
    default: {
      const attribute = attributeOf(expr);
      if (attribute === undefined || !Object.hasOwn(scope.known, attribute)) return expr;
      const value = scope.known[attribute];
      if (operator === 'has') return value !== undefined;
      if (value === undefined) throw unreadable(expr);
      return evaluate(expr, () => value);
    }
  }
}

function isIn({ left, right }: Binary, scope: Scope): boolean {
  const [kind, name] = parts(left);
  const [, listed] = parts(right);
  const members = 'Set' in right ? (listed as Expr[]) : [right];
  if (kind === 'Var' && name === 'action') return members.some((member) => entityOf(member).id === scope.kind);
  if (kind !== 'Var' || (name !== 'principal' && name !== 'resource')) throw unreadable(left);
  const { authority, party } = scope[name];
  return members.some((member) => {
    const { type, id } = entityOf(member);
    return type === `${cedarNamespace}::Party` ? id === party : id === authority;
  });
}

function entityOf(expr: Expr): { type: string; id: string } {
  const [kind, value] = parts(expr);
  const entity = kind === 'Value' ? (value as { __entity?: { type: string; id: string } }).__entity : undefined;
  if (entity === undefined) throw unreadable(expr);
  return entity;
}

function idOf(entity: unknown): string {
  const named = entity as { id?: string; __entity?: { id: string } };
  return named.id ?? named.__entity?.id ?? '';
}

function bothOf(left: Residual, right: Residual | (() => Residual)): Residual {
  if (left === false) return false;
  const other = typeof right === 'function' ? right() : right;
  if (left === true) return other;
  if (typeof other === 'boolean') return other ? left : false;
  return { '&&': { left, right: other } };
}

function eitherOf(left: Residual, right: () => Residual): Residual {
  if (left === true) return true;
  const other = right();
  if (left === false) return other;
  if (typeof other === 'boolean') return other ? true : left;
  return { '||': { left, right: other } };
}

function negated(one: Residual): Residual {
  return typeof one === 'boolean' ? !one : { '!': { arg: one } };
}

/** Whether a residual holds for a message. */
export function holds(residual: Residual, valueOf: (attribute: string) => ContextValue): boolean {
  return typeof residual === 'boolean' ? residual : evaluate(residual, valueOf);
}

function evaluate(expr: Expr, valueOf: (attribute: string) => ContextValue): boolean {
  const [operator, operand] = parts(expr);
  const value = (one: Expr): ContextValue => valueAt(one, valueOf);
  switch (operator) {
    case '&&':
      return evaluate((operand as Binary).left, valueOf) && evaluate((operand as Binary).right, valueOf);
    case '||':
      return evaluate((operand as Binary).left, valueOf) || evaluate((operand as Binary).right, valueOf);
    case '!':
      return !evaluate((operand as { arg: Expr }).arg, valueOf);
    case 'has':
      return isStated(value({ '.': operand as { left: Expr; attr: string } }));
    case 'isEmpty':
      return listOf(value((operand as { arg: Expr }).arg)).length === 0;
    case 'Value':
    case '.':
      return value(expr) === true;
    case '==':
    case '!=': {
      const same = equal(value((operand as Binary).left), value((operand as Binary).right));
      return operator === '==' ? same : !same;
    }
    default:
      return compare(operator, value((operand as Binary).left), value((operand as Binary).right), expr);
  }
}

/** What a message does not say, Cedar is not told (slice.ts). */
function isStated(value: ContextValue): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== '' && value !== 0 && value !== false && value !== 'routine' && value !== 'none';
}

function compare(operator: string, left: ContextValue, right: ContextValue, expr: Expr): boolean {
  switch (operator) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case 'contains':
      return listOf(left).includes(right as string);
    case 'containsAll':
      return listOf(right).every((one) => listOf(left).includes(one));
    case 'containsAny':
      return listOf(right).some((one) => listOf(left).includes(one));
    default:
      throw unreadable(expr);
  }
}

function valueAt(expr: Expr, valueOf: (attribute: string) => ContextValue): ContextValue {
  const [kind, operand] = parts(expr);
  if (kind === 'Value') return operand as Scalar;
  if (kind === 'Set') return (operand as Expr[]).map((one) => valueAt(one, valueOf) as string);
  const attribute = attributeAt(expr);
  if (attribute === undefined) throw unreadable(expr);
  return valueOf(attribute);
}

function listOf(value: ContextValue): readonly string[] {
  if (!Array.isArray(value)) throw new AgreementError('UNREADABLE_POLICY', 'a set was expected in a policy');
  return value as readonly string[];
}

function equal(left: ContextValue, right: ContextValue): boolean {
  if (!Array.isArray(left) || !Array.isArray(right)) return left === right;
  return left.every((one) => right.includes(one)) && right.every((one) => left.includes(one));
}

/** `context.purpose` → `purpose`. */
function attributeAt(expr: Expr): string | undefined {
  const [kind, operand] = parts(expr);
  if (kind !== '.' && kind !== 'has') return undefined;
  const { left, attr } = operand as { left: Expr; attr: string };
  const [inner, name] = parts(left);
  return inner === 'Var' && name === 'context' ? attr : undefined;
}

/** One test of one attribute against constants: what makes values of that attribute differ. */
export interface Atom {
  attribute: string;
  expr: Expr;
}

/** Every test in a residual. Throws where one looks at two attributes at once: then its values cannot be told apart. */
export function atomsOf(residual: Residual): Atom[] {
  if (typeof residual === 'boolean') return [];
  const [operator, operand] = parts(residual);
  if (operator === '&&' || operator === '||') {
    const { left, right } = operand as Binary;
    return [...atomsOf(left), ...atomsOf(right)];
  }
  if (operator === '!') return atomsOf((operand as { arg: Expr }).arg);
  const attribute = attributeOf(residual);
  return attribute === undefined ? [] : [{ attribute, expr: residual }];
}

/** The one attribute that a test looks at. */
function attributeOf(expr: Expr): string | undefined {
  const found = new Set(attributesIn(expr));
  if (found.size > 1) throw unreadable(expr);
  return [...found][0];
}

function attributesIn(expr: Expr): string[] {
  const own = attributeAt(expr);
  if (own !== undefined) return [own];
  return childrenOf(expr).flatMap(attributesIn);
}

/** The constants that a test compares with. */
export function literalsOf(expr: Expr): Scalar[] {
  const [kind, value] = parts(expr);
  if (kind === 'Value') return isScalar(value as CedarValueJson) ? [value as Scalar] : [];
  return childrenOf(expr).flatMap(literalsOf);
}

function isScalar(value: CedarValueJson): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function childrenOf(expr: Expr): Expr[] {
  const [kind, operand] = parts(expr);
  if (kind === 'Value' || kind === 'Var') return [];
  if (kind === 'Set') return operand as Expr[];
  if (kind === '.' || kind === 'has') return [(operand as { left: Expr }).left];
  return Object.values(operand as Record<string, Expr>);
}

function parts(expr: Expr): [operator: string, operand: unknown] {
  const [first] = Object.entries(expr);
  if (first === undefined) throw unreadable(expr);
  return first;
}

function unreadable(expr: Expr): AgreementError {
  return new AgreementError(
    'UNREADABLE_POLICY',
    `a policy says something that the tools cannot enumerate: ${JSON.stringify(expr)}`,
  );
}
