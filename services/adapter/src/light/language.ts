import { kindWords, valueWords } from '@tamga/core/labels';
import { en, type PhraseKey } from './catalogue-en.ts';
import { ru } from './catalogue-ru.ts';
import { fieldsEn, valuesEn } from './names-en.ts';
import { fieldsRu, valuesRu } from './names-ru.ts';
import { caveatNames, codeNames, eventNames, outcomeNames, stateNames, type NamePair } from './names.ts';

/** The languages of the light view; both catalogues are complete, which tests hold. */
export const languages = ['en', 'ru'] as const;
export type Language = (typeof languages)[number];

/** Kinds of names that are looked up by what the wire contract or this adapter calls them. */
type NameGroup =
  | 'act'
  | 'caveat'
  | 'change'
  | 'code'
  | 'decision'
  | 'ended'
  | 'event'
  | 'field'
  | 'hidden'
  | 'kind'
  | 'language'
  | 'obligation'
  | 'outcome'
  | 'priority'
  | 'purpose'
  | 'role'
  | 'shows'
  | 'standing'
  | 'state'
  | 'use'
  | 'value';

/** Translates, and writes times, for one language. Times are shown in UTC, which both ends share. */
export interface Words {
  readonly language: Language;
  (key: PhraseKey, values?: Readonly<Record<string, string | number>>): string;
  /** The name of something; where there is none, the thing itself, readable. */
  named(group: NameGroup, name: string): string;
  time(ms: number): string;
  /** To the minute and without the zone, for tables whose caption names it. */
  minute(ms: number): string;
  /** `30 days`, `30 дней` */
  duration(count: number, unit: 'hour' | 'day' | 'month' | 'year'): string;
}

type NameTable = Readonly<Record<string, string>>;

const phrases: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, ru };
const pairs: Readonly<Partial<Record<NameGroup, Readonly<Record<string, NamePair>>>>> = {
  caveat: caveatNames,
  code: codeNames,
  kind: kindWords,
  priority: valueWords.priority,
  purpose: valueWords.purpose,
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
  return Object.assign(phrase, { language, named, ...timesIn(language) });
}

const formNames: Readonly<Record<Language, { field: NameTable; value: NameTable }>> = {
  en: { field: fieldsEn, value: valuesEn },
  ru: { field: fieldsRu, value: valuesRu },
};

function nameIn(language: Language, group: NameGroup, name: string): string | undefined {
  const names = pairs[group];
  if (names !== undefined && Object.hasOwn(names, name)) return names[name]?.[language];
  if (group !== 'field' && group !== 'value') return undefined;
  const table = formNames[language][group];
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** A name of the wire contract as English words: `personsArrested` → `persons arrested`, `no-record` → `no record`. */
function readable(group: NameGroup, name: string): string {
  if (group === 'field') return name.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ').toLowerCase();
  return group === 'value' ? name.replaceAll('-', ' ') : name;
}

function timesIn(language: Language): Pick<Words, 'time' | 'minute' | 'duration'> {
  return {
    time: (ms) => `${writeTime(ms, language, 'HH:MM:SS'.length)} UTC`,
    minute: (ms) => writeTime(ms, language, 'HH:MM'.length),
    duration: (count, unit) =>
      new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
  };
}

function writeTime(ms: number, language: Language, clockChars: number): string {
  const iso = new Date(ms).toISOString();
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  const clock = iso.slice(11, 11 + clockChars);
  return language === 'ru' ? `${day}.${month}.${year} ${clock}` : `${year}-${month}-${day} ${clock}`;
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
