import { kindWords, valueWords, type Words } from '../../labels/index.ts';
import type { VerdictName } from '../../identifiers/index.ts';
import { unmentioned } from './value-class.ts';

export type ToolLanguage = 'en' | 'ru';

const say = (en: string, ru: string): Words => ({ en, ru });

/** Names of what exchanges differ by. */
const dimensionWords: Readonly<Record<string, Words>> = {
  from: say('from', 'от'),
  to: say('to', 'кому'),
  kind: say('kind', 'вид'),
  crimeAreas: say('crime areas', 'области преступности'),
  purpose: say('purpose', 'цель'),
  personalData: say('personal data', 'персональные данные'),
  marking: say('marking', 'гриф'),
  markingText: say('national marking', 'национальный гриф'),
  urgency: say('urgency', 'срочность'),
  urgencyGround: say('ground of urgency', 'основание срочности'),
  handling: say('handling', 'порядок обращения'),
  personRoles: say('roles of persons', 'статус лиц'),
  languages: say('languages', 'языки'),
  declarations: say('vouched for', 'отправитель удостоверяет'),
  matters: say('matters', 'характер дела'),
  requestForm: say('form of request', 'форма запроса'),
  maxPenaltyMonths: say('highest penalty, months', 'наибольшее наказание, мес.'),
  evaluated: say('source graded', 'источник оценён'),
  operation: say('named operation', 'названная операция'),
  origins: say('consent of those it came from first', 'согласие первоисточников'),
  senderDecided: say('the sender has decided', 'отправитель принял решение'),
};

const vocabularies: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  kind: kindWords,
  crimeAreas: valueWords.crimeArea,
  purpose: valueWords.purpose,
  personalData: valueWords.personalData,
  marking: valueWords.markingLevel,
  urgency: valueWords.priority,
  urgencyGround: valueWords.urgencyGround,
  personRoles: valueWords.personRole,
  declarations: valueWords.declaration,
  matters: valueWords.matter,
  requestForm: valueWords.requestForm,
};

const plainWords: Readonly<Record<string, Words>> = {
  '': say('none', 'нет'),
  true: say('yes', 'да'),
  false: say('no', 'нет'),
  none: say('not needed', 'не требуется'),
  consented: say('given', 'дано'),
  refused: say('missing', 'нет'),
  [unmentioned]: say('any other', 'любое другое'),
};

export function dimensionName(dimension: string, language: ToolLanguage): string {
  return dimensionWords[dimension]?.[language] ?? dimension;
}

/** A value, or a combination of groups of values: `a|b + c` is "at least one of a, b; with c". */
export function valueName(dimension: string, member: string, language: ToolLanguage): string {
  const one = (name: string): string =>
    vocabularies[dimension]?.[name]?.[language] ?? plainWords[name]?.[language] ?? name;
  if (member === '') return one('');
  return member
    .split(' + ')
    .map((part) =>
      part
        .split('|')
        .map(one)
        .join(language === 'en' ? ' or ' : ' или '),
    )
    .join(' + ');
}

export const outcomeWords: Readonly<Record<VerdictName, Words>> = {
  permit: say('permitted', 'допускается'),
  human: say('a person decides', 'решает человек'),
  refuse: say('refused', 'отказано'),
};

export const refusalWords: Readonly<Record<string, Words>> = {
  PROHIBITED: say('forbidden', 'запрещено'),
  NO_AGREEMENT: say('no agreement', 'нет соглашения'),
  NO_ARTICLE: say('no article', 'нет статьи'),
  CONSENT_REQUIRED: say('consent needed', 'нужно согласие'),
};

export const deciderWords: Readonly<Record<string, Words>> = {
  sender: say('sender', 'отправитель'),
  recipient: say('recipient', 'получатель'),
};
