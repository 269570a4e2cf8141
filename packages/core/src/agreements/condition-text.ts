import { markingLevels, personalDataClasses } from '../identifiers/index.ts';
import { policyIdOf } from './cedar-policy.ts';
import type { Bilingual, PermittingRule } from './document.ts';
import type { Condition, FailedCondition, NearArticle } from './explanation.ts';
import type { Facts } from './facts.ts';
import type { NearRule, ReadingAt } from './why-not.ts';

/** The nearest article as a person reads it. */
export function nearArticle(near: NearRule, facts: Facts, reading: ReadingAt): NearArticle {
  const { document, article, rule } = near.at;
  return {
    agreement: document.id,
    version: document.version,
    article: article.id,
    background: article.background === true,
    title: document.title,
    clause: article.text,
    failed: near.failed.map((condition) => {
      const [actual, expected] = valuesOf(condition, rule as PermittingRule, { near, facts, reading });
      return failed(condition, actual, expected);
    }),
  };
}

/** What each condition says when it fails. */
export const conditionTexts: Readonly<Record<Condition, Bilingual>> = {
  'in-force': {
    en: 'the agreement is not in force between the two at this time',
    ru: 'соглашение в это время не действует между сторонами',
  },
  suspended: {
    en: 'a party has suspended the agreement for such exchanges',
    ru: 'одна из сторон приостановила соглашение для такого обмена',
  },
  parties: { en: 'one of the two is no party to the agreement', ru: 'одна из сторон не участвует в соглашении' },
  from: { en: 'the sender is not one that the article names', ru: 'отправитель не указан в статье' },
  to: { en: 'the recipient is not one that the article names', ru: 'получатель не указан в статье' },
  act: { en: 'the article does not allow this to be done', ru: 'статья не допускает такого действия' },
  kind: { en: 'the article does not cover this kind of message', ru: 'статья не охватывает этот вид сообщений' },
  'crime-area': { en: 'the crime area lies outside the article', ru: 'вид преступности вне предмета статьи' },
  purpose: {
    en: 'the purpose is not one that the article allows, or none is stated',
    ru: 'цель не предусмотрена статьёй или не указана',
  },
  'personal-data': {
    en: 'the message holds more sensitive personal data than the article allows',
    ru: 'сообщение содержит более чувствительные персональные данные, чем допускает статья',
  },
  marking: {
    en: 'the marking is above the ceiling of the article',
    ru: 'гриф выше предела, установленного статьёй',
  },
  'marking-table': {
    en: 'the marking is not one that the agreement equates, or is stated at a lower level than there',
    ru: 'гриф не указан в таблице соответствия соглашения или заявлен ниже, чем в ней',
  },
  operation: {
    en: 'the article asks for a named joint operation',
    ru: 'статья требует названной совместной операции',
  },
  urgency: { en: 'the article does not cover this urgency', ru: 'статья не охватывает сообщения такой срочности' },
  'urgency-ground': {
    en: 'the ground of the urgency is not one that the article accepts',
    ru: 'основание срочности не предусмотрено статьёй',
  },
  'request-form': {
    en: 'the article asks for another form of request',
    ru: 'статья требует иной формы запроса',
  },
  'person-role': {
    en: 'the message holds data on persons in a role that the article does not cover',
    ru: 'сообщение содержит данные о лицах, статус которых статьёй не охвачен',
  },
  handling: {
    en: 'the message has a handling code that the article does not cover',
    ru: 'порядок обращения, указанный в сообщении, статьёй не охвачен',
  },
  language: {
    en: 'the message has no text in a language that the article accepts',
    ru: 'в сообщении нет текста на языке, принятом по статье',
  },
  declaration: {
    en: 'the sender has not vouched for all that the article asks for',
    ru: 'отправитель удостоверил не всё, чего требует статья',
  },
  matter: {
    en: 'the message touches a matter that the article leaves out',
    ru: 'сообщение касается вопроса, исключённого статьёй',
  },
  evaluation: {
    en: 'the article asks for a grade of source and information',
    ru: 'статья требует оценки источника и сведений',
  },
  penalty: {
    en: 'the highest penalty for the offence is below that of the article, or not stated',
    ru: 'наибольшее наказание за деяние ниже предусмотренного статьёй или не указано',
  },
  origin: {
    en: 'the data came first from others, whose consent the article asks for',
    ru: 'сведения первоначально получены от других, согласие которых требуется по статье',
  },
  consent: {
    en: 'the party from which it came has not consented',
    ru: 'сторона, от которой получено, не дала согласия',
  },
  agreement: {
    en: 'another agreement that the article asks for is not in force between the two',
    ru: 'между сторонами не действует иное соглашение, которого требует статья',
  },
  reciprocity: {
    en: 'not both ends have made the declaration that the article asks for',
    ru: 'требуемое статьёй заявление сделали не обе стороны',
  },
  quota: { en: 'the quota of the article is used up', ru: 'установленное статьёй количество исчерпано' },
};

