import type { CaseAction } from '@tamga/api';
import { allowedEvents, type CaseEventType, type CaseState } from '@tamga/core/casework';
import type { KindName } from '@tamga/core/identifiers';
import type { Means } from '../means.ts';
import type { MessageRow } from '../store/message-rows.ts';
import { threadState } from './cases.ts';

/** What can still be done with a message, by its state and its case's. The light view offers exactly these. */
export function possibleActions(means: Means, row: MessageRow): readonly CaseAction[] {
  const { direction, state, kind } = row;
  return actionsFor({
    direction,
    state,
    kind,
    caseState: threadState(means.store.db, row.thread, row.authority).state,
    isDraft: row.envelope === null,
    duties: row.decisions.flatMap(({ obligations }) => obligations.map(({ type }) => type)),
  });
}

function actionsFor(message: {
  direction: 'in' | 'out';
  state: string;
  caseState: CaseState | undefined;
  kind: KindName;
  /** Whether anything was sealed of it. */
  isDraft: boolean;
  duties: readonly string[];
}): readonly CaseAction[] {
  const { direction, state, caseState, kind, isDraft, duties } = message;
  if (direction === 'in' && state === 'HELD') return ['accept', 'refuse'];
  if (isDraft) return state === 'HELD' ? ['release', 'withdraw'] : [];
  return [
    ...ofCase(message),
    ...ofConsent({ direction, state, kind }),
    ...(ofReview(caseState, duties) ? ['review' as const] : []),
  ];
}

/** Consent is asked of whoever sent it, decided in one step by whoever was asked, and withdrawn by whoever gave it. */
function ofConsent(message: { direction: 'in' | 'out'; state: string; kind: KindName }): readonly CaseAction[] {
  const { direction, state, kind } = message;
  const isHere = !['REFUSED', 'CANNOT_OPEN', 'EXPIRED', 'RECALLED', 'ERASED', 'SENT', 'HELD'].includes(state);
  if (!isHere) return [];
  if (kind === 'CONSENT_DECISION') return direction === 'out' ? ['withdraw-consent'] : [];
  if (direction === 'out') return [];
  if (kind === 'CONSENT_REQUEST') return state === 'CLOSED' ? [] : ['grant-consent', 'refuse-consent'];
  return ['TEST', 'TALLY', 'RECEIPT'].includes(kind) ? [] : ['ask-consent'];
}

function ofReview(caseState: CaseState | undefined, duties: readonly string[]): boolean {
  return caseState !== undefined && caseState !== 'ERASED' && duties.some((type) => type.endsWith('review'));
}

function ofCase(message: {
  direction: 'in' | 'out';
  state: string;
  caseState: CaseState | undefined;
}): readonly CaseAction[] {
  const { direction, state, caseState } = message;
  if (caseState === undefined) return [];
  const events = allowedEvents(caseState);
  if (direction === 'out') {
    const mine: CaseAction[] = ['SENT', 'ADMITTED', 'DELIVERED'].includes(state) ? ['recall', 'clarify'] : ['clarify'];
    return ['REFUSED', 'EXPIRED', 'RECALLED', 'HELD'].includes(state)
      ? []
      : events.includes('close')
        ? [...mine, 'close']
        : mine;
  }
  if (['CANNOT_OPEN', 'EXPIRED', 'RECALLED', 'ERASED'].includes(state)) return [];
  return answeringActions.filter(([event]) => events.includes(event)).map(([, action]) => action);
}

/** Actions of the answering side by the event that the case must allow, in the order in which they are offered. */
const answeringActions: readonly (readonly [CaseEventType, CaseAction])[] = [
  ['accept', 'accept'],
  ['answer', 'reply'],
  ['clarify', 'clarify'],
  ['refuse', 'refuse'],
  ['delay', 'delay'],
  ['task', 'assign'],
  ['close', 'close'],
  ['reopen', 'reopen'],
];
