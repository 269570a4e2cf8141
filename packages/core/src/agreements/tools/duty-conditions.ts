import type { Expr } from '@cedar-policy/cedar-wasm/nodejs';
import { isPermitting, type ObligationCondition, type Rule } from '../document.ts';
import { markingLevel, personalDataLevel } from '../level.ts';

/**
 * What duties depend on beside the rule that attaches them, written as Cedar would: two messages under the same rules may
 * owe different things. Kinds are left out: who looks for values knows the kind already.
 */
export function dutyConditionsOf(rule: Rule): Expr[] {
  if (!isPermitting(rule)) return [];
  return (rule.obligations ?? []).flatMap((obligation) => [
    ...('purposeLock' in obligation ? [{ '==': { left: context('purpose'), right: literal('') } }] : []),
    ...(obligation.when === undefined ? [] : conditionsOf(obligation.when)),
  ]);
}

function conditionsOf(when: ObligationCondition): Expr[] {
  const { urgency, urgencyGrounds, requestForm, declared, notDeclared, personalDataMin, markingMin } = when;
  const among = (words: readonly string[] | undefined, attribute: string): Expr[] =>
    words === undefined ? [] : [{ contains: { left: setOf(words), right: context(attribute) } }];
  return [
    ...among(urgency, 'urgency'),
    ...among(urgencyGrounds, 'urgencyGround'),
    ...among(requestForm, 'requestForm'),
    ...(declared === undefined ? [] : [{ containsAll: { left: context('declarations'), right: setOf(declared) } }]),
    ...(notDeclared === undefined
      ? []
      : [{ containsAny: { left: setOf(notDeclared), right: context('declarations') } }]),
    ...(personalDataMin === undefined
      ? []
      : [{ '>=': { left: context('personalData'), right: literal(personalDataLevel(personalDataMin)) } }]),
    ...(markingMin === undefined
      ? []
      : [{ '>=': { left: context('marking'), right: literal(markingLevel(markingMin)) } }]),
  ];
}

function context(attr: string): Expr {
  return { '.': { left: { Var: 'context' }, attr } };
}

function literal(value: string | number): Expr {
  return { Value: value };
}

function setOf(words: readonly string[]): Expr {
  return { Set: words.map(literal) };
}
