import type { Basis } from './decision.ts';
import { type DeciderEnd, isPermitting } from './document.ts';
import { endsOf, type Facts } from './facts.ts';
import { owedBy } from './obligations.ts';
import { memberOf } from './parties.ts';
import type { AppliedRule } from './slice.ts';

/** The articles of rules that apply, and of the obligations that they attach; each once, in document order. */
export function basesOf(rules: readonly AppliedRule[], facts: Facts): Basis[] {
  const bases = new Map<string, Basis>();
  for (const { compiled, article, rule } of rules) {
    const { document } = compiled.agreement;
    const ofObligations = isPermitting(rule) ? owedBy(rule, facts).map((obligation) => obligation.article) : [];
    for (const id of [article.id, ...ofObligations]) {
      const clause = document.articles.find((candidate) => candidate.id === id);
      if (clause === undefined) continue;
      bases.set(`${document.id}@${document.version}/${clause.id}`, {
        agreement: document.id,
        version: document.version,
        article: clause.id,
        documentHash: compiled.documentHash,
        background: clause.background === true || boundSinceUnseenDate(compiled, facts),
      });
    }
  }
  return [...bases.values()];
}

/** A verdict also rests on the parties being bound at all. */
function boundSinceUnseenDate({ agreement: { document } }: AppliedRule['compiled'], facts: Facts): boolean {
  return endsOf(facts).some((party) => memberOf(document, party)?.background === true);
}

/** Those on which a verdict rests: where one permits without a person, none that would permit with one. */
export function restingOn(rules: readonly AppliedRule[], facts: Facts): readonly AppliedRule[] {
  const waits = ({ rule }: AppliedRule): boolean =>
    rule.effect === 'permit-by-decision' && openEnds(rule.decider, facts).length > 0;
  const isPlain = rules.some((at) => isPermitting(at.rule) && !waits(at));
  return isPlain ? rules.filter((at) => !waits(at)) : rules;
}

/**
 * Who decides, of rules on which a verdict rests: for every prohibition that only a person lifts and every permission that
 * a person gives. An end that has decided already is not asked again.
 */
export function deciderOf(rules: readonly AppliedRule[], facts: Facts): string {
  const open = new Set<string>();
  for (const { rule } of rules) {
    if (rule.effect === 'permit' || rule.effect === 'prohibit') continue;
    for (const end of openEnds(rule.decider, facts)) open.add(end);
  }
  return [...open].join(',');
}

/** Ends that must still decide. */
export function openEnds(end: DeciderEnd, facts: Facts): string[] {
  const { sender, recipient, senderDecided, originator, originatorConsents } = facts;
  const ofSender = senderDecided ? [] : [sender];
  switch (end) {
    case 'sender':
      return ofSender;
    case 'recipient':
      return [recipient];
    case 'both':
      return [...ofSender, recipient];
    case 'originator':
      return originatorConsents ? [] : [originator];
    default:
      return end satisfies never;
  }
}
