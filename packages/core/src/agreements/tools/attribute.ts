import { crimeAreas, markingLevels, type NameTable, personalDataClasses, purposes } from '../../identifiers/index.ts';
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

/** Cedar is asked with and without it, so it is no dimension of a message. */
export const decidedAttribute = 'decided';
/** Known before any label is looked at. */
export const timeAttribute = 'at';

const labelled = (question: Question, labels: NonNullable<Question['labels']>): Question => ({
  ...question,
  labels: { ...question.labels, ...labels },
});

/** Numbers of names; what is no name of the table is left out. */
function numbersOf<Name extends string, Value extends number>(
  table: NameTable<Name, Value>,
  value: ContextValue,
): Value[] {
  const names = value as readonly string[];
  return table.names.filter((name) => names.includes(name)).map((name) => table.numberOf(name));
}

function numberOf<Name extends string, Value extends number>(
  table: NameTable<Name, Value>,
  value: ContextValue,
): Value | undefined {
  const name = table.names.find((one) => one === value);
  return name === undefined ? undefined : table.numberOf(name);
}

/** Every attribute of Cedar's context but `at` and `decided`; a test holds this list to the schema. */
export const attributes: readonly Attribute[] = [
  {
    name: 'crimeAreas',
    type: 'set',
    names: crimeAreas.names,
    put: (question, value) => labelled(question, { crimeAreas: numbersOf(crimeAreas, value) }),
  },
  {
    name: 'purpose',
    type: 'word',
    names: ['', ...purposes.names],
    put: (question, value) => {
      const purpose = numberOf(purposes, value);
      return purpose === undefined ? question : labelled(question, { purpose });
    },
  },
  {
    name: 'personalData',
    type: 'level',
    lowest: 1,
    names: personalDataClasses.names,
    put: (question, value) => labelled(question, { personalData: value as number }),
  },
  {
    name: 'marking',
    type: 'level',
    lowest: 1,
    names: markingLevels.names,
    put: (question, value) => labelled(question, { marking: { text: '', level: value as number } }),
  },
  {
    name: 'operation',
    type: 'boolean',
    put: (question, value) => ({ ...question, operation: value === true ? 'ANY' : '' }),
  },
];

export function attributeNamed(name: string): Attribute | undefined {
  return attributes.find((one) => one.name === name);
}
