import type { ObligationTypeName } from '../identifiers/index.ts';
import { type AnsweringCalendar, type CountedDuration, durationEndMs } from './allowance.ts';
import type { CaseState, Clock } from './case.ts';

/** An obligation of the decision on the message, as far as clocks need it. */
export interface ClockObligation extends CountedDuration {
  readonly type: ObligationTypeName;
  /** "As a rule": flagged when missed, and no breach. */
  readonly soft?: boolean | undefined;
}

/** What a clock shows. Without a deadline in the covering agreement there is none (06). */
export type ClockReading =
  | { readonly shows: 'none' }
  /** Waits for the asking side. */
  | { readonly shows: 'paused' }
  /** `late`: a soft deadline passed and no firm one. `overdue`: a firm one. */
  | { readonly shows: 'running' | 'due-soon' | 'late' | 'overdue'; readonly deadlineMs: number };

/**
 * The earliest deadline that the obligations set, Unix milliseconds; undefined where they set none or the clock stands
 * still. Hours are hours. Days are days of the answering party: the day of delivery does not count, the last one counts
 * to its end. A pause moves the deadline by as much as it lasted, counted in the same unit.
 */
export function deadlineMs(
  clock: Clock,
  obligations: readonly ClockObligation[],
  calendar: AnsweringCalendar,
): number | undefined {
  if (isPaused(clock)) return undefined;
  const ends = obligations
    .filter(({ type }) => type === 'deadline')
    .flatMap((obligation) => obligationEndMs(obligation, clock, calendar) ?? []);
  return ends.length === 0 ? undefined : Math.min(...ends);
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
  if (clock === undefined || !awaitsAnswer(state) || !obligations.some(({ type }) => type === 'deadline'))
    return { shows: 'none' };
  if (isPaused(clock)) return { shows: 'paused' };
  const next = deadlineMs(clock, obligations, calendar);
  if (next === undefined) return { shows: 'none' };
  const firm = obligations.filter(({ soft }) => soft !== true);
  const binding = deadlineMs(clock, firm, calendar);
  if (binding !== undefined && nowMs > binding) return { shows: 'overdue', deadlineMs: binding };
  if (nowMs > next) return { shows: 'late', deadlineMs: next };
  return {
    shows: isDueSoon({ startedMs: clock.startedMs, endMs: next }, nowMs) ? 'due-soon' : 'running',
    deadlineMs: next,
  };
}

/** Within the last quarter of a stretch of time. */
export function isDueSoon({ startedMs, endMs }: { startedMs: number; endMs: number }, nowMs: number): boolean {
  return nowMs >= endMs - (endMs - startedMs) / 4;
}

/** When one deadline ends whose clock runs. */
export function obligationEndMs(
  obligation: CountedDuration,
  { startedMs, pauses }: Clock,
  calendar: AnsweringCalendar,
): number | undefined {
  const ended = pauses.map(({ fromMs, untilMs = fromMs }) => ({ fromMs, untilMs }));
  return durationEndMs(obligation, { startedMs, pauses: ended }, calendar);
}

/** Whether an answer is still owed. */
export function awaitsAnswer(state: CaseState): boolean {
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

export function isPaused({ pauses }: Clock): boolean {
  return pauses.some(({ untilMs }) => untilMs === undefined);
}
