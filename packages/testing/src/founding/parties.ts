import type { Names, OfficeHours } from '@tamga/core/documents';

/** One authority of a sample manifest. */
export interface FoundingAuthority {
  /** The part after the "/": `ncp`. */
  unit: string;
  names: Names;
  competence: readonly string[];
  /** In its own time zone. */
  hours: 'always' | readonly OfficeHours[];
  timeZone: string;
  /** Agreements that name it as their designated authority. */
  designatedFor: readonly string[];
}

/** One party of a sample region. */
export interface FoundingParty {
  party: string;
  /** ISO 639-1, ascending. */
  languages: readonly string[];
  authorities: readonly FoundingAuthority[];
}

const weekdays: readonly OfficeHours[] = [{ days: [1, 2, 3, 4, 5], opens: '09:00', closes: '18:00' }];

function contactPoint(timeZone: string, names: Names): FoundingAuthority {
  const competence = ['national contact point', 'illicit trafficking in drugs and precursors'];
  return {
    unit: 'ncp',
    names,
    competence,
    hours: 'always',
    timeZone,
    designatedFor: ['caricc-2006', 'un-1988-trafficking'],
  };
}

function borderOffice(place: string, timeZone: string, names: Names): FoundingAuthority {
  const competence = ['border liaison', 'illicit trafficking in drugs and precursors'];
  return { unit: `blo-${place}`, names, competence, hours: weekdays, timeZone, designatedFor: ['caricc-2006'] };
}

/**
 * Sample parties: the coordination centre and the seven states of the CARICC agreement, with a contact point and a border
 * liaison office each. The offices are plausible examples at real crossing points, not a list from a real manifest.
 */
const foundingParties: readonly FoundingParty[] = [
  {
    party: 'caricc',
    languages: ['en', 'ru'],
    authorities: [
      {
        unit: 'coordination',
        names: { en: 'Coordination of joint operations', ru: 'Координация совместных операций', own: null },
        competence: ['coordination of joint operations and controlled deliveries'],
        hours: 'always',
        timeZone: 'Asia/Almaty',
        designatedFor: ['caricc-2006'],
      },
      {
        unit: 'analysis',
        names: { en: 'Information and analysis', ru: 'Информация и анализ', own: null },
        competence: ['data bank', 'analysis and bulletins'],
        hours: weekdays,
        timeZone: 'Asia/Almaty',
        designatedFor: ['caricc-2006'],
      },
    ],
  },
  {
    party: 'az',
    languages: ['az', 'en', 'ru'],
    authorities: [
      contactPoint('Asia/Baku', {
        en: 'National contact point of Azerbaijan',
        ru: 'Национальный контактный пункт Азербайджана',
        own: 'Azərbaycanın milli əlaqə mərkəzi',
      }),
      borderOffice('astara', 'Asia/Baku', {
        en: 'Border liaison office Astara',
        ru: 'Пограничный офис связи Астара',
        own: 'Astara sərhəd əlaqə ofisi',
      }),
    ],
  },
  {
    party: 'kg',
    languages: ['ky', 'ru'],
    authorities: [
      contactPoint('Asia/Bishkek', {
        en: 'National contact point of Kyrgyzstan',
        ru: 'Национальный контактный пункт Кыргызстана',
        own: 'Кыргызстандын улуттук байланыш пункту',
      }),
      borderOffice('dostuk', 'Asia/Bishkek', {
        en: 'Border liaison office Dostuk',
        ru: 'Пограничный офис связи Достук',
        own: 'Достук чек ара байланыш кеңсеси',
      }),
    ],
  },
  {
    party: 'kz',
    languages: ['kk', 'ru'],
    authorities: [
      contactPoint('Asia/Almaty', {
        en: 'National contact point of Kazakhstan',
        ru: 'Национальный контактный пункт Казахстана',
        own: 'Қазақстанның ұлттық байланыс пункті',
      }),
      borderOffice('korday', 'Asia/Almaty', {
        en: 'Border liaison office Korday',
        ru: 'Пограничный офис связи Кордай',
        own: 'Қордай шекаралық байланыс кеңсесі',
      }),
    ],
  },
  {
    party: 'ru',
    languages: ['ru'],
    authorities: [
      contactPoint('Europe/Moscow', {
        en: 'National contact point of Russia',
        ru: 'Национальный контактный пункт России',
        own: null,
      }),
      borderOffice('mashtakovo', 'Asia/Yekaterinburg', {
        en: 'Border liaison office Mashtakovo',
        ru: 'Пограничный офис связи Маштаково',
        own: null,
      }),
    ],
  },
  {
    party: 'tj',
    languages: ['ru', 'tg'],
    authorities: [
      contactPoint('Asia/Dushanbe', {
        en: 'National contact point of Tajikistan',
        ru: 'Национальный контактный пункт Таджикистана',
        own: 'Нуқтаи миллии тамоси Тоҷикистон',
      }),
      borderOffice('panji-poyon', 'Asia/Dushanbe', {
        en: 'Border liaison office Panji Poyon',
        ru: 'Пограничный офис связи Панджи Поён',
        own: 'Дафтари тамоси сарҳадии Панҷи Поён',
      }),
    ],
  },
  {
    party: 'tm',
    languages: ['ru', 'tk'],
    authorities: [
      contactPoint('Asia/Ashgabat', {
        en: 'National contact point of Turkmenistan',
        ru: 'Национальный контактный пункт Туркменистана',
        own: 'Türkmenistanyň milli aragatnaşyk nokady',
      }),
      borderOffice('serhetabat', 'Asia/Ashgabat', {
        en: 'Border liaison office Serhetabat',
        ru: 'Пограничный офис связи Серхетабат',
        own: 'Serhetabat serhet aragatnaşyk edarasy',
      }),
    ],
  },
  {
    party: 'uz',
    languages: ['ru', 'uz'],
    authorities: [
      contactPoint('Asia/Tashkent', {
        en: 'National contact point of Uzbekistan',
        ru: 'Национальный контактный пункт Узбекистана',
        own: 'Oʻzbekiston milliy aloqa punkti',
      }),
      borderOffice('sariasiya', 'Asia/Tashkent', {
        en: 'Border liaison office Sariasiya',
        ru: 'Пограничный офис связи Сариасия',
        own: 'Sariosiyo chegara aloqa idorasi',
      }),
    ],
  },
];

/** The sample members in the order in which `start` takes their ports. */
export const foundingMembers: readonly string[] = foundingParties
  .map((entry) => entry.party)
  .filter((party) => party !== 'caricc');

/** The sample party of that id, or a plain one with a contact point alone, named as its country. */
export function foundingParty(party: string): FoundingParty {
  const sample = foundingParties.find((entry) => entry.party === party);
  if (sample !== undefined) return sample;
  const nameIn = (language: string): string => countryName(party, language);
  const names = {
    en: `National contact point: ${nameIn('en')}`,
    ru: `Национальный контактный пункт: ${nameIn('ru')}`,
    own: null,
  };
  return { party, languages: ['en', 'ru'], authorities: [contactPoint('UTC', names)] };
}

function countryName(party: string, language: string): string {
  const code = party.toUpperCase();
  if (!/^[A-Z]{2}$/u.test(code)) return code;
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
}
