import type { Case, CaseEvent, CaseEventType, CaseState, Clock } from './case.ts';

/** The case after an event, or which events its state allows. */
export type TransitionResult =
  | { ok: true; case: Case }
  | { ok: false; code: 'CASE_STATE'; state: CaseState; event: CaseEventType; allowed: readonly CaseEventType[] };

/** What can be done while the answering side has the case in hand. */
const inHand: readonly CaseEventType[] = [
  'clarify',
  'delay',
  'answer',
  'refuse',
  'withdraw',
  'hold',
  'correct',
  'erase',
  'close',
];

/** The events that each state allows (06). What is not listed is refused. */
const allowed: Readonly<Record<CaseState, readonly CaseEventType[]>> = {
  DRAFT: ['release', 'hold', 'withdraw'],
  RELEASED: ['send', 'hold', 'withdraw'],
  SENT: ['admit', 'refuse-by-rule', 'expire'],
  ADMITTED: ['deliver', 'expire', 'recall', 'refuse-by-rule'],
  DELIVERED: [...inHand, 'accept', 'task', 'await-authorisation', 'refuse-by-rule'],
  ACCEPTED: [...inHand, 'task', 'await-authorisation'],
  CLARIFICATION: [...inHand.filter((type) => type !== 'clarify'), 'clarified'],
  TASKED: [...inHand, 'task', 'await-authorisation'],
  AWAITING_JUDICIAL_AUTHORISATION: [...inHand, 'authorised'],
  ANSWERED: ['answer', 'refuse', 'clarify', 'feedback', 'close', 'reopen', 'correct', 'erase'],
  REFUSED: ['feedback', 'close', 'reopen', 'correct', 'erase'],
  FEEDBACK: ['answer', 'feedback', 'close', 'reopen', 'correct', 'erase'],
  CLOSED: ['reopen', 'correct', 'erase'],
  HELD: ['resume', 'refuse', 'refuse-by-rule', 'withdraw', 'correct', 'erase', 'expire'],
  WITHDRAWN: ['close', 'erase'],
  RECALLED: ['erase'],
  EXPIRED: [],
  ERASED: [],
};

/** A case that an officer begins to write. */
export function newCase(): Case {
  return { state: 'DRAFT' };
}

export function allowedEvents(state: CaseState): readonly CaseEventType[] {
  return allowed[state];
}

/** Applies one event. Pure: the same events in the same order make the same case on both sides. */
export function transition(current: Case, event: CaseEvent): TransitionResult {
  const { state } = current;
  if (!allowed[state].includes(event.type) || returnsNowhere(current, event)) {
    return { ok: false, code: 'CASE_STATE', state, event: event.type, allowed: allowed[state] };
  }
  return { ok: true, case: after(current, event) };
}

/** A refusal by a rule is final: there is nothing to which the case could be reopened. */
function returnsNowhere(current: Case, event: CaseEvent): boolean {
  return event.type === 'reopen' && current.refusal !== undefined && 'code' in current.refusal;
}

function after(current: Case, event: CaseEvent): Case {
  switch (event.type) {
    case 'release':
      return moved(current, 'RELEASED');
    case 'send':
      return moved(current, 'SENT');
    case 'admit':
      return moved(current, 'ADMITTED');
    case 'deliver':
      // 06: clocks start at DELIVERED.
      return { ...moved(current, 'DELIVERED'), clock: { startedMs: event.atMs, pauses: [] } };
    case 'accept':
      return moved(current, 'ACCEPTED');
    case 'task':
      return { ...moved(current, 'TASKED'), unit: event.unit };
    case 'await-authorisation':
      return aside(current, 'AWAITING_JUDICIAL_AUTHORISATION');
    case 'hold':
      return { ...aside(current, 'HELD'), waitsFor: event.waitsFor };
    case 'resume':
    case 'authorised':
      return back(current);
    case 'clarify':
      return paused(aside(current, 'CLARIFICATION'), event.atMs);
    case 'clarified':
      return running(back(current), event.atMs);
    case 'delay': {
      const { ground, expectedBy } = event;
      return { ...current, delay: { ground, ...(expectedBy === undefined ? {} : { expectedBy }) } };
    }
    case 'answer':
      return { ...moved(running(current, event.atMs), 'ANSWERED'), answer: event.result };
    case 'refuse':
      return refused(running(current, event.atMs), event);
    case 'refuse-by-rule':
      return { ...moved(current, 'REFUSED'), refusal: { code: event.code } };
    case 'feedback':
      return moved(current, 'FEEDBACK');
    case 'close':
      return aside(running(current, event.atMs), 'CLOSED');
    case 'reopen':
      return reopened(current);
    case 'withdraw':
      return moved(running(current, event.atMs), 'WITHDRAWN');
    case 'recall':
      return moved(current, 'RECALLED');
    case 'expire':
      return moved(current, 'EXPIRED');
    case 'correct':
      return { ...current, corrected: true };
    case 'erase':
      return { state: 'ERASED' };
    default:
      return assertNever(event);
  }
}

/** To another state, with nothing to return to. */
function moved(current: Case, state: CaseState): Case {
  const { before: _before, waitsFor: _waitsFor, ...rest } = current;
  return { ...rest, state };
}

/** To a state from which the case returns. */
function aside(current: Case, state: CaseState): Case {
  const { before, ...rest } = moved(current, state);
  // What was put aside already returns to where it stood at first.
  const from = isAside(current.state) ? (current.before ?? before) : current.state;
  return from === undefined ? rest : { ...rest, state, before: from };
}

function isAside(state: CaseState): boolean {
  return state === 'HELD' || state === 'CLARIFICATION' || state === 'AWAITING_JUDICIAL_AUTHORISATION';
}

function back(current: Case): Case {
  return moved(current, current.before ?? 'DELIVERED');
}

/** A refused part leaves the answer that was given to the rest. */
function refused(current: Case, event: Extract<CaseEvent, { type: 'refuse' }>): Case {
  const { ground, partial } = event;
  const answered = partial || current.state === 'ANSWERED';
  const state = answered ? 'ANSWERED' : 'REFUSED';
  return {
    ...moved(current, state),
    ...(answered ? { answer: 'partial' as const } : {}),
    refusal: { ground, partial: answered },
  };
}

/** Back into the hands of the answering side. The clock is not started anew: no agreement gives a second one. */
function reopened(current: Case): Case {
  const { answer: _answer, refusal: _refusal, ...rest } = moved(current, 'ACCEPTED');
  return rest;
}

function paused(current: Case, atMs: number): Case {
  return withClock(current, ({ startedMs, pauses }) =>
    pauses.at(-1)?.untilMs === undefined && pauses.length > 0
      ? { startedMs, pauses }
      : { startedMs, pauses: [...pauses, { fromMs: atMs }] },
  );
}

function running(current: Case, atMs: number): Case {
  return withClock(current, ({ startedMs, pauses }) => ({
    startedMs,
    pauses: pauses.map((pause) =>
      pause.untilMs === undefined ? { ...pause, untilMs: Math.max(atMs, pause.fromMs) } : pause,
    ),
  }));
}

function withClock(current: Case, change: (clock: Clock) => Clock): Case {
  return current.clock === undefined ? current : { ...current, clock: change(current.clock) };
}

function assertNever(event: never): never {
  throw new Error(`unknown event ${JSON.stringify(event)}`);
}
