import { isAuthorityId, isPartyId, partyOf } from '../identifiers/index.ts';
import { rosterBasisId } from './decision.ts';
import {
  type AgreementDocument,
  type AgreementMember,
  agreementFormats,
  type Article,
  isPermitting,
  type Rule,
} from './document.ts';
import { parseMoment } from './moment.ts';
import { checkDuties } from './check-duties.ts';
import { actorsOf, meansNobody, reservedGroups } from './parties.ts';
import type { PathStep, Problem, Report } from './problem.ts';
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
  if (document.id === rosterBasisId) report('SHAPE', ['id'], `${rosterBasisId} names the rules of the region itself`);
  checkParties(document, options.parties, report);
  checkGroups(document, report);
  checkTables(document, report);
  document.articles.forEach((article, i) => checkArticle(document, article, ['articles', i], report));
  checkTwice(
    document.articles.map(({ id }) => id),
    (i) => ['articles', i, 'id'],
    report,
  );
  return problems;
}

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
  document.parties.forEach((member, i) => checkMember(document, member, ['parties', i], report));
  if (!document.parties.some(({ role }) => role === 'signatory')) {
    report('SHAPE', ['parties'], 'nobody signs; expected a party with role signatory');
  }
}

function checkMember(document: AgreementDocument, member: AgreementMember, path: PathStep[], report: Report): void {
  const { role, grantedBy, declarations = [] } = member;
  if (grantedBy !== undefined) {
    if (role !== 'observer') report('SHAPE', [...path, 'grantedBy'], 'only the status of an observer is granted');
    checkActor(document, grantedBy, [...path, 'grantedBy'], report);
  }
  declarations.forEach((one, i) => checkWindow(one, [...path, 'declarations', i], report));
}

function checkGroups(document: AgreementDocument, report: Report): void {
  const circular = circularGroups(document);
  for (const [name, members] of Object.entries(document.groups ?? {})) {
    members.forEach((id, i) => checkSelector(document, id, ['groups', name, i], report));
    checkTwice(members, (i) => ['groups', name, i], report);
    const isReserved = reservedGroups.some((one) => one === name);
    if (isReserved && !isFormat1(document)) {
      report('SHAPE', ['groups', name], `group:${name} is known without being written down; expected another name`);
    }
    if (circular.has(name)) report('GROUP_CIRCLE', ['groups', name], `group ${name} in the end names itself`);
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

/** Contact points are authorities of their party; markings are those of a party. */
function checkTables(document: AgreementDocument, report: Report): void {
  for (const [party, contact] of Object.entries(document.contactPoints ?? {})) {
    checkActor(document, party, ['contactPoints', party], report);
    if (!contact.startsWith(`${party}/`))
      report('UNKNOWN_PARTY', ['contactPoints', party], `${contact} is no authority of ${party}`);
  }
  for (const party of Object.keys(document.markings ?? {})) {
    checkActor(document, party, ['markings', party], report);
  }
}

/** Groups that name each other in a circle: whatever is left when those that lead nowhere, and those to which nothing leads, are taken away. */
function circularGroups({ groups = {} }: AgreementDocument): Set<string> {
  const named = new Map(
    Object.entries(groups).map(([name, ids]): [string, Set<string>] => [
      name,
      new Set(ids.filter((id) => id.startsWith('group:')).map((id) => id.slice('group:'.length))),
    ]),
  );
  const inverse = new Map([...named.keys()].map((name): [string, Set<string>] => [name, new Set()]));
  for (const [name, others] of named) for (const other of others) inverse.get(other)?.add(name);
  const left = new Set(named.keys());
  for (const [there, back] of [
    [named, inverse],
    [inverse, named],
  ] as const) {
    const next = [...left].filter((name) => ![...(there.get(name) ?? [])].some((other) => left.has(other)));
    const open = new Map(
      [...left].map((name) => [name, [...(there.get(name) ?? [])].filter((other) => left.has(other)).length]),
    );
    for (let one = next.pop(); one !== undefined; one = next.pop()) {
      left.delete(one);
      for (const other of back.get(one) ?? []) {
        const rest = (open.get(other) ?? 0) - 1;
        open.set(other, rest);
        if (rest === 0 && left.has(other)) next.push(other);
      }
    }
  }
  return left;
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
    if (meansNobody(actorsOf(document, rule, end)))
      report('SHAPE', [...path, end], 'means nobody: none of these is designated');
  }
  checkOutsiders(rule, path, report);
  checkDuties(document, rule, path, report);
  if (!isPermitting(rule)) return;
  if (rule.crimeAreasTouching?.some((area) => !rule.crimeAreas.includes(area))) {
    report('SHAPE', [...path, 'crimeAreasTouching'], 'expected only areas that crimeAreas has too');
  }
}

/** Whoever is no party takes part in nothing that is sent: an agreement says of outsiders only where what was received may go. */
function checkOutsiders(rule: Rule, path: PathStep[], report: Report): void {
  const outsiders = new Set(['group:third-parties', 'group:anyone']);
  rule.from.forEach((selector, i) => {
    if (outsiders.has(selector)) report('SHAPE', [...path, 'from', i], `${selector} stands only in to`);
  });
  const sends = rule.acts === undefined || rule.acts.includes('send');
  const only = rule.to.every((selector) => selector === 'group:third-parties');
  if (sends && only) {
    report('SHAPE', [...path, 'to'], 'nobody sends to third parties by this agreement; expected acts without send');
  }
}

function checkSelector(document: AgreementDocument, selector: string, path: PathStep[], report: Report): void {
  if (!selector.startsWith('group:')) return checkActor(document, selector, path, report);
  const name = selector.slice('group:'.length);
  const { groups = {} } = document;
  const reserved: readonly string[] = isFormat1(document) ? [] : reservedGroups;
  if (!Object.hasOwn(groups, name) && !reserved.includes(name)) {
    const known = [...Object.keys(groups), ...reserved];
    report(
      'UNKNOWN_GROUP',
      path,
      `there is no group ${name}; expected ${known.length === 0 ? 'no group' : `one of ${known.join(', ')}`}`,
    );
  }
  return undefined;
}

function isFormat1({ format }: AgreementDocument): boolean {
  return format === agreementFormats[0];
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
