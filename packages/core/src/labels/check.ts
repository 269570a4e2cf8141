import {
  type EvaluationSchemeName,
  crimeAreas,
  declarations,
  handlings,
  isPartyId,
  matters,
  type NameTable,
  personRoles,
} from '../identifiers/index.ts';
import type { LabelProblem, Labels } from './labels.ts';

/** Characters of a national marking. */
export const markingCharsMax = 32;
export const languageCountMax = 16;
export const originCountMax = 16;
/** A hundred years. A penalty for life is stated as this. */
export const penaltyMonthsMax = 1_200;

const evaluationCodes: Readonly<Record<EvaluationSchemeName, { pattern: RegExp; expected: string }>> = {
  'four-by-four': { pattern: /^[ABCX][1-4]$/u, expected: 'A, B, C or X and 1 to 4, as in B2' },
  admiralty: { pattern: /^[A-F][1-6]$/u, expected: 'A to F and 1 to 6, as in B2' },
  // UK intelligence report: source 1–3, information A–E, handling P (permitted) or C (with conditions).
  'three-by-five-by-two': { pattern: /^[1-3][A-E][PC]$/u, expected: '1 to 3, A to E and P or C, as in 1BP' },
};

/**
 * What is wrong with labels by themselves (06, "Labels"), whatever the body. `basisClaimed` says whether the header
 * claims an agreement and an article, which personal data requires.
 */
export function checkLabels(labels: Labels, options: { basisClaimed: boolean }): LabelProblem[] {
  return [
    ...checkUrgency(labels),
    ...checkEvaluation(labels),
    ...checkMarking(labels),
    ...checkCyber(labels),
    ...checkPersonalData(labels, options.basisClaimed),
    ...checkOrder('handling', handlings, labels.handling),
    ...checkOrder('crime-area', crimeAreas, labels.crimeAreas),
    ...checkOrder('role', personRoles, labels.personRoles),
    ...checkLanguages(labels.languages),
    ...checkOrder('declares', declarations, labels.declarations),
    ...checkOrder('matter', matters, labels.matters),
    ...checkOrigins(labels.origins),
    ...checkPenalty(labels),
  ];
}

function checkUrgency({ urgency, urgencyGround }: Labels): LabelProblem[] {
  if (urgency !== 'routine' && urgencyGround === undefined) {
    return [{ label: 'ground', message: `a ground is required for urgency ${urgency}` }];
  }
  if (urgency === 'routine' && urgencyGround !== undefined) {
    return [{ label: 'ground', message: 'a ground is given only with urgency urgent or flash' }];
  }
  return [];
}

function checkEvaluation({ evaluation }: Labels): LabelProblem[] {
  if (evaluation === undefined) return [];
  const { pattern, expected } = evaluationCodes[evaluation.scheme];
  return pattern.test(evaluation.code)
    ? []
    : [{ label: 'evaluation', message: `the code of an evaluation by ${evaluation.scheme} is ${expected}` }];
}

function checkMarking({ marking }: Labels): LabelProblem[] {
  if (marking === undefined) return [];
  const { text } = marking;
  const wellWritten = text.length > 0 && text.length <= markingCharsMax && text === text.trim() && !/\p{C}/u.test(text);
  return wellWritten
    ? []
    : [
        {
          label: 'marking',
          message: `a marking has 1 to ${markingCharsMax} printable characters, as the national law writes it`,
        },
      ];
}

function checkCyber({ tlp, pap, crimeAreas: areas }: Labels): LabelProblem[] {
  if (areas.includes('cybercrime')) return [];
  const used = [...(tlp === undefined ? [] : ['tlp']), ...(pap === undefined ? [] : ['pap'])];
  return used.map((label) => ({
    label,
    message: `${label.toUpperCase()} is for cyber traffic only: crime area cybercrime is missing`,
  }));
}

function checkPersonalData({ personalData, purpose }: Labels, basisClaimed: boolean): LabelProblem[] {
  if (personalData === 'none') return [];
  return [
    ...(purpose === undefined
      ? [{ label: 'purpose', message: 'a purpose is required when the body holds personal data' }]
      : []),
    ...(basisClaimed
      ? []
      : [
          { label: 'agreement', message: 'an agreement and an article are required when the body holds personal data' },
        ]),
  ];
}

function checkOrder<Name extends string>(
  label: string,
  table: NameTable<Name>,
  names: readonly Name[],
): LabelProblem[] {
  const numbers = names.map((name) => table.numberOf(name));
  const ascending = numbers.every((number, i) => i === 0 || number > (numbers[i - 1] ?? 0));
  return ascending ? [] : [{ label, message: `values of ${label} are distinct and ascending` }];
}

function checkLanguages(languages: readonly string[]): LabelProblem[] {
  const label = 'language';
  if (languages.length > languageCountMax) return [{ label, message: `at most ${languageCountMax} languages` }];
  if (!languages.every((code) => /^[a-z]{2}$/u.test(code)))
    return [{ label, message: 'languages are ISO 639-1 codes, as in ru' }];
  return isAscending(languages) ? [] : [{ label, message: 'languages are distinct and ascending' }];
}

function checkOrigins(origins: readonly string[]): LabelProblem[] {
  const label = 'origin';
  if (origins.length > originCountMax) return [{ label, message: `at most ${originCountMax} origins` }];
  if (!origins.every(isPartyId)) return [{ label, message: 'origins are ids of states or parties, as in cn' }];
  return isAscending(origins) ? [] : [{ label, message: 'origins are distinct and ascending' }];
}

function checkPenalty({ maxPenaltyMonths: months }: Labels): LabelProblem[] {
  const stated = months === undefined || (Number.isInteger(months) && months >= 1 && months <= penaltyMonthsMax);
  return stated ? [] : [{ label: 'max-penalty', message: `a penalty is stated as 1 to ${penaltyMonthsMax} months` }];
}

function isAscending(values: readonly string[]): boolean {
  return values.every((value, i) => i === 0 || value > (values[i - 1] ?? ''));
}
