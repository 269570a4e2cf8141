import { type AuthorityId, obligationTypes, type ObligationTypeName } from '../identifiers/index.ts';
import type { Basis, Obligation } from './decision.ts';
import { type DeciderEnd, isPermitting, type RuleObligation } from './document.ts';
import type { Facts } from './facts.ts';
import { memberOf } from './parties.ts';
import type { AppliedRule } from './slice.ts';

/** The articles of rules that apply, and of the obligations that they attach; each once, in document order. */
export function basesOf(rules: readonly AppliedRule[], facts: Facts): Basis[] {
  const bases = new Map<string, Basis>();
  for (const { compiled, article, rule } of rules) {
    const { document } = compiled.agreement;
    const ofObligations = isPermitting(rule) ? (rule.obligations ?? []).map((obligation) => obligation.article) : [];
    for (const id of [article.id, ...ofObligations]) {
      const clause = document.articles.find((candidate) => candidate.id === id);
      if (clause === undefined) continue;
      bases.set(`${document.id}@${document.version}/${clause.id}`, {
        agreement: document.id,
        version: document.version,
        article: clause.id,
        documentHash: compiled.documentHash,
        background: clause.background === true || boundSinceUnseenDate(rules, facts, document.id),
      });
    }
  }
  return [...bases.values()];
}

/** A verdict also rests on the parties being bound at all. */
function boundSinceUnseenDate(rules: readonly AppliedRule[], facts: Facts, agreement: string): boolean {
  const document = rules.find(({ compiled }) => compiled.agreement.document.id === agreement)?.compiled.agreement
    .document;
  return [facts.senderParty, facts.recipientParty].some(
    (party) => document !== undefined && memberOf(document, party)?.background === true,
  );
}

/** What the recipient owes under every permitting rule that applies; each once, in document order. */
export function obligationsOf(rules: readonly AppliedRule[], facts: Facts): Obligation[] {
  const obligations = new Map<string, Obligation>();
  for (const { compiled, article, rule } of rules) {
    if (!isPermitting(rule)) continue;
    const { id, version } = compiled.agreement.document;
    for (const written of rule.obligations ?? []) {
      const valued = valueOf(written, facts);
      if (valued === undefined) continue;
      const obligation: Obligation = {
        type: obligationTypes.numberOf(valued.type),
        value: valued.value,
        agreement: `${id}@${version}`,
        article: written.article ?? article.id,
        workingDays: false,
        zone: '',
        soft: false,
      };
      obligations.set(JSON.stringify(obligation), obligation);
    }
  }
  return [...obligations.values()];
}

function valueOf(written: RuleObligation, facts: Facts): { type: ObligationTypeName; value: string } | undefined {
  if ('deadline' in written) return { type: 'deadline', value: written.deadline };
  if ('caveat' in written) return { type: 'caveat', value: written.caveat };
  // 06: personal data always comes with a purpose. Where none is stated there is nothing to lock.
  return facts.purpose === '' || !('purposeLock' in written)
    ? undefined
    : { type: 'purpose-lock', value: facts.purpose };
}

/**
 * Who decides: for every prohibition that only a person lifts, and, where no rule permits without a person, for every
 * rule that would permit with one.
 */
export function deciderOf(rules: readonly AppliedRule[], facts: Facts): string {
  const plain = rules.some(({ rule }) => rule.effect === 'permit');
  const authorities = new Set<AuthorityId>();
  for (const { rule } of rules) {
    const asks = rule.effect === 'prohibit-without-decision' || (rule.effect === 'permit-by-decision' && !plain);
    if (asks) for (const authority of endsOf(rule.decider, facts)) authorities.add(authority);
  }
  return [...authorities].join(',');
}

function endsOf(end: DeciderEnd, { sender, recipient }: Facts): AuthorityId[] {
  switch (end) {
    case 'sender':
      return [sender];
    case 'recipient':
      return [recipient];
    case 'both':
      return [sender, recipient];
    case 'originator':
      // Of what is only sent, the sender is the originator.
      return [];
    default:
      return end satisfies never;
  }
}
