import type { DelayGroundName, RefusalGroundName, ReplyResultName } from '@tamga/wire/content-forms';

/** Where a case stands (06, "Workflow and clocks"). */
export const caseStates = [
  'DRAFT',
  'RELEASED',
  'SENT',
  'ADMITTED',
  'DELIVERED',
  'ACCEPTED',
  'CLARIFICATION',
  'TASKED',
  'AWAITING_JUDICIAL_AUTHORISATION',
  'ANSWERED',
  'REFUSED',
  'FEEDBACK',
  'CLOSED',
  'HELD',
  'WITHDRAWN',
  'RECALLED',
  'EXPIRED',
  'ERASED',
] as const;
export type CaseState = (typeof caseStates)[number];

/** A stretch in which the clock stood still; open while it lasts. */
export interface Pause {
  readonly fromMs: number;
  readonly untilMs?: number;
}

/** When the answering side's clock began, and where it stood still. What it allows comes from obligations alone. */
export interface Clock {
  readonly startedMs: number;
  readonly pauses: readonly Pause[];
}

/** One case: a message that opened a thread, and what became of it between its sender and one recipient. */
export interface Case {
  readonly state: CaseState;
  /** The state to which HELD, CLARIFICATION, AWAITING_JUDICIAL_AUTHORISATION and CLOSED return. */
  readonly before?: CaseState;
  readonly clock?: Clock;
  readonly answer?: ReplyResultName;
  /** Why it was refused: a ground of the answering side, or the code of a rule. */
  readonly refusal?: { readonly ground: RefusalGroundName; readonly partial: boolean } | { readonly code: string };
  readonly delay?: { readonly ground: DelayGroundName; readonly expectedBy?: string };
  /** Who waits, and for whom, while HELD. */
  readonly waitsFor?: string;
  readonly unit?: string;
  /** What the sender said was put right, since. */
  readonly corrected?: true;
}

/** Something that happened to a case. `atMs` is Unix milliseconds of whoever states it. */
export type CaseEvent =
  | {
      readonly type: 'release' | 'send' | 'admit' | 'deliver' | 'expire' | 'recall' | 'withdraw';
      readonly atMs: number;
    }
  | { readonly type: 'refuse-by-rule'; readonly code: string; readonly atMs: number }
  | { readonly type: 'hold'; readonly waitsFor: string; readonly atMs: number }
  | { readonly type: 'resume' | 'accept' | 'await-authorisation' | 'authorised'; readonly atMs: number }
  | { readonly type: 'task'; readonly unit: string; readonly atMs: number }
  | { readonly type: 'clarify' | 'clarified'; readonly atMs: number }
  | { readonly type: 'delay'; readonly ground: DelayGroundName; readonly expectedBy?: string; readonly atMs: number }
  | { readonly type: 'answer'; readonly result: ReplyResultName; readonly atMs: number }
  | { readonly type: 'refuse'; readonly ground: RefusalGroundName; readonly partial: boolean; readonly atMs: number }
  | { readonly type: 'feedback' | 'close' | 'reopen' | 'correct' | 'erase'; readonly atMs: number };

export type CaseEventType = CaseEvent['type'];
