import type { tamga } from '@tamga/wire';
import {
  crimeAreas,
  evaluationSchemes,
  handlings,
  markingLevels,
  paps,
  personalDataClasses,
  personRoles,
  priorities,
  purposes,
  tlps,
  urgencyGrounds,
  type NameTable,
} from '../identifiers/index.ts';
import type { WireLabels } from './header.ts';
import { labelCharsMax, labelCountMax } from './limits.ts';

type Table = NameTable<string>;

/**
 * Whether labels are of right shape: every number is known, lists ascend without doubles, texts are short and on one
 * line. Whether they say what the body says is for core/labels.
 */
export function areLabelsWellFormed(labels: WireLabels): boolean {
  return (
    isKnown(priorities, labels.urgency) &&
    isKnownOrAbsent(urgencyGrounds, labels.urgencyGround) &&
    isAscendingList(handlings, labels.handling) &&
    isEvaluation(labels.evaluation) &&
    isMarking(labels.marking) &&
    isKnownOrAbsent(tlps, labels.tlp) &&
    isKnownOrAbsent(paps, labels.pap) &&
    isAscendingList(crimeAreas, labels.crimeAreas) &&
    isKnownOrAbsent(purposes, labels.purpose) &&
    isKnown(personalDataClasses, labels.personalData) &&
    isAscendingList(personRoles, labels.personRoles) &&
    areLanguages(labels.languages)
  );
}

function isKnown(table: Table, number: number): boolean {
  return table.nameOf(number) !== undefined;
}

function isKnownOrAbsent(table: Table, number: number): boolean {
  return number === 0 || isKnown(table, number);
}

function isAscendingList(table: Table, numbers: readonly number[]): boolean {
  return isAscending(numbers) && numbers.every((number) => isKnown(table, number));
}

function isEvaluation(evaluation: tamga.envelope.v1.Evaluation | null): boolean {
  if (evaluation === null) return true;
  return isKnown(evaluationSchemes, evaluation.scheme) && /^[A-Z0-9]{1,8}$/u.test(evaluation.code);
}

function isMarking(marking: tamga.envelope.v1.Marking | null): boolean {
  if (marking === null) return true;
  return isKnown(markingLevels, marking.level) && isMarkingText(marking.text);
}

function isMarkingText(text: string): boolean {
  return (
    text !== '' &&
    text.length <= labelCharsMax &&
    /^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N} .\-/№]*[\p{L}\p{M}\p{N}.])?$/u.test(text)
  );
}

function areLanguages(languages: readonly string[]): boolean {
  return isAscending(languages) && languages.every((language) => /^[a-z]{2}$/u.test(language));
}

function isAscending(list: readonly (number | string)[]): boolean {
  if (list.length > labelCountMax) return false;
  return list.every((item, i) => {
    const next = list[i + 1];
    return next === undefined || item < next;
  });
}
