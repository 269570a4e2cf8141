import type { KindName } from '@tamga/core/identifiers';
import type { DecisionView } from '../decision-view.ts';

/** Where a case stands (06, Workflow), as both ends see it. */
export const caseStates = ['SENT', 'DELIVERED', 'ACCEPTED', 'CLARIFICATION', 'TASKED', 'ANSWERED', 'REFUSED', 'FEEDBACK', 'CLOSED'] as const;
export type CaseState = (typeof caseStates)[number];

/** Kinds that ask for something, so that a deadline of the covering agreement counts for them. */
const asking: ReadonlySet<KindName> = new Set([
  'REQUEST',
  'CD_REQUEST',
  'CONSENT_REQUEST',
  'FINANCIAL_REQUEST',
  'ASSET_REQUEST',
  'HIT_QUERY',
  'PRECURSOR_NOTICE',
  'TASKING',
  'OPERATION_PLAN',
]);

const answering: ReadonlySet<KindName> = new Set(['REPLY', 'CONSENT_DECISION', 'CD_DECISION', 'HIT_RESULT', 'OPERATION_APPROVAL']);

export function asksForAnswer(kind: KindName): boolean {
  return asking.has(kind);
}

/** Where a message takes its case; undefined where it leaves it as it is. */
export function stateAfter(kind: KindName, before: CaseState | undefined, direction: 'in' | 'out'): CaseState | undefined {
  if (before === undefined) return direction === 'in' ? 'DELIVERED' : 'SENT';
  if (answering.has(kind)) return 'ANSWERED';
  switch (kind) {
    case 'CLARIFICATION':
      // The one who was asked clarifies, and the case is back where it was.
      return before === 'CLARIFICATION' ? 'ACCEPTED' : 'CLARIFICATION';
    case 'REFUSAL':
      return 'REFUSED';
    case 'FEEDBACK':
      return 'FEEDBACK';
    default:
      return undefined;
  }
}

const hourMs = 3_600_000;

/** When the answer is due: the earliest deadline among the obligations, counted from delivery. None there, no deadline (06). */
export function deadlineOf(decisions: readonly DecisionView[], deliveredMs: number): number | null {
  const ends = decisions.flatMap(({ obligations }) => obligations.filter(({ type }) => type === 'deadline').flatMap(({ value }) => durationMs(value)));
  return ends.length === 0 ? null : deliveredMs + Math.min(...ends);
}

/** ISO 8601 durations as agreements write them: P30D, PT8H. */
function durationMs(text: string): number[] {
  const match = /^P(?:(\d{1,4})D|T(\d{1,4})H)$/u.exec(text);
  if (match === null) return [];
  return [match[1] === undefined ? Number(match[2]) * hourMs : Number(match[1]) * 24 * hourMs];
}

export function isCaseState(text: string): text is CaseState {
  return caseStates.some((state) => state === text);
}
