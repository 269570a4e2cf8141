import { markingLevels, personalDataClasses } from '../identifiers/index.ts';
import type { PermittingRule } from './document.ts';
import type { Condition, FailedCondition, NearArticle } from './explanation.ts';
import type { Facts } from './facts.ts';
import type { NearRule } from './why-not.ts';

/** The nearest article as a person reads it. */
export function nearArticle(near: NearRule, facts: Facts, atMs: number): NearArticle {
  const { document, article, rule } = near.at;
  return {
    agreement: document.id,
    version: document.version,
    article: article.id,
    background: article.background === true,
    title: document.title,
    clause: article.text,
    failed: near.failed.map((condition) => describe(condition, rule as PermittingRule, { near, facts, atMs })),
  };
}

function describe(
  condition: Condition,
  rule: PermittingRule,
  { near, facts, atMs }: { near: NearRule; facts: Facts; atMs: number },
): FailedCondition {
  const { document } = near.at;
  switch (condition) {
    case 'in-force':
      return failed(condition, new Date(atMs).toISOString(), statusAndValidity(near), {
        en: 'the agreement is not in force between the two at this time',
        ru: 'соглашение в это время не действует между сторонами',
      });
    case 'parties':
      return failed(
        condition,
        `${facts.senderParty}, ${facts.recipientParty}`,
        document.parties.map(({ party }) => party).join(', '),
        {
          en: 'one of the two is no party to the agreement',
          ru: 'одна из сторон не участвует в соглашении',
        },
      );
    case 'from':
      return failed(condition, facts.sender, rule.from.join(', '), {
        en: 'the sender is not one that the article names',
        ru: 'отправитель не указан в статье',
      });
    case 'to':
      return failed(condition, facts.recipient, rule.to.join(', '), {
        en: 'the recipient is not one that the article names',
        ru: 'получатель не указан в статье',
      });
    case 'kind':
      return failed(condition, facts.kind, rule.kinds.join(', '), {
        en: 'the article does not cover this kind of message',
        ru: 'статья не охватывает этот вид сообщений',
      });
    case 'crime-area':
      return failed(condition, facts.crimeAreas.join(', '), areasOf(rule), {
        en: 'the crime area lies outside the article',
        ru: 'вид преступности вне предмета статьи',
      });
    case 'purpose':
      return failed(condition, facts.purpose, rule.purposes.join(', '), {
        en: 'the purpose is not one that the article allows, or none is stated',
        ru: 'цель не предусмотрена статьёй или не указана',
      });
    case 'personal-data':
      return failed(condition, personalDataClasses.nameOf(facts.personalData) ?? '', rule.personalDataMax, {
        en: 'the message holds more sensitive personal data than the article allows',
        ru: 'сообщение содержит более чувствительные персональные данные, чем допускает статья',
      });
    case 'marking':
      return failed(condition, markingLevels.nameOf(facts.marking) ?? '', rule.markingMax, {
        en: 'the marking is above the ceiling of the article',
        ru: 'гриф выше предела, установленного статьёй',
      });
    case 'operation':
      return failed(condition, '', 'named', {
        en: 'the article asks for a named joint operation',
        ru: 'статья требует названной совместной операции',
      });
    default:
      return condition satisfies never;
  }
}

function areasOf({ crimeAreas, crimeAreasTouching }: PermittingRule): string {
  const within = crimeAreas.join(', ');
  return crimeAreasTouching === undefined ? within : `${within}, with at least one of ${crimeAreasTouching.join(', ')}`;
}

function statusAndValidity({ at: { document } }: NearRule): string {
  const { from, until } = document.validity;
  return `${document.status}, [${from}, ${until ?? ''})`;
}

function failed(
  condition: Condition,
  actual: string,
  expected: string,
  text: { en: string; ru: string },
): FailedCondition {
  const none = { en: 'none', ru: 'нет' };
  return {
    condition,
    actual,
    expected,
    text: {
      en: `${text.en} (is: ${actual || none.en}; expected: ${expected})`,
      ru: `${text.ru} (есть: ${actual || none.ru}; требуется: ${expected})`,
    },
  };
}
