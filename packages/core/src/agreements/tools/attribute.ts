import {
  crimeAreas,
  declarations,
  evaluationSchemes,
  handlings,
  markingLevels,
  matters,
  type NameTable,
  personalDataClasses,
  personRoles,
  priorities,
  purposes,
  requestForms,
  urgencyGrounds,
} from '../../identifiers/index.ts';
import type { Question } from '../question.ts';
import type { ContextValue } from './expression.ts';

/** What of a message Cedar sees, and how a question says it. */
export type Attribute = {
  /** As Cedar's context names it. */
  name: string;
  /** Puts a value into a question. */
  put(question: Question, value: ContextValue): Question;
} & (
  | { type: 'boolean' }
  | { type: 'number' }
  /** Ascending; Cedar gets the number of the name's place, from `lowest`. */
  | { type: 'level'; names: readonly string[]; lowest: number }
  /** Undefined names: any word; the rules' own, none at all and one that no rule mentions stand for all. */
  | { type: 'word'; names: readonly string[] | undefined }
  | { type: 'set'; names: readonly string[] | undefined }
);

type LabelsOf = NonNullable<Question['labels']>;

/** A party that no agreement names. */
const elsewhere = 'zz';

const labelled = (question: Question, labels: LabelsOf): Question => ({
  ...question,
  labels: { ...question.labels, ...labels },
});

function marked(question: Question, part: NonNullable<LabelsOf['marking']>): Question {
  const open = { text: '', level: markingLevels.numberOf('open') };
  return labelled(question, { marking: { ...open, ...question.labels?.marking, ...part } });
}

/** A label that has one of these names or none. */
function word(name: string, names: readonly string[], labelOf: (value: ContextValue) => LabelsOf): Attribute {
  return { name, type: 'word', names: ['', ...names], put: (question, value) => labelled(question, labelOf(value)) };
}

/** A label that has any of these names, or of all words. */
function set(
  name: string,
  names: readonly string[] | undefined,
  labelOf: (value: ContextValue) => LabelsOf,
): Attribute {
  return { name, type: 'set', names, put: (question, value) => labelled(question, labelOf(value)) };
}

/** Numbers of names; what is no name of the table is left out. */
function numbersOf<Name extends string, Value extends number>(
  table: NameTable<Name, Value>,
  value: ContextValue,
): Value[] {
  const names = value as readonly string[];
  return table.names.filter((name) => names.includes(name)).map((name) => table.numberOf(name));
}

/** Levels are numbered in the order of their names, from 1. */
function levelOf<Name extends string, Value extends number>(table: NameTable<Name, Value>, value: ContextValue): Value {
  const name = table.names[(value as number) - 1];
  if (name === undefined) throw new Error('a level without a name');
  return table.numberOf(name);
}

/** The number of a name; 0, which has none, for the empty word. */
function numberOf<Name extends string, Value extends number>(
  table: NameTable<Name, Value>,
  value: ContextValue,
): Value {
  const name = table.names.find((one) => one === value);
  return name === undefined ? (0 as Value) : table.numberOf(name);
}

/** Every attribute of Cedar's context but those of `settledAttributes`; a test holds the two lists to the schema. */
export const attributes: readonly Attribute[] = [
  {
    name: 'crimeAreas',
    type: 'set',
    names: crimeAreas.names,
    put: (question, value) => labelled(question, { crimeAreas: numbersOf(crimeAreas, value) }),
  },
  word('purpose', purposes.names, (value) => ({ purpose: numberOf(purposes, value) })),
  {
    name: 'personalData',
    type: 'level',
    lowest: 1,
    names: personalDataClasses.names,
    put: (question, value) => labelled(question, { personalData: levelOf(personalDataClasses, value) }),
  },
  {
    name: 'marking',
    type: 'level',
    lowest: 1,
    names: markingLevels.names,
    put: (question, value) => marked(question, { level: levelOf(markingLevels, value) }),
  },
  {
    name: 'markingText',
    type: 'word',
    names: undefined,
    put: (question, value) => marked(question, { text: value as string }),
  },
  {
    name: 'urgency',
    type: 'word',
    names: priorities.names,
    put: (question, value) => labelled(question, { urgency: numberOf(priorities, value) }),
  },
  word('urgencyGround', urgencyGrounds.names, (value) => ({ urgencyGround: numberOf(urgencyGrounds, value) })),
  set('handling', handlings.names, (value) => ({ handling: numbersOf(handlings, value) })),
  set('personRoles', personRoles.names, (value) => ({ personRoles: numbersOf(personRoles, value) })),
  set('languages', undefined, (value) => ({ languages: [...(value as readonly string[])] })),
  set('declarations', declarations.names, (value) => ({ declarations: numbersOf(declarations, value) })),
  set('matters', matters.names, (value) => ({ matters: numbersOf(matters, value) })),
  word('requestForm', requestForms.names, (value) => ({ requestForm: numberOf(requestForms, value) })),
  {
    name: 'maxPenaltyMonths',
    type: 'number',
    put: (question, value) => labelled(question, { maxPenaltyMonths: value as number }),
  },
  {
    name: 'evaluated',
    type: 'boolean',
    put: (question, value) =>
      value === true
        ? labelled(question, { evaluation: { scheme: evaluationSchemes.numberOf('admiralty'), code: 'B2' } })
        : question,
  },
  {
    name: 'operation',
    type: 'boolean',
    put: (question, value) => ({ ...question, operation: value === true ? 'ANY' : '' }),
  },
  {
    // From others than the two ends, who consent or do not.
    name: 'origins',
    type: 'word',
    names: ['none', 'consented', 'refused'],
    put: (question, value) =>
      value === 'none'
        ? question
        : {
            ...labelled(question, { origins: [elsewhere] }),
            ...(value === 'consented' ? { consenting: [elsewhere] } : {}),
          },
  },
  {
    name: 'senderDecided',
    type: 'boolean',
    put: (question, value) => ({ ...question, senderDecided: value === true }),
  },
];

/**
 * What is known or supposed before any label is looked at: the moment, what is done, from whom, a person's decision, the
 * agreements in force between the two; quotas are taken as not used up.
 */
export const settledAttributes = [
  'at',
  'act',
  'originator',
  'consentMissing',
  'decided',
  'agreements',
  'quotasExceeded',
] as const;

export function attributeNamed(name: string): Attribute | undefined {
  return attributes.find((one) => one.name === name);
}
