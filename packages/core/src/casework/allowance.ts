import { addDays, addMonths, daysBetween, isTimeZone, localDay, startOfLocalDayMs, weekday } from './local-day.ts';

/** A time that an agreement allows: `PT8H`, `P30D`, `P3M`, `P5Y`, or `P5WD` for working days (decision 0012). */
export interface Allowance {
  readonly count: number;
  readonly unit: 'hours' | 'days' | 'working-days' | 'months' | 'years';
}

/** How the answering party counts its days. */
export interface AnsweringCalendar {
  /** IANA name. */
  readonly timeZone: string;
  /** Days of the week on which it works, 1 for Monday to 7 for Sunday. */
  readonly workingDays: readonly number[];
  /** Public holidays, YYYY-MM-DD. */
  readonly holidays: readonly string[];
}

/** A duration of an obligation and how it is counted, as tamga.ledger.v1.Obligation. */
export interface CountedDuration {
  readonly value: string;
  /** Days are working days. */
  readonly workingDays?: boolean | undefined;
  /** IANA name; empty or left out: the zone of the calendar. */
  readonly zone?: string | undefined;
}

const hourMs = 3_600_000;
const secondMs = 1000;
const monthsOfYear = 12;
/** The search for working days ends here: a calendar without any is no calendar. */
const searchDaysMax = 10 * 366;

/** At most 9999 of a unit: a longer one is a mistake in a document. */
const pattern =
  /^P(?:T(?<hours>[1-9]\d{0,3})H|(?<years>[1-9]\d{0,3})Y|(?<months>[1-9]\d{0,3})M|(?<days>[1-9]\d{0,3})D|(?<working>[1-9]\d{0,3})WD)$/u;

/** The allowance, or undefined for a text that is none. */
export function parseAllowance(text: string): Allowance | undefined {
  const parts = pattern.exec(text)?.groups;
  if (parts === undefined) return undefined;
  const { hours, years, months, days, working } = parts;
  if (hours !== undefined) return { count: Number(hours), unit: 'hours' };
  if (years !== undefined) return { count: Number(years), unit: 'years' };
  if (months !== undefined) return { count: Number(months), unit: 'months' };
  return days === undefined ? { count: Number(working), unit: 'working-days' } : { count: Number(days), unit: 'days' };
}

/**
 * When a duration that began is over, Unix milliseconds; undefined for a text that is none. Hours are hours. The day on
 * which it begins does not count, the last one counts to its end, in the zone of the obligation or else of the calendar.
 * Pauses move the end by as much as they lasted, counted in the same unit.
 */
export function durationEndMs(
  duration: CountedDuration,
  from: { startedMs: number; pauses: readonly { fromMs: number; untilMs: number }[] },
  calendar: AnsweringCalendar,
): number | undefined {
  const allowance = parseAllowance(duration.value);
  if (allowance === undefined) return undefined;
  const { startedMs, pauses } = from;
  const { count } = allowance;
  if (allowance.unit === 'hours')
    return startedMs + count * hourMs + pauses.reduce((sum, pause) => sum + pause.untilMs - pause.fromMs, 0);
  const isWorking = allowance.unit === 'working-days' || (allowance.unit === 'days' && duration.workingDays === true);
  const counts = isWorking ? (day: string): boolean => isWorkingDay(day, calendar) : (): boolean => true;
  const timeZone = zoneOf(duration, calendar);
  const paused = pauses.reduce(
    (sum, pause) => sum + countDays(localDay(pause.fromMs, timeZone), localDay(pause.untilMs, timeZone), counts),
    0,
  );
  const first = localDay(startedMs, timeZone);
  const last =
    allowance.unit === 'months' || allowance.unit === 'years'
      ? addDays(addMonths(first, allowance.unit === 'years' ? count * monthsOfYear : count), paused)
      : dayAfter(first, count + paused, counts);
  return startOfLocalDayMs(addDays(last, 1), timeZone) - secondMs;
}

/** A zone that this machine does not know must not end anything later than it ends: days are then counted in UTC (0095). */
function zoneOf({ zone = '' }: CountedDuration, calendar: AnsweringCalendar): string {
  const wanted = zone === '' ? calendar.timeZone : zone;
  return isTimeZone(wanted) ? wanted : 'UTC';
}

/** Days after `from` up to and with `until` that count. */
function countDays(from: string, until: string, counts: (day: string) => boolean): number {
  const days = Array.from({ length: daysBetween(from, until) }, (_, i) => addDays(from, i + 1));
  return days.filter((day) => counts(day)).length;
}

/** The `count`th day after `day` that counts. */
function dayAfter(day: string, count: number, counts: (day: string) => boolean): string {
  let left = count;
  let at = day;
  for (let i = 0; left > 0; i++) {
    if (i >= searchDaysMax + count) throw new RangeError('the calendar has no working days');
    at = addDays(at, 1);
    if (counts(at)) left--;
  }
  return at;
}

function isWorkingDay(day: string, { workingDays, holidays }: AnsweringCalendar): boolean {
  return workingDays.includes(weekday(day)) && !holidays.includes(day);
}
