import type { Language } from '../../light/language.ts';
import { paperEn, type PaperPhrase } from './phrases-en.ts';
import { paperRu } from './phrases-ru.ts';

/** A phrase in one language, its values put in. */
export type Say = (phrase: PaperPhrase, values?: Readonly<Record<string, string | number | bigint>>) => string;

const catalogues: Readonly<Record<Language, Readonly<Record<PaperPhrase, string>>>> = { en: paperEn, ru: paperRu };

export function sayIn(language: Language): Say {
  const catalogue = catalogues[language];
  return (phrase, values = {}) =>
    catalogue[phrase].replaceAll(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}
