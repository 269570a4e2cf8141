import { isMap, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';

/**
 * A sample cut down to the parties of a region: members that the region does not have go, and with them the rules and
 * examples that name them. Undefined where fewer than two parties, or no signatory, remain. For samples only: an
 * agreement that was signed is never rewritten.
 */
export function restrictToParties(text: string, parties: readonly string[]): string | undefined {
  const document = parseDocument(text, { version: '1.2', schema: 'core' });
  const root = document.contents;
  if (!isMap(root)) return undefined;
  const has = (id: unknown): boolean =>
    typeof id === 'string' && (id.startsWith('group:') || parties.includes(id.split('/')[0] ?? ''));
  const members = sequence(root, 'parties');
  keep(members, (member) => isMap(member) && has(member.get('party')) && hasIfGiven(member.get('grantedBy'), has));
  const signs = members?.items.some((member) => isMap(member) && member.get('role') === 'signatory');
  if (members === undefined || members.items.length < 2 || signs !== true) return undefined;
  const goneGroups = new Set(restrictRecord(root.get('groups'), has).map((name) => `group:${name}`));
  for (const name of ofParties) {
    const record = root.get(name);
    if (isMap(record)) record.items = record.items.filter(({ key }) => isScalar(key) && has(key.value));
  }
  const named = (id: unknown): boolean => has(id) && !goneGroups.has(String(id));
  for (const article of sequence(root, 'articles')?.items ?? []) {
    if (isMap(article)) restrictArticle(article, { named, has });
  }
  dropEmpty(root, ['groups', ...ofParties]);
  return document.toString({ lineWidth: 0 });
}

type Test = (id: unknown) => boolean;

/** Records that have a party as key. */
const ofParties = ['authorities', 'contactPoints', 'markings'];

function restrictArticle(article: YAMLMap, { named, has }: { named: Test; has: Test }): void {
  keep(sequence(article, 'rules'), (rule) => {
    if (!isMap(rule)) return true;
    return ['from', 'to'].every((end) => {
      const selectors = sequence(rule, end);
      keep(selectors, (selector) => isScalar(selector) && named(selector.value));
      return selectors === undefined || selectors.items.length > 0;
    });
  });
  const rules = sequence(article, 'rules');
  if (rules?.items.length === 0) article.delete('examples');
  keep(
    sequence(article, 'examples'),
    (example) =>
      isMap(example) &&
      ['from', 'to'].every((end) => has(example.get(end))) &&
      hasIfGiven(example.get('originator'), has),
  );
  dropEmpty(article, ['rules', 'examples']);
}

function hasIfGiven(id: unknown, has: Test): boolean {
  return id === undefined || has(id);
}

/** Keeps the listed ids that remain; returns the names of lists that became empty, which go. */
function restrictRecord(record: unknown, has: Test): string[] {
  if (!isMap(record)) return [];
  const gone: string[] = [];
  for (const { key, value } of record.items) {
    if (!isSeq(value)) continue;
    keep(value, (id) => isScalar(id) && has(id.value));
    if (value.items.length === 0) gone.push(String(isScalar(key) ? key.value : ''));
  }
  for (const name of gone) record.delete(name);
  return gone;
}

function dropEmpty(map: YAMLMap, keys: readonly string[]): void {
  for (const key of keys) {
    const value = map.get(key);
    if ((isSeq(value) || isMap(value)) && value.items.length === 0) map.delete(key);
  }
}

function sequence(map: YAMLMap, key: string): YAMLSeq | undefined {
  const value = map.get(key);
  return isSeq(value) ? value : undefined;
}

function keep(list: YAMLSeq | undefined, test: (item: unknown) => boolean): void {
  if (list !== undefined) list.items = list.items.filter(test);
}