interface Means {
  near: NearRule;
  facts: Facts;
  reading: ReadingAt;
}

/** What the message has, and what the article asks for. */
function valuesOf(condition: Condition, rule: PermittingRule, means: Means): [actual: string, expected: string] {
  const { facts, near, reading } = means;
  const { document } = near.at;
  switch (condition) {
    case 'in-force':
    case 'suspended':
      return [new Date(reading.atMs).toISOString(), statusAndValidity(near)];
    case 'parties':
      return [partiesOf(facts), listed(document.parties.map(({ party }) => party))];
    case 'from':
      return [facts.sender, listed(rule.from)];
    case 'to':
      return [facts.recipient, listed(rule.to)];
    case 'act':
      return [facts.act, listed(rule.acts ?? ['send'])];
    case 'kind':
      return [facts.kind, listed(rule.kinds)];
    case 'crime-area':
      return [listed(facts.crimeAreas), areasOf(rule)];
    case 'purpose':
      return [facts.purpose, listed(rule.purposes)];
    case 'personal-data':
      return [personalDataClasses.nameOf(facts.personalData) ?? '', rule.personalDataMax];
    case 'marking':
      return [markingLevels.nameOf(facts.marking) ?? '', rule.markingMax];
    case 'operation':
      return ['', 'named'];
    default:
      return laterValuesOf(condition, rule, means);
  }
}

type LaterCondition = Exclude<
  Condition,
  | 'in-force'
  | 'suspended'
  | 'parties'
  | 'from'
  | 'to'
  | 'act'
  | 'kind'
  | 'crime-area'
  | 'purpose'
  | 'personal-data'
  | 'marking'
  | 'operation'
>;

/** Of the conditions that came with format 2. */
function laterValuesOf(
  condition: LaterCondition,
  rule: PermittingRule,
  { facts, near, reading }: Means,
): [string, string] {
  const { document } = near.at;
  switch (condition) {
    case 'marking-table':
      return [
        `${facts.markingText} (${markingLevels.nameOf(facts.marking) ?? ''})`,
        listed(
          Object.entries(document.markings?.[facts.senderParty] ?? {}).map(([text, level]) => `${text} (${level})`),
        ),
      ];
    case 'urgency':
      return [facts.urgency, listed(rule.urgency)];
    case 'urgency-ground':
      return [facts.urgencyGround, listed(rule.urgencyGrounds)];
    case 'request-form':
      return [facts.requestForm, listed(rule.requestForm)];
    case 'person-role':
      return [listed(facts.personRoles), listed(rule.personRoles)];
    case 'handling':
      return [listed(facts.handling), listed(rule.handling)];
    case 'language':
      return [listed(facts.languages), listed(rule.languages)];
    case 'declaration':
      return [listed(facts.declarations), listed(rule.declares)];
    case 'matter':
      return [listed(facts.matters), ''];
    case 'evaluation':
      return ['', 'a grade'];
    case 'penalty':
      return [
        facts.maxPenaltyMonths === 0 ? '' : String(facts.maxPenaltyMonths),
        String(rule.maxPenaltyMonthsMin ?? ''),
      ];
    case 'origin':
      return [listed(facts.originsMissing), rule.origins ?? ''];
    case 'consent':
      return ['', facts.originator];
    case 'agreement':
      return [listed(reading.agreements), listed(rule.requires)];
    case 'reciprocity':
      return [partiesOf(facts), rule.reciprocity ?? ''];
    case 'quota':
      return [policyIdOf(near.at), rule.quota === undefined ? '' : `${rule.quota.count} / ${rule.quota.per}`];
    default:
      return condition satisfies never;
  }
}

function partiesOf({ act, senderParty, recipientParty, originator }: Facts): string {
  return `${senderParty}, ${act === 'send' ? recipientParty : originator}`;
}

function areasOf({ crimeAreas, crimeAreasTouching }: PermittingRule): string {
  const within = crimeAreas.join(', ');
  return crimeAreasTouching === undefined ? within : `${within}, with at least one of ${crimeAreasTouching.join(', ')}`;
}

function statusAndValidity({ at: { document } }: NearRule): string {
  const { from, until } = document.validity;
  return `${document.status}, [${from}, ${until ?? ''})`;
}

function listed(values: readonly string[] | undefined): string {
  return (values ?? []).join(', ');
}

function failed(condition: Condition, actual: string, expected: string): FailedCondition {
  const none = { en: 'none', ru: 'нет' };
  const { en, ru } = conditionTexts[condition];
  return {
    condition,
    actual,
    expected,
    text: {
      en: `${en} (is: ${actual || none.en}; expected: ${expected || none.en})`,
      ru: `${ru} (есть: ${actual || none.ru}; требуется: ${expected || none.ru})`,
    },
  };
}
