/** Names of an authority: English and Russian always, the own language where it differs. */
export interface Names {
  en: string;
  ru: string;
  [language: string]: string;
}

/** One authority of a sample manifest. */
export interface FoundingAuthority {
  /** The part after the "/": `ncp`. */
  unit: string;
  names: Names;
  competence: readonly string[];
  /** Opening hours in its own time zone. */
  hours: string;
  timeZone: string;
}

/** One party of a sample region. */
export interface FoundingParty {
  party: string;
  names: Names;
  languages: readonly string[];
  authorities: readonly FoundingAuthority[];
}

const aroundTheClock = '24/7';
const officeHours = 'Mon-Fri 09:00-18:00';

function contactPoint(timeZone: string, names: Names): FoundingAuthority {
  return { unit: 'ncp', names, competence: ['national contact point', 'illicit trafficking in drugs and precursors'], hours: aroundTheClock, timeZone };
}

function borderOffice(place: string, timeZone: string, names: Names): FoundingAuthority {
  return { unit: `blo-${place}`, names, competence: ['border liaison', 'illicit trafficking in drugs and precursors'], hours: officeHours, timeZone };
}

/**
 * Sample parties: the coordination centre and the seven states of the CARICC agreement, with a contact point and a border
 * liaison office each. The offices are plausible examples at real crossing points, not a list from a real manifest.
 */
export const foundingParties: readonly FoundingParty[] = [
  {
    party: 'caricc',
    names: {
      en: 'Central Asian Regional Information and Coordination Centre',
      ru: 'Центральноазиатский региональный информационный координационный центр',
    },
    languages: ['en', 'ru'],
    authorities: [
      {
        unit: 'coordination',
        names: { en: 'Coordination of joint operations', ru: 'Координация совместных операций' },
        competence: ['coordination of joint operations and controlled deliveries'],
        hours: aroundTheClock,
        timeZone: 'Asia/Almaty',
      },
      {
        unit: 'analysis',
        names: { en: 'Information and analysis', ru: 'Информация и анализ' },
        competence: ['data bank', 'analysis and bulletins'],
        hours: officeHours,
        timeZone: 'Asia/Almaty',
      },
    ],
  },
  {
    party: 'az',
    names: { en: 'Azerbaijan', ru: 'Азербайджан', az: 'Azərbaycan' },
    languages: ['az', 'en', 'ru'],
    authorities: [
      contactPoint('Asia/Baku', { en: 'National contact point of Azerbaijan', ru: 'Национальный контактный пункт Азербайджана', az: 'Azərbaycanın milli əlaqə mərkəzi' }),
      borderOffice('astara', 'Asia/Baku', { en: 'Border liaison office Astara', ru: 'Пограничный офис связи Астара', az: 'Astara sərhəd əlaqə ofisi' }),
    ],
  },
  {
    party: 'kg',
    names: { en: 'Kyrgyzstan', ru: 'Кыргызстан', ky: 'Кыргызстан' },
    languages: ['ky', 'ru'],
    authorities: [
      contactPoint('Asia/Bishkek', { en: 'National contact point of Kyrgyzstan', ru: 'Национальный контактный пункт Кыргызстана', ky: 'Кыргызстандын улуттук байланыш пункту' }),
      borderOffice('dostuk', 'Asia/Bishkek', { en: 'Border liaison office Dostuk', ru: 'Пограничный офис связи Достук', ky: 'Достук чек ара байланыш кеңсеси' }),
    ],
  },
  {
    party: 'kz',
    names: { en: 'Kazakhstan', ru: 'Казахстан', kk: 'Қазақстан' },
    languages: ['kk', 'ru'],
    authorities: [
      contactPoint('Asia/Almaty', { en: 'National contact point of Kazakhstan', ru: 'Национальный контактный пункт Казахстана', kk: 'Қазақстанның ұлттық байланыс пункті' }),
      borderOffice('korday', 'Asia/Almaty', { en: 'Border liaison office Korday', ru: 'Пограничный офис связи Кордай', kk: 'Қордай шекаралық байланыс кеңсесі' }),
    ],
  },
  {
    party: 'ru',
    names: { en: 'Russia', ru: 'Россия' },
    languages: ['ru'],
    authorities: [
      contactPoint('Europe/Moscow', { en: 'National contact point of Russia', ru: 'Национальный контактный пункт России' }),
      borderOffice('mashtakovo', 'Asia/Yekaterinburg', { en: 'Border liaison office Mashtakovo', ru: 'Пограничный офис связи Маштаково' }),
    ],
  },
  {
    party: 'tj',
    names: { en: 'Tajikistan', ru: 'Таджикистан', tg: 'Тоҷикистон' },
    languages: ['ru', 'tg'],
    authorities: [
      contactPoint('Asia/Dushanbe', { en: 'National contact point of Tajikistan', ru: 'Национальный контактный пункт Таджикистана', tg: 'Нуқтаи миллии тамоси Тоҷикистон' }),
      borderOffice('panji-poyon', 'Asia/Dushanbe', { en: 'Border liaison office Panji Poyon', ru: 'Пограничный офис связи Панджи Поён', tg: 'Дафтари тамоси сарҳадии Панҷи Поён' }),
    ],
  },
  {
    party: 'tm',
    names: { en: 'Turkmenistan', ru: 'Туркменистан', tk: 'Türkmenistan' },
    languages: ['ru', 'tk'],
    authorities: [
      contactPoint('Asia/Ashgabat', { en: 'National contact point of Turkmenistan', ru: 'Национальный контактный пункт Туркменистана', tk: 'Türkmenistanyň milli aragatnaşyk nokady' }),
      borderOffice('serhetabat', 'Asia/Ashgabat', { en: 'Border liaison office Serhetabat', ru: 'Пограничный офис связи Серхетабат', tk: 'Serhetabat serhet aragatnaşyk edarasy' }),
    ],
  },
  {
    party: 'uz',
    names: { en: 'Uzbekistan', ru: 'Узбекистан', uz: 'Oʻzbekiston' },
    languages: ['ru', 'uz'],
    authorities: [
      contactPoint('Asia/Tashkent', { en: 'National contact point of Uzbekistan', ru: 'Национальный контактный пункт Узбекистана', uz: 'Oʻzbekiston milliy aloqa punkti' }),
      borderOffice('sariasiya', 'Asia/Tashkent', { en: 'Border liaison office Sariasiya', ru: 'Пограничный офис связи Сариасия', uz: 'Sariosiyo chegara aloqa idorasi' }),
    ],
  },
];

/** The sample members in the order in which `start` takes their ports. */
export const foundingMembers: readonly string[] = foundingParties.map((entry) => entry.party).filter((party) => party !== 'caricc');
