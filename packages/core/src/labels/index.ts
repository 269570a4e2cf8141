/** What the centre may see of a message: derived from its body by both ends, checked, worded. */
export { checkLabels, languageCountMax, markingCharsMax, originCountMax, penaltyMonthsMax } from './check.ts';
export { completeLabels } from './complete.ts';
export { labelsCover } from './cover.ts';
export type { Coverage } from './cover.ts';
export { deriveLabels } from './derive.ts';
export { labelOptionKeys, parseLabelOption, readLabelOptions } from './label-option.ts';
export type { LabelOptions } from './label-option.ts';
export { labelWords } from './label-words.ts';
export type { LabelLanguage, WordedLabel } from './label-words.ts';
export type { EvaluationLabel, ImpliedLabels, LabelChoice, LabelProblem, Labels, MarkingLabel } from './labels.ts';
export { kindWords, valueWords } from './vocabulary.ts';
export type { Words } from './vocabulary.ts';
export { labelsFromWire, labelsToWire } from './wire.ts';
export type { LabelsFromWire } from './wire.ts';
