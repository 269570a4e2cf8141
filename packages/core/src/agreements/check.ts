import { isAuthorityId, isPartyId, partyOf } from '../identifiers/index.ts';
import { type AgreementDocument, type Article, isPermitting, type Rule } from './document.ts';
import { parseMoment } from './moment.ts';
import { actorsOf } from './parties.ts';
import type { PathStep, Problem } from './problem.ts';
import type { Source } from './source.ts';

interface CheckOptions {
  problem: Source['problem'];
  parties: readonly string[] | undefined;
}

/** What the shape alone cannot say: names that refer to something, validity, and what a rule needs to be decidable. */
export function checkDocument(document: AgreementDocument, options: CheckOptions): Problem[] {
  const problems: Problem[] = [];
  const report = (code: Problem['code'], path: PathStep[], message: string): void => {
    problems.push(options.problem(code, path, message));
  };
  checkParties(document, options.parties, report);
  checkGroups(document, report);
  document.articles.forEach((article, i) => checkArticle(document, article, ['articles', i], report));
  checkTwice(
    document.articles.map(({ id }) => id),
    (i) => ['articles', i, 'id'],
    report,
  );
  return problems;
}

type Report = (code: Problem['code'], path: PathStep[], message: string) => void;

function checkParties(document: AgreementDocument, known: readonly string[] | undefined, report: Report): void {
  checkWindow(document.validity, ['validity'], report);
  document.parties.forEach((member, i) => {
    checkWindow(member, ['parties', i], report);
    if (known !== undefined && !known.includes(member.party)) {
      report(
        'UNKNOWN_PARTY',
        ['parties', i, 'party'],
        `${member.party} is no party of the region; expected one of ${known.join(', ')}`,
      );
    }
  });
  checkTwice(
    document.parties.map(({ party }) => party),
    (i) => ['parties', i, 'party'],
    report,
  );
  if (!document.parties.some(({ role }) => role === 'signatory')) {
    report('SHAPE', ['parties'], 'nobody signs; expected a party with role signatory');
  }
}

function checkGroups(document: AgreementDocument, report: Report): void {
  for (const [name, members] of Object.entries(document.groups ?? {})) {
    members.forEach((id, i) => checkActor(document, id, ['groups', name, i], report));
    checkTwice(members, (i) => ['groups', name, i], report);
  }
  for (const [party, authorities] of Object.entries(document.authorities ?? {})) {
    checkActor(document, party, ['authorities', party], report);
    authorities.forEach((id, i) => {
      if (!id.startsWith(`${party}/`))
        report('UNKNOWN_PARTY', ['authorities', party, i], `${id} is no authority of ${party}`);
    });
    checkTwice(authorities, (i) => ['authorities', party, i], report);
  }
}

function checkArticle(document: AgreementDocument, article: Article, path: PathStep[], report: Report): void {
  article.rules?.forEach((rule, i) => checkRule(document, rule, [...path, 'rules', i], report));
  if (article.examples !== undefined && article.rules === undefined) {
    report('SHAPE', [...path, 'examples'], 'an article without rules has no examples');
  }
  article.examples?.forEach((example, i) => {
    if (example.code !== undefined && example.expect !== 'refused') {
      report('SHAPE', [...path, 'examples', i, 'code'], 'only a refusal has a code');
    }
  });
}

function checkRule(document: AgreementDocument, rule: Rule, path: PathStep[], report: Report): void {
  for (const end of ['from', 'to'] as const) {
    rule[end].forEach((selector, i) => checkSelector(document, selector, [...path, end, i], report));
    checkTwice(rule[end], (i) => [...path, end, i], report);
    const { parties, authorities } = actorsOf(document, rule, end);
    if (parties.length + authorities.length === 0)
      report('SHAPE', [...path, end], 'means nobody: none of these is designated');
  }
  if (!isPermitting(rule)) return;
  rule.obligations?.forEach((obligation, i) => {
    const { article } = obligation;
    if (article !== undefined && !document.articles.some(({ id }) => id === article)) {
      report('UNKNOWN_ARTICLE', [...path, 'obligations', i, 'article'], `there is no article ${article}`);
    }
  });
  if (rule.crimeAreasTouching?.some((area) => !rule.crimeAreas.includes(area))) {
    report('SHAPE', [...path, 'crimeAreasTouching'], 'expected only areas that crimeAreas has too');
  }
}

function checkSelector(document: AgreementDocument, selector: string, path: PathStep[], report: Report): void {
  if (!selector.startsWith('group:')) return checkActor(document, selector, path, report);
  const name = selector.slice('group:'.length);
  if (document.groups?.[name] === undefined) {
    const groups = Object.keys(document.groups ?? {});
    report(
      'UNKNOWN_GROUP',
      path,
      `there is no group ${name}; expected ${groups.length === 0 ? 'no group' : `one of ${groups.join(', ')}`}`,
    );
  }
  return undefined;
}

function checkActor(document: AgreementDocument, id: string, path: PathStep[], report: Report): void {
  const party = isAuthorityId(id) ? partyOf(id) : id;
  const parties = document.parties.map((member) => member.party);
  if (!isPartyId(party) || !parties.includes(party)) {
    report('UNKNOWN_PARTY', path, `${party} is no party to this agreement; expected one of ${parties.join(', ')}`);
  }
}

function checkWindow(
  window: { from?: string | undefined; until?: string | null | undefined },
  path: PathStep[],
  report: Report,
): void {
  const from = window.from === undefined ? -Infinity : parseMoment(window.from);
  const until = window.until ? parseMoment(window.until) : Infinity;
  if (from !== undefined && until !== undefined && from >= until) {
    report('EMPTY_VALIDITY', [...path, 'until'], 'is not after from: nothing would ever be in force');
  }
}

function checkTwice(values: readonly string[], path: (i: number) => PathStep[], report: Report): void {
  values.forEach((value, i) => {
    if (values.indexOf(value) !== i) report('DUPLICATE', path(i), `${value} stands here twice`);
  });
}
