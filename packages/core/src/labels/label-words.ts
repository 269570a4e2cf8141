import type { Labels } from './labels.ts';
import { type LabelName, labelNames, type Words, valueWords } from './vocabulary.ts';

/** A language in which labels are worded. */
export type LabelLanguage = 'en' | 'ru';

/** One label with its value, for people. */
export interface WordedLabel {
  readonly name: string;
  readonly value: string;
}

/** Labels in words, in the order in which they are read. What is not set is left out. */
export function labelWords(labels: Labels, language: LabelLanguage): WordedLabel[] {
  const { evaluation, marking, maxPenaltyMonths: months } = labels;
  const rows: [LabelName, readonly string[]][] = [
    ['urgency', words(language, valueWords.priority, labels.urgency)],
    ['ground', words(language, valueWords.urgencyGround, labels.urgencyGround)],
    ['handling', words(language, valueWords.handling, ...labels.handling)],
    [
      'evaluation',
      evaluation === undefined
        ? []
        : [`${evaluation.code} (${valueWords.evaluationScheme[evaluation.scheme][language]})`],
    ],
    ['marking', marking === undefined ? [] : [`${marking.text} (${valueWords.markingLevel[marking.level][language]})`]],
    ['tlp', labels.tlp === undefined ? [] : [`TLP:${labels.tlp.toUpperCase().replace('-', '+')}`]],
    ['pap', labels.pap === undefined ? [] : [`PAP:${labels.pap.toUpperCase()}`]],
    ['crimeArea', words(language, valueWords.crimeArea, ...labels.crimeAreas)],
    ['purpose', words(language, valueWords.purpose, labels.purpose)],
    ['personalData', words(language, valueWords.personalData, labels.personalData)],
    ['personRole', words(language, valueWords.personRole, ...labels.personRoles)],
    ['language', labels.languages],
    ['attachments', labels.attachments ? [valueWords.yes[language]] : []],
    ['declaration', words(language, valueWords.declaration, ...labels.declarations)],
    ['matter', words(language, valueWords.matter, ...labels.matters)],
    ['origin', labels.origins],
    ['maxPenalty', months === undefined ? [] : [`${months} ${valueWords.months[language]}`]],
    ['requestForm', words(language, valueWords.requestForm, labels.requestForm)],
  ];
  return rows
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => ({ name: labelNames[name][language], value: values.join(', ') }));
}

function words<Name extends string>(
  language: LabelLanguage,
  table: Readonly<Record<Name, Words>>,
  ...names: readonly (Name | undefined)[]
): string[] {
  return names.flatMap((name) => (name === undefined ? [] : [table[name][language]]));
}
