import type { ObligationView } from '@tamga/api';
import type { Words } from './language.ts';
import { listed } from './page.ts';

/** `P30D` → 30 days; caveats and purposes by their names; authorities and languages as they are. */
export function obligationValue(words: Words, { type, value, workingDays, soft }: ObligationView): string {
  if (type === 'caveat') return words.named('caveat', value);
  if (type === 'notify' || type === 'copy' || type === 'language') return listed(value);
  const { count, unit } = /^PT?(?<count>\d+)(?<unit>[HDMY])$/u.exec(value)?.groups ?? {};
  if (count === undefined || unit === undefined) return words.named('value', value);
  const notes = [...(workingDays ? [words('duty.working-days')] : []), ...(soft ? [words('duty.soft')] : [])];
  const text = words.duration(Number(count), durationUnits[unit] ?? 'day');
  return notes.length === 0 ? text : `${text} (${notes.join(', ')})`;
}

const durationUnits: Readonly<Record<string, 'hour' | 'day' | 'month' | 'year'>> = {
  H: 'hour',
  D: 'day',
  M: 'month',
  Y: 'year',
};
