import type { Change, ChangeKind } from './diff.ts';
import type { Verdict } from './verdict.ts';
import { deciderWords, dimensionName, outcomeWords, refusalWords, type ToolLanguage, valueName } from './words.ts';

const changeWords: Readonly<Record<ChangeKind, Readonly<Record<ToolLanguage, string>>>> = {
  allowed: { en: 'BECOMES ALLOWED', ru: 'СТАНОВИТСЯ ДОПУСТИМЫМ' },
  refused: { en: 'BECOMES REFUSED', ru: 'БУДЕТ ОТКАЗАНО' },
  'to-a-person': { en: 'A PERSON WILL DECIDE', ru: 'БУДЕТ РЕШАТЬ ЧЕЛОВЕК' },
  deciders: { en: 'OTHERS DECIDE', ru: 'РЕШАЮТ ДРУГИЕ' },
  obligations: { en: 'OTHER OBLIGATIONS', ru: 'ДРУГИЕ ОБЯЗАННОСТИ' },
  articles: { en: 'OTHER ARTICLES', ru: 'ДРУГИЕ СТАТЬИ' },
  code: { en: 'REFUSED ON ANOTHER GROUND', ru: 'ДРУГОЕ ОСНОВАНИЕ ОТКАЗА' },
};

const valuesShownMax = 12;

/** A change as a person reads it: what, from which verdict to which, for which exchanges. */
export function describeChange(change: Change, language: ToolLanguage): string {
  const { kinds, before, after, exchanges } = change;
  const order = ['from', 'to', 'kind'];
  const dimensions = Object.keys(exchanges).toSorted((a, b) => place(order, a) - place(order, b));
  return [
    kinds.map((kind) => changeWords[kind][language]).join(', '),
    `  ${describeVerdict(before, language)} → ${describeVerdict(after, language)}`,
    ...duties(change, language),
    ...dimensions
      .filter((name) => exchanges[name]?.join() !== 'false,true')
      .map((name) => `  ${dimensionName(name, language)}: ${listed(name, exchanges[name] ?? [], language)}`),
  ].join('\n');
}

export function describeVerdict(
  { outcome, code, articles, background, deciders }: Verdict,
  language: ToolLanguage,
): string {
  const why = code === '' ? '' : ` (${refusalWords[code]?.[language] ?? code})`;
  const who =
    deciders.length === 0 ? '' : `: ${deciders.map((one) => deciderWords[one]?.[language] ?? one).join(', ')}`;
  const mark = background ? (language === 'en' ? ' (background)' : ' (официальный текст не найден)') : '';
  return `${outcomeWords[outcome][language]}${why}${who}${articles.length === 0 ? '' : ` — ${cited(articles)}`}${mark}`;
}

/** `caricc-2006 C5, C12; un-1988-trafficking 9(1)(a)` */
function cited(articles: readonly string[]): string {
  const byAgreement = Map.groupBy(articles, (article) => article.slice(0, article.indexOf('/')));
  return [...byAgreement]
    .map(([agreement, own]) => `${agreement} ${own.map((one) => one.slice(agreement.length + 1)).join(', ')}`)
    .join('; ');
}

function duties({ kinds, before, after }: Change, language: ToolLanguage): string[] {
  if (!kinds.includes('obligations')) return [];
  const text = ({ type, value, agreement, article }: Verdict['duties'][number]): string =>
    `${type} ${value} [${agreement} ${article}]`;
  const old = before.duties.map(text);
  const now = after.duties.map(text);
  const words = language === 'en' ? { gone: 'no more', come: 'new' } : { gone: 'более нет', come: 'новое' };
  return [
    ...old.filter((one) => !now.includes(one)).map((one) => `  – ${words.gone}: ${one}`),
    ...now.filter((one) => !old.includes(one)).map((one) => `  + ${words.come}: ${one}`),
  ];
}

function listed(dimension: string, members: readonly string[], language: ToolLanguage): string {
  const names = members.slice(0, valuesShownMax).map((member) => valueName(dimension, member, language));
  const more = members.length - names.length;
  const rest = language === 'en' ? `and ${more} more` : `и ещё ${more}`;
  return [...names, ...(more > 0 ? [rest] : [])].join('; ');
}

function place(order: readonly string[], name: string): number {
  const at = order.indexOf(name);
  return at < 0 ? order.length : at;
}
