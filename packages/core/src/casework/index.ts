/** Cases: what may follow what, where a case stands, how its clock runs, in which order a thread is applied. */
export { continuesThread, leansOnThread } from './along-thread.ts';
export type { AnsweredMessage, ThreadClaim } from './along-thread.ts';
export { caseStates } from './case.ts';
export type { Case, CaseEvent, CaseEventType, CaseState, Clock, Pause } from './case.ts';
export { deadlineMs, parseAllowance, readClock } from './deadline.ts';
export type { Allowance, AnsweringCalendar, ClockObligation, ClockReading } from './deadline.ts';
export { amendedMessages, expectsAnswer, goesAlongThread, isAmendment, mayFollow } from './kinds.ts';
export { isTimeZone, localDay } from './local-day.ts';
export { caseEventOf } from './message-event.ts';
export type { Side } from './message-event.ts';
export { gapWaitMsMax, planThread } from './thread-order.ts';
export type { Gap, ThreadMessage, ThreadPlan } from './thread-order.ts';
export { allowedEvents, newCase, transition } from './transition.ts';
export type { TransitionResult } from './transition.ts';
