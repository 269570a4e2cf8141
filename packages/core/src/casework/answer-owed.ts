import { type KindName, type OutcomeStateName } from '../identifiers/index.ts';
import type { Case, CaseEvent, Clock } from './case.ts';
import { awaitsAnswer } from './deadline.ts';
import { caseEventOf, type Side } from './message-event.ts';
import { newCase, transition } from './transition.ts';

/** Something that the log shows of a question after it was delivered; `atMs` as case events have it. */
export type LoggedStep =
  /** A message of the thread between the two sides that was admitted. */
  | { readonly kind: KindName; readonly side: Side; readonly atMs: number }
  /** What the answering side signed of the question itself. */
  | { readonly state: OutcomeStateName; readonly atMs: number };

/** How an answer that is owed stands, as far as the log shows. */
export interface OwedAnswer {
  readonly clock: Clock;
  /** When it was first answered, refused or closed. */
  readonly endedMs: number | undefined;
}

/** States by which the answering side says itself that nothing is owed any more. */
const endingStates: ReadonlySet<OutcomeStateName> = new Set<OutcomeStateName>([
  'answered',
  'closed',
  'refused-by-recipient',
]);

/**
 * The case of a question between its sender and one recipient as everybody can see it who has the log and no body: a
 * partial answer counts as one, and what is said only in a body moves nothing. `steps` are in the order of the log.
 */
export function owedAnswer(deliveredMs: number, steps: readonly LoggedStep[]): OwedAnswer {
  let current = deliveredCase(deliveredMs);
  let endedMs: number | undefined;
  for (const step of steps) {
    const event = eventOf(step);
    if (event === undefined) continue;
    const next = transition(current, event);
    if (!next.ok) continue;
    current = next.case;
    // What comes after an answer (more questions, a correction) is another matter than whether it came in time.
    if (!awaitsAnswer(current.state)) {
      endedMs = step.atMs;
      break;
    }
  }
  return { clock: current.clock ?? { startedMs: deliveredMs, pauses: [] }, endedMs };
}

function deliveredCase(atMs: number): Case {
  const events: CaseEvent[] = (['release', 'send', 'admit', 'deliver'] as const).map((type) => ({ type, atMs }));
  return events.reduce<Case>((current, event) => {
    const next = transition(current, event);
    if (!next.ok) throw new TypeError(`a new case does not allow ${event.type}`);
    return next.case;
  }, newCase());
}

function eventOf(step: LoggedStep): CaseEvent | undefined {
  if ('kind' in step) return caseEventOf({ kind: step.kind, form: {}, side: step.side }, step.atMs);
  return endingStates.has(step.state) ? { type: 'close', atMs: step.atMs } : undefined;
}
