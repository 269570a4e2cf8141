import type { Expr } from '@cedar-policy/cedar-wasm/nodejs';
import { atLeast, context, equals, hasAll, isOneOf, touches } from '../cedar-expression.ts';
import { isPermitting, type ObligationCondition, type Rule, type RuleObligation } from '../document.ts';
import { markingLevel, personalDataLevel } from '../level.ts';

/**
 * What a verdict depends on beside the rules that apply, written as Cedar would: conditions of their duties, and whether
 * the sender has decided already, where it is asked to. Kinds are left out: who looks for values knows the kind already.
 */
export function dutyConditionsOf(rule: Rule): Expr[] {
  const obligations = isPermitting(rule) ? (rule.obligations ?? []) : [];
  const asksSender = 'decider' in rule || obligations.some((obligation) => 'languages' in obligation);
  return [...(asksSender ? [context('senderDecided')] : []), ...obligations.flatMap(conditionsOfDuty)];
}

function conditionsOfDuty(obligation: RuleObligation): Expr[] {
  return [
    ...('purposeLock' in obligation ? [equals('purpose', '')] : []),
    ...(obligation.when === undefined ? [] : conditionsOf(obligation.when)),
  ];
}

function conditionsOf(when: ObligationCondition): Expr[] {
  const { urgency, urgencyGrounds, requestForm, declared, notDeclared, personalDataMin, markingMin } = when;
  return [
    ...given(urgency, (names) => isOneOf(names, 'urgency')),
    ...given(urgencyGrounds, (names) => isOneOf(names, 'urgencyGround')),
    ...given(requestForm, (names) => isOneOf(names, 'requestForm')),
    ...given(declared, (names) => hasAll('declarations', names)),
    ...given(notDeclared, (names) => touches(names, 'declarations')),
    ...given(personalDataMin, (name) => atLeast('personalData', personalDataLevel(name))),
    ...given(markingMin, (name) => atLeast('marking', markingLevel(name))),
  ];
}

function given<Value>(value: Value | undefined, expression: (value: Value) => Expr): Expr[] {
  return value === undefined ? [] : [expression(value)];
}
