import type { CompiledAgreement } from './compiled.ts';
import type { Decision } from './decision.ts';
import type { AgreementDocument, DelayGround, PostponementTerms, RefusalGround, RefusalTerms } from './document.ts';

/** A refusal of a request, as its body says it. The centre cannot see it: the two ends check it. */
export interface RefusalOfRequest {
  ground: RefusalGround;
  /** Only a part is refused. */
  partial: boolean;
  /** The reasons are told in writing. */
  reasons: boolean;
}

export interface DelayOfAnswer {
  ground: DelayGround;
  reasons: boolean;
}

/** Why a refusal or a delay is no valid one, with the articles that say so (`caricc-2006@1/C10`). */
export type TermsBroken = {
  code: 'GROUND_NOT_LISTED' | 'REASONS_MISSING' | 'PARTIAL_NOT_FORESEEN';
  articles: string[];
};

/**
 * What is wrong with a refusal by the agreements on which the request rests: each that lists grounds must list this one.
 * An agreement that says nothing of refusals leaves them to the parties.
 */
export function brokenByRefusal(
  agreements: readonly CompiledAgreement[],
  decision: Pick<Decision, 'bases'>,
  refusal: RefusalOfRequest,
): TermsBroken[] {
  return termsOf<RefusalTerms>(agreements, decision, ({ refusal: terms }) => terms).flatMap(({ terms, articles }) => [
    ...broken('GROUND_NOT_LISTED', articles, !terms.some(({ grounds }) => grounds.includes(refusal.ground))),
    ...broken('REASONS_MISSING', articles, !refusal.reasons && terms.some(({ reasons }) => reasons === 'written')),
    ...broken('PARTIAL_NOT_FORESEEN', articles, refusal.partial && terms.every(({ partial }) => partial === false)),
  ]);
}

/** The same of putting an answer off. */
export function brokenByDelay(
  agreements: readonly CompiledAgreement[],
  decision: Pick<Decision, 'bases'>,
  delay: DelayOfAnswer,
): TermsBroken[] {
  return termsOf<PostponementTerms>(agreements, decision, ({ postponement }) => postponement).flatMap(
    ({ terms, articles }) => [
      ...broken('GROUND_NOT_LISTED', articles, !terms.some(({ grounds }) => grounds.includes(delay.ground))),
      ...broken('REASONS_MISSING', articles, !delay.reasons && terms.some(({ reasons }) => reasons === 'written')),
    ],
  );
}

/** Whether every agreement on which the request rests lets it be granted on conditions, which then bind. */
export function mayGrantOnConditions(
  agreements: readonly CompiledAgreement[],
  decision: Pick<Decision, 'bases'>,
): boolean {
  const found = termsOf<PostponementTerms>(agreements, decision, ({ postponement }) => postponement);
  return found.length > 0 && found.every(({ terms }) => terms.some(({ conditions }) => conditions === true));
}

/** The terms of each agreement on which a decision rests, with the articles that hold them. */
function termsOf<Terms>(
  agreements: readonly CompiledAgreement[],
  { bases }: Pick<Decision, 'bases'>,
  read: (article: AgreementDocument['articles'][number]) => Terms | undefined,
): { terms: Terms[]; articles: string[] }[] {
  const documents = agreements
    .map(({ agreement }) => agreement.document)
    .filter(({ id, version }) => bases.some((basis) => basis.agreement === id && basis.version === version));
  return documents.flatMap((document) => {
    const found = document.articles.flatMap((article) => {
      const terms = read(article);
      return terms === undefined ? [] : [{ terms, article: `${document.id}@${document.version}/${article.id}` }];
    });
    return found.length === 0
      ? []
      : [{ terms: found.map(({ terms }) => terms), articles: found.map(({ article }) => article) }];
  });
}

function broken(code: TermsBroken['code'], articles: string[], is: boolean): TermsBroken[] {
  return is ? [{ code, articles }] : [];
}
