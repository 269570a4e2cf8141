/** The languages in which a result is told. */
export type Language = 'en' | 'ru';

/** The same in both. */
export type Words = Readonly<Record<Language, string>>;
