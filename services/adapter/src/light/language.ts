import { en, type Catalogue } from './catalogue-en.ts';
import { ru } from './catalogue-ru.ts';

/** The languages of the light view; both catalogues are complete, which a test holds. */
export const languages = ['en', 'ru'] as const;
export type Language = (typeof languages)[number];

export type PhraseKey = keyof Catalogue;

const catalogues: Readonly<Record<Language, Catalogue>> = { en, ru };

export function isLanguage(text: unknown): text is Language {
  return languages.some((language) => language === text);
}

/** Translates, and writes times and numbers, for one language. Times are shown in UTC, which both ends share. */
export interface Words {
  readonly language: Language;
  (key: PhraseKey, values?: Readonly<Record<string, string | number>>): string;
  /** A phrase by a computed key such as `state.HELD`; the fallback where there is none. */
  named(group: string, name: string): string;
  time(ms: number): string;
}

export function wordsOf(language: Language): Words {
  const catalogue: Readonly<Record<string, string>> = catalogues[language];
  const phrase = (key: PhraseKey, values: Readonly<Record<string, string | number>> = {}) =>
    (catalogue[key] ?? key).replaceAll(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
  return Object.assign(phrase, {
    language,
    named: (group: string, name: string) => catalogue[`${group}.${name}`] ?? name,
    time: (ms: number) => writeTime(ms, language),
  });
}

function writeTime(ms: number, language: Language): string {
  const iso = new Date(ms).toISOString();
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  const clock = iso.slice(11, 19);
  return language === 'ru' ? `${day}.${month}.${year} ${clock} UTC` : `${year}-${month}-${day} ${clock} UTC`;
}

/** The reader's choice, else what the browser asks for, else English. */
export function chooseLanguage(options: { remembered: string | undefined; acceptLanguage: string | undefined }): Language {
  if (isLanguage(options.remembered)) return options.remembered;
  for (const range of (options.acceptLanguage ?? '').split(',')) {
    const tag = range.split(';')[0]?.trim().slice(0, 2).toLowerCase();
    if (isLanguage(tag)) return tag;
  }
  return 'en';
}
