import type { AnsweringCalendar } from './allowance.ts';
import { isTimeZone } from './local-day.ts';

/** What an authority says of its days, as its manifest has it. */
export interface AuthorityHours {
  readonly hours: 'always' | readonly { readonly days: readonly number[] }[];
  readonly timeZone: string;
}

const weekdays = [1, 2, 3, 4, 5];

/**
 * In which calendar an authority answers. Public holidays are not in manifests: none are assumed, so that a deadline is
 * never shown later than it is. A zone is its party's free text: where this machine knows none of that name, days are
 * counted in UTC (decision 0095), and so they are of an authority that nobody knows.
 */
export function answeringCalendar(known: AuthorityHours | undefined): AnsweringCalendar {
  const hours = known?.hours ?? 'always';
  const workingDays = hours === 'always' ? weekdays : [...new Set(hours.flatMap(({ days }) => days))];
  const timeZone = known !== undefined && isTimeZone(known.timeZone) ? known.timeZone : 'UTC';
  return { timeZone, workingDays, holidays: [] };
}
