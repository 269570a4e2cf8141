import { acts, type ObligationTypeName, obligationTypes } from '../identifiers/index.ts';
import type { Obligation } from './decision.ts';
import {
  type AgreementDocument,
  isPermitting,
  type ObligationCondition,
  type PermittingRule,
  type RuleObligation,
} from './document.ts';
import type { Facts } from './facts.ts';
import { markingLevel, personalDataLevel } from './level.ts';
import type { AppliedRule } from './slice.ts';

/** A duty as written that is owed for this message. */
export function owedBy(rule: PermittingRule, facts: Facts): RuleObligation[] {
  return (rule.obligations ?? []).filter(({ when }) => when === undefined || isOwed(when, facts));
}

function isOwed(when: ObligationCondition, facts: Facts): boolean {
  const { kinds, urgency, urgencyGrounds, requestForm, declared, notDeclared, personalDataMin, markingMin } = when;
  return (
    (kinds === undefined || kinds.includes(facts.kind)) &&
    (urgency === undefined || urgency.includes(facts.urgency)) &&
    (urgencyGrounds === undefined || (facts.urgencyGround !== '' && urgencyGrounds.includes(facts.urgencyGround))) &&
    (requestForm === undefined || (facts.requestForm !== '' && requestForm.includes(facts.requestForm))) &&
    (declared === undefined || declared.every((one) => facts.declarations.includes(one))) &&
    (notDeclared === undefined || !notDeclared.some((one) => facts.declarations.includes(one))) &&
    (personalDataMin === undefined || facts.personalData >= personalDataLevel(personalDataMin)) &&
    (markingMin === undefined || facts.marking >= markingLevel(markingMin))
  );
}

export interface MergedObligations {
  obligations: Obligation[];
  /** The bases ask for answers in languages of which none is common to all. */
  languagesClash: boolean;
}

/**
 * What is owed under every permitting rule that applies, strictest first: of several times the earliest comes first and
 * the others stay named, of retention and review only the shortest stays, languages are those that all bases allow,
 * everything else adds up, in document order: equal facts give equal bytes.
 */
export function obligationsOf(rules: readonly AppliedRule[], facts: Facts): MergedObligations {
  const found = new Map<string, Obligation>();
  for (const { compiled, article, rule } of rules) {
    if (!isPermitting(rule)) continue;
    const { document } = compiled.agreement;
    for (const written of owedBy(rule, facts)) {
      for (const { type, value } of valuesOf(written, document, facts)) {
        const obligation: Obligation = {
          type: obligationTypes.numberOf(type),
          value,
          agreement: `${document.id}@${document.version}`,
          article: written.article ?? article.id,
          workingDays: 'workingDays' in written && written.workingDays === true,
          zone: 'zone' in written ? (written.zone ?? '') : '',
          soft: 'soft' in written && written.soft === true,
        };
        found.set(JSON.stringify(obligation), Object.freeze(obligation));
      }
    }
  }
  const shortest = shortestOnly(strictestFirst([...found.values()]));
  return withCommonLanguages(shortest);
}

function valuesOf(
  written: RuleObligation,
  document: AgreementDocument,
  facts: Facts,
): { type: ObligationTypeName; value: string }[] {
  if ('deadline' in written) return [{ type: 'deadline', value: written.deadline }];
  if ('retention' in written) return [{ type: 'retention', value: written.retention }];
  if ('review' in written) return [{ type: 'review', value: written.review }];
  if ('confirm' in written) return [{ type: 'confirm', value: written.confirm }];
  if ('afterReview' in written) return [{ type: 'after-review', value: written.afterReview }];
  if ('caveat' in written) return [{ type: 'caveat', value: written.caveat }];
  if ('languages' in written) return [{ type: 'language', value: written.languages.toSorted().join(',') }];
  if ('notify' in written) return [{ type: 'notify', value: written.notify }];
  if ('copy' in written) return contactPointsOf(written.copy, document, facts);
  if ('reasons' in written) return [{ type: 'reasons', value: written.reasons }];
  if ('consentBefore' in written) {
    const before: readonly string[] = written.consentBefore;
    return [{ type: 'consent', value: acts.names.filter((name) => before.includes(name)).join(',') }];
  }
  // 06: personal data always comes with a purpose. Where none is stated there is nothing to lock.
  return facts.purpose === '' ? [] : [{ type: 'purpose-lock', value: facts.purpose }];
}

