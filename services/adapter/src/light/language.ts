import { kindWords, valueWords } from '@tamga/core/labels';
import { en, type PhraseKey } from './catalogue-en.ts';
import { ru } from './catalogue-ru.ts';
import { fieldsRu, valuesRu } from './names-ru.ts';
import { codeNames, eventNames, outcomeNames, stateNames, type NamePair } from './names.ts';

/** The languages of the light view; both catalogues are complete, which tests hold. */
export const languages = ['en', 'ru'] as const;
export type Language = (typeof languages)[number];

/** Kinds of names that are looked up by what the wire contract or this adapter calls them. */
type NameGroup =
  | 'code'
  | 'decision'
  | 'event'
  | 'field'
  | 'hidden'
  | 'kind'
  | 'language'
  | 'obligation'
  | 'outcome'
  | 'priority'
  | 'role'
  | 'state'
  | 'value';

/** Translates, and writes times, for one language. Times are shown in UTC, which both ends share. */
export interface Words {
  readonly language: Language;
  (key: PhraseKey, values?: Readonly<Record<string, string | number>>): string;
  /** The name of something; where there is none, the thing itself, readable. */
  named(group: NameGroup, name: string): string;
  time(ms: number): string;
}

const phrases: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, ru };
const pairs: Readonly<Partial<Record<NameGroup, Readonly<Record<string, NamePair>>>>> = {
  code: codeNames,
  kind: kindWords,
  priority: valueWords.priority,
  event: eventNames,
  outcome: outcomeNames,
  state: stateNames,
};

export function isLanguage(text: unknown): text is Language {
  return languages.some((language) => language === text);
}

export function wordsOf(language: Language): Words {
  const catalogue = phrases[language];
  const phrase = (key: PhraseKey, values: Readonly<Record<string, string | number>> = {}): string =>
    (catalogue[key] ?? key).replaceAll(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
  const named = (group: NameGroup, name: string): string =>
    nameIn(language, group, name) ?? catalogue[`${group}.${name}`] ?? readable(group, name);
  return Object.assign(phrase, { language, named, time: (ms: number) => writeTime(ms, language) });
}

function nameIn(language: Language, group: NameGroup, name: string): string | undefined {
  const names = pairs[group];
  if (names !== undefined && Object.hasOwn(names, name)) return names[name]?.[language];
  if (language === 'en') return undefined;
  if (group === 'field' && Object.hasOwn(fieldsRu, name)) return fieldsRu[name];
  if (group === 'value' && Object.hasOwn(valuesRu, name)) return valuesRu[name];
  return undefined;
}

/** A name of the wire contract as English words: `personsArrested` → `persons arrested`, `no-record` → `no record`. */
function readable(group: NameGroup, name: string): string {
  if (group === 'field') return name.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ').toLowerCase();
  return group === 'value' ? name.replaceAll('-', ' ') : name;
}

function writeTime(ms: number, language: Language): string {
  const iso = new Date(ms).toISOString();
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  const clock = iso.slice(11, 19);
  return language === 'ru' ? `${day}.${month}.${year} ${clock} UTC` : `${year}-${month}-${day} ${clock} UTC`;
}

/** The reader's choice, else what the browser asks for, else English. */
export function chooseLanguage(options: {
  remembered: string | undefined;
  acceptLanguage: string | undefined;
}): Language {
  if (isLanguage(options.remembered)) return options.remembered;
  for (const range of (options.acceptLanguage ?? '').split(',')) {
    const tag = range.split(';')[0]?.trim().slice(0, 2).toLowerCase();
    if (isLanguage(tag)) return tag;
  }
  return 'en';
}
