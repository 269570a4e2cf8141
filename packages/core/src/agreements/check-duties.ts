import { isAuthorityId, partyOf } from '../identifiers/index.ts';
import {
  type AgreementDocument,
  isPermitting,
  type PermittingRule,
  type ProhibitingRule,
  type Rule,
  type RuleObligation,
} from './document.ts';
import { actorsOf } from './parties.ts';
import type { PathStep, Report } from './problem.ts';

/** What a rule owes and refers to beyond whom it means: articles, contact points, declarations, other agreements. */
export function checkDuties(document: AgreementDocument, rule: Rule, path: PathStep[], report: Report): void {
  if (isPermitting(rule)) checkPermission(document, rule, path, report);
  else checkProhibition(document, rule, path, report);
}

function checkPermission(document: AgreementDocument, rule: PermittingRule, path: PathStep[], report: Report): void {
  checkAgreements(document, rule.requires, [...path, 'requires'], report);
  checkDeclaration(document, rule.reciprocity, [...path, 'reciprocity'], report);
  rule.obligations?.forEach((obligation, i) => {
    const at = [...path, 'obligations', i];
    const { article } = obligation;
    if (article !== undefined && !document.articles.some(({ id }) => id === article)) {
      report('UNKNOWN_ARTICLE', [...at, 'article'], `there is no article ${article}`);
    }
    if ('notify' in obligation) checkAuthority(document, obligation.notify, [...at, 'notify'], report);
    if ('copy' in obligation) checkContactPoints(document, rule, obligation.copy, [...at, 'copy'], report);
    if ('workingDays' in obligation && timeOf(obligation).endsWith('H')) {
      report('SHAPE', [...at, 'workingDays'], 'hours are not counted in working days; expected a duration in days');
    }
  });
}

function checkProhibition(document: AgreementDocument, rule: ProhibitingRule, path: PathStep[], report: Report): void {
  checkAgreements(document, rule.withoutAgreement, [...path, 'withoutAgreement'], report);
  checkDeclaration(document, rule.withoutReciprocity, [...path, 'withoutReciprocity'], report);
}

function timeOf(obligation: RuleObligation): string {
  if ('deadline' in obligation) return obligation.deadline;
  if ('confirm' in obligation) return obligation.confirm;
  return 'afterReview' in obligation ? obligation.afterReview : '';
}

/** Every party whose contact point gets a copy has one. */
function checkContactPoints(
  document: AgreementDocument,
  rule: Rule,
  whose: 'sender' | 'recipient' | 'both',
  path: PathStep[],
  report: Report,
): void {
  const ends =
    whose === 'both' ? (['from', 'to'] as const) : [whose === 'sender' ? ('from' as const) : ('to' as const)];
  const parties = ends.flatMap((end) => {
    const actors = actorsOf(document, rule, end);
    return [...actors.parties, ...actors.authorities.map((one) => partyOf(one))];
  });
  const missing = [...new Set(parties)].filter((party) => document.contactPoints?.[party] === undefined);
  if (missing.length > 0) report('SHAPE', path, `contactPoints names none for ${missing.join(', ')}`);
}

function checkAgreements(
  document: AgreementDocument,
  ids: readonly string[] | undefined,
  path: PathStep[],
  report: Report,
): void {
  ids?.forEach((id, i) => {
    if (id === document.id) report('REQUIRES_CIRCLE', [...path, i], 'an agreement cannot ask for itself');
    if (ids.indexOf(id) !== i) report('DUPLICATE', [...path, i], `${id} stands here twice`);
  });
}

function checkDeclaration(document: AgreementDocument, id: string | undefined, path: PathStep[], report: Report): void {
  if (id === undefined) return;
  const known = [...new Set(document.parties.flatMap(({ declarations = [] }) => declarations.map((one) => one.id)))];
  if (known.includes(id)) return;
  const expected = known.length === 0 ? 'declarations of the parties' : `one of ${known.join(', ')}`;
  report('UNKNOWN_DECLARATION', path, `no party has made a declaration ${id}; expected ${expected}`);
}

function checkAuthority(document: AgreementDocument, id: string, path: PathStep[], report: Report): void {
  const party = isAuthorityId(id) ? partyOf(id) : id;
  const parties = document.parties.map((member) => member.party);
  if (!parties.includes(party)) {
    report('UNKNOWN_PARTY', path, `${party} is no party to this agreement; expected one of ${parties.join(', ')}`);
  }
}
