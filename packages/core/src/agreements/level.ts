import {
  markingLevels,
  type MarkingLevelName,
  personalDataClasses,
  type PersonalDataName,
} from '../identifiers/index.ts';

/** Classes of personal data in ascending order of sensitivity: 1 none, 2 identification, 3 special categories. */
export function personalDataLevel(name: PersonalDataName): number {
  return personalDataClasses.numberOf(name);
}

/** Markings in ascending order: 1 open … 5 top secret. */
export function markingLevel(name: MarkingLevelName): number {
  return markingLevels.numberOf(name);
}