/** The end that is itself the contact point owes no copy. */
function contactPointsOf(
  whose: 'sender' | 'recipient' | 'both',
  document: AgreementDocument,
  { sender, senderParty, recipient, recipientParty }: Facts,
): { type: ObligationTypeName; value: string }[] {
  const ends = [
    ...(whose === 'recipient' ? [] : [{ party: senderParty, end: sender }]),
    ...(whose === 'sender' ? [] : [{ party: recipientParty, end: recipient }]),
  ];
  return ends.flatMap(({ party, end }) => {
    const value = document.contactPoints?.[party];
    return value === undefined || value === end ? [] : [{ type: 'copy' as const, value }];
  });
}

/** Hours that a duration may last, for comparing only: a month counts 30 days, and five working days a week. */
function roughHours({ value, workingDays }: Pick<Obligation, 'value' | 'workingDays'>): number {
  const { count = '0', unit = '' } = /^PT?(?<count>\d+)(?<unit>[HDMY])$/u.exec(value)?.groups ?? {};
  const hoursOf: Readonly<Record<string, number>> = { H: 1, D: workingDays ? 33.6 : 24, M: 720, Y: 8_760 };
  return Number(count) * (hoursOf[unit] ?? 0);
}

/** Document order, but among the times of one type the shortest first. */
function strictestFirst(obligations: readonly Obligation[]): Obligation[] {
  const ordered = [...obligations];
  for (const type of timedTypes) {
    const places = obligations.flatMap((one, place) => (one.type === type ? [place] : []));
    const sorted = places.map((place) => obligations[place]).filter((one) => one !== undefined);
    sorted.sort(byStrictness);
    places.forEach((place, i) => {
      const one = sorted[i];
      if (one !== undefined) ordered[place] = one;
    });
  }
  return ordered;
}

function byStrictness(a: Obligation, b: Obligation): number {
  return (
    roughHours(a) - roughHours(b) ||
    Number(a.soft) - Number(b.soft) ||
    byText(a.agreement, b.agreement) ||
    byText(a.article, b.article) ||
    byText(a.value, b.value)
  );
}

function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

const numbersOf = (...names: ObligationTypeName[]): readonly Obligation['type'][] =>
  names.map((name) => obligationTypes.numberOf(name));
const timedTypes = numbersOf('deadline', 'retention', 'confirm', 'review', 'after-review');
const shortestTypes = numbersOf('retention', 'review');

function shortestOnly(ordered: readonly Obligation[]): Obligation[] {
  return ordered.filter(
    (one, i) => !shortestTypes.includes(one.type) || ordered.findIndex(({ type }) => type === one.type) === i,
  );
}

function withCommonLanguages(obligations: readonly Obligation[]): MergedObligations {
  const language = obligationTypes.numberOf('language');
  const asked = obligations.filter(({ type }) => type === language);
  const [first, ...rest] = asked.map(({ value }) => value.split(','));
  if (first === undefined || rest.length === 0) return { obligations: [...obligations], languagesClash: false };
  const common = first.filter((code) => rest.every((codes) => codes.includes(code)));
  if (common.length === 0) return { obligations: [...obligations], languagesClash: true };
  const value = common.join(',');
  return {
    obligations: obligations.map((one) => (one.type === language ? Object.freeze({ ...one, value }) : one)),
    languagesClash: false,
  };
}
