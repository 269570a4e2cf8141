import type { Means } from '../means.ts';
import type { MessageRow } from '../store/message-rows.ts';
import { storedEnvelope, storedLabels } from './body.ts';

/** An answer is about what was asked: unless the officer says otherwise it carries the purpose and crime areas of the question. */
export function labelsOfAnswer(means: Means, row: MessageRow): Record<string, string> {
  const labels = storedLabels(means, row, storedEnvelope(means, row));
  if (labels === undefined) return {};
  return {
    ...(labels.crimeAreas.length === 0 ? {} : { 'crime-area': labels.crimeAreas.join(',') }),
    ...(labels.purpose === undefined ? {} : { purpose: labels.purpose }),
    ...(labels.urgency === 'routine' || labels.urgencyGround === undefined
      ? {}
      : { urgency: labels.urgency, ground: labels.urgencyGround }),
    ...(labels.marking === undefined ? {} : { marking: `${labels.marking.text}:${labels.marking.level}` }),
  };
}
