import type { ObligationTypeName } from '../identifiers/index.ts';
import { type AnsweringCalendar, type CountedDuration, durationEndMs } from './allowance.ts';
import type { CaseState, Clock } from './case.ts';
import { awaitsAnswer, isDueSoon, isPaused, obligationEndMs } from './deadline.ts';

/** An obligation as a decision names it. */
export interface DutyObligation extends CountedDuration {
  readonly type: ObligationTypeName | 'unknown';
  readonly soft?: boolean | undefined;
}

/** How a duty stands. `standing`: it has no clock and binds for as long as the message is there. */
export type DutyStanding =
  | { readonly shows: 'standing' | 'not-started' | 'paused' }
  | { readonly shows: 'met' | 'running' | 'due-soon' | 'late' | 'overdue'; readonly dueMs: number };

/** Whose duty it is: of who sent the message, of who received it, or of each for itself. */
export type DutyHolder = 'asking' | 'answering' | 'both';

/** What was done since, Unix milliseconds; undefined while it was not. */
export interface DutiesDone {
  /** The oral request was confirmed in writing, along the thread. */
  readonly confirmedMs?: number | undefined;
  /** Somebody last looked at whether it is still needed, or at how the flash channel was used. */
  readonly reviewedMs?: number | undefined;
}

export interface DutyCase {
  readonly clock: Clock | undefined;
  readonly state: CaseState;
  readonly calendar: AnsweringCalendar;
  readonly done: DutiesDone;
}

/**
 * How a duty stands at a moment. No duration in the agreement, no clock (06). All clocks start at delivery; only the
 * deadline of the answer stands still while a clarification is open, and all days are counted in the answering party's
 * calendar, whichever end owes.
 */
export function readDuty(obligation: DutyObligation, of: DutyCase, nowMs: number): DutyStanding {
  const { clock, state, done } = of;
  switch (obligation.type) {
    case 'deadline': {
      if (clock !== undefined && isPaused(clock) && awaitsAnswer(state)) return { shows: 'paused' };
      const isMet = clock !== undefined && !awaitsAnswer(state);
      return standing(obligation, of, { isMet, pauses: clock?.pauses ?? [] }, nowMs);
    }
    case 'confirm':
      return standing(obligation, of, { isMet: done.confirmedMs !== undefined, pauses: [] }, nowMs);
    case 'after-review':
      return standing(obligation, of, { isMet: done.reviewedMs !== undefined, pauses: [] }, nowMs);
    case 'retention':
      return standing(obligation, of, { isMet: state === 'ERASED', pauses: [] }, nowMs);
    case 'review':
      // Each review begins the time anew.
      return standing(obligation, of, { isMet: state === 'ERASED', pauses: [], fromMs: done.reviewedMs }, nowMs);
    case 'caveat':
    case 'notify':
    case 'purpose-lock':
    case 'consent':
    case 'language':
    case 'copy':
    case 'reasons':
    case 'unknown':
      return { shows: 'standing' };
    default:
      return obligation.type satisfies never;
  }
}

/** Who owes what an obligation names. What binds data binds whoever received it. */
export function dutyHolder(type: DutyObligation['type']): DutyHolder {
  switch (type) {
    case 'confirm':
      return 'asking';
    // An authority that is named is told by its own party (`notify`, `copy`); a review is each end's own.
    case 'after-review':
    case 'notify':
    case 'copy':
      return 'both';
    default:
      return 'answering';
  }
}

function standing(
  obligation: DutyObligation,
  { clock, calendar }: DutyCase,
  how: { isMet: boolean; pauses: Clock['pauses']; fromMs?: number | undefined },
  nowMs: number,
): DutyStanding {
  if (clock === undefined) return { shows: 'not-started' };
  const startedMs = how.fromMs ?? clock.startedMs;
  const dueMs =
    how.pauses.length === 0
      ? durationEndMs(obligation, { startedMs, pauses: [] }, calendar)
      : obligationEndMs(obligation, { startedMs, pauses: how.pauses }, calendar);
  if (dueMs === undefined) return { shows: 'standing' };
  if (how.isMet) return { shows: 'met', dueMs };
  if (nowMs > dueMs) return { shows: obligation.soft === true ? 'late' : 'overdue', dueMs };
  return { shows: isDueSoon({ startedMs, endMs: dueMs }, nowMs) ? 'due-soon' : 'running', dueMs };
}
