import type { ObligationTypeName } from '../identifiers/index.ts';
import type { CaseState, Clock } from './case.ts';
import { addDays, daysBetween, localDay, startOfLocalDayMs, weekday } from './local-day.ts';

/** A time that an agreement allows: `PT8H`, `P30D`, or `P5WD` for working days (decision 0012). */
export interface Allowance {
  readonly count: number;
  readonly unit: 'hours' | 'days' | 'working-days';
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

/** An obligation of the decision on the message, as far as clocks need it. */
export interface ClockObligation {
  readonly type: ObligationTypeName;
  readonly value: string;
}

/** What a clock shows. Without a deadline in the covering agreement there is none (06). */
export type ClockReading =
  | { readonly shows: 'none' }
  /** Waits for the asking side. */
  | { readonly shows: 'paused' }
  | { readonly shows: 'running' | 'due-soon' | 'overdue'; readonly deadlineMs: number };

const hourMs = 3_600_000;
const secondMs = 1000;
/** An allowance may be at most this long; a longer one is a mistake in a document. */
const allowanceCountMax = 9999;
/** The search for working days ends here: a calendar without any is no calendar. */
const searchDaysMax = 10 * 366;

/** The allowance, or undefined for a text that is none. */
export function parseAllowance(text: string): Allowance | undefined {
  const parts = /^P(?:T(?<hours>[1-9]\d{0,3})H|(?<days>[1-9]\d{0,3})D|(?<working>[1-9]\d{0,3})WD)$/u.exec(text)?.groups;
  if (parts === undefined) return undefined;
  const { hours, days, working } = parts;
  const count = Number(hours ?? days ?? working);
  if (count > allowanceCountMax) return undefined;
  return { count, unit: hours === undefined ? (days === undefined ? 'working-days' : 'days') : 'hours' };
}

/**
 * The earliest deadline that the obligations set, Unix milliseconds; undefined where they set none or the clock stands
 * still. Hours are hours. Days are calendar days of the answering party: the day of delivery does not count, the last
 * one counts to its end. A pause moves the deadline by as much as it lasted, counted in the same unit.
 */
export function deadlineMs(
  clock: Clock,
  obligations: readonly ClockObligation[],
  calendar: AnsweringCalendar,
): number | undefined {
  if (isPaused(clock)) return undefined;
  const allowances = obligations.filter(({ type }) => type === 'deadline').map(({ value }) => parseAllowance(value));
  const known = allowances.flatMap((allowance) => allowance ?? []);
  return known.length === 0 ? undefined : Math.min(...known.map((allowance) => endMs(clock, allowance, calendar)));
}

/** What to show, and when to warn: from the last quarter of the time on (06: escalation before and at expiry). */
export function readClock(
  options: {
    clock: Clock | undefined;
    state: CaseState;
    obligations: readonly ClockObligation[];
    calendar: AnsweringCalendar;
  },
  nowMs: number,
): ClockReading {
  const { clock, state, obligations, calendar } = options;
  if (clock === undefined || !isOpen(state) || !obligations.some(({ type }) => type === 'deadline'))
    return { shows: 'none' };
  if (isPaused(clock)) return { shows: 'paused' };
  const deadline = deadlineMs(clock, obligations, calendar);
  if (deadline === undefined) return { shows: 'none' };
  if (nowMs > deadline) return { shows: 'overdue', deadlineMs: deadline };
  const lastQuarter = deadline - (deadline - clock.startedMs) / 4;
  return { shows: nowMs >= lastQuarter ? 'due-soon' : 'running', deadlineMs: deadline };
}

/** Whether an answer is still owed. */
function isOpen(state: CaseState): boolean {
  const open: readonly CaseState[] = [
    'DELIVERED',
    'ACCEPTED',
    'CLARIFICATION',
    'TASKED',
    'AWAITING_JUDICIAL_AUTHORISATION',
    'HELD',
  ];
  return open.includes(state);
}

function isPaused({ pauses }: Clock): boolean {
  return pauses.some(({ untilMs }) => untilMs === undefined);
}

function endMs({ startedMs, pauses }: Clock, { count, unit }: Allowance, calendar: AnsweringCalendar): number {
  const ended = pauses.map(({ fromMs, untilMs = fromMs }) => ({ fromMs, untilMs }));
  if (unit === 'hours')
    return startedMs + count * hourMs + ended.reduce((sum, pause) => sum + pause.untilMs - pause.fromMs, 0);
  const counts = unit === 'days' ? (): boolean => true : (day: string): boolean => isWorkingDay(day, calendar);
  const { timeZone } = calendar;
  const paused = ended.reduce(
    (sum, pause) => sum + countDays(localDay(pause.fromMs, timeZone), localDay(pause.untilMs, timeZone), counts),
    0,
  );
  const last = dayAfter(localDay(startedMs, timeZone), count + paused, counts);
  return startOfLocalDayMs(addDays(last, 1), timeZone) - secondMs;
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
